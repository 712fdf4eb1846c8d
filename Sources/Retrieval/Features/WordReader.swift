import TextAnalysis

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
      return reading(of: token, index, vectors)
    }
  }

  private func reading(of token: Token, _ index: Int, _ vectors: WordVectors?) -> [Word] {
    func word(_ folded: String) -> Word {
      Word(token: index, folded: folded, vector: vectors?.number(of: folded))
    }
    if token.kind == .number || known.contains(token.folded) { return [word(token.folded)] }
    if let meaning = ChatSpellings.meaning(of: token.folded) { return meaning.map(word) }
    let plain = word(token.folded)
    if plain.vector != nil { return [plain] }
    if let one = singular(of: token.folded, vectors) { return [word(one)] }
    return [speller.neighbour(of: token.folded).map(word) ?? plain]
  }

  /// The word that `folded` is a plural of, if that is known: “saunas” are no misspelt “santas”.
  private func singular(of folded: String, _ vectors: WordVectors?) -> String? {
    guard folded.utf8.count >= Self.shortestPlural, folded.hasSuffix("s") || folded.hasSuffix("x") else {
      return nil
    }
    let one = String(folded.dropLast())
    return known.contains(one) || vectors?.number(of: one) != nil ? one : nil
  }

  private static let shortestPlural = 5

  /// One word as it is compared.
  struct Word {
    /// The index of the token it stands for.
    var token: Int
    var folded: String

    /// Its number among the word vectors, if it has one.
    var vector: Int?
  }
}
