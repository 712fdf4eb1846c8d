import Answering
import Foundation
import GRDB
import TextAnalysis

/// Takes the words of posts out of a log, and the names of those who wrote them.
struct Erasure {
  let db: Database

  /// The words under which the posts were decided on, or that stood in them.
  private(set) var words: Set<String> = []

  /// The questions that were emptied.
  private(set) var questions: Set<Int64> = []
  private var handles: Set<String> = []

  init(_ db: Database) { self.db = db }

  /// Erases the posts with these row numbers, and what was found and learnt of their words where they were parts of `wholes`.
  /// All of it is one transaction of the caller’s.
  mutating func erase(_ posts: [Int64], readIn wholes: [(question: Int64, text: String)]) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO erasing VALUES (1)")
    for post in posts { try erase(post) }
    for whole in wholes {
      try eraseEvidence(of: whole.question)
      words.insert(whole.text)
    }
    try eraseLearnt()
    try eraseReposts(of: posts)
    try db.execute(sql: "DELETE FROM erasing")
  }

  /// How many answers stand to what was erased.
  func answers() throws -> Int {
    try questions.reduce(0) { count, question in
      try count
        + (Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM standing_answer WHERE question = ?",
          arguments: [question]
        ) ?? 0)
    }
  }

  /// Erases what was typed or decided under this name without a post in the queue.
  mutating func eraseQuestions(by handle: String) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO erasing VALUES (1)")
    let questions = try Row.fetchAll(
      db,
      sql: "SELECT id, text, author, author_name FROM question WHERE lower(ltrim(author, '@')) = ?",
      arguments: [handle]
    )
    for row in questions {
      try erase(question: row[0], PersonalWords(texts: [row[1]], handle: row[2], name: row[3]))
    }
    try eraseMentions(of: handle)
    try db.execute(sql: "DELETE FROM erasing")
  }

  private mutating func erase(_ post: Int64) throws {
    guard
      let row = try Row.fetchOne(
        db,
        sql: "SELECT network, post_id, text, author, author_name FROM post WHERE id = ?",
        arguments: [post]
      )
    else { return }
    let (network, id, text): (String, String, String) = (row[0], row[1], row[2])
    let questions = try Row.fetchAll(
      db,
      sql: "SELECT id, text, author, author_name, thread FROM question WHERE network = ? AND post_id = ?",
      arguments: [network, id]
    )
    let texts = [text] + questions.map { $0[1] as String }
    words.formUnion(texts.filter { !$0.isEmpty })
    let handle = row[3] as String? ?? questions.compactMap { $0[2] as String? }.first
    let name = row[4] as String? ?? questions.compactMap { $0[3] as String? }.first
    let personal = PersonalWords(texts: texts, handle: handle, name: name)
    if let handle { handles.insert(handle.lowercased()) }
    try db.execute(
      sql: """
        UPDATE post SET text = '', author = NULL, author_name = NULL, link = NULL, hashtags = '', mentions = '',
          earlier_words = '' WHERE id = ?
        """,
      arguments: [post]
    )
    for question in questions { try erase(question: question[0], personal) }
  }

  /// Empties a question; what was said to it, and to others in its thread, stays without whose it was.
  private mutating func erase(question: Int64, _ personal: PersonalWords) throws {
    questions.insert(question)
    try db.execute(
      sql: "UPDATE question SET text = '', author = NULL, author_name = NULL, link = NULL WHERE id = ?",
      arguments: [question]
    )
    try eraseEvidence(of: question)
    let personal = personal.greeted(in: try ours(to: question))
    let thread = "SELECT id FROM question WHERE thread = (SELECT thread FROM question WHERE id = ?)"
    for (table, columns) in Self.ours {
      try mask(table, columns, where: "question IN (\(thread))", question, personal)
    }
  }

  private func eraseEvidence(of question: Int64) throws {
    try db.execute(
      sql: "UPDATE draft SET evidence = ? WHERE question = ?",
      arguments: [QueueSchema.erasedEvidence, question]
    )
  }

  /// The texts that may open with a greeting of whoever asked.
  private func ours(to question: Int64) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT text FROM answer WHERE question = ?1
        UNION SELECT draft_text FROM answer WHERE question = ?1 AND draft_text IS NOT NULL
        UNION SELECT text FROM draft WHERE question = ?1 AND text IS NOT NULL
        UNION SELECT starting_point FROM draft WHERE question = ?1 AND starting_point IS NOT NULL
        """,
      arguments: [question]
    )
  }

  /// What we said, or were about to say.
  private static let ours = [
    ("draft", ["text", "parts", "concerns", "starting_point"]), ("answer", ["text", "draft_text"]),
    ("decision", ["overridden", "remark"]),
  ]
  private static let json: Set = ["parts", "concerns", "overridden"]

  private func mask(
    _ table: String,
    _ columns: [String],
    where condition: String,
    _ argument: any DatabaseValueConvertible,
    _ personal: PersonalWords
  ) throws {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT id, \(columns.joined(separator: ", ")) FROM \(table) WHERE \(condition)",
      arguments: [argument]
    )
    for row in rows {
      for (place, column) in columns.enumerated() {
        guard let text = row[place + 1] as String?,
          case let masked = personal.masked(text, isJSON: Self.json.contains(column)), masked != text
        else { continue }
        try db.execute(
          sql: "UPDATE \(table) SET \(column) = ? WHERE id = ?",
          arguments: [masked, row[0] as Int64]
        )
      }
    }
  }

  /// Erases the evidence of the drafts of others that came from these words: what was decided on them was learnt.
  private func eraseLearnt() throws {
    guard !words.isEmpty else { return }
    let asks = try Row.fetchAll(
      db,
      sql: """
        SELECT id, json_extract(evidence, '$.nearestAsk') FROM draft WHERE json_extract(evidence, '$.isLearnt')
        """
    )
    for row in asks where (row[1] as String?).map(words.contains) == true {
      try db.execute(
        sql: "UPDATE draft SET evidence = ? WHERE id = ?",
        arguments: [QueueSchema.erasedEvidence, row[0] as Int64]
      )
    }
  }
}

// MARK: - What others passed on

extension Erasure {
  /// Takes the words out of what passes the posts on or quotes them.
  private func eraseReposts(of posts: [Int64]) throws {
    try db.execute(
      sql: "CREATE TEMP TABLE IF NOT EXISTS erased (network TEXT, post_id TEXT); DELETE FROM erased"
    )
    for post in posts {
      try db.execute(
        sql: """
          INSERT INTO erased SELECT network, post_id FROM post WHERE id = ?1
          UNION SELECT network, newest_id FROM post WHERE id = ?1
          """,
        arguments: [post]
      )
    }
    let quotes = QuoteFinder(words)
    let reposts = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, text, network, post_id,
          repost_of IS NOT NULL AND (network, repost_of) IN (SELECT network, post_id FROM erased)
        FROM post WHERE text <> ''
        """
    )
    var changes: [(post: Int64, network: String, id: String, text: String)] = []
    while let row = try reposts.next() {
      let text: String = row[1]
      let isRepost = row[4] as Bool || handles.contains { text.lowercased().hasPrefix("rt @\($0):") }
      let left = isRepost ? "" : quotes.without(text)
      if left != text { changes.append((row[0], row[2], row[3], left)) }
    }
    for change in changes {
      try db.execute(sql: "UPDATE post SET text = ? WHERE id = ?", arguments: [change.text, change.post])
      try db.execute(
        sql: "UPDATE question SET text = ? WHERE network = ? AND post_id = ?",
        arguments: [change.text, change.network, change.id]
      )
    }
    try db.execute(sql: "DROP TABLE erased")
  }

  /// Takes a handle out of what others say, and of what was said to them.
  private func eraseMentions(of handle: String) throws {
    try db.execute(
      sql: "UPDATE draft SET evidence = ? WHERE instr(lower(evidence), ?) > 0",
      arguments: [QueueSchema.erasedEvidence, "@" + handle]
    )
    let personal = PersonalWords(texts: [], handle: handle, name: nil)
    for (table, columns) in Self.ours + [("post", ["text", "link"]), ("question", ["text", "link"])] {
      let holds = columns.map { "instr(lower(ifnull(\($0), '')), ?1) > 0" }.joined(separator: " OR ")
      try mask(table, columns, where: holds, handle, personal)
    }
    try db.execute(
      sql:
        "UPDATE post SET mentions = trim(replace(' ' || lower(mentions) || ' ', ' ' || ?1 || ' ', ' ')) WHERE instr(lower(mentions), ?1) > 0",
      arguments: [handle]
    )
  }
}

/// Finds texts where others repeat them whole.
struct QuoteFinder {
  /// By their first bytes.
  private let texts: [UInt64: [String]]

  /// Shorter ones are what anybody may say.
  private static let shortest = 20

  init(_ texts: Set<String>) {
    self.texts = Dictionary(
      grouping: texts.filter { $0.utf8.count >= Self.shortest }.sorted(),
      by: { $0.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
    )
  }

  /// `text` with a mark where it repeats one of them.
  func without(_ text: String) -> String {
    guard !texts.isEmpty else { return text }
    var found: [String] = []
    var window: UInt64 = 0
    for byte in text.utf8 {
      window = window << 8 | UInt64(byte)
      found += (texts[window] ?? []).filter(text.contains)
    }
    return found.reduce(text) { $0.replacing($1, with: "…") }
  }
}
