import TextAnalysis

/// Knows a question that asks for a thing and for its date or price at once: “when edit??”, “how much is split payment”.
enum AskedDetail {
  private static let price = PhraseIndex(LanguageTable.asksPrice.phrases)
  private static let when = PhraseIndex(LanguageTable.asksWhen.phrases)
  private static let whenWords = LanguageTable.followUps.words(Detail.when.rawValue)

  /// The details that a post asks for, the date first.
  static func all(in reading: Reading) -> [Detail] {
    var details: [Detail] = []
    if when.firstMatch(in: reading.phrases) != nil || asksWhenBriefly(reading) { details.append(.when) }
    if price.firstMatch(in: reading.phrases) != nil { details.append(.price) }
    return details
  }

  /// Whether “when” and a name are all of a sentence: in a longer one it may be no question word.
  private static func asksWhenBriefly(_ reading: Reading) -> Bool {
    guard reading.question.text.contains("?") else { return false }
    let words = reading.tokens.filter { $0.kind == .word }
    return Dictionary(grouping: words, by: \.sentence).values.contains {
      $0.count <= longestBrief && whenWords.contains($0[0].folded)
    }
  }

  private static let longestBrief = 4
}
