import Answering
import Retrieval

/// How well a campaign's knowledge answers questions whose right item is known.
struct Evaluation: Equatable {
  /// How many questions there were.
  var count = 0

  /// The share of in-scope questions whose right item comes first, and among the first three.
  var top1 = 0.0
  var top3 = 0.0

  /// The mean of 1 / place of the right item, over in-scope questions.
  var reciprocalRank = 0.0

  /// How well the best score tells questions in scope from those that nothing answers; nil if either is missing.
  var auroc: Double?

  /// The share of in-scope questions that get a draft.
  var coverage = 0.0

  /// The share of all drafts offered whose item is right; nil if there were none.
  var precision: Double?

  var calibrationError = 0.0

  /// Drafts a second on one core.
  var speed = 0.0

  /// What was taken for what, most often first.
  var confusions: [Confusion] = []

  /// The share of right drafts among each hundred questions, where every answer was learnt from.
  var curve: [Double]?

  /// The items whose asks are told from those of others least often, if the knowledge itself was evaluated.
  var weakItems: [WeakItem] = []

  struct WeakItem: Equatable {
    var item: ItemID
    var found: Int
    var asks: Int
  }

  struct Confusion: Equatable {
    var wanted: ItemID
    var found: ItemID
    var count: Int
  }

  /// What one question got.
  struct Result {
    var wanted: ItemID?

    var ranked: [ItemID]

    /// Score of the first document found; 0 for none.
    var score: Double
    var confidence: Double

    /// The item of the draft, if one was offered.
    var offered: ItemID?
  }

  init(_ results: [Result], seconds: Double) {
    count = results.count
    let inScope = results.filter { $0.wanted != nil }
    func share(_ isCounted: (Result) -> Bool) -> Double {
      inScope.isEmpty ? 0 : Double(inScope.count(where: isCounted)) / Double(inScope.count)
    }
    top1 = share { $0.place == 1 }
    top3 = share { $0.place ?? .max <= 3 }
    let reciprocals = inScope.map { $0.place.map { 1 / Double($0) } ?? 0 }
    reciprocalRank = inScope.isEmpty ? 0 : reciprocals.reduce(0, +) / Double(inScope.count)
    coverage = share { $0.offered != nil }
    let offers = results.filter { $0.offered != nil }
    precision = offers.isEmpty ? nil : Double(offers.count { $0.offered == $0.wanted }) / Double(offers.count)
    auroc = Metrics.auroc(
      positive: inScope.map(\.score),
      negative: results.filter { $0.wanted == nil }.map(\.score)
    )
    calibrationError = Metrics.calibrationError(results.map { ($0.confidence, $0.place == 1) })
    speed = seconds > 0 ? Double(results.count) / seconds : 0
    confusions = Self.confusions(inScope)
  }

  /// Cross-validates the knowledge: each ask as a question that was never written down.
  init(leftOut responder: Responder) {
    let threshold = responder.thresholds.confidence
    let asks = responder.leftOutAsks
    let results = asks.map { ask in
      Result(
        wanted: ItemID(ask.document),
        ranked: [ItemID(ask.found)].compactMap { $0 },
        score: ask.confidence.rawValue,
        confidence: ask.confidence.rawValue,
        offered: ask.confidence >= threshold ? ItemID(ask.found) : nil
      )
    }
    self.init(results, seconds: 0)
    var counts: [ItemID: WeakItem] = [:]
    for result in results {
      guard let wanted = result.wanted, wanted.section != .rules else { continue }
      counts[wanted, default: WeakItem(item: wanted, found: 0, asks: 0)].asks += 1
      if result.place == 1 { counts[wanted]?.found += 1 }
    }
    weakItems = counts.values.filter { $0.found * 2 < $0.asks }
      .sorted { ($0.found * $1.asks, $0.item) < ($1.found * $0.asks, $1.item) }
  }

  private static func confusions(_ results: [Result]) -> [Confusion] {
    var counts: [[ItemID]: Int] = [:]
    for result in results {
      if let wanted = result.wanted, let found = result.ranked.first, found != wanted {
        counts[[wanted, found], default: 0] += 1
      }
    }
    return counts.map { Confusion(wanted: $0.key[0], found: $0.key[1], count: $0.value) }
      .sorted { ($1.count, $0.wanted, $0.found) < ($0.count, $1.wanted, $1.found) }
  }
}

extension Evaluation.Result {
  /// The place of the right item, counted from 1; nil if it isn't found or there is none.
  var place: Int? {
    guard let wanted, let index = ranked.firstIndex(of: wanted) else { return nil }
    return index + 1
  }
}

extension Evaluation: Encodable {
  /// One line, keys in the order of the alphabet.
  var json: String { get throws { try sortedJSON(self) } }

  private enum CodingKeys: String, CodingKey {
    case n, top1, top3, mrr, auroc, coverage, precision, ece, curve
    case speed = "drafts_per_second"
  }

  /// The keys are always there, except `curve`, which only a replay has.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(count, forKey: .n)
    try container.encode(top1, forKey: .top1)
    try container.encode(top3, forKey: .top3)
    try container.encode(reciprocalRank, forKey: .mrr)
    try container.encode(auroc, forKey: .auroc)
    try container.encode(coverage, forKey: .coverage)
    try container.encode(precision, forKey: .precision)
    try container.encode(calibrationError, forKey: .ece)
    try container.encode(speed, forKey: .speed)
    try container.encodeIfPresent(curve, forKey: .curve)
  }
}
