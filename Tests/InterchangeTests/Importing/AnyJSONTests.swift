import Answering
import Foundation
import Interchange
import Testing

@Suite("Any JSON with posts in it")
struct AnyJSONTests {
  /// Lists of posts where they may stand.
  private static let pages: [(content: String, ids: [String])] = [
    (#"{"data":{"repository":{"comments":{"nodes":[{"id":"1","body":"Tea"}]}}}}"#, ["1"]),
    (#"{"ok":true,"messages":[{"id":1,"text":["Tea",{"text":"!"}]},{"id":2,"text":"Tea"}]}"#, ["1", "2"]),
    (
      #"{"message":"success","data":[{"id":"1","text":"Tea","permalink":"https://a.example/1"}],"paging":{}}"#,
      ["1"]
    ),
    (
      #"[{"page":1,"items":[{"id":"1","text":"Tea"}]},{"page":2,"items":[{"id":"2","text":"Tea"}]}]"#,
      ["1", "2"]
    ),
    (#"{"topic":{"posts":[{"id":"1","author":{"name":"Ada"},"body":"Tea"}]}}"#, ["1"]),
    (
      #"{"id":"7","title":"AMA","users":[{"id":"1","content":"Bio","name":"Ada"}],"questions":[{"id":"2","title":"Tea?"}]}"#,
      ["2"]
    ),
  ]

  @Test("Lists are found where they are", arguments: pages)
  func lists(content: String, ids: [String]) throws {
    let dump = try readDump(content)
    #expect(dump.format == .jsonl && dump.ids == ids && dump.skipped.isEmpty, "\(dump.entries)")
  }

  @Test("Fields are found by the names they go by, and each guess is told")
  func names() throws {
    let dump = try readDump(
      """
      {"comments":[{"id":1,"body":"Caf&eacute; <b>now</b>?","user":{"login":"ada","id":9,"name":"Ada L."},
      "created_utc":1793527200,"html_url":"https://a.example/1","score":3,"tags":["tea"],"replies":[
      {"id":2,"body":"Same","author":{"name":"Bob"},"timestamp":"2026-11-01T10:01:00Z"}]}]}
      """
    )
    let first = Post(
      question: Question(
        network: .plain,
        postID: "1",
        text: "Café now?",
        author: "ada",
        authorName: "Ada L.",
        link: "https://a.example/1",
        postedAt: morning()
      ),
      authorID: "9",
      hashtags: ["tea"],
      reach: .init(likes: 3)
    )
    #expect(dump.posts.first == first && dump.ids == ["1", "2"] && dump.posts.last?.parent == "1")
    #expect(
      dump.posts.last?.question.authorName == "Bob" && dump.posts.last?.question.postedAt == morning(60)
    )
    #expect(dump.notes.count == 1 && dump.notes[0].contains("author “user.login”"), "\(dump.notes)")
    #expect(dump.notes[0].contains("text “body”") && dump.notes[0].contains("posted_at “"))
  }

  @Test("What stands in a large page is read list by list, with the same result")
  func large() throws {
    func page(_ comments: Int) -> String {
      let list = (1...comments).map { id in
        #"{"id":"\#(id)","body":"Post \#(id) \#(String(repeating: "x", count: 200))","replies":[{"id":"\#(id)a","body":"Yes"}]}"#
      }
      return #"{"ok":true,"data":{"title":"AMA","comments":{"nodes":["# + list.joined(separator: ",\n")
        + "]}}}"
    }
    for count in [1000, 5000] {
      let dump = try readDump(page(count))
      #expect(dump.ids == (1...count).flatMap { ["\($0)", "\($0)a"] } && dump.skipped.isEmpty)
      #expect(
        dump.posts.allSatisfy {
          $0.parent == ($0.question.text == "Yes" ? $0.question.postID.map { String($0.dropLast()) } : nil)
        }
      )
    }
  }

  @Test(
    "What is no post isn’t read",
    arguments: [
      #"{"type":"like","id":"2","user":"bob","text":"Tea"}"#, #"{"noResults":true}"#,
      #"{"id":"2","sender_id":"1","recipient_id":"3","text":"Psst"}"#,
      #"{"id":"2","author":"bob","body":"[deleted]"}"#,
      #"{"id":"2","deleted":true,"text":"Tea"}"#, #"{"id":"2","is_ad":true,"text":"Buy"}"#,
      #"{"participants":[{"name":"Ada"}],"messages":[{"sender_name":"Ada","timestamp_ms":1,"content":"Psst"}]}"#,
    ]
  )
  func noPosts(line: String) throws {
    let dump = try readDump(#"{"id":"1","text":"Good"}"# + "\n" + line + "\n")
    #expect(
      dump.ids == ["1"] && dump.skipped.isEmpty && dump.notes.count == 2,
      "\(dump.entries) \(dump.notes)"
    )
    #expect(throws: DumpError.self) { try readDump(line) }
  }
}
