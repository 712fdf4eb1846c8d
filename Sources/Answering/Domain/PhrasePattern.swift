package import Retrieval

/// A phrase to look for in a question: words in order, within one sentence.
///
/// `word` is that word; `harass*` any word that starts so; `<url>`, `<mention>`, `<hashtag>`, `<number>` and
/// `<emoji>` one such token; `kill|hurt` and `two|<number>` either; `...` up to five words in between; `^`
/// first and `$` last pin the phrase to the start and the end of the sentence. Case and accents don't matter.
package struct PhrasePattern: Sendable, Hashable {
  /// The pattern as it was written.
  package let text: String

  private let elements: [Element]
  private let startsSentence: Bool
  private let endsSentence: Bool

  /// The most words that `...` passes over.
  private static let widestGap = 5

  /// The most smileys and mentions in a row that a phrase passes over; keeps a wall of them from costing
  /// the square of its length.
  private static let mostPassedOver = 50

  private enum Element: Sendable, Hashable {
    case words([[Word]])
    case gap
  }

  /// What one token is held against.
  private enum Word: Sendable, Hashable {
    case whole(String)
    case prefix(String)
    case token(Token.Kind)
    case hashtag

    func matches(_ token: Token) -> Bool {
      switch self {
      case .whole(let folded): token.folded == folded
      case .prefix(let folded): token.folded.hasPrefix(folded)
      case .token(let kind): token.kind == kind
      case .hashtag: token.startsHashtag
      }
    }
  }

  /// What is wrong with a pattern, as a sentence.
  package struct SyntaxError: Error, CustomStringConvertible {
    package var description: String
  }

  package init(_ text: String) throws(SyntaxError) {
    self.text = text
    var pieces = text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init)
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
    var alternatives: [[Word]] = []
    for alternative in piece.split(separator: "|", omittingEmptySubsequences: false) {
      alternatives.append(try words(of: String(alternative), in: piece))
    }
    return [.words(alternatives)]
  }

  private static func words(of alternative: String, in piece: String) throws(SyntaxError) -> [Word] {
    if alternative.hasPrefix("<") {
      guard let word = tokenWords[alternative] else {
        let known = tokenWords.keys.sorted().joined(separator: ", ")
        throw SyntaxError(description: "“\(alternative)” is none of \(known)")
      }
      return [word]
    }
    // Nearly all are plain words, and there are thousands of them to read at each start.
    if alternative.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), !alternative.isEmpty {
      return [.whole(alternative)]
    }
    let isPrefix = alternative.hasSuffix("*")
    let tokens = Tokenizer.tokens(of: isPrefix ? String(alternative.dropLast()) : alternative)
    guard let last = tokens.last, !alternative.dropLast().contains("*") else {
      throw SyntaxError(
        description: "“\(piece)” should be words joined by |, each with at most one * at its end"
      )
    }
    return tokens.dropLast().map { .whole($0.folded) }
      + [isPrefix ? .prefix(last.folded) : .whole(last.folded)]
  }

  private static let tokenWords: [String: Word] = [
    "<url>": .token(.url), "<mention>": .token(.mention), "<number>": .token(.number),
    "<emoji>": .token(.emoji), "<hashtag>": .hashtag,
  ]

  /// The first place where the phrase is found, as a range of `tokens`.
  package func firstMatch(in tokens: [Token]) -> Range<Int>? {
    for start in tokens.indices {
      if let range = match(at: start, in: tokens, isSentenceStart: Self.isSentenceStart(start, in: tokens)) {
        return range
      }
    }
    return nil
  }

  /// The phrase as it stands at `start`, if it begins there; whoever tries many patterns on the same tokens
  /// finds out once whether a sentence starts there.
  func match(at start: Int, in tokens: [Token], isSentenceStart: Bool) -> Range<Int>? {
    guard isSentenceStart || !startsSentence else { return nil }
    let end = match(from: 0, at: start, in: tokens, sentence: tokens[start].sentence)
    return end.map { start..<$0 }
  }

  /// The words with which the phrase may begin.
  var openings: [Opening] {
    guard case .words(let alternatives) = elements[0] else { return [] }
    return alternatives.map { words in
      switch words[0] {
      case .whole(let folded): .word(folded)
      case .prefix(let folded): .prefix(folded)
      case .token, .hashtag: .other
      }
    }
  }

  /// Whether one of the words that it may begin with is all of it, wherever it stands.
  var isOneWord: Bool {
    guard elements.count == 1, !startsSentence, !endsSentence, case .words(let alternatives) = elements[0]
    else {
      return false
    }
    return alternatives.allSatisfy { $0.count == 1 } && !openings.contains(.other)
  }

  /// What a token must be for a phrase to begin at it.
  enum Opening: Hashable {
    case word(String)
    case prefix(String)
    case other
  }

  /// Whether a sentence starts at `index`: a greeting's name or a smiley in front does not make it another one.
  static func isSentenceStart(_ index: Int, in tokens: [Token]) -> Bool {
    for before in tokens[..<index].suffix(mostPassedOver).reversed() {
      guard before.sentence == tokens[index].sentence else { return true }
      guard before.isTransparent else { return false }
    }
    return index <= mostPassedOver
  }

  private func match(from number: Int, at position: Int, in tokens: [Token], sentence: Int) -> Int? {
    guard number < elements.count else {
      return !endsSentence || Self.isSentenceEnd(position, in: tokens, sentence: sentence) ? position : nil
    }
    guard case .words(let alternatives) = elements[number] else {
      for skipped in 0...Self.widestGap {
        let end = match(from: number + 1, at: position + skipped, in: tokens, sentence: sentence)
        if let end { return end }
      }
      return nil
    }
    let mostPassedOver = number > 0 ? Self.mostPassedOver : 0
    for position in position...position + mostPassedOver {
      guard position < tokens.count, tokens[position].sentence == sentence else { return nil }
      for words in alternatives where Self.fit(words, at: position, in: tokens, sentence: sentence) {
        let end = match(from: number + 1, at: position + words.count, in: tokens, sentence: sentence)
        if let end { return end }
      }
      guard tokens[position].isTransparent else { return nil }
    }
    return nil
  }

  /// Whether the tokens from `position` on are `words`, all in the same sentence.
  private static func fit(_ words: [Word], at position: Int, in tokens: [Token], sentence: Int) -> Bool {
    guard position + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where !word.matches(tokens[position + offset]) { return false }
    return tokens[position + words.count - 1].sentence == sentence
  }

  private static func isSentenceEnd(_ position: Int, in tokens: [Token], sentence: Int) -> Bool {
    for after in tokens[position...].prefix(mostPassedOver) {
      guard after.sentence == sentence else { return true }
      guard after.isTransparent || after.kind == .url else { return false }
    }
    return position + mostPassedOver >= tokens.count
  }
}

extension Token {
  /// Whether a phrase goes on behind it as if it were not there.
  fileprivate var isTransparent: Bool { kind == .emoji || kind == .mention }
}
