import Answering
import ThreadStorage

// What was put off until something happens.
extension ReviewDesk {
  /// Leaves alone what was put off until something happens, and takes up again, before all but danger, what that happened
  /// to; returns how many those are.
  package func wake() throws -> Int {
    guard let queue, !settings.takesUpHandedOver else { return 0 }
    let deferred = try store.deferred(of: campaign, at: clock())
    asleep = Set(deferred.lazy.filter { !$0.isDue }.map(\.post))
    let due = deferred.filter { $0.isDue && woken.insert($0.decision).inserted }.map(\.post)
    passed.subtract(due)
    let entries = try queue.waiting(due)
    reopened.insert(contentsOf: entries.reversed(), at: 0)
    return entries.count
  }

  /// Has what was put off come up before the rest of the queue, danger first and else the oldest first; or, where that goes
  /// on, no more of it. Returns how many come; nil where it was left.
  package func takeUpPutOff() throws -> Int? {
    guard let queue else { return 0 }
    guard resumed.isEmpty, !isResuming else {
      passed.formUnion(resumed.map(\.id))
      if let lead, lead.verdict == .later { passed.insert(lead.id) }
      resumed = []
      return nil
    }
    let entries = try putOff().compactMap { try queue.entry(of: $0.question) }.filter(\.isWaiting)
    let (danger, others) = (entries.filter(isInDanger), entries.filter { !isInDanger($0) })
    resumed = (danger + others).reversed()
    passed.subtract(resumed.map(\.id))
    return resumed.count
  }

  private func isInDanger(_ entry: QueueEntry) -> Bool { entry.triage.tier == .danger }

  /// What doesn’t come of itself.
  var unasked: Set<Int64> { passed.union(asleep) }
}
