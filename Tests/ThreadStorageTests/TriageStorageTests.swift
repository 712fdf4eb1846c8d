import Answering
import TextAnalysis
import Foundation
import Testing
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
    (triage.answeredBy, triage.leader, triage.ask) = ("9007199254740993", 3, AskID(bitcoin))
    return triage
  }()

  @Test func keepsEveryField() throws {
    try store.note([(2, Self.whole), (3, Triage(kind: .repost))], stamp: current)
    #expect(try store.all().map(\.triage) == [nil, Self.whole, Triage(kind: .repost)])
    #expect(try store.posts([3, 2], stamp: current).map(\.triage) == [Self.whole, Triage(kind: .repost)])
    #expect(try store.queue(of: homestay).map(\.triage) == [Self.whole, Triage(kind: .repost)])
  }

  @Test func whatIsNotedLastHolds() throws {
    try store.note([(1, Self.whole)], stamp: current)
    try store.note([(1, Triage(kind: .founder))], stamp: current)
    try store.note([], stamp: current)
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
    try store.add(.sample("4"))
    #expect(try store.needsTriage(homestay, stamp: current))
    _ = try store.delete(["4"], erasing: false, at: noon())
    #expect(try !store.needsTriage(homestay, stamp: current))
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
    let queue = try store.queue(of: homestay)
    #expect(queue.map(\.verdict) == [.approve, .later, .reject, nil, nil, nil])
    #expect(queue.map(\.isWaiting) == [false, true, false, false, false, true])
    #expect(queue.map(\.person) == Array(repeating: Post.sample("1").person, count: 6))
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
