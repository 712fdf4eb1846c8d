import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("Each format recognises its own, and no other")
struct RecognitionTests {
  private static let dumps: [(name: String, format: DumpFormat)] = [
    ("x-page.json", .x), ("twarc.csv", .twarc), ("mastodon-context.json", .mastodon),
    ("bluesky-thread.json", .bluesky), ("producthunt.json", .producthunt), ("commentaires.csv", .csv),
    ("own.jsonl", .jsonl), ("plain.txt", .plain),
    ("../Networks/snscrape.jsonl", .scrapedX), ("../Networks/mastodon-outbox.json", .outbox),
    ("../Networks/reddit-comments-listing.json", .reddit), ("../Networks/hn-algolia-item.json", .hackernews),
    ("../Networks/youtube-commentThreads.json", .youtube), ("../Networks/apify-instagram.json", .instagram),
    ("../Networks/threads-replies.json", .threads), ("../Networks/facebook-comments.json", .facebook),
    ("../Networks/tiktok-web.json", .tiktok), ("../Networks/linkedin-social.json", .linkedin),
    ("../Networks/github-issue-comments.json", .github), ("../Networks/discourse-topic.json", .discourse),
    ("../Networks/discord-export.json", .discord), ("../Networks/slack-day.json", .slack),
    ("../Networks/telegram-export.json", .telegram), ("../Networks/lemmy-thread.json", .lemmy),
    ("../Networks/nostr-thread.jsonl", .nostr), ("../Networks/matrix-room.json", .matrix),
    ("../Networks/zulip-channel.json", .zulip),
  ]

  /// Beginnings that a format has to know, beside those of the dumps.
  private static let beginnings: [(content: String, format: DumpFormat)] = [
    (#"{"data":[{"id":"1","text":"Tea"}]}"#, .x),
    (#"{"data":{"id":"1","text":"Tea"},"matching_rules":[]}"#, .x),
    (#"{"data":[{"id":"1","text":"Tea"},{"id":"2","te"#, .x), (#"{"meta":{"result_count":0}}"#, .x),
    (#"{"errors":[{"title":"Not Found Error","detail":"No.","resource_type":"tweet"}]}"#, .x),
    (#"{"delete":{"status":{"id_str":"1"}}}"#, .x), (#"[{"id_str":"1","full_text":"Tea"}]"#, .x),
    (#"{"id":"1","text":"Tea","author_id":"5"}"#, .x),
    (#"{"statuses":[],"accounts":[],"hashtags":[]}"#, .mastodon),
    (#"{"ancestors":[],"descendants":[]}"#, .mastodon),
    (#"{"status":{"content":"Tea","account":{"acct":"ada"}}}"#, .mastodon),
    (#"{"feed":[],"cursor":"x"}"#, .bluesky),
    (#"{"thread":{"$type":"app.bsky.feed.defs#notFoundPost"}}"#, .bluesky),
    (#"{"posts":[{"uri":"at://a/b/c","record":{"text":"Tea"}}]}"#, .bluesky),
    (#"{"data":{"post":null}}"#, .producthunt), (#"{"id":"1","body":"Tea","votesCount":1}"#, .producthunt),
    (#"{"edges":[{"node":{"id":"1","body":"Tea","createdAt":"2026-11-01"}}]}"#, .jsonl),
    (#"{"post":{"comments":{"edges":[{"node":{"id":"1","body":"Tea"}}]}}}"#, .producthunt),
    (#"{"data":[{"id":"1","text":"Tea"}],"paging":{}}"#, .jsonl),
    (#"{"data":[{"id":"a","text":"Tea"}]}"#, .jsonl),
    (#"{"data":{"post":{"comments":{"edges":[],"totalCount":0}}}}"#, .producthunt),
    (#"[{"id":"1","body":"Tea","author":"ada","createdAt":"2026-11-01"}]"#, .jsonl),
    (#"{"text":"Tea","author_id":"5","network":"mastodon"}"#, .jsonl),
    (#"{"text":"Tea","author_id":"5","author":"ada"}"#, .jsonl), ("id,text\n1,Tea\n", .csv),
    ("Tea?\nDogs?\n", .plain),
  ]

  private static func recognition(of path: String, _ formats: [DumpFormat]) throws -> DumpRecognition {
    var recognition = try DumpRecognition(file: DumpFile(path: path), options: .init())
    recognition.formats = formats
    return recognition
  }

  /// Asks all formats in several orders, and each alone.
  private static func expect(_ format: DumpFormat, at path: String, _ sample: String) throws {
    var generator = SeededGenerator(seed: 8)
    let orders =
      [DumpFormat.allCases, DumpFormat.allCases.reversed()]
      + (0..<4).map { _ in
        DumpFormat.allCases.shuffled(using: &generator)
      }
    for order in orders { #expect(try recognition(of: path, order).format() == format, "\(sample) \(order)") }
    // One that isn't the format has no say: without the format, none of the networks' takes it.
    let others = DumpFormat.allCases.filter { $0 != format }
    let second = try? recognition(of: path, others).format()
    #expect([nil, .csv, .jsonl, .plain].contains(second), "\(sample)")
  }

  @Test("A dump is of one format, in whatever order they are asked", arguments: dumps)
  func ofDump(name: String, format: DumpFormat) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    try Self.expect(format, at: folder.appending(path: "Dumps/\(name)").path, name)
  }

  @Test("Every format has a dump here")
  func all() {
    #expect(Set(Self.dumps.map(\.format)) == Set(DumpFormat.allCases))
  }

  @Test("A beginning is of one format", arguments: beginnings)
  func ofBeginning(content: String, format: DumpFormat) throws {
    try withFile(Data(content.utf8)) { try Self.expect(format, at: $0, content) }
  }

  @Test(
    "JSON that surely is of no format is refused, with what is in it",
    arguments: [
      #"{"notifications":[{"uri":"a","subject":{}}]}"#, #"{"posts":[]}"#, #"{"data":[]}"#,
      #"{"feed":{"entry":[]}}"#,
      #"{"data":{"title":"Tea"},"meta":{"page":1}}"#, #"[{"title":"x"}]"#,
      #"{"products":[{"id":"2","title":"Chair","description":"A good chair","created_at":"2026-11-01"}]}"#,
      #"{"a":1,"text":null}"#,
    ]
  )
  func refused(content: String) throws {
    try withFile(Data(content.utf8)) { path in
      let error = #expect(throws: DumpError.self) { try Dump(fileAt: path) }
      let message = error?.message ?? ""
      #expect(
        message.contains("is JSON of no known format (it has "),
        "\(message)"
      )
    }
  }

  @Test("Two formats that claim the same are named, and neither is taken")
  func ambiguity() throws {
    try withFile(Data(#"{"id":"1","id_str":"1","text":"","content":"Tea","account":{"acct":"a"}}"#.utf8)) {
      path in
      for order in [DumpFormat.allCases, DumpFormat.allCases.reversed()] {
        let error = #expect(throws: DumpError.self) { try Self.recognition(of: path, order).format() }
        #expect(error?.message.contains("--format mastodon or --format x") == true, "\(error?.message ?? "")")
      }
    }
  }
}
