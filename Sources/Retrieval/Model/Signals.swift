import Foundation

/// What confidence in a document is judged by.
struct Signals {
  /// How many there are, with the constant.
  static let count = 3

  let score: Double

  /// The logarithm of the odds of its share among all candidates.
  let odds: Double

  /// How sharply shares fall with the score.
  private static let temperature = 0.025

  /// What an item that has nothing to do with a text may score: where there are few items, as many of these stand in
  /// for those that a larger campaign would have, so that being the best of three proves as little as it should.
  private static let stranger = 0.17

  /// The signals of the candidate at `place`, as if the one at `absent` were not there.
  init(_ candidates: Candidates, place: Int, absent: Int? = nil) {
    let close = candidates.ranked.prefix(Candidates.closeLook)
    let score = Double(candidates.ranked[place].score)
    self.score = score
    var rivals = close.indices.filter { $0 != place && $0 != absent }.map { Double(close[$0].score) }
    let missing = max(0, Candidates.closeLook - close.count)
    rivals += [Double](repeating: Self.stranger, count: missing)
    let others = rivals.reduce(0) { $0 + exp(min(40, ($1 - score) / Self.temperature)) }
    odds = -log(others + 1e-6)
  }
}
