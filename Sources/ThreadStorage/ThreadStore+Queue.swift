package import Answering
import GRDB

/// An order in which posts wait: danger comes first, the gravest and then the oldest of it, then care by age, and what
/// was put off last, unless somebody may be hurt.
package enum WaitingOrder: Sendable, CaseIterable {
  /// By grade, then what most people ask, then what reached furthest, then the oldest.
  case people
  /// The oldest first.
  case age
  /// What reached furthest first.
  case reach

  /// As the indexes of the triage have it.
  var terms: String {
    switch self {
    case .people:
      """
      turn, urgency, CASE WHEN turn < 2 THEN 0 ELSE -triage.people END,
      CASE WHEN turn < 2 THEN 0 ELSE -triage.ask_reach END, ifnull(length(CAST(triage.ask AS BLOB)), 1000000), triage.ask,
      triage.posted_at, triage.post
      """
    case .age: "\(Self.tier), urgency, triage.posted_at, triage.post"
    case .reach:
      "\(Self.tier), urgency, CASE WHEN turn < 2 THEN 0 ELSE -triage.reach END, triage.posted_at, triage.post"
    }
  }

  private static let tier = "CASE WHEN turn IN (0, 1, 9) THEN turn ELSE 2 END"
}

extension ThreadStore {
  /// The first `count` posts of a campaign that wait, in `order`; all, or those that a filter lets through.
  ///
  /// Where somebody may be hurt, those of the same words are one, so that a wave of them buries nobody; it is passed by
  /// with the first of them.
  package func waiting(
    _ count: Int,
    of campaign: String,
    _ filter: QueueFilter = QueueFilter(),
    in order: WaitingOrder,
    without passed: Set<Int64> = []
  ) throws(LogError) -> [QueueEntry] {
    try entries(
      where: "place IS NOT NULL AND \(filter.condition)",
      by: order.terms,
      [campaign] + filter.arguments,
      without: passed,
      asOne: true,
      count
    )
  }

  /// How many posts of a campaign wait that a filter lets through.
  package func waitingCount(of campaign: String, _ filter: QueueFilter) throws(LogError) -> Int {
    try first(
      """
      SELECT count(*) FROM triage
      WHERE triage.campaign = \(Self.campaign) AND place IS NOT NULL AND \(filter.condition)
      """,
      [campaign] + filter.arguments
    ) ?? 0
  }

  /// The first `count` posts of a campaign that were handed over and that nobody has closed since.
  package func handedOver(_ count: Int, of campaign: String, without passed: Set<Int64> = [])
    throws(LogError) -> [QueueEntry]
  {
    try entries(
      where: "verdict = 'escalate' AND grade IS NOT NULL AND answered_by IS NULL",
      by: "grade, gravity, triage.posted_at, triage.post",
      [campaign],
      without: passed,
      count
    )
  }

  /// The newest post that was sorted into a queue; 0 where none was.
  package func lastSorted() throws(LogError) -> Int64 { try first("SELECT max(post) FROM triage") ?? 0 }

  /// How many posts of a campaign wait that are newer than `last`.
  package func waitingCount(of campaign: String, after last: Int64) throws(LogError) -> Int {
    let isNew = "triage.post > ?2 AND place IS NOT NULL"
    return try first(
      "SELECT count(*) FROM triage WHERE triage.campaign = \(Self.campaign) AND \(isNew)",
      [campaign, last]
    ) ?? 0
  }

  /// What waits of people who may be in danger and nobody has looked at, the gravest first.
  package func inDanger(of campaign: String) throws(LogError) -> [QueueEntry] {
    // By the index of those with a tier: the desk asks again and again, however many wait.
    let isDanger = "tier IS NOT NULL AND place IS NOT NULL AND triage.verdict IS NULL AND tier = 'danger'"
    return try entries(where: isDanger, by: WaitingOrder.people.terms, [campaign])
  }

  /// All posts of an ask, decided or not, by number.
  package func members(of ask: AskID, in campaign: String) throws(LogError) -> [QueueEntry] {
    try entries(where: "triage.ask = ?2", by: "triage.post", [campaign, ask.description])
  }

  /// Those of `posts` that wait, by number.
  package func waiting(_ posts: [Int64], of campaign: String) throws(LogError) -> [QueueEntry] {
    guard !posts.isEmpty else { return [] }
    let numbers = posts.map(String.init).joined(separator: ",")
    return try entries(
      where: "place IS NOT NULL AND triage.post IN (\(numbers))",
      by: "triage.post",
      [campaign]
    )
  }

