import Answering
import Foundation
import Testing
import TextAnalysis
import ThreadStorage

/// What is approved waits until somebody has posted it.
@Suite struct OutboxTests {
  private let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
    try store.add(.sample("1"), .sample("2", by: "ada"), .sample("3", on: .mastodon))
    try store.note([1, 2, 3], ask: nil)
  }

  private func answer(_ id: String, on network: Network = .x) throws {
    try store.decide(on: post(id, on: network), with: draft("We are listening to \(id)."))
  }

  private var waiting: [String] { get throws { try store.outbox(of: homestay).map(\.name) } }

  private func note(_ ids: String..., sent isSent: Bool = true) throws -> (count: Int, unknown: [String]) {
    try store.note(sent: ids, isSent, by: "Ada", at: noon())
  }

  @Test func anAnswerWaitsUntilItIsPosted() throws {
    try answer("1")
    try answer("3", on: .mastodon)
    #expect(try waiting == ["x:1", "mastodon:3"])
    let noted = try note("x:1", "9")
    #expect(noted.count == 1 && noted.unknown == ["9"])
    #expect(try note("1").count == 0, "it was noted already")
    #expect(try waiting == ["mastodon:3"])
    #expect(try store.deliveries(of: homestay) == [.sent: 1, .approved: 1])
    #expect(try store.thread(1).turns.first?.answer?.delivery == .sent)
    #expect(try note("1", sent: false).count == 1)
    #expect(try waiting == ["x:1", "mastodon:3"])
  }

  @Test func whatWasTypedHasNoPostToReplyTo() throws {
    try store.decide(on: post(nil))
    #expect(try waiting.isEmpty)
  }

  @Test func aDumpThatHoldsOurReplySettlesIt() throws {
    try answer("1")
    var triage = Triage(kind: .reply)
    triage.answeredBy = "77"
    try store.note([(post: 1, triage: triage)])
    #expect(try waiting.isEmpty)
    #expect(try store.deliveries(of: homestay) == [.seen: 1])
  }

  @Test func aDeletedPostTakesNoReply() throws {
    try answer("1")
    _ = try store.delete(["1"], erasing: false, at: noon())
    #expect(try waiting.isEmpty)
  }

  @Test func oneOfManyIsRecalledAlone() throws {
    let desk = try store.takeDesk()
    try store.decide(together: [1, 2], at: desk)
    #expect(try store.recall("x:1", by: "Ada", at: noon()) == .approved)
    #expect(try waiting == ["x:2"])
    #expect(try store.recall("x:1", by: "Ada", at: noon()) == nil, "nothing stands any more")
  }

  @Test func whatWasPostedAndTakenBackIsTold() throws {
    try answer("1")
    _ = try note("1")
    #expect(try store.leftovers(of: homestay).isEmpty)
    #expect(try store.recall("1", by: nil, at: noon()) == .sent)
    #expect(try store.leftovers(of: homestay).map(\.name) == ["x:1"])
  }

  @Test func otherWordsTakeThePlaceOfOldOnes() throws {
    try answer("1")
    try answer("2")
    func mend(_ text: String) throws -> Delivery {
      try store.mend(
        post("1"),
        in: 1,
        draft: draft(),
        with: text,
        overriding: [],
        note: DecisionNote(reviewer: "Ada"),
        knowledge: stamp,
        at: noon()
      )
      .delivery
    }
    #expect(try mend("Better words.") == .approved)
    #expect(try store.outbox(of: homestay).map(\.text) == ["We are listening to 2.", "Better words."])
    _ = try note("1")
    #expect(try mend("Best words.") == .sent)
    #expect(try waiting == ["x:2"], "what is posted isn’t posted again")
    #expect(try store.leftovers(of: homestay).isEmpty)
    #expect(try store.thread(1).turns.first?.answer?.text == "Best words.")
    #expect(try store.undo(decision: 2, at: noon()).count == 1, "what came after it is as it was")
  }

  @Test func theLinkOpensTheReplyWithItsWords() {
    func answer(on network: Network, link: String? = nil) -> OutgoingAnswer {
      OutgoingAnswer(
        thread: 1,
        question: Question(network: network, postID: "7", text: "?", link: link),
        newestID: "8",
        text: "a+b & c #1 “é”\nd",
        language: .english,
        approvedAt: noon()
      )
    }
    #expect(
      answer(on: .x).replyLink
        == "https://x.com/intent/tweet?in_reply_to=8&text=a%2Bb%20%26%20c%20%231%20%E2%80%9C%C3%A9%E2%80%9D%0Ad"
    )
    #expect(answer(on: .x).postLink == "https://x.com/i/status/8")
    #expect(answer(on: .mastodon).replyLink == nil)
    #expect(answer(on: .mastodon, link: "https://m.example/8").replyLink == "https://m.example/8")
  }
}
