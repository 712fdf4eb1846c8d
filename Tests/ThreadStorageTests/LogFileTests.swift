import Answering
import Foundation
import GRDB
import Testing

@testable import ThreadStorage

@Suite struct LogFileTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
  }

  @Test func keepsWhatWasLogged() throws {
    try ThreadStore(workspace.log()).decide(on: post("1"))
    #expect(try ThreadStore(workspace.log()).threads().map(\.id) == [1])
    #expect(try ThreadStore(readingFrom: workspace.log()).threads().map(\.id) == [1])
  }

  @Test func locationReadsMemoryAndPaths() {
    #expect(LogLocation(":memory:") == .memory)
    #expect(LogLocation("a/b.sqlite") == .file(path: "a/b.sqlite"))
    #expect(LogLocation("a/b.sqlite").description == "a/b.sqlite")
  }

  @Test(arguments: ["file:log?mode=memory", "é ü?#%41.sqlite", ":memory:.sqlite", "-log"])
  func takesAnyName(name: String) throws {
    try ThreadStore(workspace.log(name)).decide(on: post("1"))
    #expect(try ThreadStore(readingFrom: workspace.log(name)).threads().count == 1)
    #expect(try workspace.names.contains(name))
  }

  @Test func anEmptyFileIsAFreshLog() throws {
    try workspace.write(Data())
    let reader = try ThreadStore(readingFrom: workspace.log())
    #expect(try reader.threads().isEmpty)
    #expect(throws: LogError.readOnly(workspace.log())) { try reader.decide(on: post("1")) }
    #expect(try workspace.contents().isEmpty)
    try ThreadStore(workspace.log()).decide(on: post("1"))
    #expect(try ThreadStore(readingFrom: workspace.log()).threads().count == 1)
  }

  @Test func aLogWhoseMakingWasCutShortIsALog() throws {
    try DatabaseQueue(path: workspace.path()).write {
      try $0.execute(sql: "PRAGMA application_id = 0x46697265")
    }
    #expect(try ThreadStore(readingFrom: workspace.log()).threads().isEmpty)
    try ThreadStore(workspace.log()).decide(on: post("1"))
  }

  @Test func isSafeAndKnownByItsHeader() throws {
    let store = try ThreadStore(workspace.log())
    try store.decide(on: post("1"))
    let other = try DatabaseQueue(path: workspace.path())
    let pragmas = try other.read { db in
      try ["journal_mode", "application_id", "user_version"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(pragmas == ["wal", String(0x4669_7265), "12"])
  }

  /// Else a power cut might take a decision that was shown as taken.
  @Test func aDecisionIsOnTheDiskOnceItIsTaken() throws {
    let full = 2
    for store in [try ThreadStore(workspace.log()), try ThreadStore(readingFrom: workspace.log())] {
      #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == full)
      #expect(try store.read { try Bool.fetchOne($0, sql: "PRAGMA fullfsync") } == true)
    }
  }

  // MARK: Reading only

  @Test func readingNeverMakesALog() throws {
    #expect(throws: LogError.missing(workspace.log())) { try ThreadStore(readingFrom: workspace.log()) }
    let deeper = workspace.log("no/such/log.sqlite")
    #expect(throws: LogError.missing(deeper)) { try ThreadStore(readingFrom: deeper) }
    #expect(try workspace.names.isEmpty)
  }

  @Test func readingNeverWrites() throws {
    try ThreadStore(workspace.log()).decide(on: post("1"))
    let before = try workspace.contents()
    let store = try ThreadStore(readingFrom: workspace.log())
    #expect(throws: LogError.readOnly(workspace.log())) { try store.decide(on: post("2")) }
    #expect(throws: LogError.readOnly(workspace.log())) { try store.undo(decision: 1, at: noon()) }
    #expect(try store.threads().count == 1)
    #expect(try workspace.contents() == before)
  }

  @Test func readsWhatAnotherProcessIsWriting() throws {
    let writer = try ThreadStore(workspace.log())
    let reader = try ThreadStore(readingFrom: workspace.log())
    try writer.decide(on: post("1"))
    #expect(try reader.threads().count == 1)
  }

  @Test(.disabled(if: isRoot, "root may write everywhere"))
  func readsAFileAndADirectoryThatAreReadOnly() throws {
    try ThreadStore(workspace.log()).decide(on: post("1"))
    try setMode(0o444, of: workspace.path())
    #expect(throws: LogError.readOnly(workspace.log())) { try ThreadStore(workspace.log()) }
    #expect(try ThreadStore(readingFrom: workspace.log()).threads().count == 1)
    for name in try workspace.names where name != "log.sqlite" {
      try FileManager.default.removeItem(atPath: workspace.path(name))
    }
    try setMode(0o555, of: workspace.directory.path)
    defer { try? setMode(0o755, of: workspace.directory.path) }
    #expect(try ThreadStore(readingFrom: workspace.log()).threads().count == 1)
    let new = workspace.log("new.sqlite")
    #expect(throws: LogError.notPermitted(new)) { try ThreadStore(new) }
  }

  @Test(.disabled(if: isRoot, "root may read everything"))
  func saysThatAFileCanNotBeRead() throws {
    try ThreadStore(workspace.log()).decide(on: post("1"))
    try setMode(0o000, of: workspace.path())
    #expect(throws: LogError.notPermitted(workspace.log())) { try ThreadStore(readingFrom: workspace.log()) }
  }

  // MARK: Two at once

  @Test func onlyOneOfTwoAnswersAPost() async throws {
    let log = workspace.log()
    for round in 1...20 {
      let results = try await withThrowingTaskGroup { group in
        for reviewer in 1...2 {
          group.addTask {
            let store = try ThreadStore(log)
            return Result { () throws(LogError) in
              try store.decide(.edit(text: "By \(reviewer)", overriding: []), on: post("\(round)"))
            }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let failures = results.compactMap { result in
        if case .failure(let error) = result { error } else { nil }
      }
      #expect(failures == [.alreadyAnswered(thread: Int64(round), network: .x, postID: "\(round)")])
    }
    #expect(try ThreadStore(log).threads().count == 20)
  }

  @Test func waitsOnlySoLongForAnotherWriter() throws {
    let store = try ThreadStore(workspace.log(), busyTimeout: 0.05)
    try store.decide(on: post("1"))
    let other = try lock("BEGIN IMMEDIATE")
    #expect(throws: LogError.locked(workspace.log())) { try store.decide(on: post("2")) }
    #expect(try store.threads().count == 1, "a writer never keeps a reader waiting")
    try other.close()
    try store.decide(on: post("2"))
  }

  @Test func openingSaysThatTheLogIsLocked() throws {
    try ThreadStore(workspace.log()).decide(on: post("1"))
    let other = try lock("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM standing_answer")
    let locked = LogError.locked(workspace.log())
    #expect(throws: locked) { try ThreadStore(workspace.log(), busyTimeout: 0.05) }
    #expect(throws: locked) { try ThreadStore(readingFrom: workspace.log(), busyTimeout: 0.05) }
    try other.close()
  }

  /// Another program that begins to write and stops there.
  private func lock(_ sql: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: workspace.path(), configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: sql) }
    return queue
  }
}

private let isRoot = FileManager.default.isWritableFile(atPath: "/")

private func setMode(_ mode: Int, of path: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}
