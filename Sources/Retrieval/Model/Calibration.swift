import Foundation

/// Turns signals into the probability that a document is the right one.
///
/// Logistic regression, held near coefficients that were fitted once (`prior`), so that a campaign with few asks has
/// a sound confidence from the first day and one with many has its own.
struct Calibration: Sendable {
  /// One text whose answer is known.
  struct Example {
    var signals: Signals
    var isRight: Bool

    /// How much it counts.
    var weight: Double
  }

  private(set) var coefficients: [Double]

  /// For each whole percent of precision the confidence down to which, taken together, that share is right.
  private(set) var thresholds: [Double]

  /// How many examples the prior is worth.
  private static let priorStrength = 200.0

  /// Average score of a left-out ask for its own item; scores are measured by it.
  let typicalScore: Double

  /// What right asks that are left out score on average in CLINC150 and BANKING77, and what that is worth.
  private static let usualScore = 0.441
  private static let usualCount = 20.0

  /// From which confidence on a share of `precision` of the drafts offered is right, 0...1.
  func threshold(for precision: Double) -> Double {
    thresholds[min(thresholds.count - 1, max(0, Int((precision * 100).rounded())))]
  }

  /// Whether it has all that it needs.
  var isWhole: Bool { coefficients.count == Signals.count && thresholds.count == 101 && typicalScore > 0 }

  /// What the words of a text say for a document.
  struct Support {
    /// The sum of the rarities of the words that count.
    var rarity: Double

    /// The part of the score that is due to the wording itself, and not to what it means.
    var wording = 0.0

    /// How many words count at all: of a long post each says less, and the same score takes more of them.
    var words = 0

    /// How much more wording should be trusted than meaning, 0...1: the asks are many.
    var trust = 0.0
  }

  /// 0...1; with `support` also by how much was said at all, and, where asks are many, by how much of it as they say it and
  /// in how many words.
  func confidence(_ signals: Signals, support: Support? = nil) -> Double {
    var sum = zip(coefficients, standardised(signals)).reduce(0) { $0 + $1.0 * $1.1 }
    if let support {
      let said = log(1 + support.rarity) - Self.usualEvidence
      sum += Self.evidenceWeight * said
      let excess =
        Self.trustedEvidenceWeight * said + Self.wordingWeight * (support.wording - Self.usualWording)
        + Self.lengthWeight * (log(Double(1 + support.words)) - Self.usualLength)
      sum += support.trust * excess
    }
    return 1 / (1 + exp(-min(40, max(-40, sum))))
  }

  /// Newton's step towards the most likely coefficients under the prior.
  private mutating func step(_ examples: [Example]) {
    var gradient = zip(coefficients, Self.prior).map { Self.priorStrength * ($0 - $1) }
    var curvature = (0..<Signals.count).map { row in
      (0..<Signals.count).map { $0 == row ? Self.priorStrength : 0 }
    }
    for example in examples {
      let values = standardised(example.signals)
      let probability = confidence(example.signals)
      let error = example.weight * (probability - (example.isRight ? 1 : 0))
      let spread = example.weight * probability * (1 - probability)
      for row in values.indices {
        gradient[row] += error * values[row]
        for column in values.indices { curvature[row][column] += spread * values[row] * values[column] }
      }
    }
    var change = Self.solve(curvature, gradient)
    let before = coefficients
    let loss = loss(examples)
    // Far from the best a full step may overshoot; half of it, or half of that, doesn't.
    for _ in 0..<10 {
      coefficients = zip(before, change).map { $0 - $1 }
      if self.loss(examples) <= loss { return }
      change = change.map { $0 / 2 }
    }
    coefficients = before
  }

  /// The negative logarithm of how likely `examples` are, and the prior's part.
  private func loss(_ examples: [Example]) -> Double {
    let distance = zip(coefficients, Self.prior).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return examples.reduce(Self.priorStrength / 2 * distance) { loss, example in
      let confidence = confidence(example.signals)
      return loss - example.weight * log(max(1e-12, example.isRight ? confidence : 1 - confidence))
    }
  }

