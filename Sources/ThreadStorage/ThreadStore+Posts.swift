package import Answering
package import Foundation
import GRDB
import TextAnalysis

/// What became of the posts of a dump.
package struct AddedPosts: Sendable, Hashable {
  /// Posts that were not known.
  package var new = 0

  /// Posts that were known and say the same.
  package var known = 0

  /// Posts whose words were changed since.
  package var edited = 0

  /// Those of them that were decided before, and wait again.
  package var reopened = 0

  /// Those of them whose answers were posted: there they stand still.
  package var reopenedAnswered = 0

  /// Answers that nobody had posted yet, and that were taken back: those they are for wrote more since.
  package var heldBack = 0

  /// Posts that stay out: their authors deleted them, or are forgotten.
  package var keptOut = 0

  package init() {}

  package static func += (sum: inout AddedPosts, more: AddedPosts) {
    sum.new += more.new
    sum.known += more.known
    sum.edited += more.edited
    sum.reopened += more.reopened
    sum.reopenedAnswered += more.reopenedAnswered
    sum.heldBack += more.heldBack
    sum.keptOut += more.keptOut
  }
}

extension ThreadStore {
  /// Adds posts to a campaign, in one transaction; a post that is known is only brought up to date.
  ///
  /// A post whose words were changed waits for a decision again; what an older copy of a dump says changes nothing.
  /// `collectedAt` is when the dump was made, if that is known.
  package func add(_ posts: [Post], to campaign: String, collectedAt: Date? = nil, at time: Date)
    throws(LogError)
    -> AddedPosts
  {
    // Reading words takes longer than writing rows: nobody else is kept waiting for that.
    let words = posts.concurrentMap(\.question.wordsHash)
    return try write { db in
      if !posts.isEmpty { try Self.noteChange(of: campaign, in: db) }
      var added = AddedPosts()
      let barred = try BarredPosts(db)
      for (var post, words) in zip(posts, words) {
        guard barred.admits(&post) else {
          added.keptOut += 1
          continue
        }
        let dump = (words, collectedAt.map(Timestamp.text))
        try Self.add(post, dump, to: campaign, unless: barred, at: time, in: db, counting: &added)
      }
      return added
    }
  }

  private static func add(
    _ post: Post,
    _ dump: (words: Int64, collectedAt: String?),
    to campaign: String,
    unless barred: BarredPosts,
    at time: Date,
    in db: Database,
    counting added: inout AddedPosts
  ) throws {
    var (post, known) = (post, try KnownPost(post, in: db))
    if let id = known?.sharedID(with: post) {
      post.question.postID = id
      known = try KnownPost(post, in: db)
    }
    let words = dump.words
    guard let known else {
      guard try !barred.isGone(post) else {
        added.keptOut += 1
        return
      }
      try post.insert(into: db, campaign: campaign, words: words, collectedAt: dump.collectedAt, at: time)
      added.heldBack += try takeBackAnswers(givenWithout: db.lastInsertedRowID, at: time, in: db)
      added.new += 1
      return
    }
    // What its author took back stays so, whatever an older dump says.
    guard !known.isDeleted else {
      added.known += 1
      return
    }
    let takesText = known.isOlder(than: post, words, dump.collectedAt)
    let saysOther = takesText && known.wordsHash != words
    let posted = try saysOther ? Self.postedAnswer(to: known.id, in: db) : nil
    try post.update(known.id, in: db, words: takesText ? words : nil, collectedAt: dump.collectedAt)
    if !takesText { try known.remember(words, in: db) }
    if saysOther || !known.hasParent && post.parent != nil {
      added.heldBack += try takeBackAnswers(givenWithout: known.id, at: time, in: db)
    }
    if saysOther { try db.execute(sql: "DELETE FROM triage WHERE post = ?", arguments: [known.id]) }
    guard saysOther, !known.isMerelyCut(post) else {
      added.known += 1
      return
    }
    added.edited += 1
    if let posted { try Self.noteAsSent(posted, at: time, in: db) }
    if try reopen(known, at: time, in: db) {
      added.reopened += 1
      if posted != nil { added.reopenedAnswered += 1 }
    }
  }

