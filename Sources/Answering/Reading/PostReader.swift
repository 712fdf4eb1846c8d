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

  private func share(of moves: Move...) -> Double { moves.reduce(0) { $0 + (self.moves[$1] ?? 0) } }

  /// How likely a thing failed its writer.
  var mishap: Double { share(of: .problem, .loss, .case) }

  /// How likely it asks for something, or about it.
  var asking: Double { share(of: .wish, .question) }

  /// How likely its writer doesn’t want the thing.
  var against: Double { share(of: .against) }

  /// What it most likely does; of equals the first in the order of the moves.
  var move: Move? {
    Move.allCases.filter { moves[$0] != nil }.max { (moves[$0] ?? 0) < (moves[$1] ?? 0) }
  }

  /// The mishap that it most likely is.
  var kindOfMishap: Move { (moves[.case] ?? 0) > share(of: .problem, .loss) ? .case : .problem }

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

/// What a reply to an answer wants.
enum ReplyWant: String {
  case when, price, `where`, thanks, other, new

  /// What the reply most likely wants, and how likely that is; nil without a model.
  static func of(_ features: TextFeatures, meaning: [Float]) -> (want: ReplyWant, share: Double)? {
    guard let model = PostModel.shipped["replies"] else { return nil }
    let shares = model.shares(of: features, meaning: meaning)
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }),
      let want = ReplyWant(rawValue: model.classes[best])
    else { return nil }
    return (want, shares[best])
  }
}

/// Cuts a post where another thing may be done: at sentences, commas and conjunctions.
enum Clauses {
  /// The clauses of a post, each of two words at least; what is shorter goes with the one before.
  static func ranges(of tokens: [Token]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    for (place, token) in tokens.enumerated() {
      let startsNew = place == 0 || token.sentence != tokens[place - 1].sentence || token.startsClause
      if startsNew, clauses.last.map({ $0.count > 1 }) ?? true {
        clauses.append(place..<place + 1)
      } else {
        clauses[clauses.count - 1] = clauses[clauses.count - 1].lowerBound..<place + 1
      }
    }
    return clauses
  }
}
