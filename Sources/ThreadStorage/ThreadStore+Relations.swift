package import Answering
import GRDB

/// A post with what others make of it.
package struct RelatedPost: Sendable {
  package let post: QueuedPost

  /// Whether what it is sorted by is noted as it is: not so where an import brought more, or in a log from before.
  package let isRanked: Bool

  /// The post that it replies to, without its words: who wrote it, and what it replies to; nil if no dump had it.
  package let parent: Post?

  /// The first of what one person hung below one another, down to this post, without its words; and what that replies to.
  package let start: (post: Post, parent: Post?)?

  /// How many reposts of it were seen.
  package let reposts: Int

  /// The id of the founder's first post that replies to it.
  package let answer: String?

  /// Whether what it replies to is in no dump, and its author has an answer of ours in the same conversation.
  package let isTold: Bool

  /// Whether its author goes on in a post with which it is read, and whether it may itself go on from one.
  package let goesOn: Bool
  package let isBelowOwn: Bool
}

extension ThreadStore {
  /// Finds out which posts of a campaign were passed on, and which the founder replied to; tells up to which change.
  ///
  /// What is found is kept beside the log for as long as it is open.
  package func relatePosts(of campaign: String, isFounder: @escaping @Sendable (String) -> Bool)
    throws(LogError) -> Int64
  {
    try write { db in
      try Self.prepareRelations(in: db)
      let function = DatabaseFunction("is_founder", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map(isFounder)
      }
      db.add(function: function)
      defer { db.remove(function: function) }
      try db.execute(
        sql: """
          INSERT INTO relation (post, reposts)
            SELECT original, count(*) FROM (
              SELECT \(Self.place(of: "post.repost_of", as: "post")) AS original FROM post
              WHERE campaign = ?1 AND deleted_at IS NULL AND repost_of IS NOT NULL)
            WHERE original IS NOT NULL GROUP BY original
          """,
        arguments: [campaign]
      )
      try db.execute(
        sql: """
          INSERT INTO relation (post, reposts, answer)
            SELECT asked, 0, min(newest_id) FROM (
              SELECT newest_id, \(Self.place(of: "post.parent", as: "post")) AS asked FROM post
              WHERE campaign = ?1 AND deleted_at IS NULL AND repost_of IS NULL AND parent IS NOT NULL
                AND is_founder(coalesce(author, author_name))) AS founder
            -- What was edited after our reply is to be read once more.
            WHERE asked IS NOT NULL AND \(Self.takenBackThoughPosted("founder.asked")) IS NULL GROUP BY asked
            ON CONFLICT (post) DO UPDATE SET answer = excluded.answer
          """,
        arguments: [campaign]
      )
      try Self.relateParts(of: campaign, in: db)
      let changes = "SELECT changes FROM campaign WHERE name = ?"
      return try Int64.fetchOne(db, sql: changes, arguments: [campaign]) ?? 0
    }
  }

