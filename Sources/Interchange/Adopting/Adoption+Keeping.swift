package import Answering
package import TextAnalysis

// Items made of words that a reviewer kept.
extension Adoption {
  /// A text with the language it is in.
  package typealias Words = (text: String, language: Language)

  /// An item that was asked for and answered in these words, as the lines of a list: of the roadmap where a status is given,
  /// else of what is there. What it is called is in the answer's language.
  package static func item(
    called heading: String,
    asking asks: (texts: [String], language: Language),
    answer: Words,
    named id: ItemID,
    status: RoadmapStatus?,
    verified: CalendarDate,
    remark: String
  ) -> String {
    var item = AdoptedItem(title: heading, asks: asks.texts, answer: answer.text)
    (item.status, item.verified, item.remark) = (status, verified, SafeText.line(remark))
    return AdoptedYAML(language: answer.language, asking: asks.language).entry(
      item.withoutPlaceholders,
      id.name
    )
  }

  /// The id of a new item that is called so, which is none of `taken`.
  package static func id(of heading: String, in section: ItemID.Section, besides taken: [ItemID]) -> ItemID {
    var names = Set(taken.map(\.name))
    let telling = Tokenizer.tokens(of: heading).filter { !StopWords.ofAnyLanguage.contains($0.folded) }
    let subject = telling.map(\.original).joined(separator: " ")
    return ItemID(
      section: section,
      name: AdoptedYAML.name(of: subject.isEmpty ? heading : subject, among: &names)
    )
  }
}
