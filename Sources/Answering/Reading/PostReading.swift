import TextAnalysis

/// What a post does, and whether somebody may be hurt, as far as small models tell from its words.
struct PostReading: Sendable {
  /// How likely the post does each.
  private(set) var moves: [Move: Double] = [:]

  /// How likely somebody is in danger, and how likely anybody was hurt at all.
  private(set) var danger = 0.0
  private(set) var harm = 0.0

  private let features: TextFeatures

  init(_ features: TextFeatures, meaning: [Float]) {
    self.features = features
    if let model = PostModel.shipped["moves"] {
      for (name, share) in zip(model.classes, model.shares(of: features, meaning: meaning)) {
        if let move = Move(rawValue: name) { moves[move] = share }
      }
    }
    if let model = PostModel.shipped["tiers"] {
      let shares = zip(model.classes, model.shares(of: features, meaning: meaning))
      for (name, share) in shares where Tier(rawValue: name) != nil {
        harm += share
        if name == Tier.danger.rawValue { danger = share }
      }
    }
  }

  private func share(of moves: [Move]) -> Double { moves.reduce(0) { $0 + (self.moves[$1] ?? 0) } }

  /// How likely a thing failed its writer.
  var mishap: Double { share(of: Move.mishaps) }

  /// Whether that is as likely as not.
  var isLikelyMishap: Bool { mishap >= 0.5 }

  /// How likely it asks for something, or about it.
  var asking: Double { share(of: Move.requests) }

  /// How likely its writer doesn’t want the thing.
  var against: Double { share(of: [.against]) }

  /// What it most likely does; of equals the first in the order of the moves.
  var move: Move? {
    Move.allCases.filter { moves[$0] != nil }.max { (moves[$0] ?? 0) < (moves[$1] ?? 0) }
  }

  /// The mishap that it most likely is, and the lane of the rules for it.
  var kindOfMishap: (move: Move, lane: Lane) {
    (moves[.case] ?? 0) > share(of: [.problem, .loss]) ? (.case, .case) : (.problem, .bug)
  }

  /// The tokens that speak most for one of `moves`.
  func telling(_ move: Move) -> [Int] { telling(move.rawValue, by: "moves") }

  /// The tokens that speak most for danger, or for harm.
  func telling(_ tier: Tier) -> [Int] { telling(tier.rawValue, by: "tiers") }

  private func telling(_ name: String, by model: String) -> [Int] {
    guard let model = PostModel.shipped[model], let place = model.classes.firstIndex(of: name) else {
      return []
    }
    return model.telling(place, in: features)
  }
}
