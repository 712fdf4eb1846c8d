package import Foundation
import GRDB

// Taking decisions back, and taking them once more.
extension ThreadStore {
  /// Takes a decision back, by a new one: its answer no longer stands, the question is open again.
  ///
  /// With it go those that were taken together with it. Returns how many were taken back, and how many of their answers
  /// were posted already; `reviewer` is who does so.
  @discardableResult
  package func undo(decision: Int64, by reviewer: String? = nil, at time: Date) throws(LogError)
    -> (count: Int, posted: Int)
  {
    try write { db in
      let together = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM decision AS taken WHERE batch = (SELECT batch FROM decision WHERE id = ?1) AND id <> ?1
            AND NOT EXISTS (SELECT 1 FROM decision WHERE undoes = taken.id)
          ORDER BY id DESC
          """,
        arguments: [decision]
      )
      let all = [decision] + together
      let posted = try all.count { try Self.isPosted($0, in: db) }
      for number in all { try Self.takeBack(number, by: reviewer, at: time, in: db) }
      return (all.count, posted)
    }
  }

  /// Whether the answer of a decision, which stands, was posted as far as anybody noted, or a dump shows.
  private static func isPosted(_ decision: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 \(anyStanding) WHERE answer.decision = ? AND \(delivery) <> 'approved')
        """
    )
    return try Bool.fetchOne(statement, arguments: [decision]) ?? false
  }

  static func takeBack(_ decision: Int64, by reviewer: String? = nil, at time: Date, in db: Database) throws {
    let undoable = try Row.fetchOne(
      db,
      sql: """
        SELECT undoes, EXISTS (SELECT 1 FROM decision WHERE undoes = taken.id)
        FROM decision AS taken WHERE id = ?
        """,
      arguments: [decision]
    )
    guard let undoable else { throw LogError.noSuchDecision(decision) }
    guard undoable[0] == nil else { throw LogError.isUndo(decision: decision) }
    guard undoable[1] == false else { throw LogError.alreadyUndone(decision: decision) }
    try db.execute(
      sql: "DELETE FROM standing_answer WHERE answer IN (SELECT id FROM answer WHERE decision = ?)",
      arguments: [decision]
    )
    try db.execute(
      sql: """
        INSERT INTO decision (question, draft, verdict, overridden, decided_at, undoes, reviewer)
        SELECT question, draft, 'undo', '[]', ?, id, ? FROM decision WHERE id = ?
        """,
      arguments: [Timestamp.text(time), reviewer, decision]
    )
    try noteWhole(of: decision, in: db)
  }

  /// A post that nothing is decided on any more is a part of what its author went on to write: that is read anew.
  private static func noteWhole(of decision: Int64, in db: Database) throws {
    let post = try Row.fetchOne(
      db,
      sql: """
        SELECT post.id, post.campaign FROM decision JOIN question ON question.id = decision.question
        JOIN post ON post.network = question.network AND post.post_id = question.post_id WHERE decision.id = ?
        """,
      arguments: [decision]
    )
    if let post, try goesOn(post[0], in: db) { try noteChange(of: post[1], in: db) }
  }

