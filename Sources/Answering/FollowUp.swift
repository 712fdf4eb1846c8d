import TextAnalysis

/// Knows a question that makes sense only after an answer: “And when?”, “Combien ?”.
enum FollowUp {
  // “How much” is about the price before “how” is about the place.
  private static let words = [Detail.price, .when, .where].map { detail in
    (detail: detail, words: LanguageTable.followUps.words(detail.rawValue))
  }

  private static let known = words.reduce(
    LanguageTable.followUps.words("filler").union(LanguageTable.courtesies.words)
  ) { $0.union($1.words) }

  /// The detail that a post asks for and nothing else.
  static func detail(in tokens: [Token]) -> Detail? {
    let spoken = tokens.filter { $0.kind == .word }.map(\.folded)
    guard !spoken.isEmpty, spoken.count <= 10, known.isSuperset(of: spoken) else { return nil }
    return words.first { !$0.words.isDisjoint(with: spoken) }?.detail
  }
}
