import Answering
import Retrieval

/// A scripted session: questions, what is expected of the drafts, and the decisions to take.
struct Transcript {
  var name: String
  var file: String
  var network: Network?
  var turns: [ScriptedTurn]
}

/// One question of a transcript.
struct ScriptedTurn {
  var question: String

  /// The post's id; a turn without one gets an id of its own in the log.
  var postID: String?
  var author: String?
  var language: Language?

  /// Whether it goes on in the thread of the turn before.
  var isFollowUp: Bool

  var expectation: Expectation?
  var decision: ScriptedDecision?

  /// Why the expectation is known not to hold yet; nil if it should.
  var expectedFailure: String?

  /// Where the turn begins.
  var location: SourceLocation
}

/// What a draft should be; what is nil is not looked at.
struct Expectation {
  var outcome: Outcome?

  /// The items to be found; empty where nothing should be.
  var items: [ItemID]?

  /// The whole draft.
  var draft: String?

  /// Words that must be in the draft.
  var contains: [String]

  /// Where `expect` stands.
  var location: SourceLocation
}

/// A decision as a transcript writes it.
struct ScriptedDecision {
  var verdict: Verdict

  /// The words of an edit.
  var answer: String?

  /// Whether to send the answer in spite of what a guard says.
  var insists: Bool
}
