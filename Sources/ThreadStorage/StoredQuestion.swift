import Answering
import Foundation
import GRDB
import TextAnalysis

extension Question {
  /// The columns that `init(from:)` reads, in its order.
  static let columns = """
    question.network, question.post_id, question.text, question.author, question.author_name,
    question.language, question.link, question.posted_at, question.audience,
    (SELECT \(ThreadStore.parts(of: "asked")) FROM post AS asked
      WHERE asked.network = question.network AND asked.post_id = question.post_id)
    """

  init(from columns: inout ColumnReader) throws {
    self.init(
      network: try columns.case(),
      postID: try columns.optional(),
      text: try columns.value(),
      author: try columns.optional(),
      authorName: try columns.optional(),
      language: try columns.optionalCase(),
      link: try columns.optional(),
      postedAt: try columns.optionalDate(),
      audience: try columns.optionalCase()
    )
    parts = try ThreadStore.parts(from: &columns)
  }

  /// Adds the question to a thread.
  func insert(into db: Database, thread: Int64, at time: Date) throws -> Int64 {
    try db.executePrepared(
      sql: """
        INSERT INTO question (thread, network, post_id, text, author, author_name, language, link,
          posted_at, received_at, audience)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        thread, network.stored, postID, text.withoutNulls, author, authorName, language?.stored, link,
        postedAt.map(Timestamp.text), Timestamp.text(time), audience?.stored,
      ]
    )
    return db.lastInsertedRowID
  }

  /// Takes over what the asker or the source has changed since; a poorer source takes nothing away.
  func update(_ id: Int64, in db: Database) throws {
    try db.executePrepared(
      sql: """
        UPDATE question SET text = ?, author = coalesce(?, author), author_name = coalesce(?, author_name),
          language = coalesce(?, language), link = coalesce(?, link), posted_at = coalesce(?, posted_at),
          audience = coalesce(?, audience)
        WHERE id = ?
        """,
      arguments: [
        text.withoutNulls, author, authorName, language?.stored, link, postedAt.map(Timestamp.text),
        audience?.stored, id,
      ]
    )
  }
}

extension RawRepresentable<String> {
  /// The raw value, whichever module the type is from: a language is from one this module never imports.
  var stored: String { rawValue }
}
