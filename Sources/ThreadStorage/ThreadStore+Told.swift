package import Answering
package import Foundation
import GRDB

/// Somebody who was told where an item stands, by the newest answer they have on it.
package struct ToldPerson: Sendable {
  /// The post that asked, by its number.
  package let post: Int64
  package let question: Question

  /// Tells who asked.
  package let person: Int64
  package let item: ItemID

  /// Where the item stood when they were told.
  package let standing: String
  package let answeredAt: Date

  /// What the post does; nil where nothing was made of it.
  package let move: Move?

  /// How far the answer is on its way.
  package let delivery: Delivery

  /// The post that has news for them on the desk, by the id it is asked about; nil where none waits.
  package let waitingNews: String?

  /// What the same person wrote since.
  package let since: [String]
}

extension ThreadStore {
  /// The people who have an answer on these items that stands, each with the newest on each, the newest first.
  ///
  /// None is of a post that was taken back, nor of somebody who may be hurt.
  package func told(of campaign: String, about items: [ItemID]) throws(LogError) -> [ToldPerson] {
    try read { db in
      var told: [ToldPerson] = []
      var known: Set<[String]> = []
      let waiting = try Self.waitingNews(of: campaign, in: db)
      for item in items {
        let rows = try Row.fetchCursor(db, sql: Self.toldRows, arguments: [campaign, item.description])
        while let row = try rows.next() {
          var columns = ColumnReader(row)
          let (post, person): (Int64, Int64) = (try columns.value(), try columns.value())
          guard known.insert([item.description, String(person)]).inserted else { continue }
          let (standing, answeredAt): (String, Date) = (try columns.value(), try columns.date())
          let move: Move? = try columns.optionalCase()
          let delivery: Delivery = try columns.case()
          let question = try Question(from: &columns)
          let since = try String.fetchAll(
            db,
            sql:
              "SELECT text FROM post WHERE person IN (?1, ~?1) AND id > ?2 AND deleted_at IS NULL AND post_id NOT GLOB 'news:*'",
            arguments: [person, post]
          )
          told.append(
            ToldPerson(
              post: post,
              question: question,
              person: person,
              item: item,
              standing: standing,
              answeredAt: answeredAt,
              move: move,
              delivery: delivery,
              waitingNews: waiting[person],
              since: since
            )
          )
        }
      }
      return told
    }
  }

  /// Whether anybody was sent, as far as it is known, that an item stands so.
  package func isTold(_ item: ItemID, stands standing: String, in campaign: String) throws(LogError) -> Bool {
    try first(
      """
      SELECT EXISTS (SELECT 1 \(Self.outgoing) AND draft.item = ?2 AND draft.standing = ?3
        AND \(Self.delivery) <> 'approved')
      """,
      [campaign, item.description, standing]
    ) ?? false
  }

  /// Where people were told that items stand, each once.
  package func toldStandings(of campaign: String) throws(LogError) -> [(item: ItemID, standing: String)] {
    try rows(
      """
      SELECT DISTINCT draft.item, draft.standing FROM standing_answer JOIN answer ON answer.id = standing_answer.answer
      JOIN decision ON decision.id = answer.decision JOIN draft ON draft.id = decision.draft
      WHERE draft.campaign = ? AND draft.item GLOB 'roadmap/*' AND draft.standing IS NOT NULL ORDER BY draft.item, draft.standing
      """,
      [campaign]
    ) { (try $0.value(by: ItemID.init), try $0.value()) }
  }

  /// Puts the askers of `posts` back into the queue, with the same words: what is drafted to them is the news.
  ///
  /// Once for each standing, and to nobody who has news there already, however often it is asked for. Returns how many were put back.
  package func putBack(_ posts: [Int64], of campaign: String, for standing: String, at time: Date)
    throws(LogError) -> Int
  {
    try write { db in
      var added = 0
      let waiting = try Self.waitingNews(of: campaign, in: db)
      for post in posts {
        let row = try Row.fetchOne(
          db,
          sql: "SELECT post_id, ~(\(Self.newsPerson)) FROM post WHERE id = ?",
          arguments: [post]
        )
        guard let row, waiting[row[1]] == nil else { continue }
        let id: String = row[0]
        try db.execute(
          sql: """
            INSERT OR IGNORE INTO post (campaign, network, post_id, newest_id, text, words, person, author, author_name,
              language, link, posted_at, audience, parent, conversation, hashtags, mentions, version, likes, reposts, replies,
              quotes, imported_at)
            SELECT campaign, network, ?, newest_id, text, words, \(Self.newsPerson), author, author_name, language, link, posted_at,
              audience, parent, conversation, '', '', 0, 0, 0, 0, 0, ? FROM post WHERE id = ? AND text <> ''
            """,
          arguments: [Question.newsID(standing, of: id), Timestamp.text(time), post]
        )
        added += db.changesCount
      }
      if added > 0 { try Self.noteChange(of: campaign, in: db) }
      return added
    }
  }

  /// Who hears the news is somebody else than who asked, or they would have their answer; the complement tells them apart.
  private static let newsPerson = "CASE WHEN post_id GLOB 'news:*' THEN person ELSE ~person END"

  /// The posts that have news on the desk, by who hears it, by the id that each is asked about.
  private static func waitingNews(of campaign: String, in db: Database) throws -> [Int64: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT ~person, post_id FROM post WHERE campaign = ? AND post_id GLOB 'news:*' AND deleted_at IS NULL
          AND ifnull(verdict, 'later') = 'later'
        """,
      arguments: [campaign]
    )
    return Dictionary(rows.map { ($0[0], Question.askedID($0[1])) }) { first, _ in first }
  }

  private static let toldRows = """
    SELECT post.id, CASE WHEN post.post_id GLOB 'news:*' THEN ~post.person ELSE post.person END, draft.standing, answer.answered_at, json_extract(draft.evidence, '$.move'), \(delivery),
      \(Question.columns)
    \(outgoing) AND draft.item = ?2 AND draft.standing IS NOT NULL AND triage.tier IS NULL AND json_extract(draft.evidence, '$.tier') IS NULL
    ORDER BY answer.id DESC
    """
}
