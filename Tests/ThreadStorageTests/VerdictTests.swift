import Answering
import Foundation
import Testing
import ThreadStorage

/// What the queue knows of what was decided and sent.
@Suite struct VerdictTests {
  let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
    try store.add(.sample("1"), .sample("2"), .sample("1", on: .mastodon))
  }

  private var verdicts: [Verdict?] {
    get throws { try store.all().map(\.verdict) }
  }

  @Test(arguments: [
    (ReviewDecision.approve, Verdict.approve), (.edit(text: "No.", overriding: []), .edit),
    (.reject, .reject),
    (.later, .later), (.escalate, .escalate),
  ])
  func followsDecisionsAndUndos(decision: ReviewDecision, verdict: Verdict) throws {
    let first = try store.decide(.later, on: post("1"))
    let second = try store.decide(decision, on: post("1"))
    #expect(try verdicts == [verdict, nil, nil], "of the post on this network alone")
    try store.undo(decision: second.decision, at: noon())
    #expect(try verdicts == [.later, nil, nil], "what was decided before holds again")
    try store.undo(decision: first.decision, at: noon())
    #expect(try verdicts == [nil, nil, nil])
  }

  @Test func anUndoOfAnOlderDecisionChangesNothing() throws {
    let first = try store.decide(.later, on: post("1"))
    try store.decide(.reject, on: post("1"))
    try store.undo(decision: first.decision, at: noon())
    #expect(try verdicts == [.reject, nil, nil])
  }

  @Test func typedLinesSettleNoPost() throws {
    try store.decide(on: post(nil))
    #expect(try verdicts == [nil, nil, nil])
  }

  @Test func wordsAreCountedAsLongAsTheyStand() throws {
    let text = "We are listening.\0"
    #expect(try store.timesSent(text) == 0)
    let first = try store.decide(on: post("1"), with: draft(text))
    try store.decide(.edit(text: text, overriding: []), on: post("2"))
    try store.decide(on: post("7"), with: draft("We are listening to you."))
    #expect(try store.timesSent(text) == 2)
    try store.undo(decision: first.decision, at: noon())
    #expect(try store.timesSent(text) == 1)
  }

  @Test func peopleWithAnAnswerToAnAskAreKnown() throws {
    let store = try ThreadStore(.memory)
    let names = [
      "approved", "edited", "rejected", "escalated", "late", "waiting", "elsewhere", "other", "network",
    ]
    for (number, name) in names.enumerated() { try store.add(.sample("\(number + 1)", by: name)) }
    try store.add(.sample("10", by: "away"), to: "Away")
    try store.note([1, 2, 3, 4, 5, 6, 10], ask: AskID(bitcoin))
    try store.note([7], ask: nil)
    try store.note([8], ask: AskID(dates))
    var onNetwork = Triage(kind: .reply)
    (onNetwork.ask, onNetwork.answeredBy) = (AskID(bitcoin), "99")
    try store.note([(9, onNetwork)], stamp: current)
    let edit = ReviewDecision.edit(text: "No.", overriding: [])
    let decisions: [ReviewDecision] = [.approve, edit, .reject, .escalate, .later]
    for (number, decision) in decisions.enumerated() { try store.decide(decision, on: post("\(number + 1)")) }
    for id in ["7", "8", "10"] { try store.decide(on: post(id)) }
    let people = ["approved", "edited", "network"].map { Post.sample("1", by: $0).person }
    #expect(try store.peopleAnswered(in: AskID(bitcoin), of: homestay) == Set(people))
    #expect(try store.peopleAnswered(in: AskID(post: 3), of: homestay).isEmpty)
  }
}

/// What a follow-up goes on from.
@Suite struct ContextTests {
  let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
    // A question, the founder's reply on the network, and what the asker says to that.
    try store.add(
      .sample("1", "Could I pay with bitcoin?"),
      .sample("20", "We are listening.", by: "ada", parent: "1"),
      .sample("30", "And when?", parent: "20")
    )
  }

  @Test func isTheThreadOfTheQuestionThatWasAnswered() throws {
    try store.decide(on: post("5"))
    let answered = try store.decide(on: post("1"), with: draft(about: dates))
    let context = try store.context(of: 3)
    #expect(context.thread == answered.thread)
    #expect(context.item == dates)
    #expect(try store.words(answeredBy: 3, ofTheirOwn: false) == "We are listening.")
    #expect(try store.words(answeredBy: 3, ofTheirOwn: true) == nil)
    #expect(try store.words(answeredBy: 1, ofTheirOwn: false) == nil)
  }

  @Test func isTheItemThatFitsWhereNothingWasDecidedHere() throws {
    #expect(try store.context(of: 3) == (nil, nil))
    try store.note([1], ask: nil, item: bitcoin)
    #expect(try store.context(of: 3) == (nil, bitcoin))
    #expect(try store.context(of: 2) == (nil, nil), "nobody's question is above it")
    #expect(try store.context(of: 99) == (nil, nil))
  }

  @Test func theItemAnsweredAboutGoesBeforeTheOneThatFits() throws {
    try store.note([1], ask: nil, item: bitcoin)
    try store.decide(on: post("1"), with: draft(about: dates))
    #expect(try store.context(of: 3).item == dates)
  }

  @Test func isFoundThroughEditsAndOnItsNetworkAlone() throws {
    let store = try ThreadStore(.memory)
    try store.add(
      .sample("2", "Bitcoin?", earlierIDs: ["1"]),
      .sample("21", "Listening.", by: "ada", parent: "2", earlierIDs: ["20"]),
      .sample("30", "And when?", parent: "21"),
      .sample("31", "And where?", on: .mastodon, parent: "21")
    )
    try store.note([1], ask: nil, item: bitcoin)
    #expect(try store.context(of: 3).item == bitcoin)
    #expect(try store.context(of: 4).item == nil)
    #expect(try store.words(answeredBy: 4, ofTheirOwn: false) == nil)
  }

  @Test func aThreadWhoseOnlyDecisionWasUndoneIsNone() throws {
    let answered = try store.decide(on: post("1"))
    try store.undo(decision: answered.decision, at: noon())
    #expect(try store.context(of: 3).thread == nil)
  }
}
