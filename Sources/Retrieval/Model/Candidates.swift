/// The documents that a text may be about, scored, best first.
struct Candidates {
  /// One document.
  struct Candidate {
    var document: Int

    /// What it scores, about 0...1 and comparable within one text only.
    var score: Float

    /// The product with its nearest ask; 0 if it wasn't looked for.
    var similarity: Float = 0

    /// The number of that ask among the model's.
    var ask: Int?

    /// The number of the near miss that the text resembles more than any ask.
    var nearMiss: Int?
  }

  /// Those that were looked at ask by ask, best first.
  private(set) var ranked: [Candidate]

  /// How many are looked at ask by ask.
  static let closeLook = 10

  /// How much the nearest ask adds to a score.
  static let nearestWeight: Float = 0.25

  /// Brings the score of a text that is just like an ask close to 1.
  static let scale: Float = 1 / (1 + ItemClassifier.centroidWeight + nearestWeight)

  /// What is left of the score of a document that the text is a near miss of.
  static let nearMissShare: Float = 0.4

  /// Scores are told apart down to this, so that what differs by rounding alone is a tie.
  private static let grain: Float = 1e5

  /// - Parameters:
  ///   - scores: the discriminant's, by document.
  ///   - nearest: for a document, its nearest ask and its nearest near miss with their similarities.
  init(
    scores: [Float],
    nearest: (Int) -> (ask: (number: Int, similarity: Float)?, nearMiss: (number: Int, similarity: Float)?)
  ) {
    let first = Self.best(of: scores, count: Self.closeLook)
    var close = first.map { document in
      let near = nearest(document)
      var candidate = Candidate(document: document, score: scores[document])
      candidate.similarity = near.ask?.similarity ?? 0
      candidate.ask = near.ask?.number
      let score = (candidate.score + Self.nearestWeight * candidate.similarity) * Self.scale
      candidate.score = (score * Self.grain).rounded() / Self.grain
      if let miss = near.nearMiss, miss.similarity > candidate.similarity {
        candidate.nearMiss = miss.number
        candidate.score = min(candidate.score, candidate.score * Self.nearMissShare)
      }
      return candidate
    }
    close.sort { (-$0.score, $0.document) < (-$1.score, $1.document) }
    ranked = close
    self.scores = scores
  }

  /// What the discriminant alone says, by document.
  private let scores: [Float]

  /// The candidates that were not looked at ask by ask, best first; none scores more than the last that was.
  var others: [Candidate] {
    let close = Set(ranked.map(\.document))
    let most = ranked.last?.score ?? 0
    return scores.indices.filter { !close.contains($0) }.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
      .map { Candidate(document: $0, score: min(scores[$0] * Self.scale, most)) }
  }

  /// The numbers of the `count` highest scores, highest first, then lowest number.
  private static func best(of scores: [Float], count: Int) -> [Int] {
    var best: [Int] = []
    best.reserveCapacity(count + 1)
    for number in scores.indices {
      if best.count == count, let last = best.last, scores[number] <= scores[last] { continue }
      let place = best.firstIndex { scores[$0] < scores[number] } ?? best.count
      best.insert(number, at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
