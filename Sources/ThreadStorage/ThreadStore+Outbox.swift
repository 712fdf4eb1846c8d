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
    try outgoing(of: campaign, where: "\(Self.delivery) = 'approved' AND NOT \(Self.isInDanger)")
  }

  /// Whether an answer stands still as it was read, and waits to be posted.
  package func isWaiting(_ answer: OutgoingAnswer) throws(LogError) -> Bool {
    try read { db in
      try Self.find(answer.name, in: db).contains { post in
        try Self.outgoing(
          db,
          sql:
            "SELECT \(Self.outgoingColumns) \(Self.standing) WHERE post.id = ? AND post.deleted_at IS NULL",
          [post]
        ) == [answer]
      }
    }
  }

  /// How many answers of a campaign are how far.
  package func deliveries(of campaign: String) throws(LogError) -> [Delivery: Int] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT \(Self.delivery) AS state, count(*) \(Self.outgoing) GROUP BY state",
        arguments: [campaign]
      )
      var counts: [Delivery: Int] = [:]
      while let row = try rows.next() {
        var columns = ColumnReader(row)
        counts[try columns.case()] = try columns.value()
      }
      return counts
    }
  }

  /// The answers of a campaign that were posted, and don’t stand any more or reply to a post that was deleted: on their
  /// networks they still stand.
  package func leftovers(of campaign: String) throws(LogError) -> [OutgoingAnswer] {
    try read { db in
      try Self.outgoing(
        db,
        sql: """
          SELECT \(Self.outgoingColumns) FROM answer \(Self.whatItIsFor)
          WHERE draft.campaign = ?1 AND \(Self.isNotedAsSent) AND (post.deleted_at IS NOT NULL
            OR NOT EXISTS (SELECT 1 FROM standing_answer WHERE answer = answer.id)
              AND NOT EXISTS (SELECT 1 FROM standing_answer AS stands JOIN delivery ON delivery.answer = stands.answer
                WHERE stands.question = question.id))
          ORDER BY answer.id
          """,
        [campaign]
      )
    }
  }

  /// Notes of posts that the answers to them were posted, or weren’t after all; returns how many changed, and the ids of
  /// which no answer is known.
  ///
  /// `ids` are as the networks have them, or `network:id`.
  package func note(
    sent ids: [String],
    _ isSent: Bool = true,
    by reviewer: String?,
    at time: Date
  ) throws(LogError) -> (count: Int, unknown: [String]) {
    try write { db in
      var (count, unknown): (Int, [String]) = (0, [])
      for id in ids {
        let answers = try Self.standingAnswers(to: id, in: db)
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
      guard let standing = try Self.standingAnswers(to: id, in: db).first else { return nil }
      try Self.takeBack(standing.decision, by: reviewer, at: time, in: db)
      return standing.delivery
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
  ) throws(LogError) -> Delivery {
    try write { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT answer.decision, \(Self.delivery) FROM standing_answer
          JOIN answer ON answer.id = standing_answer.answer JOIN question ON question.id = answer.question
          LEFT JOIN post ON post.network = question.network AND post.post_id = question.post_id
          LEFT JOIN triage ON triage.post = post.id
          WHERE question.thread = ? ORDER BY answer.id DESC LIMIT 1
          """,
        arguments: [thread]
      )
      guard let row else { throw LogError.noSuchThread(thread) }
      var columns = ColumnReader(row)
      let (decision, delivery): (Int64, Delivery) = (try columns.value(), try columns.case())
      try Self.takeBack(decision, by: note.reviewer, at: time, in: db)
      _ = try Self.enter(
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
      return delivery
    }
  }

  private static func standingAnswers(to id: String, in db: Database) throws
    -> [(decision: Int64, answer: Int64, delivery: Delivery)]
  {
    try find(id, in: db).flatMap { post in
      try Row.fetchAll(
        db,
        sql: "SELECT answer.decision, answer.id, \(delivery) \(standing) WHERE post.id = ?",
        arguments: [post]
      ).map { row in
        var columns = ColumnReader(row)
        return (try columns.value(), try columns.value(), try columns.case())
      }
    }
  }

  private func outgoing(of campaign: String, where condition: String) throws(LogError) -> [OutgoingAnswer] {
    try read { db in
      try Self.outgoing(
        db,
        sql: "SELECT \(Self.outgoingColumns) \(Self.outgoing) AND \(condition) ORDER BY answer.id",
        [campaign]
      )
    }
  }

  private static func outgoing(_ db: Database, sql: String, _ arguments: StatementArguments) throws
    -> [OutgoingAnswer]
  {
    try Array(
      Row.fetchCursor(db, sql: sql, arguments: arguments).map { row in
        var columns = ColumnReader(row)
        return try OutgoingAnswer(from: &columns)
      }
    )
  }

  /// The answers of a campaign, which is the first argument, that stand to posts that are there.
  static let outgoing = """
    \(standing) WHERE draft.campaign = ?1 AND post.deleted_at IS NULL
    """

  private static let standing = """
    FROM standing_answer JOIN answer ON answer.id = standing_answer.answer \(whatItIsFor)
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
    \(Question.columns)
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
    let item = try columns.optional(String.self).map { try columns.parsed($0, by: ItemID.init) }
    let approvedAt = try columns.date()
    let delivery: Delivery = try columns.case()
    self.init(
      thread: thread,
      question: try Question(from: &columns),
      newestID: newestID,
      text: text,
      language: language,
      item: item,
      approvedAt: approvedAt,
      delivery: delivery
    )
  }
}