  /// What a reviewer took back last, with nothing decided since: one of each that were taken back together, oldest first.
  package func undone(of campaign: String, by reviewer: String) throws(LogError) -> [Int64] {
    try read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT min(taken.id) FROM decision AS undo JOIN decision AS taken ON taken.id = undo.undoes
          JOIN draft ON draft.id = undo.draft
          WHERE undo.reviewer = ?2 AND draft.campaign = ?1
            AND undo.id > ifnull((SELECT max(id) FROM decision WHERE undoes IS NULL AND reviewer = ?2), 0)
          GROUP BY undo.decided_at, ifnull(taken.batch, -taken.id) ORDER BY max(undo.id)
          """,
        arguments: [campaign, reviewer]
      )
    }
  }

  /// Takes decisions once more that were taken back together: the same words, in the same company, now. What was posted
  /// counts as posted again.
  ///
  /// Left out is what was decided, edited or deleted since, and who has an answer to the ask by now. Returns their new
  /// numbers; none where nothing was left to be taken again.
  package func redo(_ decision: Int64, by reviewer: String? = nil, from desk: Desk? = nil, at time: Date)
    throws(LogError) -> [Int64]
  {
    try write { db in
      let together = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM decision AS taken WHERE (id = ?1 OR batch = (SELECT batch FROM decision WHERE id = ?1))
            AND (SELECT decided_at FROM decision WHERE undoes = taken.id)
              = (SELECT decided_at FROM decision WHERE undoes = ?1)
          ORDER BY id
          """,
        arguments: [decision]
      )
      var numbers: [Int64] = []
      for number in together where try Self.mayBeRedone(number, in: db) {
        numbers.append(
          try Self.redo(number, inBatch: numbers.first, by: reviewer, from: desk, at: time, in: db)
        )
      }
      return numbers
    }
  }

  /// Whether nothing was decided on the question since this was taken back, and its post is as it was.
  private static func mayBeRedone(_ decision: Int64, in db: Database) throws -> Bool {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT (SELECT undoes FROM decision WHERE question = taken.question ORDER BY id DESC LIMIT 1) IS taken.id
            AND ifnull(post.deleted_at IS NULL AND post.text = question.text, TRUE),
          CASE WHEN EXISTS (SELECT 1 FROM answer WHERE decision = taken.id) THEN post.id END, post.id
        FROM decision AS taken JOIN question ON question.id = taken.question
        LEFT JOIN post ON post.network = question.network AND post.post_id = question.post_id
        WHERE taken.id = ?
        """,
      arguments: [decision]
    )
    guard let row, row[0] == true else { return false }
    let (answered, post): (Int64?, Int64?) = (row[1], row[2])
    // What its author went on to write was not read then.
    if let post, try goesOn(post, in: db) { return false }
    return try answered.map { try !isAnsweredElsewhere($0, in: db) } ?? true
  }

  /// Copies a decision that was taken back, with its answer and how far that had come, or the answer whose words it puts
  /// others for; returns the new number.
  static func redo(
    _ decision: Int64,
    inBatch batch: Int64?,
    delivered replaced: Int64? = nil,
    by reviewer: String?,
    from desk: Desk?,
    at time: Date,
    in db: Database
  ) throws -> Int64 {
    let number = try nextDecision(in: db)
    try db.execute(
      sql: """
        INSERT INTO decision
          (id, question, draft, verdict, overridden, decided_at, batch, reviewer, reason, remark, missed, sitting)
        SELECT ?1, question, draft, verdict, overridden, ?2, CASE WHEN batch IS NULL THEN NULL ELSE ifnull(?3, ?1) END,
          ?4, reason, remark, missed, ?5
        FROM decision WHERE id = ?6
        """,
      arguments: [number, Timestamp.text(time), batch, reviewer, desk?.sitting, decision]
    )
    try db.execute(
      sql: """
        INSERT INTO answer (decision, question, text, draft_text, answered_at)
        SELECT ?, question, text, draft_text, ? FROM answer WHERE decision = ?
        """,
      arguments: [number, Timestamp.text(time), decision]
    )
    try db.execute(
      sql:
        "INSERT INTO standing_answer (question, answer) SELECT question, id FROM answer WHERE decision = ?",
      arguments: [number]
    )
    try db.execute(
      sql: """
        INSERT INTO delivery (answer, is_sent, noted_at, reviewer)
        SELECT redone.id, 1, ?1, ?2 FROM answer JOIN answer AS redone ON redone.decision = ?3
        WHERE answer.id = ifnull(?5, (SELECT id FROM answer WHERE decision = ?4)) AND \(isNotedAsSent)
        """,
      arguments: [Timestamp.text(time), reviewer, number, decision, replaced]
    )
    return number
  }
}
