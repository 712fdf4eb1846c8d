package import Answering
import Foundation
package import ThreadStorage

/// What is decided at the desk, and what follows from it.
extension ReviewDesk {
  /// What became of a decision.
  package enum Outcome {
    case recorded(RecordedDecision)

    /// It can't be taken: the question is answered already, or the draft can't go out. Nothing was logged.
    case refused(LogError)
  }

  /// Logs a decision; what is shown as taken afterwards is on the disk.
  ///
  /// `reason` says why there is no reply, `remark` what goes with a post that is handed over.
  package func decide(
    _ decision: ReviewDecision,
    on asked: DeskQuestion,
    because reason: ClosingReason? = nil,
    remark: String? = nil,
    until deferral: Deferral? = nil
  ) throws -> Outcome {
    let note = DecisionNote(
      reviewer: settings.reviewer,
      reason: reason,
      remark: remark,
      missed: asked.missed,
      deferral: deferral
    )
    let recorded: RecordedDecision
    do {
      recorded = try store.record(
        question: asked.question,
        draft: asked.draft,
        decision: decision,
        post: asked.post?.id,
        mayRepeat: asked.isAskerAnswered,
        thread: asked.thread?.id,
        putOff: asked.isPutOff,
        from: place,
        note: note,
        knowledge: KnowledgeStamp(responder.knowledge),
        at: clock()
      )
    } catch let error where error.isRefusal {
      try takeRefusal(error, of: asked)
      return .refused(error)
    }
    if decision.verdict != .later { unfinished.settle(asked.question) }
    did(.decision(recorded.decision))
    count(decision.verdict, 1)
    if let opened { seconds.append(clock().timeIntervalSince(opened)) }
    // Who was answered and is handed over besides was answered for those who wrote the same.
    if asked.post?.id == lead?.id, taken?.decision.verdict.answers != true {
      taken = TakenDecision(decision: decision, draft: asked.draft)
      self.reason = reason
    }
    if leavesOpen(decision.verdict) { pass(asked) }
    if decision.verdict == .edit { written = WrittenAnswer(decision, on: asked, as: recorded) }
    if decision.verdict.answers { thread = try store.thread(recorded.thread) }
    if settings.isLearning {
      responder.learn(
        Lesson.lessons(
          of: recorded.decision,
          on: asked.question,
          draft: asked.draft,
          verdict: decision.verdict,
          note: note
        )
      )
    }
    return .recorded(recorded)
  }

  /// What a colleague was first with does not come again; what has something new to be read with it comes next.
  func takeRefusal(_ error: LogError, of asked: DeskQuestion) throws {
    let isNew = [.wasEdited, .wentOn, .askerWasAnswered].contains(error)
    guard isNew, let entry = try queue?.entry(of: asked.question) else {
      unfinished.keep(nil, for: asked.question)
      return pass(asked)
    }
    upNext.append(entry)
  }

  /// Whether what gets this verdict is still among what is reviewed at this desk.
  private func leavesOpen(_ verdict: Verdict) -> Bool {
    verdict == .later || verdict == .escalate && settings.takesUpHandedOver
  }

  /// Leaves a question undecided: in this session it doesn't come again of itself.
  package func pass(_ asked: DeskQuestion) {
    guard let post = asked.post, passed.insert(post.id).inserted else { return }
    skipped.append(asked.question)
  }

  /// Those of `shown` whose authors wrote more since they were offered, or changed what they wrote: that comes next, and they
  /// are no longer among the others.
  package func changed(_ shown: [OthersWhoAsk.Other], of others: OthersWhoAsk) throws -> Set<Int64> {
    let changes = try store.changes(to: shown.map(\.entry), after: others.newest)
    guard let queue, !changes.isEmpty else { return [] }
    try queue.bringUpToDate { responder }
    let read = try queue.waiting(shown.compactMap { changes[$0.entry.id] })
    // Who may be in danger comes before them.
    upNext.insert(
      contentsOf: read.reversed().filter { entry in !upNext.contains { $0.id == entry.id } },
      at: 0
    )
    return Set(changes.keys)
  }

  /// Logs decisions that were taken together; returns how many were not forestalled by a colleague.
  package func take(_ others: [OthersWhoAsk.Other]) throws -> Int {
    guard let place, let first = others.first else { return 0 }
    let recorded = try store.record(
      batch: others.map {
        BatchEntry(
          post: $0.entry.id,
          question: $0.entry.question,
          draft: $0.draft,
          decision: $0.decision
        )
      },
      in: bulk,
      at: place,
      note: DecisionNote(reviewer: settings.reviewer, reason: first.decision == .reject ? reason : nil),
      knowledge: KnowledgeStamp(responder.knowledge),
      at: clock()
    )
    for other in others where other.decision != .later { unfinished.settle(other.entry.question) }
    if bulk == nil, let first = recorded.first {
      did(.decision(first.decision))
      bulk = first.decision
    }
    count(first.decision.verdict, recorded.count)
    // What was put off together doesn't come again of itself either.
    if first.decision == .later { passed.formUnion(others.map(\.entry.id)) }
    return recorded.count
  }

  func count(_ verdict: Verdict, _ number: Int) {
    let sum = (tally[verdict] ?? 0) + number
    tally[verdict] = sum > 0 ? sum : nil
  }
}

extension Concern {
  /// Whether a reviewer may send the text in spite of it.
  ///
  /// Words of an internal item, an open placeholder, nothing at all and more than the network takes are never sent.
  package var canBeOverridden: Bool {
    switch kind {
    case .promise, .date, .hint, .denial, .contact, .figure, .language, .insult, .payment, .privacy,
      .repeated, .care:
      true
    case .internalItem, .placeholder, .empty, .length: false
    }
  }
}
