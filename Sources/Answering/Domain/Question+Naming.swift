import Foundation
import TextAnalysis

// Where words name whoever asked.
extension Question {
  /// Whether `text` holds a word of the asker's name, the handle or a part of it.
  package func isNamed(in text: String) -> Bool {
    let name = authorName?.split { !$0.isLetter }.map(String.init) ?? []
    // Behind a handle, some networks say where it is at home.
    let handle = author.map { $0.prefix { $0 != "@" } }
    let own = network == .bluesky ? handle?.prefix { $0 != "." } : handle
    let parts = own?.split { !$0.isLetter }.map(String.init) ?? []
    return (name + parts + [author].compactMap(\.self)).contains {
      $0.count >= Self.fewestLetters && Self.isNamed($0, in: text)
    }
  }

  private static let fewestLetters = 2

  /// Whether `name` stands in `text` as a word of its own; one that is also a word, only where it is written as a name.
  package static func isNamed(_ name: String, in text: String) -> Bool {
    let isAlsoAWord = isAlsoAWord(name)
    var rest = text[...]
    while let range = rest.range(of: name, options: .caseInsensitive) {
      let before = text[..<range.lowerBound].last
      let isWhole = !isOfAWord(before) && !isOfAWord(text[range.upperBound...].first)
      if isWhole, !isAlsoAWord || before == "@" || isWrittenAsName(range, in: text) { return true }
      rest = text[range.upperBound...]
    }
    return false
  }

  /// “Hi Will”, “Will, we read it”; “Will there be one?” names nobody, nor does “WILL”.
  private static func isWrittenAsName(_ range: Range<String.Index>, in text: String) -> Bool {
    let word = text[range]
    guard word.first?.isUppercase == true, word.dropFirst().first?.isLowercase == true else { return false }
    let before = text[..<range.lowerBound].last { !$0.isWhitespace }
    let startsSentence = before.map { ".!?…".contains($0) } ?? true
    return !startsSentence || text[range.upperBound...].first.map { ",!".contains($0) } == true
  }

  private static func isOfAWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || $0 == "_" } == true
  }
}
