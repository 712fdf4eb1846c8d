import Foundation
import Retrieval

/// How a post stands to the item it is nearest to: whether that failed its writer, whether they don’t want it, or are
/// content with it, and so ask for nothing.
///
/// Three logistic regressions on what the post does, whether the item is there, and how surely it is the item: what
/// isn’t there seldom fails anybody, and somebody who says just what an item’s asks say seldom objects to it. Fitted to
/// 3,300 posts whose item is found surely and from which no reader of moves had learnt: 2,400 wishes and questions, 240
/// objections, 570 mishaps and 80 of praise and thanks.
struct Stance {
  /// How likely each is beside a wish, 0...1.
  let failed: Double
  let objects: Double
  let isContent: Double

  init(_ does: PostReading, isThere: Bool, confidence: Confidence) {
    let odds = confidence.rawValue / max(1 - confidence.rawValue, Self.leastDoubt)
    func likelihood(_ weights: Weights, of share: Double) -> Double {
      let sum =
        weights.constant + weights.share * log(share + Self.leastShare)
        + weights.asking * log(does.asking + Self.leastShare)
        + (isThere ? weights.there : 0) + weights.sureness * log(max(odds, Self.leastDoubt))
      return 1 / (1 + exp(-sum))
    }
    failed = likelihood(Self.failing, of: does.mishap)
    objects = likelihood(Self.objecting, of: does.against)
    isContent = likelihood(Self.contentment, of: does.content)
  }

  /// What each adds to the logarithm of the odds: a share and that of requests by their logarithms, as the item’s odds.
  private struct Weights {
    var constant: Double
    var share: Double
    var asking: Double
    var there: Double
    var sureness: Double
  }

  private static let failing = Weights(
    constant: -3.73,
    share: 1.3,
    asking: -1.22,
    there: 4.07,
    sureness: -0.16
  )
  private static let objecting = Weights(
    constant: 0.62,
    share: 1.36,
    asking: -0.97,
    there: -0.76,
    sureness: -0.21
  )
  private static let contentment = Weights(
    constant: -2.05,
    share: 1.08,
    asking: -1.16,
    there: 2.55,
    sureness: -0.22
  )

  /// What is added to a share before its logarithm is taken, and the least that is left of doubt.
  private static let (leastShare, leastDoubt) = (0.003, 1e-4)
}
