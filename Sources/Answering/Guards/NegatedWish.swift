import TextAnalysis

/// Knows “please don't add bitcoin” from “add bitcoin”.
enum NegatedWish {
  private static let patterns = PhraseIndex(LanguageTable.negatedWishes.phrases)

  /// The words by which a post asks not to do something, as they were typed.
  static func find(in tokens: [Token]) -> String? { find(in: tokens, as: PhraseText(tokens)) }

  /// The same where the tokens were worked out already.
  static func find(in tokens: [Token], as text: PhraseText) -> String? {
    patterns.firstMatch(in: text).map { TypedText.words(tokens[$0]) }
  }
}
