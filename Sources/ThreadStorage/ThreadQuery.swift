import Answering
import GRDB

/// Reads whole threads in one go, however many there are.
struct ThreadQuery {
  /// The newest decision of each question that isn't undone, to be put behind `WITH`.
  ///
  /// Numbers say what is newest, and not times: clocks differ between machines.
  static let current = current(where: "TRUE")

  /// The same of those questions alone: all that was ever decided need not be gone through.
  static func current(where condition: String) -> String {
    """
    current (question, decision) AS (
      SELECT question, max(id) FROM decision AS taken
      WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM decision WHERE undoes = taken.id) AND \(condition)
      GROUP BY question)
    """
  }

  private var conditions: [String] = []
  private var arguments = StatementArguments()
  private var order = ThreadFilter.Order.oldestFirst
  private var limit: Int?
  private var newest: String = Self.current

  /// One thread is read without going through all that was ever decided.
  init(thread: Int64) {
    conditions = ["question.thread = ?1"]
    arguments = [thread]
    newest = Self.current(where: "question IN (SELECT id FROM question WHERE thread = ?1)")
  }

  init(_ filter: ThreadFilter) {
    order = filter.order
    limit = filter.limit
    if let campaign = filter.campaign { add("draft.campaign = ?", campaign) }
    if let since = filter.since { add("decision.decided_at >= ?", Timestamp.text(since)) }
    if let until = filter.until { add("decision.decided_at < ?", Timestamp.text(until)) }
    switch filter.subject {
    case .item(let item): add("draft.item = ?", item.description)
    case .section(let section): add("draft.item GLOB ?", "\(section.rawValue)/*")
    case nil: break
    }
    if let reviewer = filter.reviewer { add("decision.reviewer = ?", reviewer) }
    if let words = filter.words.map(Self.pattern) {
      conditions.append(
        """
        (question.text LIKE ? ESCAPE '\\' OR standing_answer.answer IN (
          SELECT id FROM answer WHERE text LIKE ? ESCAPE '\\'))
        """
      )
      arguments += [words, words]
    }
    if filter.answeredOnly { conditions.append("standing_answer.answer IS NOT NULL") }
  }

  /// What SQL’s LIKE finds these words by, wherever they stand.
  static func pattern(_ words: String) -> String {
    "%" + ["\\", "%", "_"].reduce(words) { $0.replacing($1, with: "\\" + $1) } + "%"
  }

  private mutating func add(_ condition: String, _ argument: some DatabaseValueConvertible) {
    conditions.append(condition)
    arguments += [argument]
  }

  /// Goes through the threads one by one: there may be more of them than memory has room for.
  func each(in db: Database, _ body: (QuestionThread) throws -> Void) throws {
    var thread: QuestionThread?
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      var columns = ColumnReader(row)
      let number: Int64 = try columns.value()
      let turn = try Turn(from: &columns)
      if thread?.id == number {
        thread?.turns.append(turn)
      } else {
        if let thread { try body(thread) }
        thread = QuestionThread(id: number, turns: [turn])
      }
    }
    if let thread { try body(thread) }
  }

  private var sql: String {
    let direction = order == .oldestFirst ? "ASC" : "DESC"
    return """
      WITH \(newest),
      turn AS (
        SELECT question.id AS question, question.thread, decision.id AS decision, draft.id AS draft,
          standing_answer.answer
        FROM current
        JOIN question ON question.id = current.question
        JOIN decision ON decision.id = current.decision
        JOIN draft ON draft.id = decision.draft
        LEFT JOIN standing_answer ON standing_answer.question = question.id
        WHERE \(conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND "))),
      chosen AS (
        SELECT thread, max(decision) AS newest FROM turn GROUP BY thread
        ORDER BY newest \(direction) LIMIT \(limit ?? -1))
      SELECT question.thread, decision.verdict, decision.decided_at, decision.overridden,
        decision.reviewer, decision.reason, decision.remark, decision.missed, answer.text AS answer, answer.answered_at,
        \(ThreadStore.delivery), \(Question.columns), \(Draft.columns),
        CASE WHEN triage.kind = 'news' THEN ~post.person ELSE post.person END, triage.ask, triage.reach,
        post.deleted_at IS NOT NULL,
        ifnull(triage.kind, '') = 'follow-up'
      FROM chosen
      JOIN question ON question.thread = chosen.thread
      JOIN current ON current.question = question.id
      JOIN decision ON decision.id = current.decision
      JOIN draft ON draft.id = decision.draft
      LEFT JOIN standing_answer ON standing_answer.question = question.id
      LEFT JOIN answer ON answer.id = standing_answer.answer
      LEFT JOIN post ON post.network = question.network AND post.post_id = question.post_id
      LEFT JOIN triage ON triage.post = post.id
      ORDER BY chosen.newest \(direction), question.id
      """
  }
}

extension Turn {
  init(from columns: inout ColumnReader) throws {
    let (verdict, decidedAt): (Verdict, _) = (try columns.case(), try columns.date())
    let overridden = try columns.json(plain: Draft.noConcerns)
    let note = DecisionNote(
      reviewer: try columns.optional(),
      reason: try columns.optionalCase(),
      remark: try columns.optional(),
      missed: try columns.optional(by: ItemID.init)
    )
    let (answer, answeredAt): (String?, _) = (try columns.optional(), try columns.optionalDate())
    let delivery: Delivery = try columns.case()
    self.init(
      question: try Question(from: &columns),
      draft: try Draft(from: &columns),
      verdict: verdict,
      decidedAt: decidedAt,
      overridden: overridden,
      note: note,
      answer: answeredAt.flatMap { time in
        answer.map { Answer(text: $0, answeredAt: time, delivery: delivery) }
      },
      post: try AskedPost(from: &columns)
    )
  }
}

extension AskedPost {
  /// Nil for what isn't in the queue.
  fileprivate init?(from columns: inout ColumnReader) throws {
    let person: Int64? = try columns.optional()
    let (ask, reach): (String?, Int?) = (try columns.optional(), try columns.optional())
    let (isGone, isFollowUp): (Bool, Bool) = (try columns.value(), try columns.value())
    guard let person else { return nil }
    self.init(ask: ask, person: person, reach: reach ?? 0, isGone: isGone, isFollowUp: isFollowUp)
  }
}
