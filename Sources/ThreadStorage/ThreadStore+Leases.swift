import Answering
package import Foundation
import GRDB

extension ThreadStore {
  /// How long a post is left to a desk, in seconds: somebody who went to lunch keeps nobody waiting.
  package static let leaseDuration: TimeInterval = 30 * 60

  /// How long who may be in danger waits for a desk at which no key is pressed, in seconds: then another is offered the post.
  package static let dangerPatience: TimeInterval = 5 * 60

  /// Takes a place at the log; what a process that is gone had leased in this place is free again.
  package func takeDesk() throws(LogError) -> Desk {
    try Desk.take(at: location) { number throws(LogError) in
      try write { db in
        try db.execute(sql: "DELETE FROM lease WHERE desk = ?", arguments: [number])
        try db.execute(sql: "INSERT INTO sitting (desk) VALUES (?)", arguments: [number])
        return db.lastInsertedRowID
      }
    }
  }

  /// Those who sit at other desks than this now.
  func othersSitting(besides desk: Desk?) throws(LogError) -> [Int64] {
    let rows = try read {
      try Row.fetchAll($0, sql: "SELECT desk, max(id) FROM sitting GROUP BY desk ORDER BY desk")
    }
    return rows.filter { $0[0] != desk?.number && Desk.isTaken($0[0], at: location) }.map { $0[1] }
  }

  /// Leases a post that waits to `desk`, which leaves the one it had; false if it was decided or a colleague has it.
  ///
  /// What was handed over is leased only to who takes such posts up.
  package func lease(_ post: Int64, to desk: Desk, handedOver: Bool = false, at time: Date) throws(LogError)
    -> Bool
  {
    desk.touch(at: time)
    return try write { db in
      try db.execute(sql: "DELETE FROM lease WHERE desk = ?", arguments: [desk.number])
      guard try Self.isWaiting(post, orHandedOver: handedOver, in: db),
        try !isLeased(post, exceptTo: desk, at: time, in: db)
      else { return false }
      try db.execute(
        sql: "INSERT OR REPLACE INTO lease (post, desk, taken_at) VALUES (?, ?, ?)",
        arguments: [post, desk.number, Timestamp.text(time)]
      )
      return true
    }
  }

  /// Gives back what `desk` had leased.
  package func release(_ desk: Desk) throws(LogError) {
    try write { try $0.execute(sql: "DELETE FROM lease WHERE desk = ?", arguments: [desk.number]) }
  }

  /// Whether a colleague is looking at the post, or at another of the same person with the same ask: one of the two gets the
  /// answer. Who may be in danger is left to nobody who isn’t there.
  package func isLeased(_ post: Int64, exceptTo desk: Desk, at time: Date) throws(LogError) -> Bool {
    try read { try isLeased(post, exceptTo: desk, at: time, in: $0) }
  }

  func isLeased(_ post: Int64, exceptTo desk: Desk, at time: Date, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT lease.desk FROM lease LEFT JOIN triage AS held ON held.post = lease.post
        WHERE lease.desk <> ?2 AND lease.taken_at > ?3
          AND (lease.post = ?1 OR (held.person, held.ask) = (SELECT person, ask FROM triage WHERE post = ?1))
        """
    )
    let oldest = Timestamp.text(time.addingTimeInterval(-Self.leaseDuration))
    let others = try Int.fetchAll(statement, arguments: [post, desk.number, oldest])
    guard !others.isEmpty else { return false }
    let tier = try String.fetchOne(db, sql: "SELECT tier FROM triage WHERE post = ?", arguments: [post])
    return others.contains {
      tier == Tier.danger.rawValue
        ? Desk.isAttended($0, at: location, within: Self.dangerPatience, of: time)
        : Desk.isTaken($0, at: location)
    }
  }

  /// Whether nothing is decided on the post, or it was put off.
  static func isWaiting(_ post: Int64, orHandedOver: Bool = false, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT verdict IS NULL OR verdict = 'later' OR (?2 AND verdict = 'escalate') FROM post
        WHERE id = ?1 AND deleted_at IS NULL
        """
    )
    return try Bool.fetchOne(statement, arguments: [post, orHandedOver]) ?? false
  }
}
