import Answering
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// What the log suggests for the knowledge.
struct SuggestionsTests {
  private let bitcoin = ItemID(section: .roadmap, name: "bitcoin")

  private func suggestions(_ queue: SampleQueue, fewest: Int = 20) throws -> [Suggestion] {
    try queue.opened().suggestions(fewest: fewest, queue.responder) { $0 }
  }

  /// What is suggested once the only post was closed for this reason.
  private func suggested(_ text: String, closed reason: ClosingReason?) throws -> [Suggestion] {
    let queue = try SampleQueue([.guest(1, text)])
    let desk = try queue.desk()
    guard case .question(let asked) = try desk.next() else { return [] }
    #expect(asked.draft.item == bitcoin)
    _ = try desk.decide(.reject, on: asked, because: reason)
    return try suggestions(queue)
  }

  @Test func onlyAWrongDraftIsWhatAnItemIsNot() throws {
    let text = "is bitcoin mining allowed in the flat"
    #expect(try suggested(text, closed: nil).isEmpty)
    #expect(try suggested(text, closed: .spam).isEmpty)
    let wrong = try suggested(text, closed: .wrongDraft)
    guard case .not(bitcoin) = wrong.first?.kind else {
      Issue.record("\(wrong)")
      return
    }
  }

  @Test func whatFindsAnItemSurelyIsNeverWhatItIsNot() throws {
    #expect(try suggested("do you take bitcoin please", closed: .wrongDraft).isEmpty)
  }

  @Test func whatWasAskedOfTheFounderByHandleIsLearntWithoutIt() throws {
    let queue = try SampleQueue([.guest(1, "@ada can satoshis be legal tender")])
    let desk = try queue.desk()
    guard case .question(let asked) = try desk.next(), let chosen = try desk.choose(bitcoin, for: asked)
    else {
      Issue.record("nothing to choose")
      return
    }
    _ = try desk.decide(.approve, on: chosen)
    #expect(try suggestions(queue).map(\.texts) == [["can satoshis be legal tender"]])
  }

  private static let words = "Whether there is a chess board is up to each host."

  /// Three people who ask for one thing that no item is about, the first two answered by hand.
  private func chess() throws -> SampleQueue {
    let asked = [
      "a chess board in every home please", "a chess board in every home", "chess board in every home pls",
    ]
    let queue = try SampleQueue(
      asked.enumerated().map { .guest($0.offset + 1, "@ada " + $0.element, named: "Kim Park") }
    )
    let desk = try queue.desk()
    for _ in 1...2 {
      guard case .question(let question) = try desk.next() else { continue }
      _ = try desk.decide(.edit(text: "Hi Kim, " + Self.words, overriding: []), on: question)
    }
    return queue
  }

  @Test func wordsWrittenByHandAreTheItemsAnswer() throws {
    let found = try suggestions(try chess())
    guard case .item(let words?) = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
    #expect(found.count == 1 && words.answer == Self.words && found[0].people >= 2)
    #expect(found[0].texts.first == "a chess board in every home please")
  }

  @Test func asksThatAreNearlyTheSameAreProposedOnce() throws {
    let asked = [
      "a chess board in every home please", "please put a chess set in each home", "early check-in please",
      "late check-out please",
    ]
    let queue = try SampleQueue(asked.enumerated().map { .guest($0.offset + 1, $0.element) })
    let found = try suggestions(queue, fewest: 1)
    #expect(found.map(\.people).sorted() == [1, 1, 2], "\(found)")
  }

  @Test func anAskThatBecameAnItemIsKnownByItsOldName() throws {
    let queue = try chess()
    let before = try queue.store.asks(of: "Teapot").map(\.id)
    #expect(before == [AskID(post: 1)])
    #expect(try queue.store.formerAsks(of: "Teapot").isEmpty)
    let chess = """
      roadmap:
        - id: chess
          status: open
          title: { en: Chess }
          asks: { en: ["a chess board in every home please", "chess in each home", "a chess set for guests"] }
          answer: { en: "Nothing is decided on chess." }
      """
    let responder = try SampleCampaign(["chess.yaml": chess]).responder()
    try CampaignQueue(store: queue.store, knowledge: responder.knowledge).bringUpToDate { responder }
    let item = AskID(ItemID(section: .roadmap, name: "chess"))
    #expect(try queue.store.asks(of: "Teapot").map(\.id) == [item])
    #expect(try queue.store.formerAsks(of: "Teapot") == [item: [AskID(post: 1)]])
  }
}
