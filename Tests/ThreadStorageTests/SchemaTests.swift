import Answering
import Foundation
import GRDB
import Testing
import ThreadStorage

/// What the file itself refuses, whoever writes to it.
@Suite struct SchemaTests {
  let workspace: Workspace
  let database: DatabaseQueue

  init() throws {
    workspace = try Workspace()
    let store = try ThreadStore(workspace.log())
    try store.decide(on: post("1"))
    try store.decide(.edit(text: "No, and here is why.", overriding: []), on: post("2"))
    database = try DatabaseQueue(path: workspace.path())
  }

  @Test(arguments: [
    "UPDATE decision SET verdict = 'reject'", "DELETE FROM decision",
    "UPDATE draft SET text = 'Other words'", "DELETE FROM draft",
    "UPDATE answer SET text = 'Other words'", "DELETE FROM answer",
    "DELETE FROM question", "UPDATE question SET post_id = '9'", "UPDATE question SET thread = 9",
  ])
  func whatPeopleDidStays(sql: String) throws {
    #expect {
      try database.write { db in
        // Or a foreign key may come before the trigger.
        try db.execute(sql: "DELETE FROM standing_answer; PRAGMA defer_foreign_keys = ON")
        try db.execute(sql: sql)
      }
    } throws: { error in
      (error as? DatabaseError)?.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER
    }
  }

  /// What was said may be changed only where words are erased, and no transaction leaves that open.
  @Test(arguments: ["draft SET text = ''", "answer SET text = ''", "decision SET overridden = '[]'"])
  func onlyWhereWordsAreErased(change: String) throws {
    #expect {
      try database.write { try $0.execute(sql: "UPDATE \(change)") }
    } throws: { error in
      (error as? DatabaseError)?.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER
    }
    try database.write { db in
      try db.execute(sql: "INSERT INTO erasing VALUES (1); UPDATE \(change); DELETE FROM erasing")
    }
  }

  @Test(arguments: [
    ("INSERT INTO standing_answer VALUES (1, 2)", ResultCode.SQLITE_CONSTRAINT_PRIMARYKEY),
    ("UPDATE standing_answer SET answer = 1", .SQLITE_CONSTRAINT_UNIQUE),
    ("INSERT INTO standing_answer VALUES (1, 9)", .SQLITE_CONSTRAINT_PRIMARYKEY),
    (
      "INSERT INTO question (thread, network, post_id, text, received_at) VALUES (9, 'x', '1', '', '')",
      .SQLITE_CONSTRAINT_UNIQUE
    ),
    (
      "INSERT INTO decision (question, draft, verdict, overridden, decided_at) VALUES (1, 9, 'edit', '', '')",
      .SQLITE_CONSTRAINT_FOREIGNKEY
    ),
    (
      "INSERT INTO decision (question, draft, verdict, overridden, decided_at) VALUES (1, 1, 'undo', '', '')",
      .SQLITE_CONSTRAINT_CHECK
    ),
  ])
  func aQuestionHasOneAnswer(sql: String, code: ResultCode) {
    #expect {
      try database.write { try $0.execute(sql: sql) }
    } throws: { error in
      (error as? DatabaseError)?.extendedResultCode == code
    }
  }

  @Test func nothingIsUndoneTwice() throws {
    let undo = """
      INSERT INTO decision (question, draft, verdict, overridden, decided_at, undoes)
      VALUES (1, 1, 'undo', '[]', '', 1)
      """
    try database.write { try $0.execute(sql: undo) }
    #expect {
      try database.write { try $0.execute(sql: undo) }
    } throws: { error in
      (error as? DatabaseError)?.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
    }
  }

  @Test func anEditedAnswerKeepsBothTexts() throws {
    let texts = try database.read { db in
      try String.fetchAll(db, sql: "SELECT text || ' <- ' || draft_text FROM answer ORDER BY id")
    }
    let drafted = "We are listening, no promise."
    #expect(texts == ["\(drafted) <- \(drafted)", "No, and here is why. <- \(drafted)"])
  }

  @Test func timesAreTextInUTC() throws {
    let time = try database.read { try String.fetchOne($0, sql: "SELECT decided_at FROM decision") }
    #expect(time == "2026-10-01T12:00:00.000Z")
  }

  @Test func knowledgeIsNamed() throws {
    let row = try database.read { db in
      try Row.fetchOne(db, sql: "SELECT campaign, knowledge_fingerprint FROM draft")
    }
    #expect(row == ["campaign": "Homestay 2027", "knowledge_fingerprint": "0badc0de"])
  }

  @Test func anUndoLeavesEverythingThatWasDone() throws {
    try ThreadStore(workspace.log()).undo(decision: 1, at: noon(plus: 1))
    let counts = try database.read { db in
      try ["decision", "draft", "answer", "standing_answer"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
      }
    }
    #expect(counts == [3, 2, 2, 1])
  }
}
