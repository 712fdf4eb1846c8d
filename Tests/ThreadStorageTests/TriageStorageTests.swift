import Answering
import Foundation
import Testing
import TextAnalysis
import ThreadStorage

@Suite struct TriageStorageTests {
  let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
    try store.add(.sample("1"), .sample("2"), .sample("3"))
  }

  private static let whole: Triage = {
    var triage = Triage(kind: .hashtag, confidence: 0.1 + 0.2, reach: 12)
    (triage.lane, triage.outcome, triage.item, triage.language) = (.playful, .matched, bitcoin, .french)
    (triage.tier, triage.gravity) = (.danger, 2)
    (triage.answeredBy, triage.leader, triage.ask) = ("9007199254740993", 3, AskID(bitcoin))
    return triage
  }()

  @Test func keepsEveryField() throws {
    try store.note([(2, Self.whole), (3, Triage(kind: .repost))], stamp: current)
    #expect(try store.all().map(\.triage) == [nil, Self.whole, Triage(kind: .repost)])
    #expect(try store.posts([3, 2], stamp: current).map(\.triage) == [Self.whole, Triage(kind: .repost)])
    #expect(try store.entry(of: Post.sample("2").question, in: homestay)?.triage == Self.whole)
  }

  @Test func whatIsNotedLastHolds() throws {
    try store.note([(1, Self.whole)], stamp: current)
    try store.note([(1, Triage(kind: .founder))], stamp: current)
    try store.note([TriageNote](), stamp: current)
    #expect(try store.all().first?.triage == Triage(kind: .founder))
  }

  @Test func otherKnowledgeMakesSomethingElseOfIt() throws {
    try store.note([(1, Self.whole)], stamp: current + 1)
    #expect(try store.all().map(\.triage) == [nil, nil, nil])
    #expect(try store.posts(of: homestay, stamp: current + 1).first?.triage == Self.whole)
  }

  @Test func saysWhetherThereIsSomethingToDo() throws {
    #expect(try store.needsTriage(homestay, stamp: current))
    #expect(try !store.needsTriage("None", stamp: current))
    try store.note([1, 2, 3].map { ($0, Self.whole) }, stamp: current)
    #expect(try !store.needsTriage(homestay, stamp: current))
    #expect(try store.needsTriage(homestay, stamp: current + 1))
    let before = try store.relatePosts(of: homestay) { _ in false }
    try store.add(.sample("4"))
    try store.rank(homestay, upTo: before, stamp: current)
    #expect(try store.needsTriage(homestay, stamp: current), "what came in meanwhile was not seen")
    try store.note([(4, Self.whole)], stamp: current)
    #expect(try !store.needsTriage(homestay, stamp: current))
    _ = try store.delete(["5"], erasing: false, at: noon())
    #expect(try !store.needsTriage(homestay, stamp: current))
    _ = try store.delete(["4"], erasing: false, at: noon())
    #expect(try store.needsTriage(homestay, stamp: current), "it may have been a repost, or an answer")
  }

  @Test func theQueueSaysWhoWaits() throws {
    try store.add(.sample("4"), .sample("5"), .sample("6"))
    var answered = Triage(kind: .reply)
    answered.answeredBy = "99"
    try store.note([1, 2, 3, 6].map { ($0, Triage(kind: .reply)) }, stamp: current)
    try store.note([(4, Triage(kind: .conversation)), (5, answered)], stamp: current)
    try store.decide(on: post("1"))
    try store.decide(.later, on: post("2"))
    try store.decide(.reject, on: post("3"))
    #expect(try store.all().map(\.verdict) == [.approve, .later, .reject, nil, nil, nil])
    for order in WaitingOrder.allCases {
      let waiting = try store.waiting(.max, of: homestay, in: order)
      #expect(waiting.map(\.id) == [6, 2], "what was put off comes last")
      #expect(waiting.map(\.verdict) == [nil, .later])
      #expect(waiting.allSatisfy { $0.isWaiting && $0.person == Post.sample("1").person })
      #expect(try store.waiting(1, of: homestay, in: order, without: [6]).map(\.id) == [2])
    }
  }

  @Test(arguments: [
    ("12", "9", false), ("9", "12", true), ("9", "features/a", true), ("roadmap/a", "roadmap/b", true),
  ])
  func asksAreInOrder(one: String, other: String, isBefore: Bool) throws {
    #expect(try (#require(AskID(one)) < #require(AskID(other))) == isBefore)
  }

  @Test(arguments: [
    ("roadmap/bitcoin", true), ("12", true), ("0", false), ("-1", false), ("", false), ("bitcoin", false),
    ("roadmap/", false), ("1.5", false), ("9223372036854775808", false),
  ])
  func onlyItemsAndNumbersAreAsks(text: String, isAsk: Bool) {
    #expect((AskID(text) != nil) == isAsk)
    #expect(AskID(text)?.description == (isAsk ? text : nil))
    #expect((AskID(text)?.item != nil) == (text == "roadmap/bitcoin"))
  }
}
