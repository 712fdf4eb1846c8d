/// The measures of a ranking and of its confidence.
package enum Metrics {
  /// The chance that a random positive scores higher than a random negative, ties counting half, 0...1; nil if
  /// either is missing. The Mann-Whitney statistic: Fawcett, "An introduction to ROC analysis" (2006).
  package static func auroc(positive: [Double], negative: [Double]) -> Double? {
    guard !positive.isEmpty, !negative.isEmpty else { return nil }
    let all = (positive.map { ($0, true) } + negative.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var rankSum = 0.0
    var start = 0
    while start < all.count {
      var end = start
      while end < all.count, all[end].0 == all[start].0 { end += 1 }
      let rank = Double(start + end + 1) / 2
      rankSum += rank * Double(all[start..<end].count { $0.1 })
      start = end
    }
    let count = Double(positive.count)
    return (rankSum - count * (count + 1) / 2) / (count * Double(negative.count))
  }

  /// The mean distance between what confidence says and how often it is right, over ten bins of equal width,
  /// 0...1. Guo et al., "On Calibration of Modern Neural Networks" (2017).
  package static func calibrationError(_ outcomes: [(confidence: Double, isRight: Bool)]) -> Double {
    guard !outcomes.isEmpty else { return 0 }
    var bins = [(count: Int, confidence: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    for outcome in outcomes {
      let bin = min(9, Int(outcome.confidence * 10))
      bins[bin].count += 1
      bins[bin].confidence += outcome.confidence
      bins[bin].right += outcome.isRight ? 1 : 0
    }
    let distance = bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) }
    return distance / Double(outcomes.count)
  }
}
