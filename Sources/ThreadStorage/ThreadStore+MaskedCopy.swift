package import Answering
import Foundation
import GRDB

/// What of a log may be in a copy for others.
package struct LogMask: Sendable {
  /// What may be kept of a question's words.
  package let words: @Sendable (Question) -> String

  /// The address of a post that names nobody, if it has one.
  package let link: @Sendable (Question) -> String?

  /// Our words to a question, which may say its asker's name; with the parts of their draft.
  package let ours: @Sendable (String, [DraftPart], Question) -> String

  package init(
    words: @escaping @Sendable (Question) -> String,
    link: @escaping @Sendable (Question) -> String?,
    ours: @escaping @Sendable (String, [DraftPart], Question) -> String
  ) {
    (self.words, self.link, self.ours) = (words, link, ours)
  }
}

extension ThreadStore {
  /// Writes a new log to `path`, which must not be there, with what `mask` keeps of this one.
  ///
  /// Each column is named here: what isn't stays behind, whatever a later version adds.
  package func writeMaskedCopy(to path: String, _ mask: LogMask) throws(LogError) {
    let (copy, wholes) = (try ThreadStore(LogLocation(path)), try read { try Self.wholes(in: $0) })
    do {
      try copy.database.writeWithoutTransaction { db in
        for function in Self.functions(mask) { db.add(function: function) }
        try db.execute(sql: "ATTACH ? AS source", arguments: [location.absolutePath])
        try db.execute(sql: Self.prepared)
        for (post, last) in wholes {
          try db.execute(sql: "INSERT INTO one_question VALUES (?, ?)", arguments: [post, last])
        }
        try db.execute(sql: Self.held)
        try db.inTransaction {
          for (table, columns, rows) in Self.kept {
            let names = columns.map(\.name).joined(separator: ", ")
            let values = columns.map(\.value).joined(separator: ", ")
            try db.execute(sql: "INSERT INTO main.\(table) (\(names)) SELECT \(values) FROM \(rows)")
          }
          return .commit
        }
        try db.execute(sql: "DETACH source")
      }
    } catch {
      throw LogError(error, at: location)
    }
  }

