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
  package let words: Int64

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

extension ThreadStore {
  /// The posts of a campaign that weren't deleted, as far as something was made of them, by number.
  package func queue(of campaign: String) throws(LogError) -> [QueueEntry] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT post.id, post.network, post.person, post.words, post.posted_at, post.verdict,
            \(Triage.columns)
          FROM post JOIN triage ON triage.post = post.id
          WHERE post.campaign = ? AND post.deleted_at IS NULL ORDER BY post.id
          """,
        arguments: [campaign]
      )
      var entries: [QueueEntry] = []
      while let row = try rows.next() {
        if let entry = try QueueEntry(row) { entries.append(entry) }
      }
      return entries
    }
  }
}

extension QueueEntry {
  fileprivate init?(_ row: Row) throws {
    var columns = ColumnReader(row)
    id = try columns.value()
    network = try columns.case()
    person = try columns.value()
    words = try columns.value()
    let time: String? = try columns.optional()
    postedAt = time.map(Self.digits) ?? 0
    verdict = try columns.optionalCase()
    guard let triage = try Triage(from: &columns) else { return nil }
    self.triage = triage
  }

  /// The digits of a text in one number; a time has 17 of them.
  private static func digits(of text: String) -> Int64 {
    text.utf8.reduce(0) { (0x30...0x39).contains($1) ? $0 &* 10 &+ Int64($1 - 0x30) : $0 }
  }
}
