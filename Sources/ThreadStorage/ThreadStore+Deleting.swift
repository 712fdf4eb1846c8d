import Answering
package import Foundation
import GRDB

extension ThreadStore {
  /// The number of the newest post; 0 if there is none.
  package func lastPost() throws(LogError) -> Int64 {
    try read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM post") ?? 0 }
  }

  /// Takes posts that their authors deleted out of the queue, for good; returns how many there were.
  ///
  /// `ids` are as the networks have them, or `network:id`. With `erasing` the words leave the log too, and so do the
  /// names of those who wrote them; what was answered stays.
  package func delete(_ ids: [String], erasing: Bool, at time: Date) throws(LogError) -> Int {
    let deleted = try write { db in
      // Or the words would stay in the file, where SQLite has no use for them any more.
      if erasing { try db.execute(sql: "PRAGMA secure_delete = ON") }
      var deleted: Set<Int64> = []
      var words: Set<String> = []
      for id in ids {
        for (post, postID, network) in try Self.find(id, in: db) where deleted.insert(post).inserted {
          try db.execute(
            sql: "UPDATE post SET deleted_at = ? WHERE id = ?",
            arguments: [Timestamp.text(time), post]
          )
          try db.execute(
            sql: """
              DELETE FROM triage WHERE post = ?;
              DELETE FROM lease WHERE post = ?;
              UPDATE campaign SET changes = changes + 1 WHERE name = (SELECT campaign FROM post WHERE id = ?)
              """,
            arguments: [post, post, post]
          )
          if erasing { words.formUnion(try Self.erase(post, network, postID, in: db)) }
        }
      }
      try Self.eraseLearnt(words, in: db)
      return deleted.count
    }
    if erasing { try emptyJournal() }
    return deleted
  }

  static func find(_ id: String, in db: Database) throws -> [(Int64, String, String)] {
    let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
    let network = parts.count == 2 ? Network(rawValue: parts[0]) : nil
    let networks = (network.map { [$0] } ?? Network.allCases).map { "'\($0.rawValue)'" }.joined(
      separator: ", "
    )
    // Each half by an index of its own: a long list would else go through all posts for each of its ids.
    return try Row.fetchAll(
      db,
      sql: """
        SELECT id, post_id, network FROM post WHERE network IN (\(networks)) AND post_id = ?1
        UNION SELECT id, post_id, network FROM post WHERE +network IN (\(networks)) AND newest_id = ?1
        """,
      arguments: [network == nil ? id : parts[1]]
    ).map { ($0[0], $0[1], $0[2]) }
  }

  /// Returns the words under which the post was decided on.
  private static func erase(
    _ post: Int64,
    _ network: String,
    _ postID: String,
    in db: Database
  ) throws -> [String] {
    let words = try String.fetchAll(
      db,
      sql: "SELECT text FROM question WHERE network = ? AND post_id = ? AND text <> ''",
      arguments: [network, postID]
    )
    try db.execute(
      sql: """
        UPDATE post SET text = '', author = NULL, author_name = NULL, link = NULL, hashtags = '', mentions = ''
        WHERE id = ?
        """,
      arguments: [post]
    )
    try db.execute(
      sql: """
        UPDATE draft SET evidence = '\(QueueSchema.erasedEvidence)'
        WHERE question IN (SELECT id FROM question WHERE network = ?1 AND post_id = ?2);
        """,
      arguments: [network, postID]
    )
    try db.execute(
      sql: """
        UPDATE question SET text = '', author = NULL, author_name = NULL, link = NULL
        WHERE network = ? AND post_id = ?
        """,
      arguments: [network, postID]
    )
    return words
  }

  /// Erases the evidence of the drafts of others that came from these words: what was decided on them was learnt.
  private static func eraseLearnt(_ words: Set<String>, in db: Database) throws {
    guard !words.isEmpty else { return }
    let asks = try Row.fetchAll(
      db,
      sql: """
        SELECT id, json_extract(evidence, '$.nearestAsk') FROM draft WHERE json_extract(evidence, '$.isLearnt')
        """
    )
    for row in asks where (row[1] as String?).map(words.contains) == true {
      try db.execute(
        sql: "UPDATE draft SET evidence = '\(QueueSchema.erasedEvidence)' WHERE id = ?",
        arguments: [row[0] as Int64]
      )
    }
  }

  /// Moves what waits in the journal into the file, so that nothing that was overwritten is left there.
  private func emptyJournal() throws(LogError) {
    do {
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    } catch {
      throw LogError(error, at: location)
    }
  }
}
