import TextAnalysis

/// What a post does, and whether somebody may be hurt, as far as small models tell from its words.
struct PostReading: Sendable {
  /// How likely the post does each.
  private let moves: [Move: Double]

  /// How likely somebody is in danger, and how likely anybody was hurt at all.
  private(set) var danger = 0.0
  private(set) var harm = 0.0

  private let features: TextFeatures

  /// What tells of harm; nil where only the moves were asked for.
  private var harmFeatures: TextFeatures?

  /// What a text does; nothing of harm.
  init(_ features: TextFeatures, meaning: [Float]) {
    self.features = features
    moves = Self.moves(features, meaning: meaning)
  }

  init(_ features: TextFeatures, ofHarm harmFeatures: TextFeatures, meaning: [Float]) {
    self.init(features, meaning: meaning)
    self.harmFeatures = harmFeatures
    guard let model = PostModel.shipped["tiers"] else { return }
    for (name, share) in zip(model.classes, model.shares(of: harmFeatures, meaning: meaning))
    where Tier(rawValue: name) != nil {
      harm += share
      if name == Tier.danger.rawValue { danger = share }
    }
  }

  private static func moves(_ features: TextFeatures, meaning: [Float]) -> [Move: Double] {
    guard let model = PostModel.shipped["moves"] else { return [:] }
    let shares = zip(model.classes, model.shares(of: features, meaning: meaning))
    return Dictionary(
      uniqueKeysWithValues: shares.compactMap { name, share in
        Move(rawValue: name).map { ($0, share) }
      }
    )
  }

  /// What a clause most likely does.
  static func move(_ features: TextFeatures, meaning: [Float]) -> Move? {
    likeliest(moves(features, meaning: meaning))
  }

  /// Of equals the first in the order of the moves.
  private static func likeliest(_ moves: [Move: Double]) -> Move? {
    Move.allCases.filter { moves[$0] != nil }.max { (moves[$0] ?? 0) < (moves[$1] ?? 0) }
  }

  private func share(of moves: [Move]) -> Double { moves.reduce(0) { $0 + (self.moves[$1] ?? 0) } }

  /// How likely a thing failed its writer.
  var mishap: Double { share(of: Move.mishaps) }

  var isLikelyMishap: Bool { mishap >= 0.5 }

  /// How likely it asks for something, or about it.
  var asking: Double { share(of: Move.requests) }

  /// How likely its writer doesn’t want the thing.
  var against: Double { share(of: [.against]) }

  /// How likely its writer is content, and asks for nothing.
  var content: Double { share(of: [.praise, .thanks]) }

  /// How likely it wants anything, or complains of anything.
  var demanding: Double { asking + mishap + against }

  /// What it most likely does.
  var move: Move? { Self.likeliest(moves) }

  /// The mishap that it most likely is, and the lane of the rules for it.
  var kindOfMishap: (move: Move, lane: Lane) {
    (moves[.case] ?? 0) > share(of: [.problem, .loss]) ? (.case, .case) : (.problem, .bug)
  }

  /// The tokens that speak most for one of `moves`.
  func telling(_ move: Move) -> [Int] { telling(move.rawValue, by: "moves", in: features) }

  /// The tokens that speak most for danger, or for harm; of `tokens`, which were read, those that are no stop words first.
  func telling(_ tier: Tier, in tokens: [Token]) -> [Int] {
    guard let harmFeatures else { return [] }
    return telling(tier.rawValue, by: "tiers", in: harmFeatures) { place in
      !StopWords.ofAnyLanguage.contains(tokens[place].folded)
    }
  }

  private func telling(
    _ name: String,
    by model: String,
    in features: TextFeatures,
    meaning isMeant: (Int) -> Bool = { _ in true }
  ) -> [Int] {
    guard let model = PostModel.shipped[model], let place = model.classes.firstIndex(of: name) else {
      return []
    }
    return model.telling(place, in: features, meaning: isMeant)
  }
}
