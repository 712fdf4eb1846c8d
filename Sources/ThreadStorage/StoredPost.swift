import Answering
import Foundation
import GRDB
import TextAnalysis

extension Post {
  /// The columns that `init(from:)` reads, in its order.
  static let columns = columns(parts: ThreadStore.parts(of: "post"))

  /// The same with another expression for the parts that a post goes on from.
  static func columns(parts: String) -> String {
    """
    post.network, post.post_id, post.text, post.author, post.author_name, post.language, post.link,
    post.posted_at, post.audience, \(parts), post.parent, post.conversation, post.repost_of, post.edited_at,
    post.hashtags, post.mentions, post.likes, post.reposts, post.replies, post.quotes
    """
  }

  init(from columns: inout ColumnReader) throws {
    self.init(
      question: try Question(from: &columns),
      parent: try columns.optional(),
      conversation: try columns.optional(),
      repostOf: try columns.optional(),
      editedAt: try columns.optionalDate(),
      hashtags: Self.list(try columns.value()),
      mentions: Self.list(try columns.value()),
      reach: Reach(
        likes: try columns.value(),
        reposts: try columns.value(),
        replies: try columns.value(),
        quotes: try columns.value()
      )
    )
  }

  /// What tells which kind of post it is without its words, in the order in which `init(outline:)` reads it.
  static func outline(of post: String) -> String {
    ["network", "author", "author_name", "parent", "conversation", "hashtags", "mentions"].map {
      "\(post).\($0)"
    }.joined(separator: ", ")
  }

  /// Nil where there is no such post; all its columns are read all the same.
  init?(outline columns: inout ColumnReader) throws {
    let network: Network? = try columns.optionalCase()
    let (author, name): (String?, String?) = (try columns.optional(), try columns.optional())
    let (parent, conversation): (String?, String?) = (try columns.optional(), try columns.optional())
    let (hashtags, mentions): (String?, String?) = (try columns.optional(), try columns.optional())
    guard let network else { return nil }
    self.init(
      question: Question(network: network, text: "", author: author, authorName: name),
      parent: parent,
      conversation: conversation,
      hashtags: Self.list(hashtags ?? ""),
      mentions: Self.list(mentions ?? "")
    )
  }

  private static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static func text(_ list: [String]) -> String {
    list.map { $0.filter { !$0.isWhitespace } }.joined(separator: " ").withoutNulls
  }

  /// The id a post keeps through its edits: the first it had.
  var lastingID: String { earlierIDs.first ?? question.postID ?? "" }

  /// Adds the post to a campaign.
  func insert(into db: Database, campaign: String, words: Int64, collectedAt: String?, at time: Date) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO post (campaign, network, post_id, newest_id, text, words, person, author, author_name,
          language, link, posted_at, edited_at, audience, parent, conversation, repost_of, hashtags, mentions,
          version, likes, reposts, replies, quotes, imported_at, collected_at, verdict)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (
          SELECT verdict FROM decision AS taken JOIN question ON question.id = taken.question
          WHERE question.network = ?2 AND question.post_id = ?3 AND undoes IS NULL
            AND NOT EXISTS (SELECT 1 FROM decision WHERE undoes = taken.id)
          ORDER BY taken.id DESC LIMIT 1))
        """
    )
    try statement.execute(
      arguments: [
        campaign, question.network.stored, lastingID, question.postID, question.text.withoutNulls, words,
        person, question.author, question.authorName, question.language?.stored, question.link,
        question.postedAt.map(Timestamp.text), editedAt.map(Timestamp.text), question.audience?.stored,
        parent, conversation, repostOf, Self.text(hashtags), Self.text(mentions), earlierIDs.count,
        reach.likes, reach.reposts, reach.replies, reach.quotes, Timestamp.text(time),
        collectedAt,
      ]
    )
  }

  /// Takes over what the dump says beyond what is known; `words` and the text only if they are newer.
  func update(_ id: Int64, in db: Database, words: Int64?, collectedAt: String?) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE post SET
          newest_id = CASE WHEN ?1 >= version THEN ?2 ELSE newest_id END,
          earlier_words = CASE WHEN ?4 <> words THEN earlier_words || ' ' || words ELSE earlier_words END,
          collected_at = CASE WHEN ?23 > ifnull(collected_at, '') THEN ?23 ELSE collected_at END,
          text = coalesce(?3, text), words = coalesce(?4, words),
          author = coalesce(?5, author), author_name = coalesce(?6, author_name),
          language = coalesce(?7, language), link = coalesce(?8, link), posted_at = coalesce(posted_at, ?9),
          edited_at = max(coalesce(?10, edited_at), coalesce(edited_at, ?10)), audience = coalesce(?11, audience),
          parent = coalesce(?12, parent), conversation = coalesce(?13, conversation),
          repost_of = coalesce(repost_of, ?14), person = coalesce(?15, person),
          hashtags = CASE WHEN ?4 IS NOT NULL OR hashtags = '' THEN coalesce(nullif(?16, ''), hashtags)
            ELSE hashtags END,
          mentions = CASE WHEN ?4 IS NOT NULL OR mentions = '' THEN coalesce(nullif(?17, ''), mentions)
            ELSE mentions END,
          version = max(version, ?1), likes = max(likes, ?18), reposts = max(reposts, ?19),
          replies = max(replies, ?20), quotes = max(quotes, ?21)
        WHERE id = ?22
        """
    )
    try statement.execute(
      arguments: [
        earlierIDs.count, question.postID, words == nil ? nil : question.text.withoutNulls, words,
        question.author, question.authorName, question.language?.stored, question.link,
        question.postedAt.map(Timestamp.text), editedAt.map(Timestamp.text), question.audience?.stored,
        parent, conversation, repostOf, authorID == nil ? nil : person, Self.text(hashtags),
        Self.text(mentions),
        reach.likes, reach.reposts, reach.replies, reach.quotes, id,
        collectedAt,
      ]
    )
  }
}
