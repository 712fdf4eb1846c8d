import Answering
import Foundation
import GRDB
import TextAnalysis

extension ThreadStore {
  /// Whether a post of the campaign is without a triage of this stamp.
  package func needsTriage(_ campaign: String, stamp: Int64) throws(LogError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM post LEFT JOIN triage ON triage.post = post.id
            WHERE campaign = ? AND deleted_at IS NULL AND triage.stamp IS NOT ?)
          """,
        arguments: [campaign, stamp]
      ) ?? false
    }
  }

  /// The posts of a campaign that weren't deleted, by number; with what was made of them under this stamp.
  package func posts(of campaign: String, stamp: Int64) throws(LogError) -> [QueuedPost] {
    try read { db in
      try Self.posts(where: "post.campaign = ? AND post.deleted_at IS NULL", [campaign], stamp, in: db)
    }
  }

  /// The posts of these numbers that weren't deleted, by number.
  package func posts(_ numbers: [Int64], stamp: Int64) throws(LogError) -> [QueuedPost] {
    let list = numbers.map(String.init).joined(separator: ",")
    return try read { db in
      try Self.posts(where: "post.id IN (\(list)) AND post.deleted_at IS NULL", [], stamp, in: db)
    }
  }

  private static func posts(
    where condition: String,
    _ arguments: StatementArguments,
    _ stamp: Int64,
    in db: Database
  ) throws -> [QueuedPost] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post.id, post.newest_id, post.words, post.person, post.verdict, triage.stamp IS \(stamp),
          \(Triage.columns), \(Post.columns)
        FROM post LEFT JOIN triage ON triage.post = post.id WHERE \(condition) ORDER BY post.id
        """,
      arguments: arguments
    )
    return try Array(rows.map { row in try QueuedPost(row) })
  }

  /// Notes what was made of posts, in one transaction.
  package func note(_ triages: [(post: Int64, triage: Triage)], stamp: Int64) throws(LogError) {
    guard !triages.isEmpty else { return }
    try write { db in
      for (post, triage) in triages { try triage.insert(into: db, post: post, stamp: stamp) }
    }
  }
}

extension QueuedPost {
  fileprivate init(_ row: Row) throws {
    var columns = ColumnReader(row)
    id = try columns.value()
    newestID = try columns.value()
    words = try columns.value()
    person = try columns.value()
    verdict = try columns.optionalCase()
    let isCurrent: Bool = try columns.value()
    let triage = try Triage(from: &columns)
    self.triage = isCurrent ? triage : nil
    post = try Post(from: &columns)
  }
}

extension Triage {
  /// The columns that `init(from:)` reads, in its order.
  static let columns = """
    triage.kind, triage.lane, triage.outcome, triage.item, triage.near, triage.language, triage.confidence, triage.nearness, triage.reach,
    triage.answered_by, triage.leader, triage.ask
    """

  /// Nil where there is none; all its columns are read all the same.
  init?(from columns: inout ColumnReader) throws {
    let kind: PostKind? = try columns.optionalCase()
    let (lane, outcome): (Lane?, Outcome?) = (try columns.optionalCase(), try columns.optionalCase())
    let item = try columns.optional(String.self).map { try columns.parsed($0, by: ItemID.init) }
    let near = try columns.optional(String.self).map { try columns.parsed($0, by: ItemID.init) }
    let language: Language? = try columns.optionalCase()
    let (confidence, nearness): (Double?, Double?) = (try columns.optional(), try columns.optional())
    let reach: Int? = try columns.optional()
    let answeredBy: String? = try columns.optional()
    let leader: Int64? = try columns.optional()
    let ask = try columns.optional(String.self).map { try columns.parsed($0, by: AskID.init) }
    guard let kind, let confidence, let nearness, let reach else { return nil }
    self.init(kind: kind, confidence: confidence, nearness: nearness, reach: reach)
    (self.lane, self.outcome, self.item, self.language) = (lane, outcome, item, language)
    (self.near, self.answeredBy, self.leader, self.ask) = (near, answeredBy, leader, ask)
  }

  func insert(into db: Database, post: Int64, stamp: Int64) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO triage
          (post, stamp, kind, lane, outcome, item, near, language, confidence, nearness, reach, answered_by,
          leader, ask)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(
      arguments: [
        post, stamp, kind.stored, lane?.stored, outcome?.stored, item?.description,
        near?.description, language?.stored,
        confidence, nearness, reach, answeredBy, leader, ask?.description,
      ]
    )
  }
}
