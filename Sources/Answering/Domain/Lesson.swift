/// What a decision teaches: that a question was about an item, or that it was not.
package struct Lesson: Sendable, Hashable {
  /// The decision’s number in the log.
  package var decision: Int64
  package var question: String
  package var item: ItemID

  /// False for a draft that was rejected.
  package var isRight: Bool

  /// Whether a reviewer said that the draft is about something else: what is closed without a word may have had the right one.
  package var isSaid: Bool

  /// The confidence in the draft that was decided on; nil where there was none.
  package var confidence: Double?

  /// Whether it tells what the item is about: a sure draft that was closed without a word was more likely not worth a reply.
  var isAboutItem: Bool { isRight || isSaid || confidence.map { $0 < Self.surely } ?? true }

  private static let surely = 0.9

  package init(
    decision: Int64,
    question: String,
    item: ItemID,
    isRight: Bool,
    isSaid: Bool = false,
    confidence: Double? = nil
  ) {
    self.isSaid = isSaid
    self.confidence = confidence
    self.decision = decision
    self.question = question
    self.item = item
    self.isRight = isRight
  }

  /// All that a decision teaches: of the draft that was decided on, and of one before it that was about something else.
  package static func lessons(
    of decision: Int64,
    on question: Question,
    draft: Draft,
    verdict: Verdict,
    note: DecisionNote
  ) -> [Lesson] {
    // The draft that was missed is gone; how sure it was stands among the candidates.
    let miss = note.missed.map { missed in
      Lesson(
        decision: decision,
        question: question.said,
        item: missed,
        isRight: false,
        isSaid: true,
        confidence: draft.evidence.candidates.first { $0.item == missed }?.confidence
      )
    }
    let lesson = Lesson(
      decision: decision,
      question: question,
      draft: draft,
      verdict: verdict,
      reason: note.reason
    )
    return [miss, lesson].compactMap(\.self)
  }

  /// What a verdict on a draft teaches; nil if it teaches nothing: an edit may have changed the subject, a follow-up
  /// makes no sense by itself, rules are taught by their examples alone, who may be hurt asks for no item, and a `reason`
  /// such as spam says nothing of the draft.
  package init?(
    decision: Int64,
    question: Question,
    draft: Draft,
    verdict: Verdict,
    reason: ClosingReason? = nil
  ) {
    if let reason, !reason.isAgainstDraft { return nil }
    guard let item = draft.item, item.section != .rules, draft.evidence.detail == nil, draft.tier == nil
    else { return nil }
    guard verdict == .approve || verdict == .reject else { return nil }
    self.init(
      decision: decision,
      question: question.said,
      item: item,
      isRight: verdict == .approve,
      isSaid: reason?.isAgainstDraft == true,
      confidence: draft.confidence
    )
  }
}
