package import Foundation

/// What a reviewer does with a draft; the raw value is what the log keeps.
package enum Verdict: String, Sendable, Codable, Hashable, CaseIterable {
  /// Send it as it is.
  case approve
  /// Send other words.
  case edit
  /// Send nothing.
  case reject
  /// Decide another time.
  case later
  /// Hand it to somebody else.
  case escalate

  /// Whether the asker gets an answer.
  package var answers: Bool { self == .approve || self == .edit }
}

/// A verdict and what goes with it.
package enum ReviewDecision: Sendable, Hashable {
  case approve
  /// The words to send; `overriding` are the concerns the reviewer was warned of and insisted against.
  case edit(text: String, overriding: [Concern])
  case reject
  case later
  case escalate

  package var verdict: Verdict {
    switch self {
    case .approve: .approve
    case .edit: .edit
    case .reject: .reject
    case .later: .later
    case .escalate: .escalate
    }
  }
}

/// What was sent to the asker. An edited answer keeps the draft's words in its turn.
package struct Answer: Sendable, Codable, Hashable {
  package var text: String
  package var answeredAt: Date

  /// How far it is on its way to the asker.
  package var delivery: Delivery

  package init(text: String, answeredAt: Date, delivery: Delivery = .approved) {
    (self.text, self.answeredAt, self.delivery) = (text, answeredAt, delivery)
  }
}

/// What the queue knows of a post that was decided on, beyond its words.
package struct AskedPost: Sendable, Codable, Hashable {
  /// The ask it belongs to: an item's id, or the number of the first post that asks it; nil where it stands alone.
  package var ask: String?

  /// Tells who asks.
  package var person: Int64

  /// How often others liked, passed on, quoted or answered it.
  package var reach: Int

  /// Whether its author took it back: nothing of it is shown, and nothing leads to it.
  package var isGone: Bool

  /// Whether it goes on from what was said on the network, which the thread may not hold.
  package var isFollowUp: Bool

  package init(ask: String?, person: Int64, reach: Int = 0, isGone: Bool = false, isFollowUp: Bool = false) {
    (self.ask, self.person, self.reach) = (ask, person, reach)
    (self.isGone, self.isFollowUp) = (isGone, isFollowUp)
  }
}

/// One question of a thread with its draft, the decision taken and the answer, if there is one.
package struct Turn: Sendable, Codable, Hashable {
  package var question: Question
  package var draft: Draft
  package var verdict: Verdict
  package var decidedAt: Date

  /// Concerns the reviewer insisted against.
  package var overridden: [Concern]

  /// Who decided, and why.
  package var note: DecisionNote

  /// The answer that stands; nil if none was given or it was undone.
  package var answer: Answer?

  /// What the queue knows of the post; nil for a line typed at the desk.
  package var post: AskedPost?

  package init(
    question: Question,
    draft: Draft,
    verdict: Verdict,
    decidedAt: Date,
    overridden: [Concern] = [],
    note: DecisionNote = DecisionNote(),
    answer: Answer? = nil,
    post: AskedPost? = nil
  ) {
    self.post = post
    self.note = note
    self.question = question
    self.draft = draft
    self.verdict = verdict
    self.decidedAt = decidedAt
    self.overridden = overridden
    self.answer = answer
  }
}

/// A question and its follow-ups, oldest first; at least one turn.
package struct QuestionThread: Sendable, Codable, Hashable, Identifiable {
  /// The number the log knows it by.
  package var id: Int64
  package var turns: [Turn]

  package init(id: Int64, turns: [Turn]) { (self.id, self.turns) = (id, turns) }

  /// The item the last answered turn was about, which a follow-up refers to.
  package var lastItem: ItemID? { turns.last(where: { $0.answer != nil })?.draft.item }
}
