import Testing

@testable import Retrieval

@Suite("Confidence")
struct CalibrationTests {
  /// Ten candidates of which the best scores `score` and every other `gap` less.
  private static func signals(_ score: Float, gap: Float) -> Signals {
    let scores = [score] + [Float](repeating: score - gap, count: 9)
    return Signals(Candidates(scores: scores.map { $0 / Candidates.scale }) { _ in (nil, nil) }, place: 0)
  }

  private static func example(_ score: Float, gap: Float, _ isRight: Bool, weight: Double = 1)
    -> Calibration.Example
  {
    Calibration.Example(signals: signals(score, gap: gap), isRight: isRight, weight: weight)
  }

  /// Examples as they are: the surer the more often right.
  private static func plausible(count: Int) -> [Calibration.Example] {
    var generator = SeededGenerator(seed: 11)
    return (0..<count).map { _ in
      let score = Float.random(in: 0.05...1, using: &generator)
      let gap = Float.random(in: 0...0.4, using: &generator)
      let isRight = Float.random(in: 0...1, using: &generator) < min(0.98, score * 0.6 + gap * 1.5)
      return example(score, gap: gap, isRight)
    }
  }

  private static let samples: [String: [Calibration.Example]] = [
    "none": [],
    "one right": [example(0.5, gap: 0.1, true)],
    "one wrong": [example(0.5, gap: 0.1, false)],
    "all right": (0..<400).map { example(0.2 + Float($0) / 500, gap: 0.1, true) },
    "all wrong": (0..<400).map { example(0.2 + Float($0) / 500, gap: 0.1, false) },
    "separable": (0..<400).map { example($0 < 200 ? 0.2 : 0.8, gap: $0 < 200 ? 0.01 : 0.3, $0 >= 200) },
    "all the same": (0..<400).map { example(0.5, gap: 0.1, $0 % 2 == 0) },
    "nothing scored": (0..<400).map { example(0, gap: 0, $0 % 2 == 0) },
    "right below nothing": (0..<400).map { example(-0.2, gap: 0.1, $0 % 2 == 0) },
    "heavy": [example(0.9, gap: 0.3, true, weight: 1e6), example(0.1, gap: 0, false, weight: 1e6)],
    "sure and wrong": (0..<400).map { example(1, gap: 0.5, $0 == 0, weight: 500) },
    "weightless": (0..<9).map { example(0.5, gap: 0.1, $0 % 2 == 0, weight: 0) },
    "plausible": plausible(count: 500),
    "upside down": plausible(count: 500).map {
      Calibration.Example(signals: $0.signals, isRight: !$0.isRight, weight: 1)
    },
  ]

  private static let names = samples.keys.sorted()

  private static func calibration(_ name: String) throws -> Calibration {
    Calibration(fittedTo: try #require(samples[name]))
  }

  @Test("the more the words say that count, the surer it is")
  func evidence() throws {
    let (calibration, signals) = (try Self.calibration("plausible"), Self.signals(0.4, gap: 0.1))
    let sure = [0, 5, 12, 40].map {
      calibration.confidence(signals, support: Calibration.Support(rarity: $0))
    }
    #expect(sure == sure.sorted() && Set(sure).count == 4)
    #expect(sure[1] < calibration.confidence(signals) && calibration.confidence(signals) < sure[3])
  }

  @Test("the more words count for the same score, the surer it is, where asks are many")
  func words() throws {
    let (calibration, signals) = (try Self.calibration("plausible"), Self.signals(0.4, gap: 0.1))
    func sure(_ trust: Double) -> [Double] {
      [1, 6, 15, 40].map {
        calibration.confidence(signals, support: Calibration.Support(rarity: 12, words: $0, trust: trust))
      }
    }
    #expect(sure(1) == sure(1).sorted() && Set(sure(1)).count == 4)
    #expect(Set(sure(0)).count == 1)
  }

  @Test("a fit is whole and finite whatever the sample", arguments: names)
  func finite(name: String) throws {
    let calibration = try Self.calibration(name)
    #expect(calibration.isWhole)
    #expect(calibration.coefficients.allSatisfy { $0.isFinite && abs($0) < 100 })
    #expect(calibration.thresholds.allSatisfy { $0.isFinite })
    for score in [-1, 0, 1e-6, 0.3, 1, 50] as [Float] {
      for gap in [0, 0.1, 1, 50] as [Float] {
        let confidence = calibration.confidence(Self.signals(score, gap: gap))
        #expect((0...1).contains(confidence), "score \(score), gap \(gap)")
      }
    }
  }

  @Test("a fit is where the examples and the prior pull as hard as each other", arguments: names)
  func stationary(name: String) throws {
    let calibration = try Self.calibration(name)
    let prior = Calibration(fittedTo: []).coefficients
    var pull = zip(calibration.coefficients, prior).map { 200 * ($0 - $1) }
    var force = 200.0
    for example in try #require(Self.samples[name]) {
      let error = calibration.confidence(example.signals) - (example.isRight ? 1 : 0)
      for (place, value) in calibration.standardised(example.signals).enumerated() {
        pull[place] += example.weight * error * value
        force += example.weight * abs(value)
      }
    }
    #expect(pull.allSatisfy { abs($0) < 1e-5 * force }, "\(pull) of \(force)")
  }

