package import Answering
package import TextAnalysis

/// A question and its answer as they may stand in a file: nobody's in particular.
package struct KeptWords: Sendable, Hashable {
  package let ask: String
  package let answer: String

  /// The language of the ask.
  package let language: Language

  /// The language of the answer, which may be another.
  package let answerLanguage: Language

  /// The item that the question is nearest to, which may be what it asks for.
  package let near: ItemID?

  package let thread: Int64

  package init(
    ask: String,
    answer: String,
    language: Language,
    answerLanguage: Language,
    near: ItemID? = nil,
    thread: Int64
  ) {
    (self.ask, self.answer, self.near, self.thread) = (ask, answer, near, thread)
    (self.language, self.answerLanguage) = (language, answerLanguage)
  }

  /// The words of a question as somebody may ask them again: without what is no part of it.
  package static func ask(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).filter { !isBeside($0) }.joined(separator: " ")
  }

  /// Where it belongs, where more stands, or what is left of a name.
  private static func isBeside(_ word: Substring) -> Bool {
    word.hasPrefix("#") || word.contains("://")
      || word.contains("…") && !word.contains { $0.isLetter || $0.isNumber }
  }
}

extension KeptWords {
  /// What they may be called, in words of the answer alone: nobody's sentence becomes a heading.
  ///
  /// Of these, the ones that were asked for, or the first where there are none.
  package var heading: String {
    let said = Self.telling(answer)
    let asked = Set(Self.telling(ask).map(\.folded))
    let shared = said.filter { asked.contains($0.folded) }
    var seen: Set<String> = []
    let words = (shared.isEmpty ? said : shared).filter { seen.insert($0.folded).inserted }
    let heading = words.prefix(Self.mostWords).map(\.original).joined(separator: ", ")
    return heading.prefix(1).uppercased() + heading.dropFirst()
  }

  private static func telling(_ text: String) -> [Token] {
    Tokenizer.tokens(of: text).filter {
      $0.kind == .word && $0.folded.count >= fewestLetters && !StopWords.ofAnyLanguage.contains($0.folded)
    }
  }

  private static let mostWords = 4
  private static let fewestLetters = 3
}
