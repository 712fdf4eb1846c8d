import TextAnalysis

/// What a human typed, cut into sentences and clauses once for all guards.
struct TypedText {
  /// One sentence.
  struct Sentence {
    var tokens: [Token]

    /// Its parts between commas and “and”.
    var clauses: [[Token]]
    var isQuestion: Bool
  }

  let text: String
  let tokens: [Token]
  let sentences: [Sentence]

  init(_ text: String) {
    self.text = text
    tokens = Tokenizer.tokens(of: text)
    sentences = Self.sentences(of: text).map { sentence in
      Sentence(
        tokens: Tokenizer.tokens(of: String(sentence)),
        clauses: PromiseGuard.pieces(of: String(sentence)).flatMap(PromiseGuard.clauses),
        isQuestion: sentence.contains("?")
      )
    }
  }

  /// The words of the first clause in which a phrase is found, as they were typed.
  func firstWords(of phrases: PhraseIndex) -> String? {
    sentences.lazy.flatMap(\.clauses).compactMap { clause in
      phrases.firstMatch(in: clause).map { Self.words(clause[$0]) }
    }.first
  }

  /// The words of the first phrase that is meant, where the item doesn’t say the same; as they were typed.
  func firstMeant(_ phrases: PhraseIndex, unless conditions: Set<String> = [], _ own: OwnWords?) -> String? {
    sentences.lazy.flatMap(\.clauses).filter { own?.hold($0) != true }.compactMap { clause in
      PromiseGuard.firstMeant(phrases, in: clause, unless: conditions) { _, _ in true }
        .map { Self.words(clause[$0]) }
    }.first
  }

  /// Tokens as they were typed.
  static func words(_ tokens: some Sequence<Token>) -> String {
    tokens.map(\.original).joined(separator: " ")
  }

  /// Those of `tokens` that are among `words`, as they were typed, with an ellipsis where others stand between.
  static func excerpt(of tokens: [Token], saying words: Set<String>) -> String {
    var excerpt = ""
    var last: Int?
    for (place, token) in tokens.enumerated() where words.contains(token.folded) {
      if let last { excerpt += place == last + 1 ? " " : " … " }
      excerpt += token.original
      last = place
    }
    return excerpt.isEmpty ? Self.words(tokens.prefix(6)) : excerpt
  }

  /// Cut where a stop is followed by a space, so that addresses stay whole.
  private static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var isOver = false
    for place in text.indices {
      if isOver, text[place].isWhitespace {
        sentences.append(text[start..<place])
        start = place
      }
      isOver = ".!?…\n".contains(text[place])
    }
    sentences.append(text[start...])
    return sentences
  }
}