  private static func prepareRelations(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS relation (post INTEGER PRIMARY KEY, reposts INTEGER NOT NULL DEFAULT 0, answer TEXT,
          above INTEGER, before INTEGER, goes_on INTEGER NOT NULL DEFAULT 0);
        DELETE FROM relation;
        """
    )
  }

  /// The next posts of a campaign behind the one with the number `last`, at most `count`: all, or those that may go on
  /// from what their authors wrote. `relatePosts` comes first.
  package func relatedPosts(
    of campaign: String,
    after last: Int64,
    count: Int,
    belowOwn: Bool,
    stamp: Int64
  ) throws(LogError) -> [RelatedPost] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT triage.people IS NOT NULL AND triage.person = post.person AND triage.posted_at = \(TriageNote.postedAt),
            \(Post.outline(of: "parent")), \(Post.outline(of: "start")), \(Post.outline(of: "above")),
            ifnull(relation.reposts, 0), relation.answer,
            ifnull(relation.goes_on, 0), relation.before IS NOT NULL, parent.id IS NULL AND \(Self.told("post")) IS NOT NULL,
            \(QueuedPost.columns(stamp: stamp, where: "relation.before IS NOT NULL"))
          FROM post LEFT JOIN triage ON triage.post = post.id
            LEFT JOIN post AS parent ON parent.id = \(Self.place(of: "post.parent", as: "post", orDeleted: true))
            LEFT JOIN relation ON relation.post = post.id
            LEFT JOIN post AS start ON start.id = \(Self.startOfOwnThread)
            LEFT JOIN post AS above ON above.id = \(Self.place(of: "start.parent", as: "start", orDeleted: true))
          WHERE post.campaign = ? AND post.deleted_at IS NULL AND post.id > ?
            \(belowOwn ? "AND relation.before IS NOT NULL" : "") ORDER BY post.id LIMIT ?
          """
      )
      let rows = try Row.fetchCursor(statement, arguments: [campaign, last, count])
      return try Array(rows.map { row in try RelatedPost(row) })
    }
  }

  /// The first of the posts in a row of the person who wrote `post`, above it; nothing where it stands alone.
  private static let startOfOwnThread = """
    CASE WHEN parent.person = post.person OR relation.above IS NOT NULL THEN
      (WITH RECURSIVE own (id, depth) AS (
        SELECT CASE WHEN parent.person = post.person THEN parent.id ELSE relation.above END, 0
        UNION ALL
        SELECT before.id, own.depth + 1 FROM own JOIN post AS later ON later.id = own.id
          JOIN post AS before ON before.id = ifnull(\(place(of: "later.parent", as: "later", orDeleted: true)),
            (SELECT above FROM relation WHERE relation.post = own.id))
          WHERE before.person = post.person AND own.depth < \(mostParts))
        SELECT id FROM own ORDER BY depth DESC LIMIT 1) END
    """

  /// The posts of a campaign that go on from an answer of the founder's, with the item that was spoken of there.
  package func followUps(of campaign: String) throws(LogError) -> [(post: Int64, item: ItemID?)] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT triage.post, spoken.item FROM triage JOIN post ON post.id = triage.post
          JOIN post AS first ON first.id = \(Self.firstPart(of: "post"))
          LEFT JOIN post AS reply ON reply.id = \(Self.place(of: "first.parent", as: "post"))
          LEFT JOIN triage AS spoken
            ON spoken.post = coalesce(\(Self.place(of: "reply.parent", as: "post")), \(Self.told("first")))
          WHERE triage.campaign = \(Self.campaign) AND triage.kind = 'follow-up' ORDER BY triage.post
          """,
        arguments: [campaign]
      )
      return try Array(
        rows.map { row in
          var columns = ColumnReader(row)
          let post: Int64 = try columns.value()
          return (post, try columns.optional(String.self).map { try columns.parsed($0, by: ItemID.init) })
        }
      )
    }
  }

  /// The number of the last post, before `post` and in its conversation, by which its author got an answer that stands and was posted: what a
  /// reply goes on from where no dump has ours.
  static func told(_ post: String) -> String {
    """
    CASE WHEN \(post).parent IS NOT NULL AND \(post).conversation IS NOT NULL THEN (
      SELECT own.id FROM triage AS known JOIN post AS own ON own.id = known.post
      JOIN question ON question.network = own.network AND question.post_id = own.post_id
      JOIN standing_answer ON standing_answer.question = question.id
      JOIN answer ON answer.id = standing_answer.answer
      WHERE (known.answered_by IS NOT NULL OR \(isNotedAsSent)) AND known.person = \(post).person AND own.id <> \(post).id AND own.campaign = \(post).campaign
        AND own.conversation = \(post).conversation AND own.posted_at <= \(post).posted_at
      ORDER BY own.posted_at DESC, own.id DESC LIMIT 1) END
    """
  }

  /// The number of the post of `post`'s campaign and network that has or had an id, if it wasn't deleted since; the newer of
  /// two.
  ///
  /// Each half is looked up by an index of its own; together SQLite would go through all posts of the network.
  static func place(of id: String, as post: String, orDeleted: Bool = false) -> String {
    let isPlaced =
      "place.campaign = \(post).campaign" + (orDeleted ? "" : " AND place.deleted_at IS NULL")
    return """
      nullif(max(
        ifnull((SELECT place.id FROM post AS place
          WHERE place.network = \(post).network AND place.post_id = \(id) AND \(isPlaced)), 0),
        ifnull((SELECT max(place.id) FROM post AS place
          WHERE +place.network = \(post).network AND place.newest_id = \(id) AND \(isPlaced)
            AND place.post_id NOT GLOB '\(Question.newsPrefix)*'), 0)), 0)
      """
  }
}

extension RelatedPost {
  fileprivate init(_ row: Row) throws {
    var columns = ColumnReader(row)
    isRanked = try columns.value()
    parent = try Post(outline: &columns)
    let (start, above) = (try Post(outline: &columns), try Post(outline: &columns))
    self.start = start.map { ($0, above) }
    (reposts, answer) = (try columns.value(), try columns.optional())
    (goesOn, isBelowOwn, isTold) = (try columns.value(), try columns.value(), try columns.value())
    post = try QueuedPost(from: &columns)
  }
}
