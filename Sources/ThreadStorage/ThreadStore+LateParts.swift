import Answering
import Foundation
import GRDB

/// An answer that is approved and must not go out before somebody has looked at what its asker wrote besides.
package struct HeldAnswer: Sendable, Hashable {
  /// What the post is called that was answered.
  package let answered: String

  /// What waits at the desk, and has to be looked at first.
  package let waiting: QueuedPost

  /// What that is called.
  package var name: String { "\(waiting.question.network.rawValue):\(waiting.newestID)" }
}

// What comes after an answer was approved, and before it is posted.
extension ThreadStore {
  /// The approved answers of a campaign that are held back, the first given first: their askers wrote more since, or may be
  /// in danger by what else they wrote.
  package func held(of campaign: String) throws(LogError) -> [HeldAnswer] {
    let pairs = try read { db in
      try Self.heldByDanger(of: campaign, in: db) + Self.heldByLateParts(of: campaign, in: db)
    }
    let posts = try posts(pairs.map(\.waiting), stamp: nil)
    return pairs.compactMap { pair in
      posts.first { $0.id == pair.waiting }.map { HeldAnswer(answered: pair.answered, waiting: $0) }
    }
  }

  /// The post that waits with all the parts that its author went on to write after `post`; nil where that is the last.
  package func lastPart(of post: Int64) throws(LogError) -> Int64? {
    try read { try Self.lastPart(of: post, in: $0) }
  }

  /// Whether its author wrote more below a post on which nothing is decided, sorted already or not.
  package func goesOn(_ post: Int64) throws(LogError) -> Bool { try read { try Self.goesOn(post, in: $0) } }

  /// Whether the author of a post wrote more that it is one question with than `question` has, or said other words there.
  static func wentOn(_ post: Int64, since question: Question, in db: Database) throws -> Bool {
    try parts(before: post, in: db) != question.parts || goesOn(post, in: db)
  }

  static func goesOn(_ post: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM post AS later
          WHERE later.id IN (SELECT triage.post FROM triage WHERE triage.person = before.person
              UNION ALL SELECT new.id FROM post AS new
                WHERE new.id > (SELECT ifnull(max(post), 0) FROM triage) AND new.person = before.person)
            AND later.verdict IS NULL AND later.deleted_at IS NULL AND later.campaign = before.campaign
            AND before.id = \(before("later")) AND \(isByTheSameHand("later")))
        FROM post AS before WHERE before.id = ? AND before.verdict IS NULL
        """
    )
    return try Bool.fetchOne(statement, arguments: [post]) ?? false
  }

  /// Takes back the answers that nobody has posted yet to what `post` is one question with: they were given without these
  /// words. Returns how many.
  static func takeBackAnswers(givenWithout post: Int64, at time: Date, in db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT answer.decision FROM post AS new JOIN triage ON triage.person = new.person
        JOIN post ON post.id = triage.post
        JOIN question ON question.network = post.network AND question.post_id = post.post_id
        JOIN standing_answer ON standing_answer.question = question.id
        JOIN answer ON answer.id = standing_answer.answer
        WHERE new.id = ? AND triage.verdict IS NOT NULL AND post.id <> new.id AND post.campaign = new.campaign AND post.deleted_at IS NULL
          AND \(delivery) = 'approved' AND EXISTS (\(hand("post", "SELECT 1 FROM part WHERE id IN (\(hand("new")))")))
        ORDER BY answer.id
        """
    )
    let decisions = try Int64.fetchAll(statement, arguments: [post])
    for decision in decisions { try takeBack(decision, at: time, in: db) }
    return decisions.count
  }

  /// Whether whoever wrote `post` may be in danger by another post, which nobody has looked at.
  static let isInDanger = """
    EXISTS (SELECT 1 FROM triage AS other WHERE \(danger))
    """

  private static let danger = """
    other.person IN (post.person, ~post.person) AND other.campaign = triage.campaign AND other.post <> post.id
      AND other.tier = 'danger' AND other.place IS NOT NULL AND other.verdict IS NULL
    """

  private static func heldByDanger(of campaign: String, in db: Database) throws -> [(
    answered: String, waiting: Int64
  )] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT post.network || ':' || post.newest_id, (
          SELECT other.post FROM triage AS other WHERE \(danger) ORDER BY other.gravity, other.post LIMIT 1)
        \(outgoing) AND \(delivery) = 'approved' AND \(isInDanger) ORDER BY answer.id
        """,
      arguments: [campaign]
    ).map { ($0[0], $0[1]) }
  }

  private static func heldByLateParts(of campaign: String, in db: Database) throws -> [(
    answered: String, waiting: Int64
  )] {
    let takenBack = try Row.fetchAll(
      db,
      sql: """
        SELECT post.network || ':' || post.newest_id, post.id
        FROM decision AS undo JOIN answer ON answer.decision = undo.undoes
        JOIN question ON question.id = answer.question
        JOIN post ON post.network = question.network AND post.post_id = question.post_id
        WHERE undo.undoes IS NOT NULL AND undo.reviewer IS NULL
          AND post.campaign = ?1 AND post.verdict IS NULL AND post.deleted_at IS NULL
        GROUP BY post.id ORDER BY max(answer.id)
        """,
      arguments: [campaign]
    )
    return try takenBack.compactMap { row in
      try lastPart(of: row[1], in: db).map { (answered: row[0], waiting: $0) }
    }
  }

  /// What was decided on that `post` is one of several parts of, with all its words.
  static func wholes(with post: Int64, in db: Database) throws -> [(question: Int64, text: String)] {
    let decided: [(Int64, Question)] = try rows(
      in: db,
      """
      SELECT question.id, \(Question.columns) FROM post AS early JOIN triage ON triage.person = early.person
      JOIN post ON post.id = triage.post
      JOIN question ON question.network = post.network AND question.post_id = post.post_id
      WHERE early.id = ?1 AND ?1 IN (\(hand("post"))) ORDER BY question.id
      """,
      [post]
    ) { (try $0.value(), try Question(from: &$0)) }
    return decided.filter { !$0.1.parts.isEmpty }.map { ($0.0, $0.1.whole.text) }
  }

  private static func lastPart(of post: Int64, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT triage.post FROM post AS early JOIN triage ON triage.person = early.person
        JOIN post ON post.id = triage.post
        WHERE early.id = ?1 AND triage.place IS NOT NULL AND triage.post <> ?1
          AND ?1 IN (\(hand("post")))
        ORDER BY triage.post DESC LIMIT 1
        """
    )
    return try Int64.fetchOne(statement, arguments: [post])
  }
}
