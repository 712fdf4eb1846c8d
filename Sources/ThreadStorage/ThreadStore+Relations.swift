package import Answering
import GRDB

/// A post with what others make of it.
package struct RelatedPost: Sendable {
  package let post: QueuedPost

  /// Whether what it is sorted by is noted as it is: not so where an import brought more, or in a log from before.
  package let isRanked: Bool

  /// The post that it replies to, without its words: who wrote it, and what it replies to, or what the first of a thread
  /// replies to that one person wrote; nil if no dump had it.
  package let parent: Post?

  /// How many reposts of it were seen.
  package let reposts: Int

  /// The id of the founder's first post that replies to it.
  package let answer: String?

  /// Whether its author goes on in a post below it, and whether it may itself go on from one above.
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
                AND is_founder(coalesce(author, author_name)))
            WHERE asked IS NOT NULL GROUP BY asked
            ON CONFLICT (post) DO UPDATE SET answer = excluded.answer
          """,
        arguments: [campaign]
      )
      try db.execute(
        sql: """
          INSERT INTO relation (post, reposts, goes_on)
            SELECT DISTINCT before.id, 0, 1 FROM post
            JOIN post AS before ON before.id = \(Self.place(of: "post.parent", as: "post"))
            WHERE post.campaign = ?1 AND post.deleted_at IS NULL AND \(Self.isGoneOnWith)
            ON CONFLICT (post) DO UPDATE SET goes_on = 1
          """,
        arguments: [campaign]
      )
      let changes = "SELECT changes FROM campaign WHERE name = ?"
      return try Int64.fetchOne(db, sql: changes, arguments: [campaign]) ?? 0
    }
  }

  private static func prepareRelations(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS relation
          (post INTEGER PRIMARY KEY, reposts INTEGER NOT NULL, answer TEXT, goes_on INTEGER NOT NULL DEFAULT 0);
        DELETE FROM relation;
        """
    )
  }

  /// The next posts of a campaign behind the one with the number `last`, at most `count`; `relatePosts` comes first.
  package func relatedPosts(
    of campaign: String,
    after last: Int64,
    count: Int,
    stamp: Int64
  ) throws(LogError) -> [RelatedPost] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT triage.people IS NOT NULL AND triage.person = post.person AND triage.posted_at = \(TriageNote.postedAt),
            parent.id, parent.author, \(Self.startOfOwnThread), relation.reposts, relation.answer,
            ifnull(relation.goes_on, 0), ifnull(parent.person = post.person, 0),
            \(QueuedPost.columns(stamp: stamp))
          FROM post LEFT JOIN triage ON triage.post = post.id
            LEFT JOIN post AS parent ON parent.id = \(Self.place(of: "post.parent", as: "post", orDeleted: true))
            LEFT JOIN relation ON relation.post = post.id
          WHERE post.campaign = ? AND post.deleted_at IS NULL AND post.id > ? ORDER BY post.id LIMIT ?
          """
      )
      let rows = try Row.fetchCursor(statement, arguments: [campaign, last, count])
      return try Array(rows.map { row in try RelatedPost(row) })
    }
  }

  /// What `parent` replies to; where `post` goes on with it, what the first of that person's posts in a row replies to.
  private static let startOfOwnThread = """
    CASE WHEN parent.person = post.person THEN
      (WITH RECURSIVE own (campaign, network, person, parent, depth) AS (
        SELECT parent.campaign, parent.network, parent.person, parent.parent, 0
        UNION ALL
        SELECT before.campaign, before.network, before.person, before.parent, own.depth + 1
          FROM own JOIN post AS before ON before.id = \(place(of: "own.parent", as: "own", orDeleted: true))
          WHERE before.person = own.person AND own.depth < \(mostParts))
        SELECT parent FROM own ORDER BY depth DESC LIMIT 1)
      ELSE parent.parent END
    """

  /// The posts of a campaign that go on from an answer of the founder's, with the item that was spoken of there.
  package func followUps(of campaign: String) throws(LogError) -> [(post: Int64, item: ItemID?)] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT triage.post, spoken.item FROM triage JOIN post ON post.id = triage.post
          LEFT JOIN post AS reply ON reply.id = \(Self.place(of: "post.parent", as: "post"))
          LEFT JOIN triage AS spoken ON spoken.post = \(Self.place(of: "reply.parent", as: "post"))
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
          WHERE +place.network = \(post).network AND place.newest_id = \(id) AND \(isPlaced)), 0)), 0)
      """
  }
}

extension RelatedPost {
  fileprivate init(_ row: Row) throws {
    var columns = ColumnReader(row)
    isRanked = try columns.value()
    let isThere = try columns.optional(Int64.self) != nil
    let (author, grandparent): (String?, String?) = (try columns.optional(), try columns.optional())
    reposts = try columns.optional() ?? 0
    answer = try columns.optional()
    (goesOn, isBelowOwn) = (try columns.value(), try columns.value())
    post = try QueuedPost(from: &columns)
    let question = Question(network: post.post.question.network, text: "", author: author)
    parent = isThere ? Post(question: question, parent: grandparent) : nil
  }
}
