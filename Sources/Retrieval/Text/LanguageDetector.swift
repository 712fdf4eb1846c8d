/// Finds the language of a post from its function words, its letters and how its words lean; made for posts of a few
/// words.
struct LanguageDetector: Sendable {
  /// What a post that says nothing is taken for.
  let fallback: Language

  /// How words lean to either language; without it function words and accents alone tell.
  var vectors: WordVectors?

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
    if let vectors, let number = vectors.number(of: token.folded) {
      let lean = Double(vectors.lean(of: number)) * (language == .english ? 1 : -1)
      vote += min(Self.mostOfLean, max(0, lean - Self.leastLean) * Self.mostOfLean / 2)
    }
    if language == .french,
      token.original.unicodeScalars.contains(where: { "éèêàâùûîïôçœ".unicodeScalars.contains($0) })
    {
      vote += 0.8
    }
    return vote
  }

  /// The most that the lean of one word says; and from which lean on it says anything.
  private static let mostOfLean = 0.7
  private static let leastLean = 0.7

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
