import GRDB
import Testing
import TextAnalysis

@testable import ThreadStorage

/// What was released stays word for word: logs that are out there were made by it.
@Suite struct ReleasedMigrationTests {
  @Test(arguments: [
    ("1 questions, decisions and answers", "674a39b2006cc976"),
    ("2 posts, asks and desks", "b6fbf216cc0c0257"),
    ("3 places, asks and counts", "149960d04890014f"),
    ("4 tiers, copies and what was handed over", "ada32a01a07c8232"),
    ("5 who decided, and why", "8448c1e83851020b"),
    ("6 what was sent, and noted", "5ffb62a34dde781e"),
    ("7 what is erased, and what must not come back", "c5c9563546ee1d5b"),
    ("8 who sat at which desk", "4f3a996a81702d63"),
    ("9 what invites, and whose accounts", "50a204b1689ed8be"),
    ("10 who split and merged asks", "8fd50f7dc81d423f"), ("11 what a desk is about", "d430dbbfb985299b"),
    ("12 until when something is put off", "69685ff8de597695"),
  ])
  func staysAsItWas(migration: String, hash: String) throws {
    let database = try DatabaseQueue()
    try LogSchema.migrator.migrate(database, upTo: migration)
    let schema = try database.read { db in
      try String.fetchAll(
        db,
        sql: "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'grdb%' AND sql IS NOT NULL ORDER BY name"
      )
    }
    #expect(StableHash(schema.joined(separator: "\n")).hexadecimal == hash)
  }
}
