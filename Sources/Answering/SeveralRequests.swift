import Retrieval
import TextAnalysis

/// A part of a post that asks for an item by itself.
struct AskedPart {
  var item: KnowledgeItem
  var confidence: Confidence
  var tokens: Range<Int>
}

/// What a post asks for that asks for two things or more.
struct TwoRequests {
  var first: KnowledgeItem
  var second: KnowledgeItem
  var further: [KnowledgeItem]

  /// The confidence in the less certain of the first two.
  var confidence: Confidence
}

/// Knows a post that asks for two things: “Add bitcoin, and let me filter by private bathroom!”
enum SeveralRequests {
  private static let conjunctions = LanguageTable.conjunctions.words

  /// The most parts that are looked at: a longer list is one for a human.
  private static let mostParts = 8

  /// `tokens` cut where another request may begin: at sentences, commas and conjunctions; empty if there is but one
  /// part, or too many.
  static func parts(of tokens: [Token]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for (place, token) in tokens.enumerated() {
      let end = parts.last?.upperBound
      if conjunctions.contains(token.folded) { continue }
      if end == place, !token.startsClause, token.sentence == tokens[place - 1].sentence {
        parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<place + 1
      } else {
        parts.append(place..<place + 1)
      }
    }
    parts.removeAll { part in !tokens[part].contains { $0.kind == .word && $0.folded.utf8.count > 2 } }
    return (2...mostParts).contains(parts.count) ? parts : []
  }
}
