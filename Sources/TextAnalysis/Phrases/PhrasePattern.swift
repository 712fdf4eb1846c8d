/// A phrase to look for in a question: words in order, within one sentence.
///
/// `word` is that word; `harass*` any word that starts so; `<url>`, `<mention>`, `<hashtag>`, `<number>` and
/// `<emoji>` one such token; `kill|hurt` and `two|<number>` either; `...` up to five words in between; `^`
/// first and `$` last pin the phrase to the start and the end of the sentence. Case and accents don't matter.
package struct PhrasePattern: Sendable, Hashable {
  /// The pattern as it was written.
  package let text: String

  private(set) var program = PhraseProgram()
  let startsSentence: Bool
  let endsSentence: Bool

  /// What is wrong with a pattern, as a sentence.
  package struct SyntaxError: Error, CustomStringConvertible {
    package var description: String
  }

  package init(_ text: String) throws(SyntaxError) {
    self.text = text
    var pieces = text.unicodeScalars.split { $0 == " " || $0.isLineEnd }[...]
    startsSentence = pieces.first.map { $0.elementsEqual("^".unicodeScalars) } ?? false
    if startsSentence { pieces.removeFirst() }
    endsSentence = pieces.last.map { $0.elementsEqual("$".unicodeScalars) } ?? false
    if endsSentence { pieces.removeLast() }
    for piece in pieces { program.add(try Self.words(of: Substring(piece))) }
    guard !program.steps.isEmpty else { throw SyntaxError(description: "a pattern needs at least one word") }
    guard program.steps.first?.isGap == false, program.steps.last?.isGap == false else {
      throw SyntaxError(description: "“...” stands between two words, never first or last")
    }
  }

  /// The alternatives in one piece; none for a gap.
  private static func words(of piece: Substring) throws(SyntaxError) -> [PhraseProgram.Word] {
    if piece == "..." || piece == "…" { return [] }
    var words: [PhraseProgram.Word] = []
    for alternative in piece.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      // Nearly all are plain words, and there are thousands of them to read at each start.
      if !alternative.isEmpty, alternative.allSatisfy({ (0x61...0x7A).contains($0) }) {
        words.append(word(.whole, alternative))
      } else {
        words += try Self.words(of: String(Substring(alternative)), in: piece)
      }
      words[words.count - 1].isLast = true
    }
    return words
  }

  private static func words(of alternative: String, in piece: Substring) throws(SyntaxError) -> [PhraseProgram
    .Word]
  {
    if alternative.hasPrefix("<") {
      guard let kind = kinds[alternative] else {
        let known = kinds.keys.sorted().joined(separator: ", ")
        throw SyntaxError(description: "“\(alternative)” is none of \(known)")
      }
      return [PhraseProgram.Word(kind: kind)]
    }
    let isPrefix = alternative.hasSuffix("*")
    let tokens = Tokenizer.tokens(of: isPrefix ? String(alternative.dropLast()) : alternative)
    guard let last = tokens.last, !alternative.dropLast().contains("*") else {
      throw SyntaxError(
        description: "“\(piece)” should be words joined by |, each with at most one * at its end"
      )
    }
    return tokens.dropLast().map { word(.whole, $0.folded.utf8) } + [
      word(isPrefix ? .prefix : .whole, last.folded.utf8)
    ]
  }

  private static func word(_ kind: PhraseProgram.Word.Kind, _ bytes: some Collection<UInt8>)
    -> PhraseProgram.Word
  {
    var hash = StableHash()
    hash.add(bytes)
    return PhraseProgram.Word(kind: kind, length: Int32(bytes.count), hash: hash.value)
  }

  private static let kinds: [String: PhraseProgram.Word.Kind] = [
    "<url>": .url, "<mention>": .mention, "<number>": .number, "<emoji>": .emoji, "<hashtag>": .hashtag,
  ]

  /// The first place where the phrase is found, as a range of `tokens`.
  package func firstMatch(in tokens: [Token]) -> Range<Int>? {
    let text = PhraseText(tokens)
    for start in tokens.indices where text.places[start].startsSentence || !startsSentence {
      let end = program.end(of: program.steps.indices, at: start, in: text, endsSentence: endsSentence)
      if let end { return start..<end }
    }
    return nil
  }
}
