import Answering
import Foundation
import GRDB
import Testing

@testable import ThreadStorage

/// A log of version 1, as Fireside wrote it before it had a queue.
@Suite struct MigrationTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    let old = try DatabaseQueue(path: workspace.path())
    // `ReleasedMigrationTests` hold that this is what it was.
    try LogSchema.migrator.migrate(old, upTo: "1 questions, decisions and answers")
    try old.write { try $0.execute(sql: Self.rows) }
    try old.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try old.close()
  }

  @Test func nothingThatWasLoggedIsLost() throws {
    let store = try ThreadStore(workspace.log())
    let turns = try store.threads().flatMap(\.turns)
    #expect(turns.map(\.question.text) == ["Could I pay with bitcoin?", "A pool, please"])
    #expect(turns.map(\.question.audience) == [nil, nil])
    #expect(turns.map(\.verdict) == [.approve, .later])
    #expect(turns.map(\.answer?.text) == ["We are listening.", nil])
    #expect(try store.all().isEmpty)
    #expect(try store.decide(on: post("3")).thread == 4)
  }

  @Test func whatWasDecidedIsDecidedInTheQueue() throws {
    let store = try ThreadStore(workspace.log())
    try store.add(.sample("1"), .sample("2", "A pool, please"), .sample("3"))
    #expect(try store.all().map(\.verdict) == [.approve, .later, nil])
    #expect(try store.undo(decision: 1, at: noon()).count == 1, "it was taken with no others")
    #expect(try store.all().map(\.verdict) == [nil, .later, nil])
    #expect(try store.lessons(of: homestay).isEmpty)
  }

  @Test func itIsAppendOnlyStill() throws {
    _ = try ThreadStore(workspace.log())
    let database = try DatabaseQueue(path: workspace.path())
    for sql in ["UPDATE draft SET text = ''", "DELETE FROM draft", "UPDATE answer SET text = ''"] {
      #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
    }
  }

  @Test func itBecomesWhatANewLogIs() throws {
    _ = try ThreadStore(workspace.log())
    _ = try ThreadStore(workspace.log("new.sqlite"))
    #expect(try schema() == schema("new.sqlite"))
    #expect(try schema().contains { $0.contains("CREATE TABLE post") })
    let version = try DatabaseQueue(path: workspace.path()).read { db in
      try Int.fetchOne(db, sql: "PRAGMA user_version")
    }
    #expect(version == 12)
  }

  @Test func whatWasEscalatedBeforeThereWereTiersIsHandedOver() throws {
    let old = try DatabaseQueue(path: workspace.path("three.sqlite"))
    try LogSchema.migrator.migrate(old, upTo: "3 places, asks and counts")
    try old.write { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(0x4669_7265);
          INSERT INTO campaign VALUES (1, '\(homestay)', 1, 1, 7);
          INSERT INTO post (id, campaign, network, post_id, newest_id, text, words, person, hashtags, mentions, version,
            likes, reposts, replies, quotes, imported_at, verdict)
          SELECT value, '\(homestay)', 'x', value, value, 'Help', 5, value, '', '', 0, 0, 0, 0, 0, '',
            CASE value WHEN 1 THEN 'escalate' END FROM json_each('[1, 2, 3]');
          INSERT INTO triage (post, stamp, kind, confidence, nearness, reach, campaign, network, person, words, posted_at,
            verdict, grade, is_loose, people, ask_reach)
          SELECT id, 7, 'reply', 0, 0, 0, 1, network, person, words, id, verdict, 0, 0, 1, 0 FROM post;
          """
      )
    }
    try old.close()
    let store = try ThreadStore(workspace.log("three.sqlite"))
    #expect(try store.handedOver(.max, of: homestay).map(\.id) == [1])
    #expect(try store.waiting(.max, of: homestay, in: .people).map(\.id) == [2, 3])
    #expect(try store.all().compactMap(\.triage?.tier).isEmpty)
    var triage = Triage(kind: .reply)
    triage.tier = .danger
    let triages: [(post: Int64, triage: Triage)] = [(2, triage), (3, triage)]
    try store.note(triages)
    #expect(try store.waiting(.max, of: homestay, in: .age).map(\.id) == [2], "the other says the same")
    let tallies = try store.tallies(of: homestay)
    #expect(tallies.contains(Tally(dimension: .handedOver, value: "", posts: 1, people: 1)))
    #expect(tallies.contains(Tally(dimension: .tier, value: "danger", posts: 2, people: 2)))
  }

  private func schema(_ name: String = "log.sqlite") throws -> [String] {
    try DatabaseQueue(path: workspace.path(name)).read { db in
      try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  @Test func readingItChangesNothing() throws {
    let before = try workspace.contents()
    let store = try ThreadStore(readingFrom: workspace.log())
    #expect(try store.threads().count == 2)
    #expect(try store.waiting(.max, of: homestay, in: .age).isEmpty)
    #expect(throws: LogError.readOnly(workspace.log())) { try store.add(.sample("1")) }
    #expect(try workspace.contents() == before)
  }
}

extension MigrationTests {
  /// An answer, one that was put off, and one whose rejection was undone.
  fileprivate static let rows = """
    PRAGMA application_id = \(0x4669_7265);
    INSERT INTO question (id, thread, network, post_id, text, received_at) VALUES
      (1, 1, 'x', '1', 'Could I pay with bitcoin?', '2026-10-01T12:00:00.000Z'),
      (2, 2, 'x', '2', 'A pool, please', '2026-10-01T12:00:00.000Z'),
      (3, 3, 'x', '9', 'A crib', '2026-10-01T12:00:00.000Z');
    INSERT INTO draft (question, text, outcome, is_internal, language, confidence, margin, length, parts, evidence,
      concerns, campaign, knowledge_fingerprint, drafted_at)
    SELECT id, 'We are listening.', 'fallback', 0, 'en', 0.5, 0.1, 17, '[]',
      '{"candidates":[],"matchedWords":[],"reason":"Hm."}', '[]', 'Homestay 2027', '0badc0de', received_at
      FROM question;
    INSERT INTO decision (question, draft, verdict, overridden, decided_at, undoes) VALUES
      (1, 1, 'approve', '[]', '2026-10-01T12:00:00.000Z', NULL), (2, 2, 'later', '[]', '2026-10-01T12:00:00.000Z', NULL),
      (3, 3, 'reject', '[]', '2026-10-01T12:00:00.000Z', NULL), (3, 3, 'undo', '[]', '2026-10-01T12:00:00.000Z', 3);
    INSERT INTO answer (decision, question, text, draft_text, answered_at)
      VALUES (1, 1, 'We are listening.', 'We are listening.', '2026-10-01T12:00:00.000Z');
    INSERT INTO standing_answer VALUES (1, 1);
    """
}
