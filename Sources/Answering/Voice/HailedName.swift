import TextAnalysis

/// The name by which an answer greets whom it is for: “Hi Kim, …”, “Merci, Kim Park !”, “Dear Mr. Park, …”.
package enum HailedName {
  /// Where it stands at the beginning of `text`, with the title before it.
  package static func range(in text: Substring) -> Range<String.Index>? {
    let words = text.prefix(80).split { !$0.isLetter && !"-’'".contains($0) }
    guard let first = words.firstIndex(where: { !isHail($0) }), isName(words[first]) else { return nil }
    var (last, next) = (first, first + 1)
    while next < words.count,
      goesOn(text[words[next - 1].endIndex..<words[next].startIndex], behind: words[next - 1]),
      isName(words[next]) || particles.contains(folded(words[next]))
    {
      if isName(words[next]) { last = next }
      next += 1
    }
    let name = words[first].startIndex..<words[last].endIndex
    let isSetOff = text[name.upperBound...].first { !$0.isWhitespace }.map(marks.contains) ?? true
    // “Madame Park, …” greets without a word for it.
    guard first > 0 else { return isTitle(words[first]) && last > first && isSetOff ? name : nil }
    let gap = text[words[first - 1].endIndex..<name.lowerBound]
    return gap.allSatisfy(\.isWhitespace) || gap.first == "," && isSetOff ? name : nil
  }

  /// The name in the greeting of `text`, whole and by its words, without titles; none where nobody is named.
  package static func names(in text: String) -> [String] {
    guard let range = range(in: text[...]) else { return [] }
    let words = text[range].split { !$0.isLetter && !"-’'".contains($0) }.filter {
      isName($0) && !isTitle($0)
    }
    return words.isEmpty ? [] : [String(text[range])] + words.map(String.init)
  }

  /// Whether a word greets or thanks.
  package static func isHail(_ word: Substring) -> Bool { hails.contains(folded(word)) }

  private static func goesOn(_ gap: Substring, behind word: Substring) -> Bool {
    gap == " " || gap == ". " && isTitle(word)
  }

  private static func isTitle(_ word: Substring) -> Bool { titles.contains(folded(word)) }

  /// “d’Arc” is one too.
  private static func isName(_ word: Substring) -> Bool {
    word.split { "’'".contains($0) }.contains { $0.first?.isUppercase == true }
      && !starts.contains(folded(word))
      && (word.count >= 2 || isTitle(word))
  }

  private static func folded(_ word: Substring) -> String {
    Tokenizer.tokens(of: String(word)).first?.folded ?? String(word)
  }

  private static let marks = ",.!:;?…–—"
  private static let hails = LanguageTable.people.words("hails")
  private static let starts = LanguageTable.people.words("starts")
  private static let titles = LanguageTable.people.words("titles")
  private static let particles = LanguageTable.people.words("particles")
}
