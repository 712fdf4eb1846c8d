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

  /// What doesn’t come of itself.
  var unasked: Set<Int64> { passed.union(asleep) }
}
