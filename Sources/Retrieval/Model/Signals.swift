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

  init(score: Float, odds: Double) {
    self.score = Double(score)
    self.odds = odds
  }

  /// The signals of the candidate at `place`, as if the one at `absent` were not there.
  init(_ candidates: Candidates, place: Int, absent: Int? = nil) {
    let close = candidates.ranked
    let best = Double(candidates.ranked[0].score)
    func weight(_ score: Double) -> Double { exp(min(40, max(-40, (score - best) / Self.temperature))) }
    var others = Double(max(0, Candidates.closeLook - close.count)) * weight(Self.stranger)
    for rival in close.indices where rival != place && rival != absent {
      others += weight(Double(close[rival].score))
    }
    let own = weight(Double(close[place].score))
    self.init(score: close[place].score, odds: -log(others / own + 1e-6))
  }
}
