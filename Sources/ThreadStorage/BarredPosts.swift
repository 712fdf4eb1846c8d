import Answering
import Foundation
import GRDB
import TextAnalysis

/// Who is forgotten, as far as can be told once nothing is known of them: by hashes of names and ids that come again.
enum ForgottenMark {
  static func handle(_ handle: String, on network: Network) -> Int64 {
    of("\(network.rawValue):@\(handle.drop { $0 == "@" }.lowercased())")
  }

  static func post(_ id: String, on network: Network) -> Int64 { of("\(network.rawValue):#\(id)") }

  private static func of(_ text: String) -> Int64 { Int64(bitPattern: StableHash(text).value) }
}

/// What a dump may not bring back: posts that were taken back, and the words and names of people who are forgotten.
struct BarredPosts {
  private let db: Database
  private let marks: Set<Int64>
  private let hasGone: Bool

  init(_ db: Database) throws {
    self.db = db
    marks = Set(try Int64.fetchAll(db, sql: "SELECT mark FROM forgotten"))
    hasGone = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM gone)") ?? false
  }

  /// Whether nobody who is forgotten wrote the post, or only passes on what they wrote; their names leave it if somebody
  /// else did.
  func admits(_ post: inout Post) -> Bool {
    guard !marks.isEmpty else { return true }
    let question = post.question
    let network = question.network
    let ids = [question.postID, post.repostOf].compactMap { $0 } + post.earlierIDs
    if ids.contains(where: { marks.contains(ForgottenMark.post($0, on: network)) }) { return false }
    if marks.contains(post.person) { return false }
    if let author = question.author, marks.contains(ForgottenMark.handle(author, on: network)) {
      return false
    }
    let named = Set(Self.mentions(in: question.text) + post.mentions).filter {
      marks.contains(ForgottenMark.handle($0, on: network))
    }
    for handle in named.sorted() {
      if question.text.lowercased().hasPrefix("rt @\(handle.lowercased()):") { return false }
      post.question.text = PersonalWords.without(
        "@" + handle,
        in: post.question.text,
        mark: "@…",
        anyCase: true
      )
    }
    post.mentions.removeAll(where: named.contains)
    return true
  }

  /// Whether its author took the post back before it came, or what it passes on.
  func isGone(_ post: Post) throws -> Bool {
    guard hasGone else { return false }
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM gone WHERE post_id = ? AND network IN (?, ''))"
    )
    for id in [post.question.postID, post.repostOf].compactMap({ $0 }) + post.earlierIDs {
      if try Bool.fetchOne(statement, arguments: [id, post.question.network.rawValue]) == true {
        return true
      }
    }
    return false
  }

  private static func mentions(in text: String) -> [String] {
    text.split { $0.isWhitespace }.filter { $0.contains("@") }.flatMap { word in
      word.split(separator: "@").map { part in
        String(part.prefix { $0.isLetter || $0.isNumber || "_.-".contains($0) })
      }
    }.map { $0.trimmingCharacters(in: .punctuationCharacters.subtracting(["_"])) }.filter { !$0.isEmpty }
  }
}
