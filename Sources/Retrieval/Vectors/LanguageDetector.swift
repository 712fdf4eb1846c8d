import TextAnalysis

/// Finds the language of a post from its function words, its letters and how its words lean; made for posts of a few
/// words.
struct LanguageDetector: Sendable {
  /// What a post that says nothing is taken for.
  let fallback: Language

  /// How words lean to either language; without it function words and accents alone tell.
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

  private func language(of tokens: [Token], vector: (Int, Token) -> Int?) -> Language {
    var votes = [Double](repeating: 0, count: Language.allCases.count)
    for (number, token) in tokens.enumerated() where token.kind == .word {
      let lean = vector(number, token).flatMap { number in vectors.map { Double($0.lean(of: number)) } }
      for (place, language) in Language.allCases.enumerated() {
        votes[place] += vote(token, for: language, lean: lean)
      }
    }
    var best = fallback
    var most = zip(Language.allCases, votes).first { $0.0 == fallback }?.1 ?? 0
    for (language, vote) in zip(Language.allCases, votes) where vote > most {
      (best, most) = (language, vote)
    }
    return best
  }

  /// `lean` says how much the word leans to English, or the other way; nil if nothing is known of it.
  private func vote(_ token: Token, for language: Language, lean: Double?) -> Double {
    var vote = 0.0
    if Self.markers[token.folded] == language { vote += 1 }
    if let lean {
      let lean = lean * (language == .english ? 1 : -1)
      vote += min(Self.mostOfLean, max(0, lean - Self.leastLean) * Self.mostOfLean / 2)
    }
    if language == .french, token.original.unicodeScalars.contains(where: Self.isAccented) { vote += 0.8 }
    return vote
  }

  private static func isAccented(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && "éèêàâùûîïôçœ".unicodeScalars.contains(scalar)
  }

  /// The most that the lean of one word says; and from which lean on it says anything.
  private static let mostOfLean = 0.7
  private static let leastLean = 0.7

  // Words that both languages have ("on", "me", "a", "or", "but") tell nothing.
  private static let shared = StopWords.english.intersection(StopWords.french).union([
    "but", "or", "pour", "son", "sur", "plus",
  ])
  private static let markers = Dictionary(
    uniqueKeysWithValues: englishMarkers.map { ($0, Language.english) } + frenchMarkers.map { ($0, .french) }
  )
  private static let englishMarkers = StopWords.english.subtracting(shared)
  private static let frenchMarkers = StopWords.french.subtracting(shared)
    .union([
      "pour", "sur", "plus", "cest", "jai", "qd", "pr", "ds", "bcp", "tjs", "pk", "pq", "vs", "slt", "bjr",
    ])
}
