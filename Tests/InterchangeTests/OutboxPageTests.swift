import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("The page that answers are posted from")
struct OutboxPageTests {
  private func page(
    _ question: Question = Question(network: .x, postID: "7", text: "Bitcoin?", author: "ann"),
    text: String = "We are <b>listening</b>.",
    in language: Language = .english
  ) throws -> String {
    let answer = OutgoingAnswer(
      thread: 3,
      question: question,
      newestID: "8",
      text: text,
      language: .english,
      approvedAt: Date(timeIntervalSince1970: 0)
    )
    return try OutboxPage([answer], of: "Teapot <1>", in: language).text()
  }

  @Test("The policy allows the script that is there, and no other")
  func policy() throws {
    let page = try page()
    let script = try #require(page.firstRange(of: "<script>").map { page[$0.upperBound...] })
    let end = try #require(script.firstRange(of: "</script>"))
    let digest = Data(sha256(Array(script[..<end.lowerBound].utf8))).base64EncodedString()
    #expect(page.contains("script-src 'sha256-\(digest)'"), "the script's hash is sha256-\(digest)")
  }

  @Test("Each answer has its words, its post and its place to reply, and runs none of what was written")
  func entries() throws {
    let page = try page()
    #expect(page.contains(#"data-post="x:8""#))
    #expect(page.contains("We are &lt;b&gt;listening&lt;/b&gt;."))
    #expect(page.contains("https://x.com/intent/tweet?in_reply_to=8&amp;text=We%20are"))
    #expect(page.contains("Teapot &lt;1&gt;") && page.contains("@ann") && page.contains("1 to go"))
  }

  @Test("Who wrote in private is not answered in public")
  func privacy() throws {
    let page = try page(
      Question(network: .x, postID: "7", text: "psst", link: "https://x.com/i/status/7", audience: .private)
    )
    #expect(!page.contains("intent/tweet"))
    #expect(page.contains("private: answer it in private"))
  }

  @Test("It speaks the language that is asked for")
  func french() throws {
    #expect(try page(in: .french).contains("encore 1"))
  }

  @Test("A line for other tools has what they need")
  func lines() {
    let question = Question(network: .mastodon, postID: "7", text: "?", link: "https://m.example/7")
    let line = OutboxLines.line(
      OutgoingAnswer(
        thread: 3,
        question: question,
        newestID: "7",
        text: "Yes.",
        language: .english,
        approvedAt: Date(timeIntervalSince1970: 0)
      )
    )
    #expect(
      line
        == #"{"approved_at":"1970-01-01T00:00:00Z","language":"en","link":"https://m.example/7","network":"mastodon","post":"7","text":"Yes.","thread":3}"#
    )
  }
}
