import Answering
package import Foundation
import GRDB

/// A split or a merge.
package struct AskEdit: Sendable, Hashable {
  /// The words that were split off; nil where the whole ask was merged.
  package let words: [Int64]?
  package let ask: AskID
  package let into: AskID

  package init(words: [Int64]?, ask: AskID, into: AskID) {
    (self.words, self.ask, self.into) = (words, ask, into)
  }

  /// Returns the number by which it is undone.
  fileprivate func insert(
    into db: Database,
    of campaign: String,
    by reviewer: String?,
    from desk: Desk?,
    at time: Date
  ) throws -> Int64 {
    var step: Int64?
    for words in words.map({ $0.map(Optional.some) }) ?? [nil] {
      try db.execute(
        sql: """
          INSERT INTO ask_edit (campaign, words, ask, into_ask, edited_at, step, reviewer, sitting)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          campaign, words, ask.description, into.description, Timestamp.text(time), step, reviewer,
          desk?.sitting,
        ]
      )
      let number = db.lastInsertedRowID
      step = step ?? number
      try Self.move(number, of: campaign, in: db)
    }
    try ThreadStore.countAsks([ask, into], of: campaign, in: db)
    // A triage that was up to date stays so; one that a colleague began before knows nothing of this: it has to run again.
    try db.execute(
      sql:
        "UPDATE campaign SET triaged = triaged + (triaged = changes), changes = changes + 1 WHERE name = ?",
      arguments: [campaign]
    )
    return step ?? 0
  }

  /// Takes the posts that an edit is about to where they belong now, and notes which these are.
  private static func move(_ edit: Int64, of campaign: String, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO ask_edit_post (edit, post)
        SELECT ?2, triage.post FROM triage, ask_edit WHERE ask_edit.id = ?2
          AND triage.campaign = \(ThreadStore.campaign) AND triage.ask = ask_edit.ask
          AND (ask_edit.words IS NULL OR triage.words = ask_edit.words)
        """,
      arguments: [campaign, edit]
    )
    try db.execute(
      sql: """
        UPDATE triage SET ask = ask_edit.into_ask FROM ask_edit
        WHERE ask_edit.id = ? AND triage.post IN (SELECT post FROM ask_edit_post WHERE edit = ask_edit.id)
        """,
      arguments: [edit]
    )
  }
}

/// A split or a merge that stands in the log.
package struct LoggedAskEdit: Sendable, Hashable {
  package let number: Int64
  package let edit: AskEdit
  package let editedAt: Date
}

extension ThreadStore {
  /// Splits or merges asks: it holds for the posts that are there and for those of tomorrow. Returns the number to undo it by.
  @discardableResult
  package func note(
    _ edit: AskEdit,
    of campaign: String,
    by reviewer: String? = nil,
    from desk: Desk? = nil,
    at time: Date
  ) throws(LogError) -> Int64 {
    try write { try edit.insert(into: $0, of: campaign, by: reviewer, from: desk, at: time) }
  }

  /// A split or a merge that stands, by its number; or `LogError.nothingToUndo`.
  package func askEdit(_ number: Int64) throws(LogError) -> LoggedAskEdit {
    let found = try read { try Self.askEdit(number, in: $0) }
    guard let found else { throw .nothingToUndo }
    return found
  }

  /// The newest split or merge of a campaign that stands; nil where there is none.
  ///
  /// With a `reviewer`, only their own; and never one of a desk where somebody sits now, but for `desk`.
  package func lastAskEdit(of campaign: String, by reviewer: String? = nil, from desk: Desk? = nil)
    throws(LogError) -> LoggedAskEdit?
  {
    let others = try othersSitting(besides: desk).map(String.init).joined(separator: ", ")
    return try read { db in
      let number = try Int64.fetchOne(
        db,
        sql: """
          SELECT max(id) FROM ask_edit WHERE campaign = ?1 AND step IS NULL AND undone_at IS NULL
            AND (?2 IS NULL OR ifnull(reviewer, ?2) = ?2) AND ifnull(sitting, 0) NOT IN (\(others))
          """,
        arguments: [campaign, reviewer]
      )
      return try number.flatMap { try Self.askEdit($0, in: db) }
    }
  }

  /// Takes a split or a merge back: what went with it is where it was; what came later finds its place with the next triage.
  package func undo(askEdit: LoggedAskEdit, of campaign: String, at time: Date) throws(LogError) {
    let (number, edit) = (askEdit.number, askEdit.edit)
    try write { db in
      guard try Self.askEdit(number, in: db) != nil else { throw LogError.nothingToUndo }
      try db.execute(
        sql: "UPDATE ask_edit SET undone_at = ? WHERE id = ?2 OR step = ?2",
        arguments: [Timestamp.text(time), number]
      )
      try db.execute(
        sql: """
          UPDATE triage SET ask = ? WHERE ask = ? AND post IN (SELECT post FROM ask_edit_post
            WHERE edit IN (SELECT id FROM ask_edit WHERE id = ?3 OR step = ?3))
          """,
        arguments: [edit.ask.description, edit.into.description, number]
      )
      try Self.countAsks([edit.ask, edit.into], of: campaign, in: db)
      try Self.noteChange(of: campaign, in: db)
    }
  }

  /// Does once more what was taken back.
  package func redo(
    askEdit number: Int64,
    of campaign: String,
    by reviewer: String? = nil,
    from desk: Desk? = nil,
    at time: Date
  ) throws(LogError) -> LoggedAskEdit {
    let new = try write { db in
      guard let edit = try Self.askEdit(number, isUndone: true, in: db)?.edit else {
        throw LogError.nothingToUndo
      }
      return try edit.insert(into: db, of: campaign, by: reviewer, from: desk, at: time)
    }
    return try askEdit(new)
  }

  private static func askEdit(_ number: Int64, isUndone: Bool = false, in db: Database) throws
    -> LoggedAskEdit?
  {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT ask, into_ask, edited_at, words FROM ask_edit WHERE (id = ?1 OR step = ?1)
          AND (undone_at IS NOT NULL) = ?2
        ORDER BY id
        """,
      arguments: [number, isUndone]
    )
    var found: LoggedAskEdit?
    while let row = try rows.next() {
      var columns = ColumnReader(row)
      let ask = try columns.value(by: AskID.init)
      let into = try columns.value(by: AskID.init)
      let (time, words): (Date, Int64?) = (try columns.date(), try columns.optional())
      let all = words.map { (found?.edit.words ?? []) + [$0] }
      found = LoggedAskEdit(number: number, edit: AskEdit(words: all, ask: ask, into: into), editedAt: time)
    }
    return found
  }
}
