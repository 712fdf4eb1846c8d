package import Answering
package import Foundation
import GRDB
import TextAnalysis

// What is approved waits here until somebody has posted it: Fireside never does.
extension ThreadStore {
  /// The answers of a campaign that stand and were posted by nobody yet, the oldest first.
  ///
  /// What was typed at the desk has no post to reply to, and a post that was deleted takes no reply; whoever may be in danger
  /// by another post gets none before somebody has looked at that.
  package func outbox(of campaign: String) throws(LogError) -> [OutgoingAnswer] {
    try rows(
      """
      SELECT \(Self.outgoingColumns) \(Self.outgoing)
        AND \(Self.delivery) = 'approved' AND NOT \(Self.isInDanger) ORDER BY answer.id
      """,
      [campaign],
      OutgoingAnswer.init
    )
  }

  /// Whether an answer stands still as it was read, and waits to be posted.
  package func isWaiting(_ answer: OutgoingAnswer) throws(LogError) -> Bool {
    let sql = "SELECT \(Self.outgoingColumns) \(Self.standing) WHERE post.id = ? AND post.deleted_at IS NULL"
    return try read { db in
      try Self.find(Self.mark(of: answer.name).post, in: db).contains { post in
        try Self.rows(in: db, sql, [post], OutgoingAnswer.init) == [answer]
      }
    }
  }

  /// What the answer that stands to a post is called; nil where there is none.
  package func name(ofAnswerTo post: Int64) throws(LogError) -> String? {
    try rows("SELECT \(Self.outgoingColumns) \(Self.standing) WHERE post.id = ?", [post], OutgoingAnswer.init)
      .last?.name
  }

  /// How many answers of a campaign are how far.
  package func deliveries(of campaign: String) throws(LogError) -> [Delivery: Int] {
    let counts: [(Delivery, Int)] = try rows(
      "SELECT \(Self.delivery) AS state, count(*) \(Self.outgoing) GROUP BY state",
      [campaign]
    ) { (try $0.case(), try $0.value()) }
    return Dictionary(uniqueKeysWithValues: counts)
  }

  /// The answers of a campaign that were posted, and don’t stand any more or reply to a post that was deleted: on their
  /// networks they still stand.
  package func leftovers(of campaign: String) throws(LogError) -> [OutgoingAnswer] {
    try rows(
      """
      SELECT \(Self.outgoingColumns) FROM answer \(Self.whatItIsFor)
      WHERE draft.campaign = ?1 AND \(Self.isNotedAsSent) AND (post.deleted_at IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM standing_answer WHERE answer = answer.id)
          AND NOT EXISTS (SELECT 1 FROM standing_answer AS stands JOIN delivery ON delivery.answer = stands.answer
            WHERE stands.question = question.id))
      ORDER BY answer.id
      """,
      [campaign],
      OutgoingAnswer.init
    )
  }

  /// Notes of posts that the answers to them were posted, or weren’t after all; returns how many changed, and the ids of
  /// which no answer is known.
  ///
  /// `ids` are as the networks have them, or `network:id`: that is the answer that was given first, whatever the post was answered
  /// after it was edited. A further one is told by its decision, `network:id#57`.
  package func note(
    sent ids: [String],
    _ isSent: Bool = true,
    by reviewer: String?,
    at time: Date
  ) throws(LogError) -> (count: Int, unknown: [String]) {
    try write { db in
      var (count, unknown): (Int, [String]) = (0, [])
      for id in ids {
        let answers = try Self.answers(markedBy: id, in: db)
        if answers.isEmpty { unknown.append(id) }
        for (_, answer, delivery) in answers where (delivery != .approved) != isSent {
          try db.execute(
            sql: "INSERT INTO delivery (answer, is_sent, noted_at, reviewer) VALUES (?, ?, ?, ?)",
            arguments: [answer, isSent, Timestamp.text(time), reviewer]
          )
          count += 1
        }
      }
      return (count, unknown)
    }
  }

