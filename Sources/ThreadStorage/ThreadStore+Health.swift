import GRDB

/// Whether a log is well, and what is in it.
package struct LogHealth: Sendable {
  /// The number of the newest migration it has seen.
  package let version: Int
  package let posts: Int
  package let threads: Int

  /// What SQLite finds wrong with the file, and what refers to nothing; empty where all is well.
  package let damages: [String]
}

extension ThreadStore {
  /// Looks the whole file over, which takes a while where it is large.
  package func health() throws(LogError) -> LogHealth {
    try read { db in
      let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
      let loose = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(10).map { row in
        "a row of \(row[0] as String) refers to one of \(row[2] as String) that isn’t there"
      }
      return LogHealth(
        version: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        posts: try Int.fetchOne(db, sql: "SELECT count(*) FROM post") ?? 0,
        threads: try Int.fetchOne(db, sql: "SELECT count(DISTINCT thread) FROM question") ?? 0,
        damages: found + loose
      )
    }
  }
}
