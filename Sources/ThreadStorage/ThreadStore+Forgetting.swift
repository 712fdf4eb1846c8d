package import Answering
package import Foundation
import GRDB
import TextAnalysis

package enum ForgottenSubject: Sendable, Hashable {
  /// A person by their handle, on one network or on all.
  case author(String, on: Network?)
  /// A single post by its id, or `network:id`.
  case post(String)
}

/// What was taken out of a log: how much, and nothing of what it said.
package struct Forgetting: Sendable, Hashable {
  package var posts = 0
  package var questions = 0
  package var answers = 0
}

/// What there is to be forgotten, counted.
package struct Forgettable: Sendable, Hashable {
  package var posts = 0
  package var answers = 0

  /// Posts that tell of danger or harm, or were handed over, and that nobody has closed.
  package var grave = 0
}

extension ThreadStore {
  /// What would be forgotten, so that nobody does so unawares.
  package func toForget(_ subject: ForgottenSubject) throws(LogError) -> Forgettable {
    let threads = try held(of: subject).threads
    return try read { db in
      let ids = try Self.posts(of: subject, in: db).map { String($0.id) }
      let grave = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM post LEFT JOIN triage ON triage.post = post.id
          WHERE post.id IN (\(ids.joined(separator: ", "))) AND (post.verdict = 'escalate'
            OR triage.tier IS NOT NULL AND (post.verdict IS NULL OR post.verdict = 'later'))
          """
      )
      let answers = threads.reduce(0) { $0 + $1.turns.count { $0.answer != nil } }
      return Forgettable(posts: ids.count, answers: answers, grave: grave ?? 0)
    }
  }

  /// Takes the words and names of a person, or of a post, out of the log for good, and keeps them out from now on.
  ///
  /// What was decided, and how often, stays. Throws `LogError.stillRead` as `delete` does.
  package func forget(_ subject: ForgottenSubject, at time: Date) throws(LogError) -> Forgetting {
    let posts = try read { try Self.posts(of: subject, in: $0) }
    var marks = Set<Int64>()
    switch subject {
    case .author(let handle, let network):
      marks.formUnion(Network.all(network).map { ForgottenMark.handle(handle, on: $0) })
    case .post(let id):
      let (network, plain) = Self.parts(of: id)
      marks.formUnion(Network.all(network).map { ForgottenMark.post(plain, on: $0) })
    }
    let known = marks.union(posts.flatMap { $0.marks(isPerson: subject.isPerson) })
    // First the list: what is interrupted after it is taken up at the next start.
    try ForgottenList(beside: location)?.add(known, at: time)
    let forgetting = try write { try Self.forget(posts, handles: subject.handles, known, at: time, in: $0) }
    UnfinishedWords.erase(known, beside: location)
    try purge()
    return forgetting
  }

  /// The marks of those whom a backup has brought back; none if all who are listed are forgotten.
  private func broughtBack() throws(LogError) -> Set<Int64> {
    guard let list = ForgottenList(beside: location), case let listed = try list.marks(), !listed.isEmpty
    else {
      return []
    }
    return try read { db in
      // A log that is older than all this can't hold that anybody is forgotten.
      guard try db.tableExists("forgotten") else { return listed }
      return Set(try Int64.fetchAll(db, sql: "SELECT mark FROM forgotten")).isSuperset(of: listed)
        ? [] : listed
    }
  }

  /// Whoever only reads forgets them first.
  func requireForgotten() throws(LogError) {
    if try !broughtBack().isEmpty { _ = try ThreadStore(location, mustExist: true) }
  }

  /// Forgets again whom a backup has brought back.
  func forgetAgain() throws(LogError) {
    let listed = try broughtBack()
    guard !listed.isEmpty else { return }
    let time = try ForgottenList(beside: location)?.time() ?? Date(timeIntervalSince1970: 0)
    _ = try write { db in
      let posts = try Self.rows(where: "TRUE", [], in: db).filter {
        !$0.marks(isPerson: true).isDisjoint(with: listed)
      }
      let typed = try Row.fetchAll(
        db,
        sql: "SELECT DISTINCT network, author FROM question WHERE author IS NOT NULL"
      )
      let handles = typed.compactMap { row -> String? in
        guard let network = Network(rawValue: row[0]) else { return nil }
        return listed.contains(ForgottenMark.handle(row[1], on: network)) ? row[1] : nil
      }
      return try Self.forget(posts, handles: handles + posts.compactMap(\.author), listed, at: time, in: db)
    }
    UnfinishedWords.erase(listed, beside: location)
    try purge()
  }

  private static func forget(
    _ posts: [ForgottenRow],
    handles: [String],
    _ marks: Set<Int64>,
    at time: Date,
    in db: Database
  ) throws -> Forgetting {
    try db.execute(sql: "PRAGMA secure_delete = ON")
    for mark in marks { try db.execute(sql: "INSERT OR IGNORE INTO forgotten VALUES (?)", arguments: [mark]) }
    let wholes = try posts.flatMap { try Self.wholes(with: $0.id, in: db) }
    try leave(posts.map(\.id), at: time, in: db)
    var erasure = Erasure(db)
    try erasure.erase(posts.map(\.id), readIn: wholes)
    for handle in Set(handles.map { $0.drop { $0 == "@" }.lowercased() }).sorted() {
      try erasure.eraseQuestions(by: handle)
    }
    return Forgetting(posts: posts.count, questions: erasure.questions.count, answers: try erasure.answers())
  }

  /// What is held of a person, or of a post: the posts, and the threads in which they were decided on.
  package func held(of subject: ForgottenSubject) throws(LogError) -> (
    posts: [Post], threads: [QuestionThread]
  ) {
    let (posts, numbers) = try read { db in
      let ids = try Self.posts(of: subject, in: db).map { String($0.id) }.joined(separator: ", ")
      let posts = try Self.rows(
        in: db,
        "SELECT \(Post.columns) FROM post WHERE id IN (\(ids)) ORDER BY id",
        [],
        Post.init
      )
      let handle = subject.handles.first?.drop { $0 == "@" }.lowercased()
      let numbers = try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT thread FROM question WHERE lower(ltrim(author, '@')) = ?
            OR (network, post_id) IN (SELECT network, post_id FROM post WHERE id IN (\(ids))) ORDER BY thread
          """,
        arguments: [handle]
      )
      return (posts, numbers)
    }
    var threads: [QuestionThread] = []
    for number in numbers {
      do {
        threads.append(try thread(number))
      } catch LogError.noSuchThread {
        // All that was decided in it was taken back: its post is held all the same.
      }
    }
    return (posts, threads)
  }

  static func posts(of subject: ForgottenSubject, in db: Database) throws -> [ForgottenRow] {
    switch subject {
    case .post(let id):
      let (network, plain) = parts(of: id)
      let found = try find(plain, on: network, in: db)
      return try rows(where: "id IN (\(found.map(String.init).joined(separator: ", ")))", [], in: db)
    case .author(let handle, let network):
      let name = handle.drop { $0 == "@" }.lowercased()
      // Whoever has the handle may have written under another one before, or under none.
      return try rows(
        where: """
          (?2 IS NULL OR network = ?2) AND (lower(ltrim(author, '@')) = ?1 OR person IN (
            SELECT person FROM post WHERE lower(ltrim(author, '@')) = ?1 AND (?2 IS NULL OR network = ?2)))
          """,
        [name, network?.rawValue],
        in: db
      )
    }
  }

  /// By what these posts are known, whoever wrote them.
  static func marks(of posts: [Int64], in db: Database) throws -> Set<Int64> {
    let ids = posts.map(String.init).joined(separator: ", ")
    return Set(try rows(where: "id IN (\(ids))", [], in: db).flatMap { $0.marks(isPerson: false) })
  }

  private static func rows(where condition: String, _ arguments: StatementArguments, in db: Database) throws
    -> [ForgottenRow]
  {
    try Row.fetchAll(
      db,
      sql: "SELECT id, network, post_id, newest_id, author, person FROM post WHERE \(condition) ORDER BY id",
      arguments: arguments
    ).compactMap(ForgottenRow.init)
  }
}

extension Network {
  /// The networks that are meant by one, or by none.
  static func all(_ one: Network?) -> [Network] { one.map { [$0] } ?? allCases }
}

extension ForgottenSubject {
  fileprivate var isPerson: Bool { if case .author = self { true } else { false } }

  fileprivate var handles: [String] { if case .author(let handle, _) = self { [handle] } else { [] } }
}

/// A post by what tells whose it is.
struct ForgottenRow {
  let id: Int64
  let author: String?
  private let network: Network
  private let ids: [String]
  private let person: Int64

  fileprivate init?(_ row: Row) {
    guard let network = Network(rawValue: row[1]) else { return nil }
    (id, self.network, author, person) = (row[0], network, row[4], row[5])
    ids = [row[2], row[3]]
  }

  /// By what it is known when it comes again.
  fileprivate func marks(isPerson: Bool) -> Set<Int64> {
    var marks = Set(ids.map { ForgottenMark.post($0, on: network) })
    if isPerson {
      marks.insert(person)
      if let author { marks.insert(ForgottenMark.handle(author, on: network)) }
    }
    return marks
  }
}
