import TextAnalysis

/// Puts a wish into other sentences that say the same: “Let me pay by card”, “Could I pay by card?”.
///
/// Only what is one sentence and starts in a way that is known is touched, so that nothing is turned round.
enum Reframing {
  /// Sentences that start in one of several ways and go on alike.
  struct Family: Sendable {
    /// In lower case, with the space after them.
    var starts: [String]

    /// Whether what follows the start may be put into the shapes.
    var fits: @Sendable (_ rest: String) -> Bool

    /// Sentences with `~` for the rest.
    var shapes: [String]
  }

  static func of(_ text: String, in language: Language) -> [String] {
    guard let sentence = bare(text) else { return [] }
    let lowered = sentence.lowercased()
    for family in language == .english ? english : french {
      for start in family.starts where lowered.hasPrefix(start) {
        let rest = lowerFirst(String(sentence.dropFirst(start.count)))
        guard family.fits(rest) else { continue }
        return family.shapes.map { $0.replacing("~", with: rest) }
      }
    }
    return []
  }

  /// The sentence without its end and without “please”; nil if there are several.
  private static func bare(_ text: String) -> String? {
    var sentence = trimmed(text)
    for please in [" please", " pls", " svp", " s'il vous plaît"]
    where sentence.lowercased().hasSuffix(please) {
      sentence = trimmed(String(sentence.dropLast(please.count)))
    }
    let inner = [".", "!", "?", ":", ";", "…", "(", "—", "–", "\"", "“", "«"]
    return sentence.isEmpty || inner.contains(where: sentence.contains) ? nil : sentence
  }

  private static func trimmed(_ text: String) -> String {
    let isEnd: (Character) -> Bool = { ".!?…,;: \u{A0}\u{202F}".contains($0) }
    return String(text.reversed().drop(while: isEnd).reversed())
  }

  static func lowerFirst(_ text: String) -> String {
    let second = text.dropFirst().first
    guard let first = text.first, first.isUppercase, second?.isLowercase == true else { return text }
    return first.lowercased() + text.dropFirst()
  }

  /// The first word, cut at an apostrophe or a hyphen too.
  static func firstWord(_ text: String) -> String {
    String(text.lowercased().prefix { $0.isLetter })
  }
}
