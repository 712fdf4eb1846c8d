package import Answering
package import Foundation
import GRDB
import TextAnalysis

extension ThreadStore {
  /// Logs what was decided on a question, in one transaction, and gives it the next thread number
  /// or, with `thread`, the next place in that thread.
  ///
  /// A post that is in the log and not answered yet gets a further draft and decision, and stays in
  /// its thread; so does a typed line that was last left unanswered in `thread`.
  /// Unless it `mayRepeat`, whoever has an answer to the ask of `post` gets no second: `LogError.askerWasAnswered`.
  /// A post that is answered is refused: `LogError.alreadyAnswered`, or `answeredThere` by a post of ours; so is a question that was `putOff` and that
  /// somebody else has answered since.
  package func record(
    question: Question,
    draft: Draft,
    decision: ReviewDecision,
    post: Int64? = nil,
    mayRepeat: Bool = true,
    thread: Int64? = nil,
    putOff: Bool = false,
    from desk: Desk? = nil,
    note: DecisionNote = DecisionNote(),
    knowledge: KnowledgeStamp,
    at time: Date
  ) throws(LogError) -> RecordedDecision {
    let sent = try Self.textToSend(decision, draft: draft)
    return try write { db in
      if let post {
        if try Self.wasEdited(post, since: question, in: db) { throw LogError.wasEdited }
        if try Self.wentOn(post, since: question, in: db) { throw LogError.wentOn }
        if sent != nil, try Self.isAnsweredThere(post, in: db) { throw LogError.answeredThere }
        if !mayRepeat, sent != nil, try Self.isAnsweredElsewhere(post, in: db) {
          throw LogError.askerWasAnswered
        }
      }
      return try Self.enter(
        BatchEntry(post: post, question: question, draft: draft, decision: decision, thread: thread),
        sending: sent,
        putOff: putOff,
        desk: desk,
        note: note,
        knowledge: knowledge,
        at: time,
        in: db
      )
    }
  }

  /// Logs decisions that were taken together, in one transaction; they are undone together too, and with those of the `bulk`
  /// that they go on with, which bears the number of its first.
  ///
  /// Left out is what was decided or edited since, or is on the desk of a colleague; and who has an answer to the ask by
  /// now, or one from a post of our own.
  package func record(
    batch: [BatchEntry],
    in bulk: Int64? = nil,
    at desk: Desk,
    note: DecisionNote = DecisionNote(),
    knowledge: KnowledgeStamp,
    at time: Date
  ) throws(LogError) -> [RecordedDecision] {
    var sent: [String?] = []
    for entry in batch { sent.append(try Self.textToSend(entry.decision, draft: entry.draft)) }
    return try write { db in
      var recorded: [RecordedDecision] = []
      for (entry, text) in zip(batch, sent) {
        if let post = entry.post {
          guard try Self.isWaiting(post, in: db), try !isLeased(post, exceptTo: desk, at: time, in: db),
            try !Self.wasEdited(post, since: entry.question, in: db),
            try !Self.wentOn(post, since: entry.question, in: db),
            try text == nil || !Self.isAnsweredElsewhere(post, in: db) && !Self.isAnsweredThere(post, in: db)
          else { continue }
        }
        let decision = try Self.enter(
          entry,
          sending: text,
          isOneOfMany: entry.post != nil,
          batch: bulk ?? recorded.first?.decision,
          desk: desk,
          note: note,
          knowledge: knowledge,
          at: time,
          in: db
        )
        recorded.append(decision)
      }
      return recorded
    }
  }

  static func enter(
    _ entry: BatchEntry,
    sending text: String?,
    putOff: Bool = false,
    isOneOfMany: Bool = false,
    batch: Int64? = nil,
    desk: Desk? = nil,
    note: DecisionNote,
    knowledge: KnowledgeStamp,
    at time: Date,
    in db: Database
  ) throws -> RecordedDecision {
    let (question, draft, decision) = (entry.question, entry.draft, entry.decision)
    let asked = try enter(
      question,
      thread: entry.thread,
      putOff: putOff,
      for: decision.verdict,
      at: time,
      in: db
    )
    let draftID = try draft.insert(into: db, question: asked.id, knowledge: knowledge, at: time)
    // The first of a batch bears its own number, which is the next one.
    let batch = isOneOfMany ? try batch ?? nextDecision(in: db) : nil
    try db.executePrepared(
      sql: """
        INSERT INTO decision
          (question, draft, verdict, overridden, decided_at, batch, reviewer, reason, remark, missed, sitting)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        asked.id, draftID, decision.verdict.rawValue, try sortedJSON(decision.overridden),
        Timestamp.text(time), batch, note.reviewer, note.reason?.rawValue, note.remark?.withoutNulls,
        note.missed?.description, desk?.sitting,
      ]
    )
    let number = db.lastInsertedRowID
    if let post = entry.post, let deferral = note.deferral {
      try self.note(deferral, of: post, by: number, in: db)
    }
    if let text { try answer(asked.id, with: text, draft: draft, decision: number, at: time, in: db) }
    return RecordedDecision(thread: asked.thread, decision: number)
  }

  /// Whether a post that is still there says something else by now than `question` has it.
  static func wasEdited(_ post: Int64, since question: Question, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM post WHERE id = ? AND text <> ? AND deleted_at IS NULL)"
    )
    return try Bool.fetchOne(statement, arguments: [post, question.text.withoutNulls]) ?? false
  }

  /// Whether the author of a post has an answer to its ask, given to another of their posts.
  static func isAnsweredElsewhere(_ post: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM triage JOIN triage AS other ON other.campaign = triage.campaign
          AND other.ask = triage.ask AND other.person = triage.person AND other.is_answered
        WHERE triage.post = ? AND other.post <> triage.post)
        """
    )
    return try Bool.fetchOne(statement, arguments: [post]) ?? false
  }

