import TextAnalysis

/// The last net under the safety rules, the same for every campaign: words of somebody who may be in danger.
///
/// It never drafts. What `DistressSigns` finds of it only keeps lighter drafts away and calls a human, so it may err on the careful side.
enum DistressLexicon {
  /// The tables of phrases that alarm by themselves.
  static let families: [LanguageTable] = [
    .violence, .menace, .sexual, .captivity, .intrusion, .peril, .fear, .despair, .hatred, .exposure,
    .aftermath,
  ]

  /// Where thanks are taken back or meant bitterly: “lovely stay, except”.
  static func reserve(in text: PhraseText) -> Range<Int>? { reserves.firstMatch(in: text) }

  /// Whether what is told was long ago.
  static func isLongAgo(_ text: PhraseText) -> Bool { longAgo.firstMatch(in: text) != nil }

  private static let longAgo = PhraseIndex(LanguageTable.longAgo.phrases)
  private static let reserves = PhraseIndex(LanguageTable.reserves.phrases)
}
