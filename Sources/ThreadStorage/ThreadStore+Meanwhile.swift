package import Answering
import GRDB

// What became of people while what they wrote was on a desk.
extension ThreadStore {
  /// The number of the newest post that any dump brought; 0 if there is none.
  package func newestPost() throws(LogError) -> Int64 { try first("SELECT max(id) FROM post") ?? 0 }

  /// Those of `posts` whose authors wrote more after the post with the number `newest`, or changed what they wrote: each with
  /// the number of the post to read.
  package func changes(to posts: [QueuedPost], after newest: Int64) throws(LogError) -> [Int64: Int64] {
    try read { db in
      let new = try db.cachedStatement(
        sql: """
          SELECT new.id FROM post AS new, post AS shown
          WHERE new.id > ?1 AND shown.id = ?2 AND new.person = shown.person AND new.campaign = shown.campaign
            AND new.deleted_at IS NULL AND new.repost_of IS NULL ORDER BY new.id LIMIT 1
          """
      )
      var changes: [Int64: Int64] = [:]
      for post in posts {
        if let more = try Int64.fetchOne(new, arguments: [newest, post.id]) {
          changes[post.id] = more
        } else if try Self.wasEdited(post.id, since: post.question, in: db)
          || Self.wentOn(post.id, since: post.question, in: db)
        {
          changes[post.id] = post.id
        }
      }
      return changes
    }
  }

  /// Whether somebody may be in danger by a post that nobody has answered or closed.
  package func isInDanger(_ person: Int64, of campaign: String) throws(LogError) -> Bool {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM triage WHERE campaign = \(Self.campaign) AND person IN (?2, ~?2)
            AND tier = 'danger' AND (verdict IS NULL OR verdict IN ('escalate', 'later')))
          """
      )
      return try Bool.fetchOne(statement, arguments: [campaign, person]) ?? false
    }
  }

  /// Whether its author took a post back.
  package func isGone(_ id: String, on network: Network) throws(LogError) -> Bool {
    try read { try Self.isGone(id, on: network, in: $0) }
  }

  /// Whether one of our own posts answers a post already, on its network.
  static func isAnsweredThere(_ post: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM triage WHERE post = ? AND answered_by IS NOT NULL)"
    )
    return try Bool.fetchOne(statement, arguments: [post]) ?? false
  }
}
