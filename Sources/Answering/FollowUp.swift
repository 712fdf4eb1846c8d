import TextAnalysis

/// Knows a question that makes sense only after an answer: “And when?”, “Combien ?”.
enum FollowUp {
  private static let words: [Detail: Set<String>] = [
    .when: ["when", "date", "eta", "soon", "quand", "bientot", "delai"],
    .price: [
      "price", "cost", "costs", "much", "pay", "free", "fee", "expensive", "prix", "combien", "coute",
      "coutera",
      "cout", "payant", "gratuit", "cher",
    ],
    .where: ["where", "find", "how", "ou", "trouver", "trouve", "comment"],
  ]

  private static let filler: Set<String> = [
    "and", "so", "ok", "okay", "great", "thanks", "thank", "you", "is", "it", "that", "this", "will", "be",
    "do", "i",
    "does", "the", "a", "for", "what", "s", "whats", "by", "about", "there", "can", "how", "to", "in", "of",
    "have",
    "et", "alors", "merci", "c", "est", "ce", "ca", "cela", "sera", "va", "le", "la", "les", "pour", "a",
    "quel",
    "quelle", "se", "on", "je", "peut", "puis", "super", "de", "d", "y", "il", "elle", "les", "ou", "faut",
    "please", "svp",
  ]

  /// The detail that a post asks for and nothing else.
  static func detail(in tokens: [Token]) -> Detail? {
    let spoken = tokens.filter { $0.kind == .word }.map(\.folded)
    guard !spoken.isEmpty, spoken.count <= 10 else { return nil }
    // “How much” is about the price before “how” is about the place.
    let found = [Detail.price, .when, .where].filter { detail in
      spoken.contains { words[detail, default: []].contains($0) }
    }
    let known = spoken.allSatisfy { word in
      filler.contains(word) || words.values.contains { $0.contains(word) }
    }
    return known ? found.first : nil
  }
}
