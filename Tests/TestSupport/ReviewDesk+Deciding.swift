package import Answering
package import Reviewing
package import ThreadStorage

extension ReviewDesk {
  /// Decides on a question with the draft that the desk has for it.
  package func decide(_ decision: ReviewDecision, on question: Question) throws {
    try decide(decision, on: question, with: open(question, in: nil).draft)
  }

  /// Takes back what was decided last; nil where it was something else.
  package func undoDecision() throws -> LoggedDecision? {
    guard case .decisions(let last, _, _) = try undo() else { return nil }
    return last
  }

  /// Decides on a question with a draft of one's own; a refusal is thrown.
  package func decide(_ decision: ReviewDecision, on question: Question, with draft: Draft) throws {
    if case .refused(let error) = try decide(decision, on: DeskQuestion(question: question, draft: draft)) {
      throw error
    }
  }
}
