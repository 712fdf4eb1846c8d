package import Answering

/// A decision with the draft it was taken on.
package struct TakenDecision: Sendable {
  package let decision: ReviewDecision
  package let draft: Draft

  package init(decision: ReviewDecision, draft: Draft) {
    self.decision = decision
    self.draft = draft
  }
}
