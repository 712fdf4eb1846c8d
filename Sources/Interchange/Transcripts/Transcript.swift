package import Answering
package import TextAnalysis

/// A scripted session: questions, what is expected of the drafts, and the decisions to take.
package struct Transcript {
  package var name: String
  package var file: String
  package var network: Network?
  package var turns: [ScriptedTurn]
}

/// One question of a transcript.
package struct ScriptedTurn {
  package var question: String

  /// The post's id; a turn without one gets an id of its own in the log.
  package var postID: String?
  package var author: String?

  /// Where it was posted, if not where the transcript says.
  package var network: Network?
  package var language: Language?

  /// Whether it goes on in the thread of the turn before.
  package var isFollowUp: Bool

  package var expectation: Expectation?
  package var decision: ScriptedDecision?

  /// Why the expectation is known not to hold yet; nil if it should.
  package var expectedFailure: String?

  /// Where the turn begins.
  package var location: SourceLocation
}

/// What a draft should be; what is nil is not looked at.
package struct Expectation {
  package var outcome: Outcome?

  /// The items to be found; empty where nothing should be.
  package var items: [ItemID]?

  /// The whole draft.
  package var draft: String?

  /// Words that must be in the draft.
  package var contains: [String]

  /// Where `expect` stands.
  package var location: SourceLocation
}

/// A decision as a transcript writes it.
package struct ScriptedDecision {
  package var verdict: Verdict

  /// The words of an edit.
  package var answer: String?

  /// Whether to send the answer in spite of what a guard says.
  package var insists: Bool
}
