package import TextAnalysis

/// Where a post holds phrases of the tables that tell of distress, of scenes and of moves: looked for once, for all that
/// is made of them.
package struct FoundPhrases: Sendable {
  struct Match: Sendable {
    var table: LanguageTable
    var range: Range<Int>
  }

  /// By where they begin, then by the order of the tables.
  let matches: [Match]

  package init(in text: PhraseText) {
    var matches: [Match] = []
    Self.index.forEachMatch(in: text) { number, range in
      matches.append(Match(table: Self.tables[Self.tableOfPhrase[number]], range: range))
      return true
    }
    self.matches = matches
  }

  private static let tables =
    [.idioms] + DistressLexicon.families + DistressScene.cues + [.reserves] + TextFeatures.moveSigns

  private static let phrases = tables.map(\.phrases)
  private static let index = PhraseIndex(phrases.flatMap(\.self))

  /// The number of the table that each phrase is of.
  private static let tableOfPhrase = phrases.indices.flatMap {
    [Int](repeating: $0, count: phrases[$0].count)
  }
}