  /// Takes the decision on a post back, without those that were taken together with it; nil where no answer stands.
  ///
  /// Tells whether the answer was posted: then its words are still where they were posted.
  package func recall(_ id: String, by reviewer: String?, at time: Date) throws(LogError) -> Delivery? {
    try write { db in
      guard let standing = try Self.standingAnswers(to: Self.mark(of: id).post, in: db).first else {
        return nil
      }
      try Self.takeBack(standing.answer.decision, by: reviewer, at: time, in: db)
      return standing.answer.delivery
    }
  }

  /// Puts other words in the place of the newest answer of a thread: the old decision is taken back, and the new one taken, in
  /// one transaction.
  ///
  /// What was posted already counts as posted still: its words have to be mended there by hand. Tells how far the old
  /// ones had come.
  package func mend(
    _ question: Question,
    in thread: Int64,
    draft: Draft,
    with text: String,
    overriding: [Concern],
    note: DecisionNote,
    knowledge: KnowledgeStamp,
    at time: Date
  ) throws(LogError) -> (delivery: Delivery, old: Int64, new: Int64) {
    try write { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT answer.decision, \(Self.delivery) \(Self.anyStanding)
          WHERE question.thread = ? ORDER BY answer.id DESC LIMIT 1
          """,
        arguments: [thread]
      )
      guard let row else { throw LogError.noSuchThread(thread) }
      var columns = ColumnReader(row)
      let (decision, delivery): (Int64, Delivery) = (try columns.value(), try columns.case())
      try Self.takeBack(decision, by: note.reviewer, at: time, in: db)
      let mended = try Self.enter(
        BatchEntry(
          question: question,
          draft: draft,
          decision: .edit(text: text, overriding: overriding),
          thread: thread
        ),
        sending: text,
        note: note,
        knowledge: knowledge,
        at: time,
        in: db
      )
      if delivery == .sent {
        try db.execute(
          sql: """
            INSERT INTO delivery (answer, is_sent, noted_at, reviewer)
            SELECT max(id), 1, ?, ? FROM answer
            """,
          arguments: [Timestamp.text(time), note.reviewer]
        )
      }
      return (delivery, decision, mended.decision)
    }
  }

  /// Puts the words of a decision that was taken back in the place of those that stand: a mend is undone so, and done again.
  ///
  /// Whether something was posted doesn’t change with the words, as in `mend`. Tells how far those that stood had come.
  package func swap(
    _ standing: Int64,
    for earlier: Int64,
    by reviewer: String?,
    from desk: Desk?,
    at time: Date
  ) throws(LogError) -> (delivery: Delivery, decision: Int64) {
    try write { db in
      let stood = try Self.rows(
        in: db,
        "SELECT answer.id, \(Self.delivery) \(Self.anyStanding) WHERE answer.decision = ?",
        [standing]
      ) { (answer: try $0.value() as Int64, delivery: try $0.case() as Delivery) }
      guard let stood = stood.first else { throw LogError.alreadyUndone(decision: standing) }
      try Self.takeBack(standing, by: reviewer, at: time, in: db)
      let decision = try Self.redo(
        earlier,
        inBatch: nil,
        delivered: stood.answer,
        by: reviewer,
        from: desk,
        at: time,
        in: db
      )
      return (stood.delivery, decision)
    }
  }

  private typealias MarkedAnswer = (decision: Int64, answer: Int64, delivery: Delivery)

  /// The post that a tick is about, and the decision, where it says by which the post was answered.
  private static func mark(of tick: String) -> (post: String, decision: Int64?) {
    let parts = tick.split(separator: "#", maxSplits: 1).map(String.init)
    guard parts.count == 2, let decision = Int64(parts[1]) else { return (tick, nil) }
    return (parts[0], decision)
  }

  /// The answers that somebody says they posted, or didn’t.
  private static func answers(markedBy tick: String, in db: Database) throws -> [MarkedAnswer] {
    let (post, decision) = mark(of: tick)
    let standing = try standingAnswers(to: post, in: db)
    if decision == nil, standing.contains(where: { !$0.isFurther }) { return standing.map(\.answer) }
    // It may have been taken back since, as an edit does.
    let sent = "CASE WHEN \(isNotedAsSent) THEN 'sent' ELSE 'approved' END"
    let given = try answers(
      to: post,
      "SELECT answer.decision, answer.id, \(sent), 0 FROM answer \(whatItIsFor)",
      in: db
    )
    let earlier = given.map(\.answer).filter { answer in
      decision.map { $0 == answer.decision } ?? !standing.contains { $0.answer.answer == answer.answer }
    }
    return Array(earlier.suffix(1))
  }

  private static func standingAnswers(to id: String, in db: Database) throws
    -> [(answer: MarkedAnswer, isFurther: Bool)]
  {
    try answers(to: id, "SELECT answer.decision, answer.id, \(delivery), \(isFurther) \(standing)", in: db)
  }

  private static func answers(to id: String, _ sql: String, in db: Database) throws
    -> [(answer: MarkedAnswer, isFurther: Bool)]
  {
    try find(id, in: db).flatMap { post in
      try rows(in: db, "\(sql) WHERE post.id = ? ORDER BY answer.id", [post]) {
        ((try $0.value(), try $0.value(), try $0.case()), try $0.value())
      }
    }
  }

  /// The answers of a campaign, which is the first argument, that stand to posts that are there.
  static let outgoing = """
    \(standing) WHERE draft.campaign = ?1 AND post.deleted_at IS NULL
    """

  private static let standing = """
    FROM standing_answer JOIN answer ON answer.id = standing_answer.answer \(whatItIsFor)
    """

  /// The answers that stand, also to what was typed at the desk, of which no post is known.
  static let anyStanding = """
    FROM standing_answer JOIN answer ON answer.id = standing_answer.answer
    JOIN question ON question.id = answer.question
    LEFT JOIN post ON post.network = question.network AND post.post_id = question.post_id
    LEFT JOIN triage ON triage.post = post.id
    """

  private static let whatItIsFor = """
    JOIN decision ON decision.id = answer.decision
    JOIN draft ON draft.id = decision.draft
    JOIN question ON question.id = answer.question
    JOIN post ON post.network = question.network AND post.post_id = question.post_id
    LEFT JOIN triage ON triage.post = post.id
    """

  private static let outgoingColumns = """
    question.thread, post.newest_id, answer.text, draft.language, draft.item, answer.answered_at, \(delivery),
    CASE WHEN \(isFurther) THEN answer.decision END, \(Question.columns)
    """

  /// Whether an answer that isn’t noted as posted comes after one to the same post that is.
  private static let isFurther = """
    (NOT \(isNotedAsSent) AND EXISTS (SELECT 1 FROM answer AS earlier
      WHERE earlier.question = answer.question AND earlier.id < answer.id
        AND ifnull((SELECT is_sent FROM delivery WHERE answer = earlier.id ORDER BY id DESC LIMIT 1), 0)))
    """

  static let isNotedAsSent = """
    ifnull((SELECT is_sent FROM delivery WHERE answer = answer.id ORDER BY id DESC LIMIT 1), 0)
    """

  /// How far the answer of a row is; the dump that holds our own reply knows best.
  static let delivery = """
    CASE WHEN triage.answered_by IS NOT NULL THEN 'seen' WHEN \(isNotedAsSent) THEN 'sent' ELSE 'approved' END
    """
}

extension OutgoingAnswer {
  fileprivate init(from columns: inout ColumnReader) throws {
    let (thread, newestID): (Int64, String) = (try columns.value(), try columns.value())
    let (text, language): (String, Language) = (try columns.value(), try columns.case())
    let item = try columns.optional(by: ItemID.init)
    let approvedAt = try columns.date()
    let (delivery, further): (Delivery, Int64?) = (try columns.case(), try columns.optional())
    self.init(
      thread: thread,
      question: try Question(from: &columns),
      newestID: newestID,
      text: text,
      language: language,
      item: item,
      approvedAt: approvedAt,
      delivery: delivery,
      further: further
    )
  }
}
