import Answering
package import Foundation
import GRDB

/// A post that was put off until something happens.
package struct DeferredPost: Sendable, Hashable {
  package let post: Int64

  /// The decision that put it off, which still holds.
  package let decision: Int64

  /// Whether its time has come, or its author wrote again.
  package let isDue: Bool
}

extension ThreadStore {
  /// The posts of a campaign that were put off until something happens, and nothing was decided on since; in the order in
  /// which that was done.
  package func deferred(of campaign: String, at time: Date) throws(LogError) -> [DeferredPost] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          WITH \(ThreadQuery.current(where: Self.wasDeferred))
          SELECT post.id, deferral.decision, CASE WHEN until IS NOT NULL THEN until <= ?2 ELSE EXISTS (
            SELECT 1 FROM triage JOIN triage AS other ON other.person = triage.person
            WHERE triage.post = post.id AND other.campaign = triage.campaign AND other.post > newest) END
          FROM deferral JOIN current ON current.decision = deferral.decision JOIN post ON post.id = deferral.post
          WHERE post.campaign = ?1 AND post.verdict = 'later' ORDER BY deferral.decision
          """
      )
      let rows = try Row.fetchCursor(statement, arguments: [campaign, Timestamp.text(time)])
      return try Array(rows.map { DeferredPost(post: $0[0], decision: $0[1], isDue: $0[2]) })
    }
  }

  private static let wasDeferred = """
    question IN (SELECT question FROM decision JOIN deferral ON deferral.decision = decision.id)
    """

  /// Notes until when a post was put off by a decision.
  static func note(_ deferral: Deferral, of post: Int64, by decision: Int64, in db: Database) throws {
    var until: String?
    if case .until(let time) = deferral { until = Timestamp.text(time) }
    try db.executePrepared(
      sql:
        "INSERT INTO deferral (decision, post, until, newest) VALUES (?, ?, ?, (SELECT max(id) FROM post))",
      arguments: [decision, post, until]
    )
  }
}
