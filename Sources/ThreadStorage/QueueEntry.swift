package import Answering
import GRDB

/// What the queue is sorted and counted by: a post without its words.
package struct QueueEntry: Sendable, Hashable, Identifiable {
  /// The post's number.
  package let id: Int64
  package let network: Network

  /// Tells who says it.
  package let person: Int64

  /// Tells what is said.
  package let wordsHash: Int64

  /// When it was posted, as the digits of the year to the millisecond, which sort as time does; 0 if it isn't known.
  package let postedAt: Int64

  /// The verdict that stands; nil while nothing is decided.
  package let verdict: Verdict?
  package let triage: Triage

  /// Whether somebody waits for an answer, and has none, here or on the network.
  package var isWaiting: Bool { isOpen && triage.kind.isQuestion && triage.answeredBy == nil }

  /// Whether nothing is decided, or it was put off.
  private var isOpen: Bool { verdict == nil || verdict == .later }
}

extension QueueEntry {
  /// The columns that `init(_:)` reads, in its order.
  static let columns = """
    triage.post, triage.network, triage.person, triage.words, triage.posted_at, triage.verdict, \(Triage.columns)
    """

  init(_ row: Row) throws {
    var columns = ColumnReader(row)
    id = try columns.value()
    network = try columns.case()
    person = try columns.value()
    wordsHash = try columns.value()
    postedAt = try columns.value()
    verdict = try columns.optionalCase()
    guard let triage = try Triage(from: &columns) else { throw columns.unreadable("nothing") }
    self.triage = triage
  }
}
