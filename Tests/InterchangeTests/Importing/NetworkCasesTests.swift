import Answering
import Foundation
import Interchange
import Testing

/// What networks, downloaders and scrapers give: each beside what has to come of it.
@Suite("Networks as their tools give them")
struct NetworkCasesTests {
  /// What has to come of a dump; of a post, only what is told.
  struct Wanted: Decodable {
    var format: String?
    var posts: [[String: ToolTablesTests.Value]]?
    var count: Int?
    var owner: String?

    /// When it was made.
    var collected: String?

    /// What is said of it, and what must not be.
    var notes: [String]?
    var unsaid: String?

    /// A part of why it is refused.
    var refused: String?
  }

  static let folder =
    ProcessInfo.processInfo.environment["NETWORK_DUMPS"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Networks")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".wanted") }.map { String($0.dropLast(7)) }.sorted()

  @Test("They are there")
  func found() { #expect(Self.names.count > 50) }

  @Test("Each gives its posts, or is refused", arguments: names)
  func network(name: String) throws {
    let path = Self.folder.appending(path: name).path
    let wanted = try JSONDecoder().decode(
      Wanted.self,
      from: Data(contentsOf: URL(filePath: path + ".wanted"))
    )
    if let refused = wanted.refused { return try Self.expectRefusal(of: path, refused) }
    let collectedAt = try wanted.collected.map(ToolTablesTests.date)
    let dump = try readDump(at: path, .init(collectedAt: collectedAt, owner: wanted.owner))
    #expect(wanted.format == nil || dump.format.rawValue == wanted.format, "\(dump.format)")
    #expect(dump.posts.count == wanted.count ?? wanted.posts?.count, "\(dump.ids) \(dump.skipped)")
    let posts = Dictionary(dump.posts.map { ($0.question.postID, $0) }) { first, _ in first }
    for (place, fields) in (wanted.posts ?? []).enumerated() {
      guard let post = Self.post(wanted: fields, at: place, in: dump.posts, posts) else {
        Issue.record("\(fields) is not there: \(dump.ids)")
        continue
      }
      for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
        #expect(
          try ToolTablesTests.value(key, of: post, like: value) == value,
          "\(key) of “\(post.question.text)”"
        )
      }
      #expect(post.question.postedAt != nil || fields["at"] == .nothing, "\(post.question.text)")
    }
    for note in wanted.notes ?? [] { #expect(dump.notes.contains { $0.contains(note) }, "\(dump.notes)") }
    if let unsaid = wanted.unsaid { #expect(!dump.notes.contains { $0.contains(unsaid) }, "\(dump.notes)") }
  }

  /// The post with the id that is told, or else the one in that place.
  private static func post(
    wanted: [String: ToolTablesTests.Value],
    at place: Int,
    in posts: [Post],
    _ ofID: [String?: Post]
  ) -> Post? {
    guard let id = wanted["id"] else { return posts.indices.contains(place) ? posts[place] : nil }
    guard case .text(let id) = id else { return nil }
    return ofID[id]
  }

  /// A refusal says why; a dump whose parts are all refused has no post.
  private static func expectRefusal(of path: String, _ reason: String) throws {
    do {
      let dump = try readDump(at: path, .init())
      #expect(dump.posts.isEmpty, "\(dump.texts)")
      #expect((dump.notes + dump.skipped).contains { $0.contains(reason) }, "\(dump.notes) \(dump.skipped)")
    } catch let error as DumpError {
      #expect(error.message.contains(reason), "\(error)")
    }
  }
}
