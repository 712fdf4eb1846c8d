package import Answering
package import Foundation
import GRDB

/// What became of a list of deleted posts.
package struct DeletedPosts: Sendable, Hashable {
  /// How many of them were there.
  package var here = 0

  /// How many are not there, and are kept out when a dump has them.
  package var toCome = 0
}

/// What became of posts that a dump says were taken back.
package struct WithdrawnPosts: Sendable, Hashable {
  /// Those that were here, and are out of the queue now.
  package var here = 0

  /// Those of them that were answered: the answers stay.
  package var answered = 0

  package init(here: Int = 0, answered: Int = 0) { (self.here, self.answered) = (here, answered) }
}

extension ThreadStore {
  /// Takes posts that their authors deleted out of the queue, for good; those that aren't there are kept out from now on.
  ///
  /// `ids` are as the networks have them, or `network:id`. With `erasing` the words leave the log too, and so do the
  /// names of those who wrote them; what was answered stays. Throws `LogError.stillRead` if all of it is done but that
  /// another program holds old pages of the file.
  package func delete(_ ids: [String], erasing: Bool, at time: Date) throws(LogError) -> DeletedPosts {
    let (deleted, marks) = try write { db in
      // Otherwise the words would stay in free pages of the file until SQLite uses these again.
      if erasing { try db.execute(sql: "PRAGMA secure_delete = ON") }
      var result = DeletedPosts()
      var posts: [Int64] = []
      for id in ids {
        let (network, plain) = Self.parts(of: id)
        let found = try Self.bar(plain, on: network, at: time, in: db)
        result.toCome += found.isEmpty ? 1 : 0
        posts += found
      }
      posts = Set(posts).sorted()
      result.here = posts.count
      let wholes = try erasing ? posts.flatMap { try Self.wholes(with: $0, in: db) } : []
      try Self.leave(posts, at: time, in: db)
      try db.execute(
        sql: "INSERT OR REPLACE INTO deletion_check (id, checked_at) VALUES (1, ?)",
        arguments: [Timestamp.text(time)]
      )
      if erasing {
        var erasure = Erasure(db)
        try erasure.erase(posts, readIn: wholes)
      }
      return (result, try Self.marks(of: posts, in: db))
    }
    UnfinishedWords.erase(marks, beside: location)
    if erasing { try purge() }
    return deleted
  }

  /// Takes posts out of the queue that a dump says were taken back; those that aren't there are kept out from now on.
  ///
  /// A dump tells of a few: nobody has asked the network what became of the others.
  package func withdraw(_ ids: [(network: Network, id: String)], at time: Date) throws(LogError)
    -> WithdrawnPosts
  {
    guard !ids.isEmpty else { return WithdrawnPosts() }
    let (withdrawn, marks) = try write { db in
      var result = WithdrawnPosts()
      var posts: Set<Int64> = []
      for (network, id) in ids { posts.formUnion(try Self.bar(id, on: network, at: time, in: db)) }
      let there = try posts.sorted().filter { post in
        let sql = "SELECT deleted_at IS NULL FROM post WHERE id = ?"
        return try Bool.fetchOne(db, sql: sql, arguments: [post]) == true
      }
      result.here = there.count
      result.answered = try there.count { try Self.isAnswered($0, in: db) }
      try Self.leave(there, at: time, in: db)
      return (result, try Self.marks(of: there, in: db))
    }
    UnfinishedWords.erase(marks, beside: location)
    return withdrawn
  }

  /// How many posts of a campaign were taken back by those who wrote them.
  package func withdrawnCount(of campaign: String) throws(LogError) -> Int {
    try first("SELECT count(*) FROM post WHERE campaign = ? AND deleted_at IS NOT NULL", [campaign]) ?? 0
  }

  private static func isAnswered(_ post: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM post JOIN question ON question.network = post.network AND question.post_id = post.post_id
          JOIN standing_answer ON standing_answer.question = question.id WHERE post.id = ?)
        """,
      arguments: [post]
    ) ?? false
  }

  /// Keeps a post out from now on; the numbers of those that are here.
  private static func bar(_ id: String, on network: Network?, at time: Date, in db: Database) throws
    -> [Int64]
  {
    try db.execute(
      sql: "INSERT OR IGNORE INTO gone (post_id, network, noted_at) VALUES (?, ?, ?)",
      arguments: [id, network?.rawValue ?? "", Timestamp.text(time)]
    )
    return try find(id, on: network, in: db)
  }

  /// The ids of the posts that are held and not deleted, each with its network, in their order.
  package func heldIDs() throws(LogError) -> [(network: Network, id: String)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql:
          "SELECT network, newest_id FROM post WHERE deleted_at IS NULL AND substr(post_id, 1, 5) <> 'line:' ORDER BY id"
      ).compactMap { row in Network(rawValue: row[0]).map { ($0, row[1]) } }
    }
  }

  /// When a list of deleted posts was last brought in; nil if there never was one, or there is no post to ask about.
  package func lastDeletionCheck() throws(LogError) -> (holdsPosts: Bool, at: Date?) {
    try read { db in
      let holds =
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM post WHERE network <> 'plain')") ?? false
      let time = try String.fetchOne(db, sql: "SELECT checked_at FROM deletion_check")
      return (holds, time.flatMap(Timestamp.date))
    }
  }

  /// Takes posts out of the queue.
  static func leave(_ posts: [Int64], at time: Date, in db: Database) throws {
    for post in posts {
      try db.execute(
        sql: """
          UPDATE post SET deleted_at = ? WHERE id = ?;
          DELETE FROM triage WHERE post = ?;
          DELETE FROM lease WHERE post = ?;
          UPDATE campaign SET changes = changes + 1 WHERE name = (SELECT campaign FROM post WHERE id = ?)
          """,
        arguments: [Timestamp.text(time), post, post, post, post]
      )
    }
  }

  /// An id apart from the network that may stand in front of it.
  package static func parts(of id: String) -> (network: Network?, id: String) {
    let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
    let network = parts.count == 2 ? Network(rawValue: parts[0]) : nil
    return (network, network == nil ? id : parts[1])
  }

  /// The posts that `id`, or `network:id`, stands for.
  static func find(_ id: String, in db: Database) throws -> [Int64] {
    let (network, plain) = parts(of: id)
    return try find(plain, on: network, in: db)
  }

  static func find(_ id: String, on network: Network?, in db: Database) throws -> [Int64] {
    let networks = Network.all(network).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    // Each half by an index of its own: a long list would else go through all posts for each of its ids.
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM post WHERE network IN (\(networks)) AND post_id = ?1
        UNION SELECT id FROM post WHERE +network IN (\(networks)) AND newest_id = ?1
        """,
      arguments: [id]
    )
  }

  /// Leaves nothing in the files of what was overwritten: neither in free pages nor in the journal.
  func purge() throws(LogError) {
    guard location != .memory else { return }
    do {
      let isDone = try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        return try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] as Int == 0 } ?? true
      }
      if !isDone { throw LogError.stillRead(location) }
    } catch {
      throw LogError(error, at: location)
    }
  }
}
