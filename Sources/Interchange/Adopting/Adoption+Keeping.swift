package import Answering
package import TextAnalysis

// Items made of words that a reviewer kept.
extension Adoption {
  /// An item that was asked for and answered in these words, as the lines of a list: of the roadmap where a status is given,
  /// else of what is there.
  package static func item(
    asking ask: String,
    answer: String,
    named id: ItemID,
    status: RoadmapStatus?,
    verified: CalendarDate,
    remark: String,
    in language: Language
  ) -> String {
    var item = AdoptedItem(title: title(of: ask), asks: [ask], answer: answer)
    (item.status, item.verified, item.remark) = (status, verified, SafeText.line(remark))
    return AdoptedYAML(language: language).entry(item.withoutPlaceholders, id.name)
  }

  /// The id of a new item that is called after what is asked for, which is none of `taken`.
  package static func id(of ask: String, in section: ItemID.Section, besides taken: [ItemID]) -> ItemID {
    var names = Set(taken.map(\.name))
    // By what it is about: “is there any …” begins most of them.
    let telling = Tokenizer.tokens(of: ask).filter { !StopWords.ofAnyLanguage.contains($0.folded) }
    let subject = telling.map(\.original).joined(separator: " ")
    return ItemID(section: section, name: AdoptedYAML.name(of: subject, among: &names))
  }

  /// The beginning of an ask, cut between words.
  private static func title(of ask: String) -> String {
    guard ask.count > longestTitle else { return ask }
    let start = ask.prefix(longestTitle)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }

  private static let longestTitle = 60
}
