import Answering
import Foundation
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// What is put off until something happens.
struct DeferringTests {
  private static let hour = SampleQueue.now().addingTimeInterval(3600)

  private func nextID(_ desk: ReviewDesk) throws -> String? {
    guard case .question(let asked) = try desk.next() else { return nil }
    return asked.question.postID
  }

  private func putOff(_ id: String, _ deferral: Deferral, in queue: SampleQueue) throws {
    let desk = try queue.desk()
    _ = try desk.takeUp(id)
    guard case .question(let asked) = try desk.next() else { throw POSIXError(.ENOENT) }
    #expect(asked.question.postID == id)
    _ = try desk.decide(.later, on: asked, until: deferral)
  }

  @Test func itIsLeftAloneUntilItsTimeAndThenComesFirst() throws {
    let queue = try SampleQueue([.guest(1), .guest(2)])
    try putOff("1", .until(Self.hour), in: queue)
    let early = try queue.desk()
    #expect(try early.wake() == 0)
    #expect(try nextID(early) == "2")
    try early.leave()
    let late = try queue.desk(clock: { Self.hour })
    #expect(try late.wake() == 1)
    #expect(try nextID(late) == "1")
    #expect(try late.wake() == 0, "it comes back once a session")
  }

  @Test func itWakesInARunningSession() throws {
    let queue = try SampleQueue([.guest(1), .guest(2)])
    nonisolated(unsafe) var now = SampleQueue.now()
    let desk = try queue.desk(clock: { now })
    guard case .question(let asked) = try desk.next() else { throw POSIXError(.ENOENT) }
    _ = try desk.decide(.later, on: asked, until: .until(Self.hour))
    #expect(try (desk.wake(), nextID(desk)) == (0, "2"))
    now = Self.hour
    #expect(try (desk.wake(), nextID(desk)) == (1, "1"))
  }

  @Test func theirNextWordWakesIt() throws {
    let queue = try SampleQueue([.guest(1), .guest(2), .guest(3, "Can I bring my dog?", by: "guest1")])
    try putOff("1", .theirNextWord, in: queue)
    #expect(try queue.desk().wake() == 0, "what they wrote before is no new word")
    try queue.add([.guest(4, "Do you take cash?", by: "guest2")])
    #expect(try queue.desk().wake() == 0)
    try queue.add([.guest(5, "Do you take cash?", by: "guest1")])
    #expect(try queue.desk().wake() == 1)
  }

  @Test func whatWasDecidedOrTakenBackSinceDoesntComeBack() throws {
    let queue = try SampleQueue([.guest(1), .guest(2)])
    for id in ["1", "2"] { try putOff(id, .until(Self.hour), in: queue) }
    try queue.desk().decide(.approve, on: Post.guest(1).question)
    let desk = try queue.desk(clock: { Self.hour })
    #expect(try (desk.wake(), nextID(desk)) == (1, "2"))
    guard let post = try queue.post("2")?.post else { throw POSIXError(.ENOENT) }
    try desk.decide(.later, on: post.question)
    #expect(try queue.desk(clock: { Self.hour }).wake() == 0, "it was put off without a time since")
  }

  @Test func dangerComesBeforeWhatComesBack() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "I want to die")])
    try putOff("1", .until(Self.hour), in: queue)
    let desk = try queue.desk(clock: { Self.hour })
    #expect(try (desk.wake(), nextID(desk)) == (1, "2"))
  }
}
