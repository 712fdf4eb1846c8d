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
}

extension ThreadStore {
  /// How much there is of what in the queue of a campaign, or in one of its asks.
  package func tallies(of campaign: String, in ask: AskID? = nil) throws(LogError) -> [Tally] {
    try rows(
      ask == nil
        ? "SELECT dimension, value, posts, people FROM tally WHERE campaign = \(Self.campaign)"
        : """
        SELECT dimension, value, count(*), count(DISTINCT person) FROM triage_counted
        WHERE campaign = \(Self.campaign) AND ask = ?2 GROUP BY dimension, value
        """,
      [campaign] + StatementArguments(ask.map { [$0.description] } ?? [])
    ) {
      Tally(dimension: try $0.case(), value: try $0.value(), posts: try $0.value(), people: try $0.value())
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
    try rows(
      """
      SELECT name, posts, people, reach, answered, waiting, (
        SELECT post FROM triage WHERE triage.campaign = ask.campaign AND triage.ask = ask.name
        ORDER BY triage.reach DESC, triage.posted_at, triage.post LIMIT 1)
      FROM ask WHERE campaign = \(Self.campaign) \(openOnly ? "AND waiting > 0 AND name NOT GLOB 'rules/*'" : "")
        \(name == nil ? "" : "AND name = ?2")
      ORDER BY people DESC, reach DESC, length(CAST(name AS BLOB)), name LIMIT \(limit ?? -1)
      """,
      [campaign] + StatementArguments(name.map { [$0.description] } ?? []),
      AskSummary.init
    )
  }

  package func askCount(of campaign: String) throws(LogError) -> Int {
    try first("SELECT count(*) FROM ask WHERE campaign = \(Self.campaign)", [campaign]) ?? 0
  }

  /// How many posts of each kind there are behind the one with the number `last`.
  package func kinds(of campaign: String, after last: Int64) throws(LogError) -> [PostKind: Int] {
    let counts: [(PostKind, Int)] = try rows(
      "SELECT kind, count(*) FROM triage WHERE campaign = \(Self.campaign) AND post > ?2 GROUP BY kind",
      [campaign, last]
    ) { (try $0.case(), try $0.value()) }
    return Dictionary(uniqueKeysWithValues: counts)
  }
}

extension AskSummary {
  fileprivate init(from columns: inout ColumnReader) throws {
    id = try columns.value(by: AskID.init)
    posts = try columns.value()
    people = try columns.value()
    reach = try columns.value()
    answered = try columns.value()
    waiting = try columns.value()
    representative = try columns.value()
  }
}
