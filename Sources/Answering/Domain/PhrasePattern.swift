package import Retrieval

/// A phrase to look for in a question: words in order, within one sentence.
///
/// `word` is that word; `harass*` any word that starts so; `kill|hurt` either; `...` up to five words in
/// between; `^` first and `$` last pin the phrase to the start and the end of the sentence; `<url>`,
/// `<mention>`, `<hashtag>`, `<number>` and `<emoji>` are one such token. Case and accents don't matter.
package struct PhrasePattern: Sendable, Hashable {
  /// The pattern as it was written.
  package let text: String

  private let elements: [Element]
  private let startsSentence: Bool
  private let endsSentence: Bool

  /// The most words that `...` passes over.
  private static let widestGap = 5

  private enum Element: Sendable, Hashable {
    case words([[Word]])
    case token(Token.Kind)
    case hashtag
    case gap
  }

  private struct Word: Sendable, Hashable {
    var folded: String
    var isPrefix: Bool

    func matches(_ token: Token) -> Bool {
      isPrefix ? token.folded.hasPrefix(folded) : token.folded == folded
    }
  }

  /// What is wrong with a pattern, as a sentence.
  package struct SyntaxError: Error, CustomStringConvertible {
    package var description: String
  }

  package init(_ text: String) throws(SyntaxError) {
    self.text = text
    var pieces = text.split(whereSeparator: \.isWhitespace).map(String.init)
    startsSentence = pieces.first == "^"
    if startsSentence { pieces.removeFirst() }
    endsSentence = pieces.last == "$"
    if endsSentence { pieces.removeLast() }
    var elements: [Element] = []
    for piece in pieces { elements += try Self.elements(of: piece) }
    guard !elements.isEmpty else { throw SyntaxError(description: "a pattern needs at least one word") }
    guard elements.first != .gap, elements.last != .gap else {
      throw SyntaxError(description: "“...” stands between two words, never first or last")
    }
    self.elements = elements
  }

  private static func elements(of piece: String) throws(SyntaxError) -> [Element] {
    if piece == "..." || piece == "…" { return [.gap] }
    if piece.hasPrefix("<") {
      guard let element = tokenElements[piece] else {
        let known = tokenElements.keys.sorted().joined(separator: ", ")
        throw SyntaxError(description: "“\(piece)” is none of \(known)")
      }
      return [element]
    }
    var alternatives: [[Word]] = []
    for alternative in piece.split(separator: "|", omittingEmptySubsequences: false) {
      let isPrefix = alternative.hasSuffix("*")
      let tokens = Tokenizer.tokens(of: String(isPrefix ? alternative.dropLast() : alternative))
      guard !tokens.isEmpty, !alternative.dropLast().contains("*") else {
        throw SyntaxError(
          description: "“\(piece)” should be words joined by |, each with at most one * at its end"
        )
      }
      alternatives.append(
        tokens.enumerated().map { place, token in
          Word(folded: token.folded, isPrefix: isPrefix && place == tokens.count - 1)
        }
      )
    }
    return [.words(alternatives)]
  }

  private static let tokenElements: [String: Element] = [
    "<url>": .token(.url), "<mention>": .token(.mention), "<number>": .token(.number),
    "<emoji>": .token(.emoji), "<hashtag>": .hashtag,
  ]

  /// The first place where the phrase is found, as a range of `tokens`.
  package func firstMatch(in tokens: [Token]) -> Range<Int>? {
    for start in tokens.indices {
      if startsSentence, !Self.isSentenceStart(start, in: tokens) { continue }
      if let end = match(from: 0, at: start, in: tokens, sentence: tokens[start].sentence) {
        return start..<end
      }
    }
    return nil
  }

  private static func isSentenceStart(_ index: Int, in tokens: [Token]) -> Bool {
    // A greeting's name or a smiley in front does not make it another sentence.
    let before = tokens[..<index].reversed().prefix { $0.sentence == tokens[index].sentence }
    return before.allSatisfy { $0.kind == .mention || $0.kind == .emoji }
  }

  private func match(from number: Int, at position: Int, in tokens: [Token], sentence: Int) -> Int? {
    guard number < elements.count else {
      return !endsSentence || Self.isSentenceEnd(position, in: tokens, sentence: sentence) ? position : nil
    }
    if elements[number] == .gap {
      for skipped in 0...Self.widestGap {
        let end = match(from: number + 1, at: position + skipped, in: tokens, sentence: sentence)
        if let end { return end }
      }
      return nil
    }
    guard position < tokens.count, tokens[position].sentence == sentence else { return nil }
    for length in lengths(of: elements[number], at: position, in: tokens, sentence: sentence) {
      let end = match(from: number + 1, at: position + length, in: tokens, sentence: sentence)
      if let end { return end }
    }
    let isTransparent = tokens[position].kind == .emoji || tokens[position].kind == .mention
    guard isTransparent, number > 0 else { return nil }
    return match(from: number, at: position + 1, in: tokens, sentence: sentence)
  }

  /// How many tokens `element` may take from `position` on.
  private func lengths(of element: Element, at position: Int, in tokens: [Token], sentence: Int) -> [Int] {
    switch element {
    case .token(let kind): tokens[position].kind == kind ? [1] : []
    case .hashtag: tokens[position].startsHashtag ? [1] : []
    case .gap: []
    case .words(let alternatives):
      alternatives.filter { words in
        position + words.count <= tokens.count
          && words.indices.allSatisfy { words[$0].matches(tokens[position + $0]) }
          && tokens[position + words.count - 1].sentence == sentence
      }
      .map(\.count)
    }
  }

  private static func isSentenceEnd(_ position: Int, in tokens: [Token], sentence: Int) -> Bool {
    tokens[position...].prefix { $0.sentence == sentence }
      .allSatisfy { $0.kind == .mention || $0.kind == .emoji || $0.kind == .url }
  }
}
