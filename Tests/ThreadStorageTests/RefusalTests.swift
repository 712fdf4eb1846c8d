import Answering
import Foundation
import GRDB
import Testing
import ThreadStorage

/// Files that are no log, or no longer one: both doors refuse them, and change nothing.
@Suite struct RefusalTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
  }

  private func expectRefusal(of log: LogLocation, by error: LogError) {
    #expect(throws: error) { try ThreadStore(log) }
    #expect(throws: error) { try ThreadStore(readingFrom: log) }
  }

  @Test func refusesADirectory() throws {
    let directory = LogLocation.file(path: workspace.directory.path)
    expectRefusal(of: directory, by: .isDirectory(directory))
    let current = LogLocation("")
    expectRefusal(of: current, by: .isDirectory(current))
    #expect(try workspace.names.isEmpty)
  }

  @Test func refusesAPlaceInNoDirectory() throws {
    let log = workspace.log("no/such/log.sqlite")
    let directory = workspace.path("no/such")
    #expect(throws: LogError.noDirectory(log, directory: directory)) { try ThreadStore(log) }
  }

  @Test func refusesADevice() throws {
    let device = LogLocation("/dev/null")
    expectRefusal(of: device, by: .notAFile(device))
  }

  @Test(arguments: [Data("Not a log. ".utf8), Data(repeating: 0xA5, count: 9000), Data("Hi".utf8)])
  func refusesGarbage(garbage: Data) throws {
    try workspace.write(garbage)
    expectRefusal(of: workspace.log(), by: .notADatabase(workspace.log()))
    #expect(try workspace.contents() == garbage)
    #expect(try workspace.names == ["log.sqlite"])
  }

  @Test(arguments: ["DELETE", "WAL"])
  func refusesTheDatabaseOfAnotherApplication(journal: String) throws {
    try DatabaseQueue(path: workspace.path()).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = \(journal); CREATE TABLE recipe (title TEXT)")
    }
    let before = try workspace.contents()
    expectRefusal(of: workspace.log(), by: .notALog(workspace.log()))
    #expect(try workspace.contents() == before)
    #expect(try workspace.names == ["log.sqlite"])
  }

  @Test func leavesTheJournalOfAnotherApplicationAlone() throws {
    let other = try DatabaseQueue(path: workspace.path())
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE recipe (title TEXT)")
    }
    for suffix in ["", "-wal"] {
      let from = workspace.path("log.sqlite\(suffix)")
      try FileManager.default.copyItem(atPath: from, toPath: workspace.path("copy.sqlite\(suffix)"))
    }
    let before = try [workspace.contents("copy.sqlite"), workspace.contents("copy.sqlite-wal")]
    expectRefusal(of: workspace.log("copy.sqlite"), by: .notALog(workspace.log("copy.sqlite")))
    #expect(try [workspace.contents("copy.sqlite"), workspace.contents("copy.sqlite-wal")] == before)
  }

  @Test func refusesANewerLog() throws {
    try ThreadStore(workspace.log()).decide(on: post("1"))
    try DatabaseQueue(path: workspace.path()).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('12 something new'); PRAGMA user_version = 13")
    }
    let before = try workspace.contents()
    expectRefusal(of: workspace.log(), by: .newerVersion(workspace.log(), found: 13, known: 12))
    #expect(try workspace.contents() == before)
  }

  @Test func refusesALogWithAMigrationItDoesNotKnow() throws {
    try ThreadStore(workspace.log()).decide(on: post("1"))
    try DatabaseQueue(path: workspace.path()).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('1b something else')")
    }
    expectRefusal(of: workspace.log(), by: .newerVersion(workspace.log(), found: 12, known: 12))
  }

  @Test(arguments: [0.2, 0.5, 0.9]) func saysThatALogIsTruncated(part: Double) throws {
    try fillLog()
    let whole = try workspace.contents()
    let rest = whole.prefix(Int(Double(whole.count) * part))
    try workspace.write(rest)
    expectDamage { try ThreadStore(workspace.log()).threads() }
    expectDamage { try ThreadStore(readingFrom: workspace.log()).threads() }
    #expect(try workspace.contents() == rest)
  }

  @Test func saysThatPagesAreOverwritten() throws {
    try fillLog()
    var contents = try workspace.contents()
    for offset in stride(from: 4096, to: contents.count, by: 4096) {
      contents.replaceSubrange(offset..<offset + 512, with: Data(repeating: 0xEE, count: 512))
    }
    try workspace.write(contents)
    expectDamage { try ThreadStore(readingFrom: workspace.log()).threads() }
  }

  @Test(arguments: [
    ("evidence", "not JSON"), ("outcome", "guessed"), ("item", "recipes/soup"), ("drafted_at", "soon"),
  ])
  func saysThatAValueMakesNoSense(column: String, value: String) throws {
    try ThreadStore(workspace.log()).decide(on: post("1"))
    try DatabaseQueue(path: workspace.path()).write { db in
      try db.execute(sql: "DROP TRIGGER draft_refuses_update")
      try db.execute(sql: "UPDATE draft SET \(column) = ?", arguments: [value])
    }
    let store = try ThreadStore(readingFrom: workspace.log())
    if column == "drafted_at" {
      #expect(try store.threads().count == 1, "what is never read back can do no harm")
    } else {
      let detail = "the column \(column) holds \(value)"
      #expect(throws: LogError.damaged(workspace.log(), detail: detail)) { try store.threads() }
    }
  }

  @Test func saysThatTheDiskIsFull() throws {
    // A stand-in for a full disk: SQLite answers a full file in the same way.
    let database = try DatabaseQueue()
    #expect {
      try database.write { db in
        try db.execute(sql: "PRAGMA max_page_count = 2; CREATE TABLE a (b); CREATE TABLE c (d)")
      }
    } throws: { error in
      LogError(error, at: .memory) == .diskFull(.memory)
    }
  }

  private func fillLog() throws {
    let store = try ThreadStore(workspace.log())
    for number in 1...50 { try store.decide(on: post("\(number)"), with: draft("Answer \(number)")) }
  }

  private func expectDamage(_ read: () throws -> [QuestionThread]) {
    #expect {
      _ = try read()
    } throws: { error in
      if case LogError.damaged(workspace.log(), _) = error { true } else { false }
    }
  }
}
