import Answering
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// A desk that is about some of what waits.
struct FilterTests {
  @Test(arguments: [
    ("language=fr", "language=fr"), ("tier=care, lane=press", "lane=press tier=care"), ("", ""),
    ("ask=roadmap/bitcoin network=X", "ask=roadmap/bitcoin network=x"), ("tier=none", "tier=none"),
  ])
  func isReadInAnyOrder(text: String, shown: String) throws {
    #expect(try #require(QueueFilter(text)).description == shown)
  }

  @Test(arguments: ["fr", "language=xx", "tier=", "lane=press x", "colour=red", "ask=9x", "=fr"])
  func isNothingElse(text: String) {
    #expect(QueueFilter(text) == nil)
  }

  @Test func whatTellsOfNoHarmIsReadApart() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me"), .guest(2), .guest(3, "I want to die")])
    let desk = try queue.desk()
    try desk.narrow(to: #require(QueueFilter("tier=none")))
    guard case .question(let asked) = try desk.next(), let post = asked.post else {
      Issue.record("nothing comes up")
      return
    }
    #expect(asked.question.postID == "2")
    #expect(desk.filter.admits(post))
    #expect(try desk.queue?.waitingCount(desk.filter) == 1)
  }

  @Test func itHoldsInTheReviewersNextSession() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?")])
    let filter = try #require(QueueFilter("ask=features/pets"))
    try queue.desk { $0.reviewer = "kim" }.narrow(to: filter)
    for (name, expected) in [("kim", filter), ("lou", QueueFilter())] {
      let desk = try queue.desk { $0.reviewer = name }
      try desk.narrowAsBefore()
      #expect(desk.filter == expected)
    }
    try queue.desk().decide(.approve, on: Post.guest(2, "Can I bring my dog?").question)
    let desk = try queue.desk { $0.reviewer = "kim" }
    try desk.narrowAsBefore()
    #expect(desk.filter.isEmpty, "nothing of that waits any more")
  }

  @Test func onlyWhatItLetsThroughComesUpAndIsOfferedWithIt() throws {
    let queue = try SampleQueue([
      .guest(1), .guest(2, "Acceptez-vous les bitcoins ?"), .guest(3), .guest(4, "Can I bring my dog?"),
    ])
    let desk = try queue.desk()
    try desk.narrow(to: #require(QueueFilter("ask=roadmap/bitcoin language=en")))
    guard case .question(let asked) = try desk.next() else {
      Issue.record("nothing comes up")
      return
    }
    #expect(asked.question.postID == "1")
    _ = try desk.decide(.approve, on: asked)
    var others = try #require(try desk.others())
    #expect(try others.next(.max).map(\.entry.question.postID) == ["3"])
    #expect(try desk.queue?.waitingCount(desk.filter) == 1)
    #expect(try desk.queue?.waitingCount(QueueFilter()) == 3)
  }
}
