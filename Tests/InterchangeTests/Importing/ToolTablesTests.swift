import Answering
import Foundation
import Interchange
import Testing
import TextAnalysis

/// Tables as forms, inboxes, monitors and exporters write them: each beside what has to come of it.
@Suite("Tables as tools write them")
struct ToolTablesTests {
  /// What has to come of a table; of a post, only what is told.
  struct Wanted: Decodable {
    var posts: [[String: Value]]
    var skipped: [Int]?
    var notes: [String]?
    var columns: [String: String]?
    var headerLine: Int?
    var collected: String?
    var people: Int?
    var distinct: Int?
  }

  enum Value: Decodable, Equatable {
    case text(String), number(Int), truth(Bool), list([String]), nothing

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .nothing
      } else if let truth = try? value.decode(Bool.self) {
        self = .truth(truth)
      } else if let number = try? value.decode(Int.self) {
        self = .number(number)
      } else if let list = try? value.decode([String].self) {
        self = .list(list)
      } else {
        self = .text(try value.decode(String.self))
      }
    }

    static func of(_ text: String?) -> Value { text.map(Value.text) ?? .nothing }
  }

  static let folder =
    ProcessInfo.processInfo.environment["TOOL_TABLES"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Tables")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

  @Test("They are there")
  func found() {
    #expect(Self.names.count > 10)
  }

  @Test("Each gives its posts, and says what it left out", arguments: names)
  func table(name: String) throws {
    let wanted = try JSONDecoder().decode(
      Wanted.self,
      from: Data(contentsOf: Self.folder.appending(path: "\(name).json"))
    )
    let options = DumpOptions(
      columns: wanted.columns ?? [:],
      headerLine: wanted.headerLine,
      collectedAt: try wanted.collected.map(Self.date),
      owner: "nora"
    )
    let dump = try readDump(at: Self.folder.appending(path: "\(name).csv").path, options)
    try #require(dump.posts.count == wanted.posts.count, "\(dump.texts) \(dump.skipped)")
    for (post, wanted) in zip(dump.posts, wanted.posts) {
      for (key, value) in wanted.sorted(by: { $0.key < $1.key }) {
        #expect(try Self.value(key, of: post, like: value) == value, "\(key) of “\(post.question.text)”")
      }
    }
    #expect(dump.skippedLines == wanted.skipped ?? [], "\(dump.skipped)")
    for note in wanted.notes ?? [] { #expect(dump.notes.contains { $0.contains(note) }, "\(dump.notes)") }
    if let people = wanted.people { #expect(Set(dump.posts.map(\.person)).count == people) }
    if let distinct = wanted.distinct { #expect(Set(dump.ids).count == distinct, "\(dump.ids)") }
  }

  static func value(_ key: String, of post: Post, like wanted: Value) throws -> Value {
    let question = post.question
    switch key {
    case "text": return .of(question.text)
    case "at": return try moment(question.postedAt, like: wanted)
    case "edited": return try moment(post.editedAt, like: wanted)
    case "author": return .of(question.author)
    case "who": return .text(question.author ?? question.authorName ?? "")
    case "name": return .of(question.authorName)
    case "id": return .of(question.postID)
    case "network": return .of(question.network.rawValue)
    case "lang": return .of(question.language?.rawValue)
    case "audience": return .of(question.audience?.rawValue)
    case "link": return .of(question.link)
    case "authorID": return .of(post.authorID)
    case "hasParent": return .truth(post.parent != nil)
    case "parent": return .of(post.parent)
    case "conversation": return .of(post.conversation)
    case "repostOf": return .of(post.repostOf)
    case "isRepost": return .truth(post.repostOf != nil)
    case "likes": return .number(post.reach.likes)
    case "hashtags": return .list(post.hashtags)
    case "mentions": return .list(post.mentions)
    default: return .of("“\(key)” is nothing that is looked at")
    }
  }

  private static func moment(_ date: Date?, like wanted: Value) throws -> Value {
    guard let date, case .text(let text) = wanted else { return .of(date.map { "\($0)" }) }
    return abs(try Self.date(text).timeIntervalSince(date)) < 0.001 ? wanted : .text("\(date)")
  }

  static func date(_ text: String) throws -> Date {
    try Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains(".")))
  }
}
