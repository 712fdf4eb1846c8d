/// What a clause of a post does.
package enum Move: String, Sendable, Codable, Hashable, CaseIterable {
  /// It wants something.
  case wish
  /// It asks whether, how, when, where or how much.
  case question
  /// Something is broken, or doesn't do what it says.
  case problem
  /// It cost them something.
  case loss
  /// Their own booking, account or report, which somebody should look at.
  case `case`
  /// They don't want it.
  case against
  case praise
  case thanks
  /// It tells what happened, and asks for nothing.
  case story
  case joke
  /// Anything else that people say to each other.
  case talk

  /// The moves to which what exists must not be advertised: the thing just failed them.
  static let mishaps: [Move] = [.problem, .loss, .case]

  /// Those that an item answers.
  static let requests: [Move] = [.wish, .question]

  package var isRequest: Bool { Self.requests.contains(self) }
}

/// A clause of a post, as it was typed, and what it does.
package struct ClauseMove: Sendable, Codable, Hashable {
  package var clause: String
  package var move: Move

  package init(clause: String, move: Move) { (self.clause, self.move) = (clause, move) }
}
