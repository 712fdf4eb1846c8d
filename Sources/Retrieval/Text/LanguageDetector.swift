/// Finds the language of a post from its function words, its letters and the words that the
/// knowledge base uses in one language only; made for posts of a few words.
struct LanguageDetector: Sendable {
  /// For each folded word, in how many asks of each language it stands.
  private var vocabulary: [String: [Language: Int]] = [:]

  /// What a post that says nothing is taken for.
  let fallback: Language

  init(fallback: Language) {
    self.fallback = fallback
  }

  mutating func learn(_ tokens: [Token], as language: Language) {
    for token in tokens where token.kind == .word {
      vocabulary[token.folded, default: [:]][language, default: 0] += 1
    }
  }

  func language(of tokens: [Token]) -> Language {
    var votes: [Language: Double] = [:]
    for token in tokens where token.kind == .word {
      for language in Language.allCases { votes[language, default: 0] += vote(token, for: language) }
    }
    let best = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value > votes[fallback, default: 0] else { return fallback }
    return best.key
  }

  private func vote(_ token: Token, for language: Language) -> Double {
    var vote = 0.0
    if Self.markers(of: language).contains(token.folded) { vote += 1 }
    if let counts = vocabulary[token.folded] {
      let total = counts.values.reduce(0, +)
      let share = Double(counts[language, default: 0]) / Double(total)
      vote += share * min(1, Double(total) / 4) * 0.7
    }
    if language == .french,
      token.original.unicodeScalars.contains(where: { "éèêàâùûîïôçœ".unicodeScalars.contains($0) })
    {
      vote += 0.8
    }
    return vote
  }

  private static func markers(of language: Language) -> Set<String> {
    language == .english ? englishMarkers : frenchMarkers
  }

  // Words that both languages have ("on", "me", "a", "or", "but") tell nothing.
  private static let shared = StopWords.english.intersection(StopWords.french).union([
    "but", "or", "pour", "son", "sur", "plus",
  ])
  private static let englishMarkers = StopWords.english.subtracting(shared)
  private static let frenchMarkers = StopWords.french.subtracting(shared)
    .union([
      "pour", "sur", "plus", "cest", "jai", "qd", "pr", "ds", "bcp", "tjs", "pk", "pq", "vs", "slt", "bjr",
    ])
}
