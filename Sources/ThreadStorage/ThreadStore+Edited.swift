package import Answering
package import Foundation
import GRDB

// What was answered, and then changed by its author: the answer stands on its network, whatever the post says by now.
extension ThreadStore {
  /// The decision by which a post got an answer that was posted and was taken back since, by an edit or by a reviewer; nil where
  /// something was decided on the post after that.
  package func answerPostedBefore(to post: Int64) throws(LogError) -> Int64? {
    try read { try Self.answerPostedBefore(to: post, in: $0) }
  }

  /// Lets the answer stand that was posted to what a post said before: it counts as posted again, as the answer to those words.
  ///
  /// Refused where `question` isn't what the post says by now, or something was decided meanwhile.
  package func leaveAnswer(
    of decision: Int64,
    to post: Int64,
    saying question: Question,
    by reviewer: String? = nil,
    from desk: Desk? = nil,
    at time: Date
  ) throws(LogError) -> RecordedDecision {
    try write { db in
      if try Self.wasEdited(post, since: question, in: db) { throw LogError.wasEdited }
      if try Self.wentOn(post, since: question, in: db) { throw LogError.wentOn }
      let thread = try Int64.fetchOne(
        db,
        sql:
          "SELECT thread FROM decision JOIN question ON question.id = decision.question WHERE decision.id = ?",
        arguments: [decision]
      )
      guard let thread else { throw LogError.noSuchDecision(decision) }
      guard try Self.answerPostedBefore(to: post, in: db) == decision else {
        throw LogError.alreadyAnswered(thread: thread, network: question.network, postID: question.postID)
      }
      let number = try Self.redo(decision, inBatch: nil, by: reviewer, from: desk, at: time, in: db)
      return RecordedDecision(thread: thread, decision: number)
    }
  }

  static func answerPostedBefore(to post: Int64, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT \(takenBackThoughPosted("?"))")
    return try Int64.fetchOne(statement, arguments: [post])
  }

  /// The last decision on a post that was taken back though its answer was posted, with nothing settled since; else null.
  static func takenBackThoughPosted(_ post: String) -> String {
    """
    (SELECT taken.id FROM post AS asked
      JOIN question ON question.network = asked.network AND question.post_id = asked.post_id
      JOIN decision AS taken ON taken.question = question.id JOIN answer ON answer.decision = taken.id
      WHERE asked.id = \(post) AND \(isNotedAsSent) AND NOT EXISTS (
        SELECT 1 FROM decision AS settled WHERE settled.question = question.id AND settled.id >= taken.id
          AND settled.verdict IN ('approve', 'edit', 'reject')
          AND NOT EXISTS (SELECT 1 FROM decision WHERE undoes = settled.id))
      ORDER BY taken.id DESC LIMIT 1)
    """
  }

  /// The answer that stands to a post, if it is on its network already.
  static func postedAnswer(to post: Int64, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT answer.id FROM post JOIN question ON question.network = post.network AND question.post_id = post.post_id
        JOIN standing_answer ON standing_answer.question = question.id
        JOIN answer ON answer.id = standing_answer.answer LEFT JOIN triage ON triage.post = post.id
        WHERE post.id = ? AND \(delivery) <> 'approved'
        """,
      arguments: [post]
    )
  }

  /// Notes of an answer that a dump has our own post of, and which is to be known as posted without that.
  static func noteAsSent(_ answer: Int64, at time: Date, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO delivery (answer, is_sent, noted_at)
        SELECT id, 1, ? FROM answer WHERE id = ? AND NOT \(isNotedAsSent)
        """,
      arguments: [Timestamp.text(time), answer]
    )
  }
}
