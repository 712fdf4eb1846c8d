/// A phrase to look for in a question.
package struct PhrasePattern: Sendable, Hashable {
  package let text: String
}