  /// Gauss and Jordan; the matrix is positive definite.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var matrix = matrix
    var result = right
    for pivot in result.indices {
      for row in result.indices where row != pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in result.indices { matrix[row][column] -= factor * matrix[pivot][column] }
        result[row] -= factor * result[pivot]
      }
    }
    return result.indices.map { result[$0] / matrix[$0][$0] }
  }

  /// The lowest confidence down to which the mean confidence of all examples above is the precision; but no higher than
  /// it usually is, for a campaign's own asks, left out one by one, are harder than what people ask, and not much
  /// lower, for a few asks prove little.
  private func thresholds(on examples: [Example]) -> [Double] {
    let ranked = examples.map { (confidence: confidence($0.signals), weight: $0.weight) }
      .sorted { $0.confidence > $1.confidence }
    return (0...100).map { percent in
      let precision = Double(percent) / 100
      var threshold = 1.0
      var weight = 0.0
      var sum = 0.0
      for example in ranked {
        weight += example.weight
        sum += example.weight * example.confidence
        if sum >= precision * weight { threshold = example.confidence }
      }
      let usual = Self.usualThreshold(for: precision)
      return min(usual, max(threshold, Self.leastShare * usual))
    }
  }

  func standardised(_ signals: Signals) -> [Double] {
    [
      1, (signals.score / typicalScore - Self.means[1]) / Self.spreads[1],
      (signals.odds - Self.means[2]) / Self.spreads[2],
    ]
  }
}

extension Calibration {
  /// Fits the coefficients to `examples` and finds the thresholds on them.
  init(fittedTo examples: [Example]) {
    let right = examples.filter(\.isRight)
    // A few asks say little of what is typical: the usual score counts as so many more.
    let sum = right.reduce(Self.usualCount * Self.usualScore) { $0 + $1.signals.score }
    let mean = sum / (Self.usualCount + Double(right.count))
    self.init(
      coefficients: Self.prior,
      thresholds: [],
      // Nothing can be measured by 0 or less: asks that have no word score that.
      typicalScore: mean > 0 ? mean : Self.usualScore
    )
    for _ in 0..<25 { step(examples) }
    thresholds = thresholds(on: examples)
  }
}

// MARK: - Fitted once

extension Calibration {
  /// Mean and standard deviation of each signal over the questions that `prior` was fitted to.
  private static let means: [Double] = [0, 0.9158, 3.7891]
  private static let spreads: [Double] = [1, 0.2591, 3.6102]

  /// Fitted to the validation questions of CLINC150 and BANKING77 with 5 and 10 asks an item.
  private static let prior: [Double] = [1.97, 0.9, 1.83]

  /// What the words that count add to the logit: one word that fits is sooner a coincidence than four. Fitted to the
  /// same questions and to 1,600 posts of the sample campaigns; 2.6 is what two rare words say.
  private static let evidenceWeight = 0.63
  private static let usualEvidence = 2.6

  /// The same where wording is trusted; what its part of the score adds; and what the number of words does that count.
  /// Fitted to 2,800 posts of the sample campaigns, a third of them about nothing in them; `usualLength`, the logarithm of
  /// a post's, is what leaves 92 of 100 drafts right.
  private static let trustedEvidenceWeight = 1.3
  private static let wordingWeight = 8.0
  private static let usualWording = 0.28
  private static let lengthWeight = 2.3
  private static let usualLength = 2.8

  /// The least that a threshold may be of the usual one.
  private static let leastShare = 0.97

  /// The confidence down to which each of those four sets of questions held that precision, with a fifth of them out
  /// of scope.
  private static let usualThresholds: [(precision: Double, confidence: Double)] = [
    (0, 0), (0.7, 0.015), (0.75, 0.1), (0.8, 0.265), (0.85, 0.435), (0.9, 0.62), (0.93, 0.76), (0.95, 0.86),
    (0.97, 0.925), (0.99, 0.975), (1, 1),
  ]

  private static func usualThreshold(for precision: Double) -> Double {
    for (low, high) in zip(usualThresholds, usualThresholds.dropFirst()) where precision <= high.precision {
      let share = (precision - low.precision) / (high.precision - low.precision)
      return low.confidence + share * (high.confidence - low.confidence)
    }
    return 1
  }
}
