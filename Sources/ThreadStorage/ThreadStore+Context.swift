package import Answering
import GRDB
import TextAnalysis

extension ThreadStore {
  /// What a follow-up goes on from: the thread of the question that the founder answered, if a decision on that stands,
  /// and the item that was spoken of.
  package func context(of followUp: Int64) throws(LogError) -> (thread: Int64?, item: ItemID?) {
    try read { try Self.context(of: followUp, in: $0) }
  }

  static func context(of followUp: Int64, in db: Database) throws -> (thread: Int64?, item: ItemID?) {
    let statement = try db.cachedStatement(
      sql: """
        SELECT CASE WHEN asked.verdict IS NOT NULL THEN question.thread END, coalesce(draft.item, triage.item)
        FROM post AS follow_up
        JOIN post AS first ON first.id = \(firstPart(of: "follow_up"))
        LEFT JOIN post AS reply ON reply.id = \(place(of: "first.parent", as: "first", orDeleted: true))
        JOIN post AS asked
          ON asked.id = coalesce(\(place(of: "reply.parent", as: "reply", orDeleted: true)), \(told("first")))
        LEFT JOIN triage ON triage.post = asked.id
        LEFT JOIN question ON question.network = asked.network AND question.post_id = asked.post_id
        LEFT JOIN standing_answer ON standing_answer.question = question.id
        LEFT JOIN answer ON answer.id = standing_answer.answer
        LEFT JOIN decision ON decision.id = answer.decision
        LEFT JOIN draft ON draft.id = decision.draft
        WHERE follow_up.id = ?
        """
    )
    guard let row = try Row.fetchOne(statement, arguments: [followUp]) else { return (nil, nil) }
    return (row[0], (row[1] as String?).flatMap(ItemID.init))
  }

  /// The words of the post that the post with this number replies to, of the same person’s alone where `isTheirOwn`; where no
  /// dump had it, our answer that it goes on from; nil without either.
  package func words(answeredBy post: Int64, ofTheirOwn isTheirOwn: Bool) throws(LogError) -> String? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT CASE WHEN parent.id IS NOT NULL THEN CASE WHEN NOT ?2 OR parent.person = post.person THEN parent.text END
            WHEN NOT ?2 THEN (SELECT answer.text FROM post AS asked
              JOIN question ON question.network = asked.network AND question.post_id = asked.post_id
              JOIN standing_answer ON standing_answer.question = question.id
              JOIN answer ON answer.id = standing_answer.answer WHERE asked.id = \(Self.told("post"))) END
          FROM post
          LEFT JOIN post AS parent ON parent.id = \(Self.place(of: "post.parent", as: "post", orDeleted: true))
          WHERE post.id = ?1
          """
      )
      return try String.fetchOne(statement, arguments: [post, isTheirOwn])
    }
  }

  /// What was decided on a post when it said something else, or on an early part of what it is now the last of, or answered
  /// and taken back after that was posted; nil where nothing was.
  package func earlier(of post: Int64) throws(LogError) -> EarlierWords? {
    try read { db in
      if let edited = try Self.earlier(of: "\(post)", where: Self.saidOther, in: db) {
        return edited
      }
      let parts = Self.whole("post", "SELECT group_concat(id) FROM part WHERE depth > 0")
      let early = try String.fetchOne(db, sql: "SELECT (\(parts)) FROM post WHERE id = ?", arguments: [post])
      return try Self.earlier(of: early ?? "", where: "answer.id IS NOT NULL", isPart: true, in: db)
    }
  }

  private static let saidOther =
    "(question.text <> post.text OR \(takenBackThoughPosted("post.id")) IS NOT NULL)"

  private static func earlier(
    of posts: String,
    where condition: String,
    isPart: Bool = false,
    in db: Database
  ) throws -> EarlierWords? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT question.thread, question.text, answer.text, \(isNotedAsSent) OR triage.answered_by IS NOT NULL
        FROM post JOIN question ON question.network = post.network AND question.post_id = post.post_id
        LEFT JOIN answer ON answer.id = coalesce(
          (SELECT id FROM answer WHERE decision = \(takenBackThoughPosted("post.id"))),
          (SELECT max(id) FROM answer WHERE question = question.id))
        LEFT JOIN triage ON triage.post = post.id
        WHERE post.id IN (\(posts)) AND question.text <> '' AND \(condition) ORDER BY answer.id DESC LIMIT 1
        """
    )
    return row.map {
      EarlierWords(thread: $0[0], question: $0[1], answer: $0[2], wasSent: $0[3], isPart: isPart)
    }
  }

  /// How often just these words were sent, to others than the asker of a question, and still stand.
  package func timesSent(_ text: String, besides question: Question? = nil) throws(LogError) -> Int {
    try read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT count(*) FROM answer \(Self.standing) WHERE \(Self.isSentToOthers)"
      )
      return try Int.fetchOne(statement, arguments: Self.sent(text, besides: question)) ?? 0
    }
  }

  /// The first thread in which just these words were sent to others, and still stand.
  package func threadNumber(answeredWith text: String, besides question: Question? = nil) throws(LogError)
    -> Int64?
  {
    try read { db in
      try Int64.fetchOne(
        db,
        sql: "SELECT min(question.thread) FROM answer \(Self.standing) WHERE \(Self.isSentToOthers)",
        arguments: Self.sent(text, besides: question)
      )
    }
  }

  private static let standing = """
    JOIN standing_answer ON standing_answer.answer = answer.id JOIN question ON question.id = answer.question
    """

  private static let isSentToOthers = """
    answer.text = ?1 AND (?2 IS NULL OR question.post_id IS NOT ?2 OR question.network <> ?3)
    """

  private static func sent(_ text: String, besides question: Question?) -> StatementArguments {
    [text.withoutNulls, question?.postID, question?.network.rawValue]
  }
}

/// What a post said when it was decided on, before its author edited it or wrote more.
package struct EarlierWords: Sendable, Hashable {
  package let thread: Int64
  package let question: String

  /// What it was answered then; nil where nothing was.
  package let answer: String?

  /// Whether that was posted: then it still stands there.
  package let wasSent: Bool

  /// Whether it says this still, and its author went on after the decision.
  package let isPart: Bool
}
