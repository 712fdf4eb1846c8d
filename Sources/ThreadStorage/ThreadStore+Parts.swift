import Answering
import GRDB

// Posts that one person hung below one another, which are one question in several parts.
extension ThreadStore {
  /// The words of the parts that a post goes on from, the first of them first; empty for most posts.
  package func parts(before post: Int64) throws(LogError) -> [String] {
    try read { db in try Self.parts(before: post, in: db) }
  }

  static func parts(before post: Int64, in db: Database) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: """
        WITH RECURSIVE part (id, depth) AS (
          SELECT ?1, 0
          UNION ALL
          SELECT before.id, part.depth + 1 FROM part JOIN post ON post.id = part.id
            JOIN post AS before ON before.id = \(place(of: "post.parent", as: "post"))
            WHERE \(isGoneOnWith) AND part.depth < \(mostParts))
        SELECT text FROM part JOIN post ON post.id = part.id WHERE depth > 0 ORDER BY depth DESC
        """
    )
    return try String.fetchAll(statement, arguments: [post])
  }

  /// Whether `post` is the next part of `before`: by the same hand, soon after it, and nothing is decided on that yet. What
  /// was edited stands alone where the whole was decided on: it may say anything by now.
  static let isGoneOnWith = """
    before.person = post.person AND lower(before.author) = lower(post.author) AND before.verdict IS NULL
      AND (post.verdict IS NULL OR before.earlier_words = '') AND before.deleted_at IS NULL
      AND before.repost_of IS NULL AND post.repost_of IS NULL AND before.id <> post.id
      AND ifnull((julianday(post.posted_at) - julianday(before.posted_at)) * 1440 BETWEEN -0.01 AND \(mostMinutes), TRUE)
    """

  /// The most minutes between two parts: later, somebody comes back to it.
  private static let mostMinutes = 15

  /// The most parts that are looked through; what replies to itself comes to an end too.
  static let mostParts = 100
}
