import TextAnalysis

/// Cuts a post where another thing may be done: at sentences, commas and conjunctions.
enum Clauses {
  /// The clauses of a post, each of two words at least; what is shorter goes with the one before.
  static func ranges(of tokens: [Token]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    for (place, token) in tokens.enumerated() {
      let startsNew = place == 0 || token.sentence != tokens[place - 1].sentence || token.startsClause
      if startsNew, clauses.last.map({ $0.count > 1 }) ?? true {
        clauses.append(place..<place + 1)
      } else {
        clauses[clauses.count - 1] = clauses[clauses.count - 1].lowerBound..<place + 1
      }
    }
    return clauses
  }
}
