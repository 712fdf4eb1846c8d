import Answering
import Foundation
import Interchange
import Testing

/// A day of a channel, in the export of a whole workspace.
@Suite("Slack’s export")
struct SlackExportTests {
  @Test("Its users.json names who wrote, and who is mentioned")
  func users() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fireside-\(UUID().uuidString)")
    let channel = folder.appending(path: "ideas")
    try FileManager.default.createDirectory(at: channel, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(
      #"""
      [{"id": "U1", "name": "nora.k", "profile": {"display_name": "nora", "real_name": "Nora Keller"}},
       {"id": "U2", "name": "omar_k", "profile": {"display_name": "", "real_name": "Omar"}}]
      """#.utf8
    ).write(to: folder.appending(path: "users.json"))
    let day = channel.appending(path: "2026-11-26.json")
    try Data(
      #"""
      [{"type": "message", "user": "U2", "ts": "1795683600.000200", "text": "<@U1> a map, please"},
       {"type": "message", "user": "U8", "ts": "1795683700.000200", "text": "<@U9> which?"}]
      """#.utf8
    ).write(to: day)
    let dump = try readDump(at: day.path, .init())
    #expect(dump.format == .slack)
    #expect(dump.texts == ["@nora a map, please", "@U9 which?"])
    #expect(dump.posts.map(\.question.author) == ["omar_k", nil])
    #expect(dump.posts.map(\.question.authorName) == ["Omar", nil])
    #expect(dump.posts.map(\.authorID) == ["U2", "U8"])
  }
}
