import TextAnalysis

/// A word as it stands in a text.
struct SpokenWord {
  /// Without an elided word before it: “Åsa” of “d’Åsa”.
  let text: Substring
  let folded: String

  /// What stands between the word before and this one.
  let gap: Substring

  /// Whether nothing but white space stands before it, behind another word; a title has its stop.
  let isNext: Bool
  let beginsSentence: Bool

  var isCapital: Bool { text.first?.isUppercase == true }

  /// “FAQ”, “PayPal”.
  var hasInnerCapitals: Bool { text.dropFirst().contains(where: \.isUppercase) && !text.contains("-") }

  static func words(of text: Substring) -> [SpokenWord] {
    var (words, end) = ([SpokenWord](), text.startIndex)
    for whole in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && !"-’'".contains($0) }) {
      let word = withoutElision(whole.drop { !$0.isLetter && !$0.isNumber })
      guard !word.isEmpty else { continue }
      let gap = text[end..<whole.startIndex] + whole[..<word.startIndex].filter { $0 == "-" }
      end = whole.endIndex
      let isTitled = gap == ". " && words.last.map { $0.isCapital && titles.contains($0.folded) } == true
      words.append(
        SpokenWord(
          text: word,
          folded: folded(word),
          gap: gap[...],
          isNext: !words.isEmpty && (isTitled || gap.allSatisfy { $0 == " " || $0 == "\u{A0}" }),
          beginsSentence: words.isEmpty || !isTitled && gap.contains(where: begins.contains)
        )
      )
    }
    return words
  }

  static func folded(_ word: Substring) -> String {
    Tokenizer.tokens(of: String(word)).map(\.folded).joined(separator: "-")
  }

  private static func withoutElision(_ word: Substring) -> Substring {
    guard let mark = word.firstIndex(where: { "’'".contains($0) }), word[..<mark].count <= 2 else {
      return word
    }
    let rest = word[word.index(after: mark)...]
    return rest.first?.isUppercase == true && word.first?.isLowercase == true ? rest : word
  }

  static let titles = LanguageTable.people.words("titles").subtracting(["sir"])
  private static let begins = ".!?…\n:;“«\"(•–—-^~/"
}
