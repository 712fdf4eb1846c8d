/// Reads the words of a post as they were meant: thumb spellings written out, and a misspelt word taken for the
/// word of the knowledge base that is next to it.
struct WordReader: Sendable {
  private let known: Set<String>
  let speller: SpellingIndex

  /// - Parameter words: the words that are known to be right, folded.
  init(words: [String]) { self.init(speller: SpellingIndex(words: words)) }

  init(speller: SpellingIndex) {
    self.speller = speller
    known = Set(speller.words)
  }

  /// The words of `tokens`, each with the token that it stands for.
  func words(of tokens: [Token], vectors: WordVectors?) -> [Word] {
    tokens.indices.flatMap { index -> [Word] in
      let token = tokens[index]
      guard token.kind == .word || token.kind == .number else { return [] }
      return reading(of: token, vectors).map { Word(token: index, folded: $0) }
    }
  }

  private func reading(of token: Token, _ vectors: WordVectors?) -> [String] {
    if token.kind == .number || known.contains(token.folded) { return [token.folded] }
    if let meaning = ChatSpellings.meaning(of: token.folded) { return meaning }
    if vectors?.number(of: token.folded) != nil { return [token.folded] }
    return [speller.neighbour(of: token.folded) ?? token.folded]
  }

  /// One word as it is compared.
  struct Word {
    /// The index of the token it stands for.
    var token: Int
    var folded: String
  }
}
