/// Why a post gets no reply; the raw value is what the log keeps.
package enum ClosingReason: String, Sendable, Codable, Hashable, CaseIterable {
  case spam
  case offTopic = "off topic"
  case answered = "answered already"
  case duplicate
  case abuse
  /// The draft is about something else: what a rejection without a reason is taken for too.
  case wrongDraft = "wrong draft"

  /// Whether it says of the draft that it is about something else.
  package var isAgainstDraft: Bool { self == .wrongDraft }
}

/// Who decided, and why.
package struct DecisionNote: Sendable, Codable, Hashable {
  /// The name that the reviewer goes by; nil where nobody said.
  package var reviewer: String?

  /// Why there is no reply; nil where there is one, or nobody said.
  package var reason: ClosingReason?

  /// What goes with a post that is handed over: to whom, and what they should know.
  package var remark: String?

  /// The item that the first draft was about, and the question was not.
  package var missed: ItemID?

  /// Until when it is put off; nil where nobody said, or it isn’t.
  package var deferral: Deferral?

  package init(
    reviewer: String? = nil,
    reason: ClosingReason? = nil,
    remark: String? = nil,
    missed: ItemID? = nil,
    deferral: Deferral? = nil
  ) {
    (self.reviewer, self.reason, self.remark, self.missed) = (reviewer, reason, remark, missed)
    self.deferral = deferral
  }
}