  /// The post with this id on its network; nil if it isn't in the queue.
  package func entry(of question: Question, in campaign: String) throws(LogError) -> QueueEntry? {
    try entries(
      where: "triage.post = (SELECT id FROM post WHERE network = ?2 AND post_id = ?3)",
      by: "triage.post",
      [campaign, question.network.rawValue, question.postID]
    ).first
  }

  /// The posts of a campaign that wait and say these words, the first of the queue first; at most `count`.
  package func waiting(saying words: String, of campaign: String, _ count: Int) throws(LogError)
    -> [QueueEntry]
  {
    try entries(
      where: "place IS NOT NULL AND triage.post IN (SELECT id FROM post WHERE text LIKE ?2 ESCAPE '\\')",
      by: WaitingOrder.people.terms,
      [campaign, ThreadQuery.pattern(words)],
      count
    )
  }

  /// The first post of a campaign that waits and is called so: its number behind a `#`, an id as the network has it,
  /// `network:id`, or else the handle of its author, with or without the `@`.
  package func waiting(named name: String, of campaign: String) throws(LogError) -> QueueEntry? {
    func first(_ posts: String, _ arguments: StatementArguments) throws(LogError) -> QueueEntry? {
      try entries(
        where: "place IS NOT NULL AND triage.post IN (\(posts))",
        by: WaitingOrder.people.terms,
        arguments,
        1
      ).first
    }
    if name.hasPrefix("#"), let number = Int64(name.dropFirst()) {
      return try first("?2", [campaign, number])
    }
    let isHandle = name.hasPrefix("@")
    let posts = isHandle ? [] : try read { try Self.find(name, in: $0).map { "\($0)" } }
    if let entry = try first(posts.joined(separator: ","), [campaign]) { return entry }
    let handle = isHandle ? String(name.dropFirst()) : name
    return try first("SELECT id FROM post WHERE author = ?2 COLLATE NOCASE", [campaign, handle])
  }

  /// The number of a campaign, whose name is the first argument.
  static let campaign = "(SELECT id FROM campaign WHERE name = ?1)"

  private func entries(
    where condition: String,
    by order: String,
    _ arguments: StatementArguments,
    without passed: Set<Int64> = [],
    asOne isOne: Bool = false,
    _ count: Int = .max
  ) throws(LogError) -> [QueueEntry] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(QueueEntry.columns), tier IS NOT NULL AND \(Self.isAlone) FROM triage
          WHERE triage.campaign = \(Self.campaign) AND \(condition) ORDER BY \(order)
          """
      )
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      var entries: [QueueEntry] = []
      var said: Set<Int64> = []
      while entries.count < count, let row = try rows.next() {
        let entry = try QueueEntry(row)
        let mayBeCopy: Bool = isOne && row[row.count - 1]
        let isCopy = mayBeCopy && !said.insert(entry.wordsHash).inserted
        if !isCopy, !passed.contains(entry.id) { entries.append(entry) }
      }
      return entries
    }
  }
}

/// A post that waits, with what was spoken of where it goes on from.
package struct WaitingPost: Sendable {
  package let post: QueuedPost

  /// Nil for what is no follow-up, and where nothing was.
  package let spokenOf: ItemID?
}

extension ThreadStore {
  /// Hands on all posts of a campaign that wait at one moment, in `order`, so many at a time.
  package func eachWaiting(
    of campaign: String,
    in order: WaitingOrder,
    stamp: Int64,
    pages count: Int,
    _ body: ([WaitingPost]) throws -> Void
  ) throws {
    // What goes wrong in handing on is no fault of the log.
    var failure: (any Error)?
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(QueuedPost.columns(stamp: stamp)) FROM triage CROSS JOIN post ON post.id = triage.post
          WHERE triage.campaign = \(Self.campaign) AND place IS NOT NULL ORDER BY \(order.terms)
          """,
        arguments: [campaign]
      )
      var page: [WaitingPost] = []
      while failure == nil, let row = try rows.next() {
        var columns = ColumnReader(row)
        let post = try QueuedPost(from: &columns)
        let isFollowUp = post.triage?.kind == .followUp
        page.append(
          WaitingPost(post: post, spokenOf: isFollowUp ? try Self.context(of: post.id, in: db).item : nil)
        )
        guard page.count == count else { continue }
        do { try body(page) } catch { failure = error }
        page.removeAll(keepingCapacity: true)
      }
      if failure == nil, !page.isEmpty { do { try body(page) } catch { failure = error } }
    }
    if let failure { throw failure }
  }
}
