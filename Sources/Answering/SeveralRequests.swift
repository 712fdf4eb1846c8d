import Retrieval

/// What a post asks for that asks for two things.
struct TwoRequests {
  var first: KnowledgeItem
  var second: KnowledgeItem

  /// The confidence in the less certain of them.
  var confidence: Confidence
}

/// Knows a post that asks for two things: “Add bitcoin, and let me filter by private bathroom!”
enum SeveralRequests {
  private static let conjunctions: Set<String> = [
    "and", "also", "plus", "oh", "or", "then", "et", "aussi", "puis", "ou", "sinon", "but", "mais",
  ]

  /// The most parts that are looked at: a longer list is one for a human.
  private static let mostParts = 8

  /// `tokens` cut where another request may begin: at sentences, commas and conjunctions; empty if there is but one
  /// part, or too many.
  static func parts(of tokens: [Token]) -> [[Token]] {
    var parts: [[Token]] = []
    for token in tokens {
      let isNew = token.startsClause || token.sentence != parts.last?.last?.sentence
      if conjunctions.contains(token.folded) {
        parts.append([])
      } else if isNew || parts.isEmpty {
        parts.append([token])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    parts.removeAll { part in !part.contains { $0.kind == .word && $0.folded.utf8.count > 2 } }
    return (2...mostParts).contains(parts.count) ? parts : []
  }
}
