import TextAnalysis

/// Hears what somebody says will be: “it will have its place”, “nous passerons à mille signes”.
enum FutureWords {
  /// Where a clause says so, unless it is taken back, depends on something, or tells no more than that somebody speaks.
  static func first(in clause: [Token]) -> Int? {
    let words = clause.map(\.folded)
    guard !words.contains(where: PromiseLexicon.negations.contains),
      !words.contains(where: PromiseLexicon.conditions.contains)
    else { return nil }
    return words.indices.first { place in
      guard signs.contains(words[place]) || endings.contains(where: words[place].hasSuffix) else {
        return false
      }
      return !harmless.contains(words[place])
        && !words[place...].dropFirst().prefix(2).contains(where: harmless.contains)
    }
  }

  private static let signs = LanguageTable.futures.words("words")
  private static let endings = LanguageTable.futures.words("endings")
  private static let harmless = LanguageTable.futures.words("harmless")
}