  /// Takes back all that was decided on a post whose words are other than those; false if nothing was. What was answered and
  /// handed over besides would else be answered still.
  private static func reopen(_ post: KnownPost, at time: Date, in db: Database) throws -> Bool {
    let standing = try Int64.fetchAll(
      db,
      sql: """
        SELECT taken.id FROM decision AS taken JOIN question ON question.id = taken.question
        WHERE question.network = ? AND question.post_id = ? AND taken.undoes IS NULL
          AND NOT EXISTS (SELECT 1 FROM decision WHERE undoes = taken.id)
        ORDER BY taken.id DESC
        """,
      arguments: [post.network.rawValue, post.postID]
    )
    for decision in standing { try takeBack(decision, at: time, in: db) }
    return !standing.isEmpty
  }
}

/// What the log knows of a post that comes again.
private struct KnownPost {
  let id: Int64
  let postID: String
  let text: String
  let wordsHash: Int64
  let version: Int
  let editedAt: String?
  let isDeleted: Bool
  let hasParent: Bool
  let author: String?
  let network: Network

  /// When the dump was made that its words are from, and the hashes of what it said before.
  let collectedAt: String?
  let earlierWords: String

  /// By any id the post has or had: a source without a history of edits gives the newest for the only one.
  ///
  /// Each half is looked up by an index of its own; together SQLite would go through all posts of the network.
  init?(_ post: Post, in db: Database) throws {
    let ids = post.earlierIDs + [post.question.postID ?? ""]
    let list = ids.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, post_id, text, words, version, edited_at, deleted_at IS NOT NULL, author, collected_at, earlier_words,
          parent IS NOT NULL
        FROM post WHERE id = (
          SELECT min(id) FROM (
            SELECT id FROM post WHERE network = ? AND post_id IN (\(list))
            UNION ALL SELECT id FROM post WHERE +network = ? AND newest_id IN (\(list))))
        """
    )
    let network = post.question.network
    let arguments = StatementArguments([network.rawValue] + ids + [network.rawValue] + ids)
    guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
    (id, postID, text, wordsHash, version) = (row[0], row[1], row[2], row[3], row[4])
    (editedAt, isDeleted, author) = (row[5], row[6], row[7])
    (collectedAt, earlierWords, hasParent) = (row[8], row[9], row[10])
    self.network = network
  }

  /// An id of its own for a post that only shares this one’s: of no network, the numbers of one table are those of the next,
  /// and what somebody else said under a number is no older version of it.
  func sharedID(with post: Post) -> String? {
    guard network == .plain, let author, let other = post.question.author, other != author else { return nil }
    return post.question.postID.map { "\($0) of \(other)" }
  }

  /// Whether `post` says what the asker says now. Dumps may be brought in in any order.
  func isOlder(than post: Post, _ words: Int64, _ collectedAt: String?) -> Bool {
    let edited = post.editedAt.map(Timestamp.text)
    if post.earlierIDs.count != version { return post.earlierIDs.count > version }
    if edited != editedAt { return edited ?? "" > editedAt ?? "" }
    // Of two dumps of one version, one may have cut the text short; a source without versions is as new as it comes.
    if tellsVersions { return post.question.text.count > text.count }
    if let collectedAt, let ours = self.collectedAt, collectedAt < ours { return false }
    return post.question.text != text && !saidBefore(words)
  }

  /// Keeps in mind what an older copy says, in case that comes again from a file that looks new.
  func remember(_ words: Int64, in db: Database) throws {
    guard !tellsVersions, words != wordsHash, !saidBefore(words) else { return }
    try db.execute(
      sql: "UPDATE post SET earlier_words = earlier_words || ' ' || ? WHERE id = ?",
      arguments: [words, id]
    )
  }

  private func saidBefore(_ words: Int64) -> Bool { earlierWords.split(separator: " ").contains("\(words)") }

  /// Whether the words differ only because one of the two dumps cut them short.
  func isMerelyCut(_ post: Post) -> Bool {
    tellsVersions && post.earlierIDs.count == version && post.editedAt.map(Timestamp.text) == editedAt
  }

  private var tellsVersions: Bool { network == .x || network == .mastodon }
}
