package import Answering
import Foundation
import GRDB

extension ThreadStore {
  /// The threads with a turn that meets every condition of the filter.
  package func threads(_ filter: ThreadFilter = ThreadFilter()) throws(LogError) -> [QuestionThread] {
    try read { db in
      var threads: [QuestionThread] = []
      try ThreadQuery(filter).each(in: db) { threads.append($0) }
      return threads
    }
  }

  /// Goes through the threads with a turn that meets every condition of the filter, one by one.
  package func eachThread(_ filter: ThreadFilter, _ body: (QuestionThread) throws -> Void) throws {
    // What `body` throws isn't the log's.
    var stopped: (any Error)?
    do {
      try database.read { db in
        try ThreadQuery(filter).each(in: db) { thread in
          do { try body(thread) } catch {
            stopped = error
            throw error
          }
        }
      }
    } catch {
      throw stopped ?? LogError(error, at: location)
    }
  }

  /// One thread by its number, or `LogError.noSuchThread`.
  package func thread(_ number: Int64) throws(LogError) -> QuestionThread {
    let thread = try read { db in
      var found: QuestionThread?
      try ThreadQuery(thread: number).each(in: db) { found = $0 }
      return found
    }
    guard let thread else { throw .noSuchThread(number) }
    return thread
  }

  /// The same; nil where nothing stands in it.
  package func thread(ifStanding number: Int64) throws(LogError) -> QuestionThread? {
    do {
      return try thread(number)
    } catch .noSuchThread {
      return nil
    }
  }

  /// The thread that a post is in; nil if nothing was decided on it.
  package func threadNumber(network: Network, postID: String) throws(LogError) -> Int64? {
    try read { db in
      try Int64.fetchOne(
        db,
        sql: "SELECT thread FROM question WHERE network = ? AND post_id = ?",
        arguments: [network.rawValue, postID]
      )
    }
  }

  /// Whether an answer to the post stands.
  package func isAnswered(network: Network, postID: String) throws(LogError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM question JOIN standing_answer ON standing_answer.question = question.id
            WHERE question.network = ? AND question.post_id = ?)
          """,
        arguments: [network.rawValue, postID]
      ) ?? false
    }
  }

  /// How many questions have each verdict, by the newest decision that isn't undone.
  package func counts() throws(LogError) -> [Verdict: Int] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          WITH \(ThreadQuery.current)
          SELECT decision.verdict, count(*) FROM current JOIN decision ON decision.id = current.decision
          GROUP BY decision.verdict
          """
      )
      var counts: [Verdict: Int] = [:]
      while let row = try rows.next() {
        var columns = ColumnReader(row)
        counts[try columns.case()] = try columns.value()
      }
      return counts
    }
  }

  /// The questions of a campaign, or of all, that were put off, the one that waits longest first.
  package func putOff(of campaign: String? = nil) throws(LogError) -> [PutOffQuestion] {
    try read { db in
      try Self.decisions(
        where: """
          decision.verdict = 'later' AND EXISTS (
            SELECT 1 FROM draft WHERE draft.id = decision.draft AND draft.campaign = coalesce(?, draft.campaign))
          """,
        [campaign],
        in: db
      )
      .map { PutOffQuestion(thread: $0.thread, question: $0.question, since: $0.decidedAt) }
    }
  }

  /// What the decisions on the questions of `campaign` that aren't undone teach, oldest first.
  ///
  /// What was decided together with others was not read one by one, and teaches nothing; nor does what was erased.
  package func lessons(of campaign: String) throws(LogError) -> [Lesson] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          WITH \(ThreadQuery.current)
          SELECT decision.id, decision.verdict, decision.reason, decision.missed, \(Question.columns), \(Draft.columns)
          FROM current
          JOIN decision ON decision.id = current.decision
          JOIN question ON question.id = current.question
          JOIN draft ON draft.id = decision.draft
          WHERE draft.campaign = ? AND decision.batch IS NULL
            AND (decision.missed IS NOT NULL OR draft.item IS NOT NULL AND decision.verdict IN ('approve', 'reject'))
            AND question.text <> ''
          ORDER BY decision.id
          """,
        arguments: [campaign]
      )
      var lessons: [Lesson] = []
      while let row = try rows.next() {
        var columns = ColumnReader(row)
        let (number, verdict): (Int64, Verdict) = (try columns.value(), try columns.case())
        let reason: ClosingReason? = try columns.optionalCase()
        let missed = try columns.optional(String.self).map { try columns.parsed($0, by: ItemID.init) }
        let question = try Question(from: &columns)
        lessons += Lesson.lessons(
          of: number,
          on: question,
          draft: try Draft(from: &columns),
          verdict: verdict,
          note: DecisionNote(reason: reason, missed: missed)
        )
      }
      return lessons
    }
  }

  /// The answers of `campaign` that stand and that reviewers made of a draft on an item, oldest first.
  ///
  /// What was sent to many together was written once, and what goes against a guard is for one alone.
  package func edits(of campaign: String) throws(LogError) -> [LoggedEdit] {
    try edits(
      """
      WHERE draft.campaign = ? AND decision.verdict = 'edit' AND decision.batch IS NULL
        AND decision.overridden = '[]' AND draft.item IS NOT NULL AND draft.text IS NOT NULL
        AND question.text <> ''
      """,
      [campaign]
    )
  }

  /// The answers to an ask that stand and that reviewers wrote where no item fits, oldest first.
  ///
  /// None is to what is gone, nor goes against a guard, but for those that tell of the same words or of another language.
  package func written(to ask: AskID, of campaign: String) throws(LogError) -> [LoggedEdit] {
    try edits(
      """
      JOIN post ON post.network = question.network AND post.post_id = question.post_id
      JOIN triage ON triage.post = post.id
      WHERE draft.campaign = ? AND triage.ask = ? AND decision.verdict = 'edit' AND draft.item IS NULL
        AND post.deleted_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM json_each(decision.overridden) WHERE json_extract(value, '$.kind') NOT IN ('repeated', 'language'))
      """,
      [campaign, ask.description]
    )
  }

  private func edits(_ condition: String, _ arguments: StatementArguments) throws(LogError) -> [LoggedEdit] {
    try rows(
      """
      SELECT question.thread, answer.text, \(Question.columns), \(Draft.columns)
      FROM standing_answer JOIN answer ON answer.id = standing_answer.answer
      JOIN decision ON decision.id = answer.decision
      JOIN question ON question.id = answer.question
      JOIN draft ON draft.id = decision.draft
      \(condition) ORDER BY decision.id
      """,
      arguments
    ) { columns in
      let (thread, text): (Int64, String) = (try columns.value(), try columns.value())
      return LoggedEdit(
        thread: thread,
        text: text,
        question: try Question(from: &columns),
        draft: try Draft(from: &columns)
      )
    }
  }
}
