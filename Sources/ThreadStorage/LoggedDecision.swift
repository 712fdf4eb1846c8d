package import Answering
package import Foundation

/// The numbers a decision was logged under.
package struct RecordedDecision: Sendable, Hashable {
  /// The thread the question is in.
  package let thread: Int64

  /// The decision, as `undo` wants it.
  package let decision: Int64
}

/// A decision of the log that can still be undone.
package struct LoggedDecision: Sendable, Hashable {
  /// The decision, as `undo` wants it.
  package let number: Int64

  /// The thread the question is in.
  package let thread: Int64

  package let question: Question
  package let verdict: Verdict
  package let decidedAt: Date

  /// Who took it; nil where nobody said.
  package let reviewer: String?
}

/// An answer that a reviewer made of a draft.
package struct LoggedEdit: Sendable {
  /// The thread the question is in.
  package let thread: Int64

  /// What was sent instead of the draft.
  package let text: String
  package let question: Question
  package let draft: Draft
}

/// One of several decisions to be logged.
package struct BatchEntry: Sendable {
  /// The post's number in the queue; nil for a line typed at the desk.
  package var post: Int64?
  package var question: Question
  package var draft: Draft
  package var decision: ReviewDecision

  /// The thread it continues; nil for one of its own.
  package var thread: Int64?

  package init(
    post: Int64? = nil,
    question: Question,
    draft: Draft,
    decision: ReviewDecision,
    thread: Int64? = nil
  ) {
    self.post = post
    self.question = question
    self.draft = draft
    self.decision = decision
    self.thread = thread
  }
}

/// A question that was put off and still waits.
package struct PutOffQuestion: Sendable, Hashable {
  /// The thread the question is in.
  package let thread: Int64

  package let question: Question

  /// When it was put off.
  package let since: Date
}
