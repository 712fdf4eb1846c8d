import Answering
import Foundation
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// What is made of the posts of a campaign.
struct TriageRunTests {
  private func triage(of id: String, in queue: SampleQueue) throws -> Triage {
    _ = try queue.opened()
    return try #require(try queue.post(id)?.triage)
  }

  private static func repost(_ id: Int, of original: String) -> Post {
    Post(
      question: Question(network: .x, postID: String(id), text: "RT", author: "fan\(id)"),
      repostOf: original
    )
  }

  @Test(
    arguments: [
      ("Do you take bitcoin?", Outcome.matched, "roadmap/bitcoin", nil),
      ("a room on Mars", .matched, "rules/mars", .playful),
      ("he harassed me", .escalated, "rules/harassed", .safety),
      ("I want to die", .escalated, nil, .safety), ("What is the meaning of life?", .fallback, nil, nil),
    ] as [(String, Outcome, String?, Lane?)]
  )
  func saysWhatADraftRestsOn(text: String, outcome: Outcome, item: String?, lane: Lane?) throws {
    let triage = try triage(of: "1", in: SampleQueue([.guest(1, text)]))
    #expect(triage.outcome == outcome)
    #expect(triage.item?.description == item)
    #expect(triage.lane == lane)
    #expect((0...1).contains(triage.confidence))
  }

  @Test("However long one person’s thread is, it replies to what it began with; another’s under it is talk")
  func partsOfAThread() throws {
    let queue = try SampleQueue([
      .guest(2, "1/4 hear me out", by: "zoe", parent: "1"),
      .guest(3, "2/4 it is late", by: "zoe", parent: "2"),
      .guest(4, "3/4 and dark", by: "zoe", parent: "3"),
      .guest(5, "4/4 so: dark mode", by: "zoe", parent: "4"),
      .guest(6, "same here", by: "omar", parent: "5"), .guest(7, "I mean it", by: "omar", parent: "6"),
      .guest(8, "round and round", by: "loop", parent: "9"), .guest(9, "and round", by: "loop", parent: "8"),
    ])
    try queue.store.note(IntakeNotes(invitations: ["1"]), of: "Teapot")
    for id in ["2", "3", "4", "6", "8"] { #expect(try triage(of: id, in: queue).kind == .part, "\(id)") }
    #expect(try triage(of: "5", in: queue).kind == .reply)
    for id in ["7", "9"] { #expect(try triage(of: id, in: queue).kind == .conversation, "\(id)") }
  }

  @Test func noDraftIsMadeOfWhatIsNoQuestion() throws {
    let queue = try SampleQueue([.guest(1, by: "ada"), Self.repost(2, of: "1")])
    #expect(try triage(of: "1", in: queue) == Triage(kind: .founder, reach: 1))
    #expect(try triage(of: "2", in: queue) == Triage(kind: .repost))
  }

  @Test(arguments: [(0, 3), (2, 3), (5, 5)])
  func repostsThatWereSeenCountWhereTheyAreMore(counted: Int, reach: Int) throws {
    var post = Post.guest(1, likes: 10)
    (post.reach.reposts, post.reach.replies, post.reach.quotes) = (counted, 20, 30)
    let queue = try SampleQueue([post] + (2...4).map { Self.repost($0, of: "1") })
    #expect(try triage(of: "1", in: queue).reach == 60 + reach)
  }

  @Test func aQuestionThatTheFounderAnsweredOnTheNetworkDoesNotWait() throws {
    let queue = try SampleQueue([
      .guest(1), .guest(2), .guest(31, "Listening again.", by: "ada", parent: "1"),
      .guest(30, "Listening.", by: "ADA", parent: "1"), .guest(32, "Me too!", parent: "2"),
    ])
    #expect(try triage(of: "1", in: queue).answeredBy == "30", "the first of two")
    #expect(try triage(of: "2", in: queue).answeredBy == nil)
    let waiting = try queue.opened().waiting(.max, in: .age)
    #expect(waiting.map(\.id) == [2, 5])
  }

  @Test func aFollowUpIsReadAfterWhatWasSpokenOf() throws {
    let queue = try SampleQueue([
      .guest(3, "And where?", by: "guest1", parent: "2"), .guest(2, "Under Filters.", by: "ada", parent: "1"),
      .guest(1, "Is there a private bathroom filter?"), .guest(4, "And where?"),
    ])
    let followUp = try triage(of: "3", in: queue)
    #expect(followUp.kind == .followUp)
    #expect(followUp.item?.name == "bathroom", "whatever was imported first")
    #expect(try triage(of: "4", in: queue).item?.name != "bathroom")
  }

  @Test func whatComesLaterMakesSomethingElseOfIt() throws {
    let queue = try SampleQueue([.guest(3, "And where?", parent: "2")])
    #expect(try triage(of: "3", in: queue).kind == .reply)
    try queue.add([.guest(2, "Under Filters.", by: "ada", parent: "1")])
    #expect(try triage(of: "3", in: queue).kind == .followUp)
    try queue.add([.guest(1, "Is there a private bathroom filter?")])
    #expect(try triage(of: "3", in: queue).item?.name == "bathroom")
  }

  @Test func aPostAnsweredUnderItsNewIDIsAnswered() throws {
    var edited = Post.guest(11)
    edited.earlierIDs = ["1"]
    let queue = try SampleQueue([edited, .guest(20, "Listening.", by: "ada", parent: "11")])
    #expect(try triage(of: "1", in: queue).answeredBy == "20")
  }

  @Test func networksAreApart() throws {
    var other = Post.guest(1)
    other.question.network = .mastodon
    let queue = try SampleQueue([.guest(1), other, .guest(20, "Listening.", by: "ada", parent: "1")])
    _ = try queue.opened()
    #expect(try queue.posts().map { $0.triage?.answeredBy } == ["20", nil, nil])
  }

  @Test func otherKnowledgeHasAnotherStamp() throws {
    let knowledge = try SampleQueue().responder.knowledge
    var (other, stricter) = (knowledge, knowledge)
    other.fingerprint += "0"
    stricter.campaign.precision = 0.99
    let stamps = [knowledge, other, stricter].map(TriageRun.stamp)
    #expect(Set(stamps).count == 3)
    #expect(TriageRun.stamp(of: knowledge) == stamps[0])
  }
}
