import Answering
import GRDB
import TextAnalysis

/// What was made of a post, with what it is sorted by.
package struct TriageNote: Sendable {
  package let post: Int64

  /// Tells what the post said when it was read: if it says something else by now, the note is in vain.
  package let wordsHash: Int64
  package let triage: Triage

  /// What goes before what; nil for what is no question.
  package let grade: Int?

  /// Whether it may be one of many, though nothing fits it.
  package let isLoose: Bool

  package init(post: Int64, words: Int64, triage: Triage, grade: Int?, isLoose: Bool) {
    (self.post, self.wordsHash, self.triage) = (post, words, triage)
    (self.grade, self.isLoose) = (grade, isLoose)
  }
}

extension ThreadStore {
  /// Whether there is a change of the campaign that no triage of this stamp knows of.
  package func needsTriage(_ campaign: String, stamp: Int64) throws(LogError) -> Bool {
    try first("SELECT triaged <> changes OR stamp IS NOT ? FROM campaign WHERE name = ?", [stamp, campaign])
      ?? false
  }

  /// The stamp of the knowledge that a campaign was triaged by last; nil where it never was.
  package func triageStamp(of campaign: String) throws(LogError) -> Int64? {
    try read { db in
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT stamp FROM campaign WHERE name = ?"),
        arguments: [campaign]
      )
    }
  }

  /// Notes that the triage of a campaign is out of date.
  static func noteChange(of campaign: String, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO campaign (name, changes, triaged) VALUES (?, 1, 0)
        ON CONFLICT (name) DO UPDATE SET changes = changes + 1
        """
    )
    try statement.execute(arguments: [campaign])
  }

  /// The posts of a campaign that weren't deleted, by number; with what was made of them under this stamp.
  package func posts(of campaign: String, stamp: Int64) throws(LogError) -> [QueuedPost] {
    try read { db in
      try Self.posts(where: "post.campaign = ? AND post.deleted_at IS NULL", [campaign], stamp, in: db)
    }
  }

  /// The posts of these numbers that weren't deleted, by number; with what was made of them under this stamp, or under
  /// whichever where that is nil.
  package func posts(_ numbers: [Int64], stamp: Int64?) throws(LogError) -> [QueuedPost] {
    let list = numbers.map(String.init).joined(separator: ",")
    return try read { db in
      try Self.posts(where: "post.id IN (\(list)) AND post.deleted_at IS NULL", [], stamp, in: db)
    }
  }

  private static func posts(
    where condition: String,
    _ arguments: StatementArguments,
    _ stamp: Int64?,
    in db: Database
  ) throws -> [QueuedPost] {
    try rows(
      in: db,
      """
      SELECT \(QueuedPost.columns(stamp: stamp))
      FROM post LEFT JOIN triage ON triage.post = post.id WHERE \(condition) ORDER BY post.id
      """,
      arguments,
      QueuedPost.init
    )
  }

  /// Notes what was made of posts, in one transaction.
  package func note(_ notes: [TriageNote], stamp: Int64) throws(LogError) {
    guard !notes.isEmpty else { return }
    try write { db in
      for note in notes { try note.insert(into: db, stamp: stamp) }
    }
  }
}

extension QueuedPost {
  /// The columns that `init(from:)` reads, in its order; nil is any stamp. The parts of a post are looked for where it
  /// `mayGoOn`.
  static func columns(stamp: Int64?, where mayGoOn: String? = nil) -> String {
    let parts: String = ThreadStore.parts(of: "post")
    return """
      post.id, post.newest_id, post.words, post.person, post.verdict, \(ThreadStore.isHarmless),
      triage.stamp IS \(stamp.map(String.init) ?? "triage.stamp"),
      \(Triage.columns), \(Post.columns(parts: mayGoOn.map { "CASE WHEN \($0) THEN \(parts) END" } ?? parts))
      """
  }

  init(from columns: inout ColumnReader) throws {
    id = try columns.value()
    newestID = try columns.value()
    wordsHash = try columns.value()
    person = try columns.value()
    verdict = try columns.optionalCase()
    let isHarmless: Bool = try columns.value()
    let isCurrent: Bool = try columns.value()
    let triage = try Triage(from: &columns)
    self.triage = isCurrent ? triage : nil
    var post = try Post(from: &columns)
    if isHarmless { post.question.isHarmless = true }
    self.post = post
  }
}

extension Triage {
  /// The columns that `init(from:)` reads, in its order.
  static let columns = """
    triage.kind, triage.lane, triage.outcome, triage.item, triage.near, triage.language, triage.confidence, triage.nearness, triage.reach,
    triage.answered_by, triage.leader, triage.ask, triage.tier, triage.gravity
    """

  /// Nil where there is none; all its columns are read all the same.
  init?(from columns: inout ColumnReader) throws {
    let kind: PostKind? = try columns.optionalCase()
    let (lane, outcome): (Lane?, Outcome?) = (try columns.optionalCase(), try columns.optionalCase())
    let item = try columns.optional(by: ItemID.init)
    let near = try columns.optional(by: ItemID.init)
    let language: Language? = try columns.optionalCase()
    let (confidence, nearness): (Double?, Double?) = (try columns.optional(), try columns.optional())
    let reach: Int? = try columns.optional()
    let answeredBy: String? = try columns.optional()
    let leader: Int64? = try columns.optional()
    let ask = try columns.optional(by: AskID.init)
    let (tier, gravity): (Tier?, Int?) = (try columns.optionalCase(), try columns.optional())
    guard let kind, let confidence, let nearness, let reach else { return nil }
    self.init(kind: kind, confidence: confidence, nearness: nearness, reach: reach)
    (self.lane, self.outcome, self.item, self.language) = (lane, outcome, item, language)
    (self.near, self.answeredBy, self.leader, self.ask) = (near, answeredBy, leader, ask)
    (self.tier, self.gravity) = (tier, gravity ?? 0)
  }
}

extension TriageNote {
  /// Its rank is kept until all are ranked again. The ask it was in before an item fitted is kept for good, so that links
  /// to it still work.
  fileprivate func insert(into db: Database, stamp: Int64) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO triage
          (post, stamp, kind, lane, outcome, item, near, language, confidence, nearness, reach, answered_by,
          leader, ask, grade, is_loose, tier, gravity, campaign, network, person, words, posted_at, verdict)
        SELECT id, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
          (SELECT campaign.id FROM campaign WHERE name = post.campaign), network, person, words, \(Self.postedAt), verdict
        FROM post WHERE id = ?1 AND words = ?2 AND deleted_at IS NULL
        ON CONFLICT (post) DO UPDATE SET
          stamp = excluded.stamp, kind = excluded.kind, lane = excluded.lane, outcome = excluded.outcome,
          item = excluded.item, near = excluded.near, language = excluded.language,
          confidence = excluded.confidence, nearness = excluded.nearness, reach = excluded.reach,
          answered_by = excluded.answered_by, ask = excluded.ask,
          leader = iif(excluded.is_loose OR excluded.ask IS NULL, excluded.leader, ifnull(excluded.leader, triage.leader)),
          grade = excluded.grade, is_loose = excluded.is_loose, tier = excluded.tier, gravity = excluded.gravity, campaign = excluded.campaign,
          network = excluded.network, person = excluded.person, words = excluded.words,
          posted_at = excluded.posted_at, verdict = excluded.verdict
        """
    )
    try statement.execute(
      arguments: [
        post, wordsHash, stamp, triage.kind.stored, triage.lane?.stored, triage.outcome?.stored,
        triage.item?.description, triage.near?.description, triage.language?.stored, triage.confidence,
        triage.nearness, triage.reach, triage.answeredBy, triage.leader, triage.ask?.description, grade,
        isLoose, triage.tier?.stored, triage.gravity,
      ]
    )
  }

  /// The digits of the time from the year to the millisecond, in one number.
  static let postedAt = """
    ifnull(CAST(substr(post.posted_at, 1, 4) || substr(post.posted_at, 6, 2) || substr(post.posted_at, 9, 2)
      || substr(post.posted_at, 12, 2) || substr(post.posted_at, 15, 2) || substr(post.posted_at, 18, 2)
      || substr(post.posted_at, 21, 3) AS INTEGER), 0)
    """
}
