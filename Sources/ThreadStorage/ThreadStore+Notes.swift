package import Foundation
import GRDB

// What reviewers note beside their decisions.
extension ThreadStore {
  /// Notes that nobody who wrote these words is in danger or hurt, or takes that back; it holds for later posts too.
  ///
  /// The posts are read again before they are next sorted.
  package func note(
    words: Int64,
    areHarmless isHarmless: Bool,
    of campaign: String,
    by reviewer: String?,
    at time: Date
  ) throws(LogError) {
    try write { db in
      try db.execute(
        sql: "INSERT INTO calmed (campaign, words, is_harmless, noted_at, reviewer) VALUES (?, ?, ?, ?, ?)",
        arguments: [campaign, words, isHarmless, Timestamp.text(time), reviewer]
      )
      try db.execute(
        sql: """
          UPDATE triage SET outcome = NULL
          WHERE post IN (SELECT id FROM post WHERE campaign = ? AND words = ?)
          """,
        arguments: [campaign, words]
      )
      try Self.noteChange(of: campaign, in: db)
    }
  }

  /// Notes posts that won’t be offered with others of an ask again.
  package func strike(_ posts: [Int64], outOf ask: AskID, at time: Date) throws(LogError) {
    try write { db in
      for post in posts {
        try db.execute(
          sql: "INSERT OR IGNORE INTO struck_out (post, ask, noted_at) VALUES (?, ?, ?)",
          arguments: [post, ask.description, Timestamp.text(time)]
        )
      }
    }
  }

  /// The posts that were struck out of what was offered of an ask.
  package func struckOut(of ask: AskID) throws(LogError) -> Set<Int64> {
    try read {
      try Int64.fetchSet($0, sql: "SELECT post FROM struck_out WHERE ask = ?", arguments: [ask.description])
    }
  }

  /// Notes what a reviewer's desk is about from now on.
  package func note(_ filter: QueueFilter, of campaign: String, by reviewer: String?, at time: Date)
    throws(LogError)
  {
    try write { db in
      try db.execute(
        sql: "INSERT INTO desk_filter (campaign, reviewer, filter, noted_at) VALUES (?, ?, ?, ?)",
        arguments: [campaign, reviewer, filter.description, Timestamp.text(time)]
      )
    }
  }

  /// What a reviewer's desk was about last; everything where nothing was noted.
  package func lastFilter(of campaign: String, by reviewer: String?) throws(LogError) -> QueueFilter {
    let text: String? = try first(
      "SELECT filter FROM desk_filter WHERE campaign = ? AND reviewer IS ? ORDER BY id DESC LIMIT 1",
      [campaign, reviewer]
    )
    return text.flatMap { QueueFilter($0) } ?? QueueFilter()
  }

  /// Whether somebody read the words of a post and found nobody hurt.
  static let isHarmless = """
    ifnull((SELECT is_harmless FROM calmed WHERE calmed.campaign = post.campaign AND calmed.words = post.words
      ORDER BY calmed.id DESC LIMIT 1), 0)
    """
}
