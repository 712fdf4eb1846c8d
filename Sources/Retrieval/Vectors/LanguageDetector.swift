import TextAnalysis

/// Finds the language of a post from its function words, its letters and how its words lean; made for posts of a few
/// words.
struct LanguageDetector: Sendable {
  /// What a post that says nothing is taken for.
  let fallback: Language

  /// How words lean to a language; without it function words and letters alone tell.
  var vectors: WordVectors?

  func language(of tokens: [Token]) -> Language {
    language(of: tokens) { vectors?.number(of: $1.folded) }
  }

  /// The same for a post that was read already: most of its words were looked up then.
  func language(of text: ReadText) -> Language {
    let words = text.words
    var next = words.startIndex
    return language(of: text.tokens) { number, token in
      while next < words.endIndex, words[next].token < number { next += 1 }
      if next < words.endIndex, words[next].token == number, words[next].folded == token.folded {
        return words[next].vector
      }
      return vectors?.number(of: token.folded)
    }
  }

  /// The language in which nearly all of `tokens` are; nil where few words tell, or they don’t agree.
  func sureLanguage(of tokens: [Token]) -> Language? {
    guard tokens.count(where: { $0.kind == .word }) >= Self.fewestWords else { return nil }
    let (best, votes, next) = leader(of: tokens)
    return votes >= 2 && votes >= 3 * next ? best : nil
  }

  /// The language that more speaks for than for any other; nil where nothing tells.
  func likelyLanguage(of tokens: [Token]) -> Language? {
    let (best, votes, next) = leader(of: tokens)
    return votes > 0.5 && votes > 2 * next ? best : nil
  }

  /// The language that most speaks for, how much that is, and how much speaks for the next.
  private func leader(of tokens: [Token]) -> (language: Language, votes: Double, next: Double) {
    let votes = votes(of: tokens) { vectors?.number(of: $1.folded) }
    let ranked = zip(Language.allCases, votes).sorted { $0.1 > $1.1 }
    return (ranked[0].0, ranked[0].1, ranked[1].1)
  }

  private static let fewestWords = 4

  private func language(of tokens: [Token], vector: (Int, Token) -> Int?) -> Language {
    let votes = votes(of: tokens, vector: vector)
    var best = fallback
    var most = zip(Language.allCases, votes).first { $0.0 == fallback }?.1 ?? 0
    for (language, vote) in zip(Language.allCases, votes) where vote > most {
      (best, most) = (language, vote)
    }
    return best
  }

  /// How much speaks for each language.
  private func votes(of tokens: [Token], vector: (Int, Token) -> Int?) -> [Double] {
    var votes = [Double](repeating: 0, count: Language.allCases.count)
    for (number, token) in tokens.enumerated() where token.kind == .word {
      let known = vector(number, token)
      for (place, signs) in Self.signs.enumerated() {
        let lean = known.flatMap { vectors?.lean(of: $0, to: signs.language) }
        votes[place] += signs.vote(token, lean: lean.map(Double.init))
      }
    }
    return votes
  }

  private static let signs = Language.allCases.map { language in
    Signs(language: language, sharedByAll: sharedByAll)
  }

  /// Stop words of all languages, such as “on” and “me”, tell nothing.
  private static let sharedByAll = Language.allCases.map(StopWords.of).reduce(LanguageTable.stopWords.words) {
    $0.intersection($1)
  }

  /// What speaks for a language.
  private struct Signs {
    let language: Language
    let words: Set<String>
    let letters: Set<Unicode.Scalar>

    init(language: Language, sharedByAll: Set<String>) {
      self.language = language
      let shared = sharedByAll.union(LanguageTable.signs.words("shared", in: language))
      words = StopWords.of(language).subtracting(shared).union(
        LanguageTable.signs.words("words", in: language)
      )
      letters = Set(LanguageTable.signs.words("letters", in: language).flatMap(\.unicodeScalars))
    }

    /// `lean` says how much the word leans to the language; nil if nothing is known of it.
    func vote(_ token: Token, lean: Double?) -> Double {
      var vote = 0.0
      if words.contains(token.folded) { vote += 1 }
      if let lean { vote += min(Self.mostOfLean, max(0, lean - Self.leastLean) * Self.mostOfLean / 2) }
      if token.original.unicodeScalars.contains(where: { $0.value >= 0x80 && letters.contains($0) }) {
        vote += 0.8
      }
      return vote
    }

    /// The most that the lean of one word says; and from which lean on it says anything.
    private static let mostOfLean = 0.7
    private static let leastLean = 0.7
  }
}
