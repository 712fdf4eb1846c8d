package import Answering
import GRDB

/// How many posts, of how many people, there are of something.
package struct Tally: Sendable, Hashable {
  /// Along what is counted: what waits, by its `kind`, `tier`, `lane`, `outcome`, `language` and `network`; what is
  /// `settled`; what was `handedOver` and stays open; and `other` posts, by their kind.
  package let dimension: Dimension
  package let value: String
  package let posts: Int
  package let people: Int

  package init(dimension: Dimension, value: String, posts: Int, people: Int) {
    (self.dimension, self.value, self.posts, self.people) = (dimension, value, posts, people)
  }

  package enum Dimension: String, Sendable, CaseIterable {
    case waiting, kind, tier, lane, outcome, language, network, settled, other
    case handedOver = "handed over"
  }
}

/// An ask of a campaign: all who ask the same, counted.
package struct AskSummary: Sendable, Hashable {
  package let id: AskID
  package let posts: Int
  package let people: Int
  package let reach: Int
  package let answered: Int
  package let waiting: Int

  /// The number of the post that speaks for it: what reached most people.
  package let representative: Int64

  package init(
    id: AskID,
    posts: Int,
    people: Int,
    reach: Int,
    answered: Int,
    waiting: Int,
    representative: Int64
  ) {
    (self.id, self.posts, self.people, self.reach) = (id, posts, people, reach)
    (self.answered, self.waiting, self.representative) = (answered, waiting, representative)
  }
}

extension ThreadStore {
  /// How much there is of what in the queue of a campaign, or in one of its asks.
  package func tallies(of campaign: String, in ask: AskID? = nil) throws(LogError) -> [Tally] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: ask == nil
          ? "SELECT dimension, value, posts, people FROM tally WHERE campaign = \(Self.campaign)"
          : """
          SELECT dimension, value, count(*), count(DISTINCT person) FROM triage_counted
          WHERE campaign = \(Self.campaign) AND ask = ?2 GROUP BY dimension, value
          """,
        arguments: [campaign] + StatementArguments(ask.map { [$0.description] } ?? [])
      )
      return try Array(
        rows.map { row in
          var columns = ColumnReader(row)
          return Tally(
            dimension: try columns.case(),
            value: try columns.value(),
            posts: try columns.value(),
            people: try columns.value()
          )
        }
      )
    }
  }

  /// The asks of a campaign, those of most people first; at most `limit`.
  ///
  /// With `openOnly`, those of which something waits, without what a rule is for.
  package func asks(
    of campaign: String,
    named name: AskID? = nil,
    openOnly: Bool = false,
    limit: Int? = nil
  ) throws(LogError) -> [AskSummary] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT name, posts, people, reach, answered, waiting, (
            SELECT post FROM triage WHERE triage.campaign = ask.campaign AND triage.ask = ask.name
            ORDER BY triage.reach DESC, triage.posted_at, triage.post LIMIT 1)
          FROM ask WHERE campaign = \(Self.campaign) \(openOnly ? "AND waiting > 0 AND name NOT GLOB 'rules/*'" : "")
            \(name == nil ? "" : "AND name = ?2")
          ORDER BY people DESC, reach DESC, length(CAST(name AS BLOB)), name LIMIT \(limit ?? -1)
          """,
        arguments: [campaign] + StatementArguments(name.map { [$0.description] } ?? [])
      )
      return try Array(rows.map { row in try AskSummary(row) })
    }
  }

  /// How many asks a campaign has.
  package func askCount(of campaign: String) throws(LogError) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM ask WHERE campaign = \(Self.campaign)",
        arguments: [campaign]
      ) ?? 0
    }
  }

  /// How many posts of each kind there are behind the one with the number `last`.
  package func kinds(of campaign: String, after last: Int64) throws(LogError) -> [PostKind: Int] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT kind, count(*) FROM triage WHERE campaign = \(Self.campaign) AND post > ?2 GROUP BY kind
          """,
        arguments: [campaign, last]
      )
      return Dictionary(
        uniqueKeysWithValues: try rows.map { row in
          var columns = ColumnReader(row)
          return (try columns.case(), try columns.value())
        }
      )
    }
  }
}

extension AskSummary {
  fileprivate init(_ row: Row) throws {
    var columns = ColumnReader(row)
    id = try columns.parsed(try columns.value(), by: AskID.init)
    posts = try columns.value()
    people = try columns.value()
    reach = try columns.value()
    answered = try columns.value()
    waiting = try columns.value()
    representative = try columns.value()
  }
}
