import Answering
import Foundation
import Testing
import ThreadStorage

/// Posts that change, and logs that go away, while somebody looks at them.
@Suite struct ChangedPostsTests {
  private let workspace: Workspace
  private let store: ThreadStore

  init() throws {
    workspace = try Workspace()
    store = try ThreadStore(workspace.log())
    try store.add(
      .sample("1", "Can I pay with bitcoin?", on: .mastodon),
      .sample("2", on: .mastodon, by: "ada")
    )
    try store.note([1, 2], ask: AskID(bitcoin))
  }

  private func record(_ text: String, _ decision: ReviewDecision = .approve) throws(LogError) {
    _ = try store.record(
      question: post("1", text, on: .mastodon),
      draft: draft(),
      decision: decision,
      post: 1,
      knowledge: stamp,
      at: noon()
    )
  }

  @Test func whatIsNotTheNewestVersionIsNotDecidedOn() throws {
    try store.add(.sample("1", "Can I pay? The host threatens me", on: .mastodon, editedAt: noon()))
    #expect(throws: LogError.wasEdited) { try record("Can I pay with bitcoin?") }
    #expect(try store.threads().isEmpty)
    try record("Can I pay? The host threatens me")
    #expect(try store.threads().count == 1)
  }

  @Test func whatIsGoneIsNotDecidedOn() throws {
    _ = try store.delete(["1"], erasing: true, at: noon())
    for decision in [ReviewDecision.approve, .reject, .later] {
      #expect(throws: LogError.deletedMeanwhile(network: .mastodon, postID: "1")) {
        try record("Can I pay with bitcoin?", decision)
      }
    }
    #expect(try store.threads().isEmpty)
  }

  @Test func whatChangedIsLeftOutOfWhatIsTakenTogether() throws {
    let desk = try store.takeDesk()
    let batch = try store.posts([1, 2], stamp: current).map {
      BatchEntry(post: $0.id, question: $0.post.question, draft: draft(), decision: .approve)
    }
    try store.add(.sample("1", "Something else", on: .mastodon, editedAt: noon()))
    try store.note([1, 2], ask: AskID(bitcoin))
    let recorded = try store.record(batch: batch, at: desk, knowledge: stamp, at: noon())
    #expect(recorded.count == 1)
    #expect(try store.outbox(of: homestay).map(\.name) == ["mastodon:2"])
  }

  @Test func nobodyGetsTwoAnswersToAnAskFromTwoDesks() throws {
    try store.add(.sample("3", on: .mastodon, by: "ada"))
    try store.note([1, 2, 3], ask: AskID(bitcoin))
    let (mine, theirs) = (try store.takeDesk(), try store.takeDesk())
    #expect(try store.decide(together: [1, 2], at: theirs).count == 2)
    #expect(try store.decide(together: [3], at: mine).isEmpty, "ada has an answer by now")
    #expect(try store.decide(together: [3], .reject, at: mine).count == 1, "closing it is well")
  }

  @Test func twoDesksNeverHaveTheSamePersonWithTheSameAsk() throws {
    try store.add(.sample("3", on: .mastodon, by: "ada"))
    try store.note([1, 2, 3], ask: AskID(bitcoin))
    let (mine, theirs) = (try store.takeDesk(), try store.takeDesk())
    #expect(try store.lease(2, to: theirs, at: noon()))
    #expect(try !store.lease(3, to: mine, at: noon()))
    #expect(try store.lease(1, to: mine, at: noon()))
    try store.note([3], ask: AskID(dates))
    #expect(try store.lease(3, to: mine, at: noon()), "they ask for something else with it")
    withExtendedLifetime(theirs) {}
  }

  @Test func nobodyGetsASecondAnswerUnknowingly() throws {
    try store.add(.sample("3", on: .mastodon, by: "ada"))
    try store.note([1, 2, 3], ask: AskID(bitcoin))
    try store.decide(on: post("2", on: .mastodon))
    func answer(mayRepeat: Bool) throws(LogError) {
      _ = try store.record(
        question: post("3", on: .mastodon),
        draft: draft(),
        decision: .approve,
        post: 3,
        mayRepeat: mayRepeat,
        knowledge: stamp,
        at: noon()
      )
    }
    #expect(throws: LogError.askerWasAnswered) { try answer(mayRepeat: false) }
    try answer(mayRepeat: true)
  }

  @Test func anEditedPostSaysWhatItSaidAndWhatItWasAnswered() throws {
    try record("Can I pay with bitcoin?")
    #expect(try store.earlier(of: 1) == nil)
    _ = try store.note(sent: ["mastodon:1"], by: nil, at: noon())
    try store.add(.sample("1", "Can I pay with gold?", on: .mastodon, editedAt: noon()))
    let earlier = try #require(try store.earlier(of: 1))
    #expect(earlier.question == "Can I pay with bitcoin?" && earlier.wasSent && earlier.thread == 1)
    #expect(earlier.answer == "We are listening, no promise.")
    #expect(try store.earlier(of: 2) == nil)
  }

  @Test func aLogThatIsTakenAwayIsNotWrittenToInVain() throws {
    try FileManager.default.removeItem(atPath: workspace.path())
    #expect(throws: LogError.vanished(workspace.log())) { try record("Can I pay with bitcoin?") }
  }

  @Test func anotherLogInItsPlaceIsNotTouched() throws {
    let other = try ThreadStore(workspace.log("other.sqlite"))
    try other.decide(on: post("9"))
    let path = workspace.path()
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: workspace.path("other.sqlite"), toPath: path)
    #expect(throws: LogError.vanished(workspace.log())) { try record("Can I pay with bitcoin?") }
  }
}
