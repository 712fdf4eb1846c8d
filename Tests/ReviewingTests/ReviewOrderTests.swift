import Answering
import Foundation
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// In which order posts are reviewed, and how they are counted.
struct ReviewOrderTests {
  let queue: SampleQueue

  init() throws {
    // By number: a joke, an ask of one with reach, one of two people, one by a person twice, danger, a follow-up.
    queue = try SampleQueue([
      .guest(1, "a room on Mars", likes: 900),
      .guest(2, "Can I bring my dog?", likes: 500),
      .guest(3, "Do you take bitcoin?"), .guest(4, "Do you take bitcoin?", likes: 3),
      .guest(5, "I need a crib for my baby", by: "zoe"),
      .guest(6, "I need a crib for the baby", by: "zoe", likes: 1),
      .guest(7, "he harassed me"),
      .guest(8, "Is there a private bathroom filter?"), .guest(9, "Under Filters.", by: "ada", parent: "8"),
      .guest(10, "And where?", by: "guest8", parent: "9", likes: 2),
      .guest(11, "Homes where pets are welcome", by: "late", likes: 5),
    ])
    _ = try queue.opened()
  }

  private func ids(_ order: ReviewOrder) throws -> [String?] {
    let opened = try queue.opened()
    return try opened.posts(opened.waiting(.max, in: order)).map(\.question.postID)
  }

  @Test(arguments: [
    (ReviewOrder.urgency, ["7", "10", "2", "11", "3", "4", "5", "6", "1"]),
    (.age, ["7", "1", "2", "3", "4", "5", "6", "10", "11"]),
    (.reach, ["7", "1", "2", "11", "4", "10", "6", "3", "5"]),
  ])
  func goesByWhatMatters(order: ReviewOrder, ids: [String]) throws {
    #expect(try self.ids(order) == ids)
  }

  @Test(arguments: ReviewOrder.allCases)
  func whatWasPutOffComesLastButDangerAndWhatIsDecidedNotAtAll(order: ReviewOrder) throws {
    let desk = try queue.desk()
    for (id, decision) in [("7", ReviewDecision.later), ("4", .later), ("2", .reject), ("5", .escalate)] {
      let question = try #require(try queue.post(id)).question
      try desk.decide(decision, on: question)
    }
    let ids = try ids(order)
    #expect(ids.first == "7" && ids.last == "4")
    #expect(!ids.contains("2") && !ids.contains("5"))
    #expect(ids.count == 7)
  }

  @Test func peopleAreNotPosts() throws {
    let opened = try queue.opened()
    let counts = try opened.counts()
    #expect(counts.waiting.posts == 9)
    #expect(counts.waiting.people == 8, "zoe asked twice")
    let asks = try opened.asks()
    let crib = try #require(asks.first { $0.id == AskID(post: 5) })
    #expect((crib.people, crib.posts, crib.reach, crib.waiting) == (1, 2, 1, 2))
    #expect(crib.representative == 6, "what reached most people speaks for it")
    #expect(try opened.members(of: crib.id).map(\.id) == [5, 6])
    let bathroom = try #require(asks.first { $0.id.item?.name == "bathroom" })
    #expect((bathroom.answered, bathroom.waiting) == (1, 0), "the founder answered it on the network")
  }

  @Test func asksOfMostPeopleComeFirst() throws {
    let asks = try queue.opened().asks()
    let names = asks.map(\.id.description)
    #expect(
      names == ["features/pets", "roadmap/bitcoin", "rules/mars", "5", "features/bathroom"],
      "by people, then by reach, then by name"
    )
  }

  @Test func everyPostIsCountedForWhatBecameOfIt() throws {
    let desk = try queue.desk()
    let decisions: [(String, ReviewDecision)] = [
      ("7", .escalate), ("2", .reject), ("5", .later), ("3", .edit(text: "No.", overriding: [])),
    ]
    for (id, decision) in decisions {
      let question = try #require(try queue.post(id)).question
      try desk.decide(decision, on: question)
    }
    let counts = try queue.opened().counts()
    #expect(counts.settled.map(\.state) == [.answered, .answeredElsewhere, .putOff, .rejected, .escalated])
    #expect(counts.settled.map(\.count.posts) == [1, 1, 1, 1, 1])
    #expect(counts.waiting.posts == 6, "what was put off waits still")
    #expect(counts.others.map(\.kind) == [.founder, .repost, .part, .conversation])
    #expect(counts.others.map(\.count.posts) == [1, 0, 0, 0])
    for dimension in counts.dimensions {
      #expect(dimension.counts.reduce(0) { $0 + $1.count.posts } == 6, "\(dimension.name)")
      let sizes = dimension.counts.map(\.count.posts)
      #expect(sizes == sizes.sorted(by: >), "\(dimension.name)")
    }
  }

  @Test(arguments: [
    ("features/pets", AskSummary.State.exists), ("roadmap/bitcoin", .onRoadmap), ("rules/mars", .noAsk),
    ("5", .unanswered), ("features/bathroom", .answered),
  ])
  func anAskSaysWhatBecomesOfIt(ask: String, state: AskSummary.State) throws {
    let summary = try queue.opened().asks().first { $0.id.description == ask }
    #expect(summary?.state(in: queue.responder.knowledge) == state)
  }
}
