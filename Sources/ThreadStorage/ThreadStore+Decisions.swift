import Answering
import Foundation
import GRDB

// What was decided and stands, and what of it was taken back.
extension ThreadStore {
  /// The newest decision of a campaign, or of all, that isn't undone; or `LogError.nothingToUndo`.
  ///
  /// With a `reviewer`, only what they decided themselves, or nobody is known to have; and never what was decided at a desk
  /// where somebody sits now, but for `desk`.
  package func lastDecision(
    of campaign: String? = nil,
    by reviewer: String? = nil,
    from desk: Desk? = nil
  ) throws(LogError) -> LoggedDecision {
    let others = try othersSitting(besides: desk).map(String.init).joined(separator: ", ")
    let last = try read { db in
      try Self.decisions(
        where: """
          decision.id = (
            SELECT max(decision.id) FROM current JOIN decision ON decision.id = current.decision
            JOIN draft ON draft.id = decision.draft WHERE draft.campaign = coalesce(?1, draft.campaign)
              AND (?2 IS NULL OR ifnull(decision.reviewer, ?2) = ?2)
              AND ifnull(decision.sitting, 0) NOT IN (\(others)))
          """,
        [campaign, reviewer],
        in: db
      ).first
    }
    guard let last else { throw .nothingToUndo }
    return last
  }

  /// A decision that stands, by its number; or `LogError.alreadyUndone`.
  package func decision(_ number: Int64) throws(LogError) -> LoggedDecision {
    let found = try read { try Self.decisions(where: "decision.id = ?", [number], in: $0).first }
    guard let found else { throw .alreadyUndone(decision: number) }
    return found
  }

  /// The newest decision of a thread that stands; nil where none does.
  package func standingDecision(in thread: Int64, of campaign: String) throws(LogError) -> LoggedDecision? {
    try read { db in
      try Self.decisions(
        where: """
          question.thread = ?1 AND EXISTS (
            SELECT 1 FROM draft WHERE draft.id = decision.draft AND draft.campaign = ?2)
          """,
        [thread, campaign],
        in: db
      ).last
    }
  }

  /// The number of a reviewer’s last decision; 0 if there is none.
  package func lastNumber(decidedBy reviewer: String) throws(LogError) -> Int64 {
    try first("SELECT max(id) FROM decision WHERE reviewer = ?", [reviewer]) ?? 0
  }

  /// What others took back of a reviewer’s decisions, after the decision with the number `last`; the first first.
  package func takenBack(from reviewer: String, of campaign: String, after last: Int64) throws(LogError)
    -> [(undo: Int64, decision: LoggedDecision, by: String)]
  {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT undo.id, undo.reviewer, \(Self.decisionColumns)
          FROM decision AS undo JOIN decision ON decision.id = undo.undoes
          JOIN question ON question.id = decision.question JOIN draft ON draft.id = decision.draft
          WHERE undo.id > ?3 AND decision.reviewer = ?1 AND undo.reviewer <> ?1 AND draft.campaign = ?2
          ORDER BY undo.id
          """,
        arguments: [reviewer, campaign, last]
      )
      return try Array(
        rows.map { row in
          var columns = ColumnReader(row)
          let (undo, by): (Int64, String) = (try columns.value(), try columns.value())
          return (undo, try LoggedDecision(from: &columns), by)
        }
      )
    }
  }

  private static let decisionColumns = """
    decision.id, question.thread, decision.verdict, decision.decided_at, decision.reviewer, \(Question.columns)
    """

  /// The newest decisions of each question that meet a condition, oldest first.
  static func decisions(
    where condition: String,
    _ arguments: StatementArguments = [],
    in db: Database
  ) throws -> [LoggedDecision] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH \(ThreadQuery.current)
        SELECT \(decisionColumns)
        FROM current
        JOIN decision ON decision.id = current.decision
        JOIN question ON question.id = current.question
        WHERE \(condition) ORDER BY decision.id
        """,
      arguments: arguments
    )
    return try Array(
      rows.map { row in
        var columns = ColumnReader(row)
        return try LoggedDecision(from: &columns)
      }
    )
  }
}

extension LoggedDecision {
  fileprivate init(from columns: inout ColumnReader) throws {
    (number, thread) = (try columns.value(), try columns.value())
    (verdict, decidedAt) = (try columns.case(), try columns.date())
    reviewer = try columns.optional()
    question = try Question(from: &columns)
  }
}
