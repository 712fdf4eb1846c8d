package import TextAnalysis

/// What can be found: an id and the passages that speak for it, or against.
package struct Document: Sendable {
  /// One text of a document.
  package struct Passage: Sendable {
    /// What a passage is evidence of; trained models are kept with these numbers.
    package enum Role: Int32, Sendable {
      /// A question that this document answers.
      case ask
      case title
      case answer
      /// A question that it must not be taken for.
      case nearMiss
    }

    package var role: Role
    package var language: Language
    package var text: String

    package init(role: Role, language: Language, text: String) {
      (self.role, self.language, self.text) = (role, language, text)
    }
  }

  package var id: String
  package var passages: [Passage]

  package init(id: String, passages: [Passage]) { (self.id, self.passages) = (id, passages) }
}
