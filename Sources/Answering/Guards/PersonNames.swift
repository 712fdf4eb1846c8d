import TextAnalysis

/// Knows “Hi June” and “April from support” from a month.
enum PersonNames {
  /// `text` without the names of people who are greeted or spoken of, as far as those are names of months too.
  static func removed(from text: String) -> String {
    let words = words(in: text)
    guard words.contains(where: { names.contains($0.folded) }) else { return text }
    var rest = ""
    var end = text.startIndex
    for place in words.indices where names.contains(words[place].folded) && isPerson(place, words, in: text) {
      rest += text[end..<words[place].range.lowerBound]
      end = words[place].range.upperBound
    }
    return rest + text[end...]
  }

  private struct Word {
    var range: Range<String.Index>
    var folded: String
  }

  private static func words(in text: String) -> [Word] {
    text.split { !$0.isLetter && !$0.isNumber }.map { word in
      Word(range: word.startIndex..<word.endIndex, folded: folded(String(word)))
    }
  }

  private static func folded(_ word: String) -> String { Tokenizer.tokens(of: word).first?.folded ?? word }

  private static func isPerson(_ place: Int, _ words: [Word], in text: String) -> Bool {
    let before = place > 0 ? words[place - 1] : nil
    let after = place + 1 < words.count ? words[place + 1] : nil
    let gapBefore = text[(before?.range.upperBound ?? text.startIndex)..<words[place].range.lowerBound]
    let gapAfter = text[words[place].range.upperBound..<(after?.range.lowerBound ?? text.endIndex)]
    if let before, isPlain(gapBefore), greetings.contains(before.folded) || companions.contains(before.folded)
    {
      return true
    }
    if let after, isPlain(gapAfter), verbs.contains(after.folded), isCapital(words[place], in: text) {
      return true
    }
    guard isCapital(words[place], in: text) else { return false }
    // Between commas and stops, and not behind another word for a time: “we’re testing it, April.”
    if gapBefore.contains(","), let before, !isTime(before) { return after == nil || !isPlain(gapAfter) }
    let starts = before == nil || gapBefore.contains { ".!?…\n".contains($0) }
    return starts && gapAfter.contains(",") && after.map { openings.contains($0.folded) } == true
  }

  private static func isPlain(_ gap: Substring) -> Bool { gap.allSatisfy { $0 == " " || $0 == "\u{A0}" } }

  private static func isCapital(_ word: Word, in text: String) -> Bool {
    text[word.range.lowerBound].isUppercase
  }

  private static func isTime(_ word: Word) -> Bool {
    months.contains(word.folded) || word.folded.allSatisfy(\.isNumber)
  }

  private static let names = LanguageTable.people.words("names")
  private static let greetings = LanguageTable.people.words("greetings")
  private static let companions = LanguageTable.people.words("before")
  private static let verbs = LanguageTable.people.words("after")
  private static let openings = LanguageTable.people.words("starts")
  private static let months = Set(
    (1...12).flatMap { LanguageTable.calendar.words("month-\($0)") }.map(folded)
  )
}