  static func nextDecision(in db: Database) throws -> Int64 {
    (try Int64.fetchOne(db, sql: "SELECT max(id) FROM decision") ?? 0) + 1
  }

  private static func textToSend(_ decision: ReviewDecision, draft: Draft) throws(LogError) -> String? {
    switch decision {
    case .approve:
      guard let text = draft.text else { throw .notSendable(reason: "There is no draft.") }
      guard draft.isApprovable else {
        throw .notSendable(reason: draft.concerns.map(\.message).joined(separator: " "))
      }
      return text
    case .edit(let text, _):
      guard text.contains(where: { !$0.isWhitespace }) else { throw .notSendable(reason: "It is empty.") }
      return text
    case .reject, .later, .escalate: return nil
    }
  }

  private static func enter(
    _ question: Question,
    thread: Int64?,
    putOff: Bool,
    for verdict: Verdict,
    at time: Date,
    in db: Database
  ) throws -> (id: Int64, thread: Int64) {
    if let id = question.postID, try isGone(id, on: question.network, in: db) {
      throw LogError.deletedMeanwhile(network: question.network, postID: id)
    }
    if let known = try find(question, thread: thread, in: db) {
      guard try !known.isAnswered || mayFollowAnAnswer(verdict, to: known.id, in: db) else {
        throw LogError.alreadyAnswered(
          thread: known.thread,
          network: question.network,
          postID: question.postID
        )
      }
      try question.update(known.id, in: db)
      return (known.id, known.thread)
    }
    if putOff, let thread {
      throw LogError.alreadyAnswered(thread: thread, network: question.network, postID: question.postID)
    }
    let place = try thread.map { try existing($0, in: db) } ?? nextThread(in: db)
    return (try question.insert(into: db, thread: place, at: time), place)
  }

  /// Whether something can be decided on a question that has its answer: it can be handed over besides, and be closed then.
  private static func mayFollowAnAnswer(_ verdict: Verdict, to question: Int64, in db: Database) throws
    -> Bool
  {
    let last = try SQLRequest<String>(
      sql: """
        WITH \(ThreadQuery.current(where: "question = ?"))
        SELECT verdict FROM current JOIN decision ON decision.id = current.decision
        """,
      arguments: [question],
      cached: true
    )
    .fetchOne(db)
    let isHandedOver = last == Verdict.escalate.rawValue
    return verdict == .escalate && !isHandedOver || verdict == .reject && isHandedOver
  }

  /// Whether its author took the post back.
  static func isGone(_ id: String, on network: Network, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM post WHERE network = ?1 AND post_id = ?2 AND deleted_at IS NOT NULL)
          OR EXISTS (SELECT 1 FROM gone WHERE post_id = ?2 AND network IN (?1, ''))
        """
    )
    return try Bool.fetchOne(statement, arguments: [network.rawValue, id]) ?? false
  }

  /// The row of a post, or of a typed line that was left unanswered in `thread`.
  private static func find(
    _ question: Question,
    thread: Int64?,
    in db: Database
  ) throws -> (id: Int64, thread: Int64, isAnswered: Bool)? {
    let isAnswered = "EXISTS (SELECT 1 FROM standing_answer WHERE question = question.id)"
    let row =
      if let postID = question.postID {
        try SQLRequest<Row>(
          sql: "SELECT id, thread, \(isAnswered) FROM question WHERE network = ? AND post_id = ?",
          arguments: [question.network.rawValue, postID],
          cached: true
        )
        .fetchOne(db)
      } else {
        try Row.fetchOne(
          db,
          sql: """
            SELECT id, thread, 0 FROM question
            WHERE thread = ? AND network = ? AND post_id IS NULL AND text = ? AND NOT \(isAnswered)
            ORDER BY id DESC
            """,
          arguments: [thread, question.network.rawValue, question.text.withoutNulls]
        )
      }
    return row.map { ($0[0], $0[1], $0[2]) }
  }

  private static func existing(_ thread: Int64, in db: Database) throws -> Int64 {
    let found = try Int64.fetchOne(
      db,
      sql: "SELECT thread FROM question WHERE thread = ?",
      arguments: [thread]
    )
    guard let found else { throw LogError.noSuchThread(thread) }
    return found
  }

  private static func nextThread(in db: Database) throws -> Int64 {
    (try Int64.fetchOne(db, sql: "SELECT max(thread) FROM question") ?? 0) + 1
  }

  private static func answer(
    _ question: Int64,
    with text: String,
    draft: Draft,
    decision: Int64,
    at time: Date,
    in db: Database
  ) throws {
    try db.executePrepared(
      sql: "INSERT INTO answer (decision, question, text, draft_text, answered_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [decision, question, text.withoutNulls, draft.text, Timestamp.text(time)]
    )
    try db.executePrepared(
      sql: "INSERT INTO standing_answer (question, answer) VALUES (?, ?)",
      arguments: [question, db.lastInsertedRowID]
    )
  }
}

extension ReviewDecision {
  /// The concerns the reviewer insisted against.
  fileprivate var overridden: [Concern] {
    if case .edit(_, let overriding) = self { overriding } else { [] }
  }
}