  @Test("thresholds rise with the precision, within 0 and 1", arguments: names)
  func thresholds(name: String) throws {
    let calibration = try Self.calibration(name)
    let thresholds = (0...100).map { calibration.threshold(for: Double($0) / 100) }
    #expect(thresholds == calibration.thresholds)
    #expect(thresholds.allSatisfy { (0...1).contains($0) })
    #expect(zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(calibration.threshold(for: -3) == thresholds[0])
    #expect(calibration.threshold(for: 7) == thresholds[100])
  }

  @Test(
    "confidence rises with the score and with the odds",
    arguments: ["none", "plausible", "separable", "one wrong"]
  )
  func monotone(name: String) throws {
    let calibration = try Self.calibration(name)
    for gap in [0, 0.05, 0.2] as [Float] {
      let rising = [0.1, 0.3, 0.5, 0.7, 0.9].map { calibration.confidence(Self.signals($0, gap: gap)) }
      #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 < $1 }, "gap \(gap): \(rising)")
    }
    for score in [0.2, 0.5, 0.9] as [Float] {
      let rising = [0, 0.02, 0.05, 0.1, 0.2].map { calibration.confidence(Self.signals(score, gap: $0)) }
      #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 < $1 }, "score \(score): \(rising)")
    }
  }

  @Test("without examples the prior speaks alone, and its thresholds are the usual ones")
  func prior() {
    let calibration = Calibration(fittedTo: [])
    #expect(calibration.coefficients == [1.97, 0.9, 1.83])
    #expect(abs(calibration.typicalScore - 0.441) < 1e-9)
    let wanted = [(0.0, 0.0), (0.7, 0.015), (0.9, 0.62), (0.95, 0.86), (0.99, 0.975), (1, 1)]
    for (precision, threshold) in wanted {
      #expect(abs(calibration.threshold(for: precision) - threshold) < 1e-9)
    }
    // Halfway between two points that were measured.
    #expect(abs(calibration.threshold(for: 0.94) - 0.81) < 1e-9)
  }

  @Test("a few examples move the prior a little, many move it far, each towards what they say")
  func strength() throws {
    let signals = Self.signals(0.5, gap: 0.1)
    func confidence(right: Int, wrong: Int) -> Double {
      // A right one of the same score keeps the scores comparable.
      let examples = (0..<right + wrong).map { Self.example(0.5, gap: 0.1, $0 < right) }
      return Calibration(fittedTo: examples).confidence(signals)
    }
    let few = confidence(right: 1, wrong: 3)
    let more = confidence(right: 100, wrong: 300)
    let most = confidence(right: 10_000, wrong: 30_000)
    #expect(few > more && more > most)
    #expect(abs(most - 0.25) < 0.02)
    #expect(confidence(right: 1, wrong: 0) > few)
  }

  @Test("an example counts as often as its weight says")
  func weight() {
    let single = Self.plausible(count: 60).map { example in
      Calibration.Example(signals: example.signals, isRight: example.isRight, weight: example.isRight ? 1 : 3)
    }
    let repeated = Self.plausible(count: 60).flatMap { [$0] + ($0.isRight ? [] : [$0, $0]) }
    let (left, right) = (Calibration(fittedTo: single), Calibration(fittedTo: repeated))
    for (one, other) in zip(left.coefficients, right.coefficients) { #expect(abs(one - other) < 1e-8) }
  }

  @Test("a score is measured by what right ones score, and by the usual one where there are few")
  func typical() {
    let few = [
      Self.example(0.25, gap: 0.1, true), Self.example(0.75, gap: 0.1, true),
      Self.example(0.1, gap: 0, false),
    ]
    #expect(abs(Calibration(fittedTo: few).typicalScore - (20 * 0.441 + 1) / 22) < 1e-6)
    let many = [Calibration.Example](repeating: Self.example(0.5, gap: 0.1, true), count: 20_000)
    #expect(abs(Calibration(fittedTo: many).typicalScore - 0.5) < 1e-3)
  }

  @Test("thresholds are no higher than usual and not much lower")
  func bounds() throws {
    let usual = Calibration(fittedTo: [])
    for name in Self.names {
      let calibration = try Self.calibration(name)
      for (own, usual) in zip(calibration.thresholds, usual.thresholds) {
        #expect(own <= usual && own >= 0.9 * usual - 1e-12)
      }
    }
  }

  @Test("a calibration that lacks something isn't whole")
  func whole() {
    let thresholds = [Double](repeating: 0, count: 101)
    #expect(Calibration(coefficients: [1, 2, 3], thresholds: thresholds, typicalScore: 1).isWhole)
    #expect(!Calibration(coefficients: [1, 2], thresholds: thresholds, typicalScore: 1).isWhole)
    #expect(!Calibration(coefficients: [1, 2, 3], thresholds: [0], typicalScore: 1).isWhole)
    for score in [0, -1, Double.nan] {
      #expect(!Calibration(coefficients: [1, 2, 3], thresholds: thresholds, typicalScore: score).isWhole)
    }
  }
}
