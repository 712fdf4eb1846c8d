import Answering
import GRDB

/// A post that may be one of many, though nothing fits it.
package struct LoosePost: Sendable {
  package let id: Int64

  /// Tells what is said.
  package let wordsHash: Int64

  /// All of it, with the parts that it goes on from.
  package let text: String

  /// Whether the words that `wordsHash` tells are all of it.
  package let isWhole: Bool

  /// The post that leads the group it was in.
  package let leader: Int64?

  package let ask: AskID?
}

extension ThreadStore {
  /// Goes through the posts of a campaign that may be one of many, though nothing fits them, as they were posted.
  package func eachLoosePost(of campaign: String, _ body: (LoosePost) -> Void) throws(LogError) {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT triage.post, triage.words, post.text, \(Self.parts(of: "post")), triage.leader, triage.ask
          FROM triage JOIN post ON post.id = triage.post
          WHERE triage.campaign = \(Self.campaign) AND is_loose
          ORDER BY post.posted_at, post.network, post.post_id
          """,
        arguments: [campaign]
      )
      while let row = try rows.next() { body(try LoosePost(row)) }
    }
  }

  /// Notes by which post the group of a post is led, and which ask it is in, in one transaction.
  package func note(_ groups: [(post: Int64, leader: Int64, ask: AskID?)]) throws(LogError) {
    try write { db in
      let statement = try db.cachedStatement(
        sql: "UPDATE triage SET leader = ?, ask = ? WHERE post = ? AND is_loose"
      )
      for group in groups {
        try statement.execute(arguments: [group.leader, group.ask?.description, group.post])
      }
    }
  }

  /// Counts everything again, ranks the posts of a campaign by it, and notes that the triage holds up to `change`.
  package func rank(_ campaign: String, upTo change: Int64, stamp: Int64) throws(LogError) {
    try write { db in
      try Self.countAsks("campaign = \(Self.campaign) AND", [campaign], in: db)
      try db.execute(
        sql: """
          UPDATE triage SET people = 1, ask_reach = reach WHERE campaign = \(Self.campaign) AND ask IS NULL
            AND (people, ask_reach) IS NOT (1, reach)
          """,
        arguments: [campaign]
      )
    }
    // In two steps, so that a colleague's decision needn't wait for both.
    try write { db in
      try db.execute(sql: "DELETE FROM tally WHERE campaign = \(Self.campaign)", arguments: [campaign])
      try db.execute(
        sql: """
          INSERT INTO tally SELECT campaign, dimension, value, count(*), count(DISTINCT person) FROM triage_counted
          WHERE campaign = \(Self.campaign) GROUP BY dimension, value
          """,
        arguments: [campaign]
      )
      try db.execute(
        sql: "UPDATE campaign SET triaged = ?, stamp = ? WHERE name = ?",
        arguments: [change, stamp, campaign]
      )
    }
  }

  /// Counts again who asks these, and ranks their posts by it.
  static func countAsks(_ asks: [AskID], of campaign: String, in db: Database) throws {
    let places = asks.indices.map { "?\($0 + 2)" }.joined(separator: ", ")
    try countAsks(
      "campaign = \(Self.campaign) AND NAME IN (\(places)) AND",
      [campaign] + StatementArguments(asks.map(\.description)),
      in: db
    )
  }

  /// `condition` says of the table of asks, and of the triage with its ask for `NAME`, which are counted.
  private static func countAsks(_ condition: String, _ arguments: StatementArguments, in db: Database) throws
  {
    let (asks, posts) = (condition.replacing("NAME", with: "name"), condition.replacing("NAME", with: "ask"))
    try db.execute(sql: "DELETE FROM ask WHERE \(asks) TRUE", arguments: arguments)
    try db.execute(
      sql: """
        INSERT INTO ask (campaign, name, posts, people, reach, answered, waiting)
        SELECT campaign, ask, sum(kind <> 'news'), count(DISTINCT CASE kind WHEN 'news' THEN ~person ELSE person END), sum(reach), sum(is_answered), sum(is_open)
        FROM triage WHERE \(posts) ask IS NOT NULL GROUP BY ask
        """,
      arguments: arguments
    )
    try db.execute(
      sql: """
        UPDATE triage SET people = ask.people, ask_reach = ask.reach
        FROM (SELECT campaign AS number, name, people, reach FROM ask WHERE \(asks) TRUE) AS ask
        WHERE triage.campaign = ask.number AND triage.ask = ask.name
          AND (triage.people, triage.ask_reach) IS NOT (ask.people, ask.reach)
        """,
      arguments: arguments
    )
  }
}

extension LoosePost {
  fileprivate init(_ row: Row) throws {
    var columns = ColumnReader(row)
    id = try columns.value()
    wordsHash = try columns.value()
    var question = Question(network: .plain, text: try columns.value())
    question.parts = try ThreadStore.parts(from: &columns)
    (text, isWhole) = (question.whole.text, question.parts.isEmpty)
    leader = try columns.optional()
    ask = try columns.optional(by: AskID.init)
  }
}
