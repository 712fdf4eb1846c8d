import Testing
import TextAnalysis

@testable import Answering

@Suite("Who says what")
struct PostIdentityTests {
  private static func post(
    _ id: String?,
    by author: String? = nil,
    authorID: String? = nil,
    on network: Network = .x,
    text: String = "A pool"
  ) -> Post {
    Post(question: Question(network: network, postID: id, text: text, author: author), authorID: authorID)
  }

  @Test(
    "People are told apart by their id, else by their handle, on each network",
    arguments: [
      (post("1", by: "zoe"), post("2", by: "zoe"), true),
      (post("1", by: "zoe"), post("2", by: "ZOE"), true),
      (post("1", by: "zoe"), post("2", by: "zoé"), false),
      (post("1", by: "zoe", authorID: "7"), post("2", by: "zoe_moved", authorID: "7"), true),
      (post("1", by: "zoe", authorID: "7"), post("2", by: "zoe", authorID: "8"), false),
      (post("1", by: "zoe"), post("2", by: "zoe", on: .bluesky), false),
      (post("1", authorID: "7"), post("2", authorID: "7", on: .mastodon), false),
      (post("1"), post("2"), false),
      (post("1"), post("1"), true),
      (post(nil, text: "A pool"), post(nil, text: "A sauna"), false),
      (post(nil, text: "A pool"), post(nil, text: "A pool"), true),
    ]
  )
  func people(one: Post, other: Post, areTheSame: Bool) {
    #expect((one.person == other.person) == areTheSame)
  }

  @Test("Somebody who isn't known is nobody who is called like a post")
  func unknown() {
    #expect(Self.post("1").person != Self.post("2", by: "1").person)
  }

  @Test(
    "The same words are the same, however they are written",
    arguments: [
      ("A pool, please!", "a POOL please", true),
      ("Où est la clé ?", "ou est la cle", true),
      ("@maya @zoe a pool please", "A pool, please", true),
      ("a pool please https://example.com/1", "a pool please www.example.com", true),
      ("a pool please 🏊", "a pool please", true),
      ("a pool,\n\n  please", "a pool please", true),
      ("a pooool please", "a pooooool please", true),
      ("a pool please", "please a pool", false),
      ("a pool", "a pool a pool", false),
      ("rooms for 2", "rooms for 3", false),
      ("a pool", "no pool", false),
      ("🏊", "🏊", true),
      ("🏊", "🎉", false),
      ("!!!", "???", false),
      ("", " ", false),
      ("👍", "thumbs up", false),
    ]
  )
  func words(one: String, other: String, areTheSame: Bool) {
    let (one, other) = (Question(network: .x, text: one), Question(network: .mastodon, text: other))
    #expect((one.wordsHash == other.wordsHash) == areTheSame)
  }

  @Test("Numbers in the log mean the same in the next version")
  func lasting() {
    #expect(Self.post("1", by: "zoe").person == Int64(bitPattern: StableHash("x:zoe").value))
    let spoken = Question(network: .x, text: "A pool, please!").wordsHash
    #expect(spoken == Int64(bitPattern: StableHash("a pool please").value))
  }
}

@Suite("What a question says")
struct QuestionTests {
  @Test(
    "Mentions in front are the network's",
    arguments: [
      ("@maya a pool", "a pool"),
      ("@maya @zoe@social.example\n a pool for @ada", "a pool for @ada"),
      ("a pool, @maya", "a pool, @maya"),
      ("@maya", "@maya"),
      ("@maya  ", "@maya  "),
      ("", ""),
      ("  @maya a pool", "  @maya a pool"),
      ("🏊 @maya", "🏊 @maya"),
    ]
  )
  func said(text: String, said: String) {
    #expect(Question(network: .x, text: text).said == said)
  }

  @Test(
    "What was written for some alone is confidential",
    arguments: [
      (Audience?.none, false), (.public, false), (.unlisted, false), (.private, true), (.direct, true),
    ]
  )
  func confidential(audience: Audience?, isConfidential: Bool) {
    #expect(Question(network: .x, text: "Hm", audience: audience).isConfidential == isConfidential)
  }

  @Test("The log keeps audiences in the words of Mastodon")
  func audiences() {
    #expect(Audience.allCases.map(\.rawValue) == ["public", "unlisted", "private", "direct"])
  }
}
