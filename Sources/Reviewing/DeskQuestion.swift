package import Answering
package import ThreadStorage

/// A question on the desk, with its draft and what it goes on from.
package struct DeskQuestion: Sendable {
  package internal(set) var question: Question
  package internal(set) var draft: Draft

  /// The items and rules that a number takes, where nothing was sure or the reviewer looks for another; they stay when one
  /// of them was looked at.
  package internal(set) var choices: [ItemID]

  /// The item that the first draft was about, and the question is not, by the reviewer’s word.
  package internal(set) var missed: ItemID?

  /// The thread it goes on in; nil for one of its own.
  package internal(set) var thread: QuestionThread?

  /// The post of the queue that it is; nil where it was typed.
  package internal(set) var post: QueuedPost?

  /// All that it says: the draft is made of this.
  var whole: Question { question.whole }

  /// Whether its author has an answer to the same ask, as it was told when it came up.
  package internal(set) var isAskerAnswered = false

  /// The answer that it has, where it was handed over besides.
  package internal(set) var answer: String?

  /// The decision by which it got an answer that was posted, before its author edited it or that was taken back.
  package internal(set) var answeredBefore: Int64?

  /// Whether it can be left with that answer in one key: whoever may be hurt is closed by no single one.
  package var canBeLeft: Bool { answeredBefore != nil && draft.tier == nil }

  /// Whether it was put off before.
  var isPutOff = false

  package init(
    question: Question,
    draft: Draft,
    thread: QuestionThread? = nil,
    post: QueuedPost? = nil
  ) {
    self.question = question
    self.draft = draft
    choices = draft.choices
    self.thread = thread
    self.post = post
  }
}

/// A decision with the draft it was taken on.
package struct TakenDecision: Sendable {
  package let decision: ReviewDecision
  package let draft: Draft

  package init(decision: ReviewDecision, draft: Draft) {
    self.decision = decision
    self.draft = draft
  }
}
