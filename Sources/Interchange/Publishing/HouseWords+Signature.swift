import TextAnalysis

// How a letter ends: what closes it, and the name of whoever signs.
extension HouseWords {
  /// Where a signature begins at the end of `text`: “… under Filters. — Nora”, “… ^NM”, “… Kind regards, Nora”.
  ///
  /// Whoever signs by hand does so behind a sentence.
  static func signature(of text: Substring) -> Substring.Index? {
    let marked = text.firstMatch(of: /[.!?…]\s+([—–\-~^\/]+ ?\p{Lu}[\p{L}.]*( \p{Lu}[\p{L}.]*)?)$/)
    return marked?.1.startIndex ?? closing(of: text).flatMap { $0.isSigned ? $0.start : nil }
  }

  /// Where a letter is closed at the end of `text`, and whether a name stands behind that.
  static func closing(of text: Substring) -> (start: Substring.Index, isSigned: Bool)? {
    let words = text.split { !$0.isLetter && !"-’'".contains($0) }
    let folded = words.map { Tokenizer.tokens(of: String($0)).map(\.folded).joined(separator: " ") }
    for names in 0...mostNames where names < words.count {
      let end = words.count - names
      guard words[end...].allSatisfy({ $0.first?.isUppercase == true }) else { break }
      // The longest first, so that “kind” doesn't stay of “kind regards”.
      for length in lengths where length <= end {
        let start = words[end - length].startIndex
        if closings.contains(folded[end - length..<end].joined(separator: " ")), stands(start, in: text) {
          return (start, names > 0)
        }
      }
    }
    return nil
  }

  /// Whether a sentence or a line begins there.
  private static func stands(_ start: Substring.Index, in text: Substring) -> Bool {
    let before = text[..<start]
    let gap = before.reversed().prefix { $0.isWhitespace || "—–-".contains($0) }
    return gap.contains(where: \.isNewline)
      || before.dropLast(gap.count).last.map { ".!?…".contains($0) } ?? true
  }

  private static let mostNames = 3
  private static let closings = Set(
    LanguageTable.closings.texts.map { Tokenizer.tokens(of: $0).map(\.folded).joined(separator: " ") }
  )
  private static let lengths = (1...4).reversed()
}