  /// The posts that are one question with another, which is their last part, with that.
  private static func wholes(in db: Database) throws -> [(post: Int64, last: Int64)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, (\(hand("post", "SELECT group_concat(id) FROM part"))) FROM post
        WHERE parent IS NOT NULL AND id NOT IN (SELECT post FROM triage WHERE kind = 'founder')
        """
    )
    return rows.flatMap { row in
      let (last, posts): (Int64, String) = (row[0], row[1])
      let parts = posts.split(separator: ",").compactMap { Int64($0) }
      return parts.count > 1 ? parts.map { (post: $0, last: last) } : []
    }
  }

  private static let prepared = "CREATE TEMP TABLE one_question (post INTEGER, last INTEGER)"

  /// What stays behind, as in every other export: all whose writers may be hurt, what was written to few, and what its author
  /// took back; with what is one question with that, and the whole threads they stand in.
  private static let held = """
    CREATE TEMP TABLE held_post AS SELECT post AS id FROM source.triage WHERE tier IS NOT NULL
      UNION SELECT id FROM source.post WHERE audience IN (\(confidential));
    \(heldWholes)
    CREATE TEMP TABLE held_thread AS
      SELECT question.thread AS id FROM source.question LEFT JOIN source.draft ON draft.question = question.id
        LEFT JOIN source.post ON post.network = question.network AND post.post_id = question.post_id
        WHERE question.audience IN (\(confidential)) OR post.deleted_at IS NOT NULL OR draft.outcome = 'escalated'
          OR draft.lane IN ('safety', 'care') OR json_extract(draft.evidence, '$.tier') IS NOT NULL
          OR post.id IN (SELECT id FROM held_post);
    CREATE TEMP TABLE held_question AS
      SELECT id FROM source.question WHERE thread IN (SELECT id FROM held_thread);
    INSERT INTO held_post SELECT post.id FROM held_question JOIN source.question ON question.id = held_question.id
      JOIN source.post ON post.network = question.network AND post.post_id = question.post_id;
    \(heldWholes)

    """

  /// What is one question with a post that stays behind.
  private static let heldWholes = """
    INSERT INTO held_post SELECT other.post FROM one_question AS one JOIN one_question AS other ON other.last = one.last
      WHERE one.post IN (SELECT id FROM held_post);
    """

  private typealias Table = (name: String, columns: [(name: String, value: String)], rows: String)

  /// `same` are copied as they are.
  private static func table(
    _ name: String,
    _ same: String,
    _ masked: [(name: String, value: String)] = [],
    from rows: String? = nil,
    only condition: String = "TRUE"
  ) -> Table {
    let columns = same.split(separator: " ").map { (name: String($0), value: "\(name).\($0)") }
    return (name, columns + masked, "source.\(rows ?? name) WHERE \(condition)")
  }

  private static func isKept(_ column: String, _ held: String = "held_question") -> String {
    "\(column) NOT IN (SELECT id FROM \(held))"
  }

  private static let confidential = Audience.allCases.filter(\.isConfidential).map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  private static let kept: [Table] = [
    table("campaign", "id name changes triaged stamp"),
    table(
      "post",
      """
      id campaign network post_id newest_id language posted_at edited_at audience repost_of hashtags version likes reposts \
      replies quotes imported_at deleted_at
      """,
      [
        ("text", "kept_words(text, author_name, deleted_at)"),
        ("words", "dense_rank() OVER (ORDER BY words)"),
        ("person", "dense_rank() OVER (ORDER BY person)"), ("mentions", "''"),
        ("link", "kept_link(network, post_id, author, link)"),
      ],
      only: isKept("post.id", "held_post")
    ),
    table(
      "question",
      "id thread network post_id language posted_at received_at audience",
      [
        ("text", "kept_words(question.text, question.author_name, deleted_at)"),
        ("link", "kept_link(question.network, question.post_id, question.author, question.link)"),
      ],
      from:
        "question LEFT JOIN source.post ON post.network = question.network AND post.post_id = question.post_id",
      only: isKept("question.id")
    ),
    table(
      "draft",
      """
      id question outcome item lane standing is_internal language confidence margin length length_limit campaign \
      knowledge_fingerprint drafted_at
      """,
      [
        ("text", "kept_answer(draft.text, draft.parts, question.author, question.author_name)"),
        ("parts", "'[]'"),
        ("evidence", "'\(QueueSchema.erasedEvidence)'"), ("concerns", "'[]'"),
      ],
      from: "draft JOIN source.question ON question.id = draft.question",
      only: isKept("draft.question")
    ),
    table(
      "decision",
      "id question draft verdict decided_at undoes batch reason",
      [("overridden", "'[]'")],
      only: isKept("decision.question")
    ),
    table(
      "answer",
      "id decision question answered_at",
      [
        ("text", "kept_answer(answer.text, draft.parts, question.author, question.author_name)"),
        ("draft_text", "kept_answer(answer.draft_text, draft.parts, question.author, question.author_name)"),
      ],
      from: """
        answer JOIN source.decision ON decision.id = answer.decision JOIN source.draft ON draft.id = decision.draft \
        JOIN source.question ON question.id = answer.question
        """,
      only: isKept("answer.question")
    ),
    table("standing_answer", "question answer", only: isKept("standing_answer.question")),
    table(
      "delivery",
      "id answer is_sent noted_at",
      from: "delivery JOIN source.answer ON answer.id = delivery.answer",
      only: isKept("answer.question")
    ),
    table(
      "triage",
      """
      post stamp kind lane outcome item near language confidence nearness reach answered_by leader ask campaign network \
      posted_at verdict grade is_loose people ask_reach
      """,
      [("person", "kept.person"), ("words", "kept.words")],
      from: "triage JOIN main.post AS kept ON kept.id = triage.post"
    ),
    table("ask", "campaign name posts people reach answered waiting"),
    table("tally", "campaign dimension value posts people", only: "dimension <> 'tier'"),
  ]

  private static func functions(_ mask: LogMask) -> [DatabaseFunction] {
    @Sendable func question(_ text: String?, author: DatabaseValue, name: DatabaseValue) -> Question {
      Question(
        network: .plain,
        text: text ?? "",
        author: String.fromDatabaseValue(author),
        authorName: String.fromDatabaseValue(name)
      )
    }
    return [
      DatabaseFunction("kept_words", argumentCount: 3, pure: true) { values in
        let asked = question(String.fromDatabaseValue(values[0]), author: .null, name: values[1])
        return values[2].isNull ? mask.words(asked) : ""
      },
      DatabaseFunction("kept_link", argumentCount: 4, pure: true) { values in
        var asked = question(nil, author: values[2], name: .null)
        asked.postID = String.fromDatabaseValue(values[1])
        asked.link = String.fromDatabaseValue(values[3])
        return mask.link(asked)
      },
      DatabaseFunction("kept_answer", argumentCount: 4, pure: true) { values in
        guard let text = String.fromDatabaseValue(values[0]) else { return nil }
        let parts = String.fromDatabaseValue(values[1]).flatMap(PlainJSON.parts) ?? []
        return mask.ours(text, parts, question(nil, author: values[2], name: values[3]))
      },
    ]
  }
}
