import Answering
import Foundation
import GRDB

// Posts that one person hung below one another, which are one question in several parts.
extension ThreadStore {
  /// The parts that a post goes on from, the first of them first; empty for most posts.
  static func parts(before post: Int64, in db: Database) throws -> [Question.Part] {
    let statement = try db.cachedStatement(sql: "SELECT \(parts(of: "post")) FROM post WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [post]) else { return [] }
    var columns = ColumnReader(row)
    return try parts(from: &columns)
  }

  /// The same as a column of a row with `post`; what follows reads it.
  static func parts(of post: String) -> String {
    let json = """
      SELECT json_group_array(json_array(text, audience)) FROM (
        SELECT said.text, said.audience FROM part JOIN post AS said ON said.id = part.id
        WHERE part.depth > 0 ORDER BY part.depth DESC)
      """
    // Most posts reply to somebody else, which is found out sooner than that they go on from nothing.
    let mayGoOn =
      "(SELECT above.person FROM post AS above WHERE above.id = \(before(post))) = \(person(of: post))"
    return "CASE WHEN \(post).parent IS NOT NULL AND \(mayGoOn) THEN nullif((\(whole(post, json))), '[]') END"
  }

  /// The number of the first part of what `post` is the last of; most posts are that themselves.
  static func firstPart(of post: String) -> String {
    "(\(whole(post, "SELECT id FROM part ORDER BY depth DESC LIMIT 1")))"
  }

  /// What is selected of `post`, at depth 0, and all that its author hung above it in a row, whatever was decided.
  static func hand(_ post: String, _ selection: String = "SELECT id FROM part") -> String {
    chain(post, where: "TRUE", selection)
  }

  /// What is selected of `post`, at depth 0, and the parts that it goes on from.
  static func whole(_ post: String, _ selection: String) -> String {
    chain(post, where: isReadWith(post), selection)
  }

  private static func chain(_ post: String, where condition: String, _ selection: String) -> String {
    """
    WITH RECURSIVE part (id, depth) AS (
      SELECT \(post).id, 0
      UNION ALL
      SELECT before.id, part.depth + 1 FROM part JOIN post AS later ON later.id = part.id
        JOIN post AS before ON before.id = \(before("later"))
        WHERE \(isByTheSameHand("later")) AND \(condition) AND part.depth < \(mostParts))
    \(selection)
    """
  }

  static func parts(from columns: inout ColumnReader) throws -> [Question.Part] {
    guard let text = try columns.optional(String.self) else { return [] }
    let rows = try columns.parsed(text) { try? JSONDecoder().decode([[String?]].self, from: Data($0.utf8)) }
    return rows.map {
      Question.Part(($0.first ?? nil) ?? "", audience: ($0.last ?? nil).flatMap(Audience.init))
    }
  }

  /// The number of what `post` may go on from: what it replies to; or what its author wrote last before it below that, where
  /// that is theirs too; where no dump has it, what they wrote last before it in the same conversation, to the same people by
  /// the handle in front. What replies to where that does, or to the beginning, goes on from nothing.
  ///
  /// `known` holds the posts of each person: `triage`, where all is sorted. Of whoever wrote very many, such as the founder,
  /// it is what they reply to alone: each would be compared with all.
  static func before(_ post: String, among known: String = "triage") -> String {
    func last(_ condition: String, below root: String = "") -> String {
      """
      CASE WHEN (SELECT count(*) FROM (SELECT 1 FROM \(known) AS known WHERE known.person = \(post).person
        LIMIT \(mostPosts + 1))) <= \(mostPosts) THEN
      (SELECT own.id FROM \(root) \(known) AS known CROSS JOIN post AS own ON own.id = known.post
        WHERE known.person = \(post).person AND own.campaign = \(post).campaign AND own.network = \(post).network
          AND own.deleted_at IS NULL AND own.repost_of IS NULL AND lower(own.author) = lower(\(post).author)
          AND (own.posted_at, own.id) < (\(post).posted_at, \(post).id) AND \(condition)
        ORDER BY own.posted_at DESC, own.id DESC LIMIT 1) END
      """
    }
    let place = place(of: "\(post).parent", as: post)
    let beside = last(
      "root.id = \(place) AND root.person = \(post).person AND own.parent = \(post).parent",
      below: "post AS root CROSS JOIN"
    )
    let gap = last(
      "own.conversation = \(post).conversation AND own.parent IS NOT \(post).parent AND \(handle("own")) = \(handle(post))"
    )
    return "coalesce(\(beside), \(place), CASE WHEN \(mayLackItsParent(post)) THEN \(gap) END)"
  }

  /// Whether something of its author may have stood between `post` and the beginning of its conversation.
  static func mayLackItsParent(_ post: String) -> String {
    "\(post).parent <> \(post).conversation AND \(post).posted_at IS NOT NULL AND \(post).repost_of IS NULL"
  }

  /// The handle that a text begins with, or nothing.
  private static func handle(_ post: String) -> String {
    """
    CASE WHEN \(post).text LIKE '@%' THEN lower(substr(\(post).text, 1, instr(\(post).text || ' ', ' '))) ELSE '' END
    """
  }

  /// Whether `post` is by the hand that wrote `before`, and soon after it.
  static func isByTheSameHand(_ post: String) -> String {
    """
    before.person = \(person(of: post)) AND lower(before.author) = lower(\(post).author) AND before.deleted_at IS NULL
      AND before.repost_of IS NULL AND \(post).repost_of IS NULL AND before.id <> \(post).id
      AND ifnull((julianday(\(post).posted_at) - julianday(before.posted_at)) * 1440
        BETWEEN -0.01 AND \(mostMinutes), TRUE)
    """
  }

  /// Who wrote `post`, or the one of which it is the news.
  private static func person(of post: String) -> String {
    "CASE WHEN \(post).post_id GLOB '\(Question.newsPrefix)*' THEN ~\(post).person ELSE \(post).person END"
  }

  /// Whether `before` is read with `whole`, which it is a part of: nothing is decided on it alone; and where something is
  /// decided on the whole, it was there then and said what it says.
  static func isReadWith(_ whole: String) -> String {
    """
    before.verdict IS NULL AND (\(whole).verdict IS NULL OR before.earlier_words = ''
      AND NOT EXISTS (SELECT 1 FROM question JOIN decision ON decision.question = question.id
        WHERE question.network = \(whole).network AND question.post_id = \(whole).post_id AND decision.undoes IS NULL
          AND NOT EXISTS (SELECT 1 FROM decision AS undo WHERE undo.undoes = decision.id)
          AND (before.imported_at > decision.decided_at OR EXISTS (
            SELECT 1 FROM question AS alone JOIN decision AS newer ON newer.question = alone.id
            WHERE alone.network = before.network AND alone.post_id = before.post_id AND newer.id > decision.id))))
    """
  }

  /// Finds out what each post of a campaign goes on from, and which posts are read with a later one.
  static func relateParts(of campaign: String, in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS own (person, post, PRIMARY KEY (person, post)) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS decided_with (post INTEGER PRIMARY KEY);
        DELETE FROM own;
        DELETE FROM decided_with;
        """
    )
    let steps = [
      // Those of whoever wrote more than one: they are not sorted yet, which would find them.
      """
      INSERT INTO own SELECT person, id FROM post WHERE campaign = ?1 AND deleted_at IS NULL AND person IN (
        SELECT person FROM post WHERE campaign = ?1 GROUP BY person
          HAVING count(*) BETWEEN 2 AND \(mostPosts))
      """,
      """
      INSERT INTO relation (post, above, before)
        SELECT post.id, before.id, CASE WHEN \(isByTheSameHand("post")) THEN before.id END
        FROM post JOIN post AS before ON before.id = \(before("post", among: "own")) AND before.person = post.person
        WHERE post.campaign = ?1 AND post.deleted_at IS NULL
        ON CONFLICT (post) DO UPDATE SET above = excluded.above, before = excluded.before
      """,
      """
      INSERT OR IGNORE INTO decided_with
        WITH RECURSIVE part (whole, id, depth) AS (
          SELECT post.id, post.id, 0 FROM relation JOIN post ON post.id = relation.post
            WHERE relation.before IS NOT NULL AND post.verdict IS NOT NULL AND post.campaign = ?1
          UNION ALL
          SELECT part.whole, before.id, part.depth + 1 FROM part JOIN relation ON relation.post = part.id
            JOIN post AS before ON before.id = relation.before JOIN post AS whole ON whole.id = part.whole
            WHERE \(isReadWith("whole")) AND part.depth < \(mostParts))
        SELECT id FROM part WHERE depth > 0
      """,
      """
      INSERT INTO relation (post, goes_on)
        SELECT DISTINCT link.before, 1 FROM relation AS link JOIN post ON post.id = link.post
        WHERE post.campaign = ?1 AND link.before IS NOT NULL AND (link.before IN (SELECT post FROM decided_with)
          OR post.verdict IS NULL AND post.id NOT IN (SELECT post FROM decided_with))
        ON CONFLICT (post) DO UPDATE SET goes_on = 1
      """,
    ]
    for step in steps { try db.execute(sql: step, arguments: [campaign]) }
  }

  /// The most minutes between two parts: later, somebody comes back to it.
  private static let mostMinutes = 15

  /// The most posts of one person that are compared with one another.
  private static let mostPosts = 1000

  /// The most parts that are looked through; what replies to itself comes to an end too.
  static let mostParts = 100
}
