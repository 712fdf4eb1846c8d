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
}

/// A question that was put off and still waits.
package struct PutOffQuestion: Sendable, Hashable {
  /// The thread the question is in.
  package let thread: Int64

  package let question: Question

  /// When it was put off.
  package let since: Date
}
