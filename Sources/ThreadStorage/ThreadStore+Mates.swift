package import Answering
import GRDB

/// A post that waits and may be decided on with another: by its number, and who wrote it.
package struct Mate: Sendable, Hashable {
  package let post: Int64
  package let person: Int64
}

/// Which posts of an ask are surely the same as one that was decided on.
package struct Sameness: Sendable {
  private let wordsHash: Int64
  private let item: ItemID?
  private let confidence: Double
  private let nearness: Double

  /// Those with these words, and those that `item` fits, if any, at least so surely and so near.
  package init(words: Int64, item: ItemID? = nil, confidence: Double = 0, nearness: Double = 0) {
    (self.wordsHash, self.item, self.confidence, self.nearness) = (words, item, confidence, nearness)
  }

  /// True of them, where the third argument is the item. Where their ask is named after it, an index knows all of this.
  fileprivate func condition(in ask: AskID) -> String {
    guard let item else { return "words = \(wordsHash)" }
    let fits = item == ask.item ? "suits" : "outcome = 'matched' AND item = ?3"
    return "(words = \(wordsHash) OR (\(fits) AND confidence >= \(confidence) AND nearness >= \(nearness)))"
  }

  fileprivate func arguments(in ask: AskID) -> StatementArguments {
    item == ask.item ? [] : StatementArguments(item.map { [$0.description] } ?? [])
  }
}

// These queries read covering indexes only, two integers a row, so they stay fast on a long queue.
extension ThreadStore {
  /// The posts that wait in an ask and are the `same`, or all of them; the surest first, or the oldest.
  package func mates(
    of campaign: String,
    in ask: AskID,
    _ same: Sameness? = nil,
    surestFirst: Bool = false,
    without passed: Set<Int64> = []
  ) throws(LogError) -> [Mate] {
    try mates(
      by: "triage_mates",
      where: "ask IS NOT NULL AND ask = ?2 AND \(same?.condition(in: ask) ?? "TRUE")",
      order: surestFirst ? "confidence DESC, posted_at, post" : "posted_at, post",
      [campaign, ask.description] + (same?.arguments(in: ask) ?? []),
      without: passed
    )
  }

  /// The first `count` posts that wait in an ask and aren't the `same`, the oldest first.
  package func mates(
    _ count: Int,
    of campaign: String,
    in ask: AskID,
    not same: Sameness,
    without passed: Set<Int64>
  ) throws(LogError) -> [Mate] {
    try mates(
      by: "triage_mates",
      where: "ask IS NOT NULL AND ask = ?2 AND \(same.condition(in: ask)) IS NOT TRUE",
      order: "posted_at, post",
      [campaign, ask.description] + same.arguments(in: ask),
      without: passed,
      count
    )
  }

  /// The first `count` posts that wait in other asks than this and are nearest to `item`, the oldest first.
  package func mates(
    _ count: Int,
    of campaign: String,
    near item: ItemID,
    outside ask: AskID,
    without passed: Set<Int64>
  ) throws(LogError) -> [Mate] {
    try mates(
      by: "triage_near",
      where: "near = ?3 AND ask <> ?2",
      order: "posted_at, post",
      [campaign, ask.description, item.description],
      without: passed,
      count
    )
  }

  /// The loose posts of `grade` that wait in asks of at most `most` such posts, in `order`.
  package func looseMates(
    of campaign: String,
    grade: Int,
    in order: WaitingOrder,
    most: Int,
    without passed: Set<Int64>
  ) throws(LogError) -> [Mate] {
    let isLoose = """
      is_loose AND grade = ?2 AND place IS NOT NULL AND post NOT IN (\(passed.map(String.init).joined(separator: ",")))
      """
    return try mates(
      by: "triage_loose",
      where: """
        ask IN (SELECT ask FROM triage WHERE campaign = \(Self.campaign) AND \(isLoose) GROUP BY ask
          HAVING count(*) <= ?3) AND \(isLoose)
        """,
      order: order.terms,
      [campaign, grade, most]
    )
  }

  /// The posts that wait, say the same words as `post`, and whose authors may be hurt too; the oldest first. Who wrote more
  /// than these words is no copy.
  package func copies(of post: QueuedPost, in campaign: String) throws(LogError) -> [Mate] {
    guard post.question.parts.isEmpty else { return [] }
    return try mates(
      by: "triage_copies",
      where: "tier IS NOT NULL AND words = \(post.wordsHash) AND post <> \(post.id) AND \(Self.isAlone)",
      order: "posted_at, post",
      [campaign]
    )
  }

  /// Whether a post of the triage goes on from no other.
  static let isAlone = """
    (SELECT \(parts(of: "entry")) FROM post AS entry WHERE entry.id = triage.post) IS NULL
    """

  private func mates(
    by index: String,
    where condition: String,
    order: String,
    _ arguments: StatementArguments,
    without passed: Set<Int64> = [],
    _ count: Int = .max
  ) throws(LogError) -> [Mate] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT post, person FROM triage INDEXED BY \(index)
          WHERE campaign = \(Self.campaign) AND place IS NOT NULL AND \(condition) ORDER BY \(order)
          """,
        arguments: arguments
      )
      var mates: [Mate] = []
      while mates.count < count, let row = try rows.next() {
        if !passed.contains(row[0]) { mates.append(Mate(post: row[0], person: row[1])) }
      }
      return mates
    }
  }
}

// MARK: - People

extension ThreadStore {
  /// How many people wait with a post of an ask, besides one.
  package func peopleWaiting(
    of campaign: String,
    in ask: AskID,
    besides person: Int64,
    without passed: Set<Int64> = []
  ) throws(LogError) -> Int {
    try first(
      """
      SELECT count(DISTINCT person) FROM triage INDEXED BY triage_mates
      WHERE campaign = \(Self.campaign) AND ask = ?2 AND place IS NOT NULL AND person <> ?3
        AND post NOT IN (\(passed.map(String.init).joined(separator: ",")))
      """,
      [campaign, ask.description, person]
    ) ?? 0
  }

  /// The numbers of those who had an answer to a post of this ask.
  package func peopleAnswered(in ask: AskID, of campaign: String) throws(LogError) -> Set<Int64> {
    try read { db in
      try Int64.fetchSet(
        db,
        sql: "SELECT person FROM triage WHERE campaign = \(Self.campaign) AND ask = ?2 AND is_answered",
        arguments: [campaign, ask.description]
      )
    }
  }

  /// Whether somebody had an answer to a post of this ask.
  package func isAnswered(_ person: Int64, in ask: AskID, of campaign: String) throws(LogError) -> Bool {
    try first(
      """
      SELECT EXISTS (SELECT 1 FROM triage
        WHERE campaign = \(Self.campaign) AND ask = ?2 AND person = ?3 AND is_answered)
      """,
      [campaign, ask.description, person]
    ) ?? false
  }
}
