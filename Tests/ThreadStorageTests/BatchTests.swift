import Answering
import Foundation
import GRDB
import Testing
import ThreadStorage

/// Decisions that are taken together.
@Suite struct BatchTests {
  let workspace: Workspace
  let store: ThreadStore
  let desk: Desk

  init() throws {
    workspace = try Workspace()
    store = try ThreadStore(workspace.log())
    desk = try store.takeDesk()
    for number in 1...5 { try store.add(.sample("\(number)", "Ask \(number)", by: "guest\(number)")) }
  }

  private var verdicts: [Verdict?] {
    get throws { try store.all().map(\.verdict) }
  }

  @Test func eachHasItsOwnAnswerInAThreadOfItsOwn() throws {
    let recorded = try store.decide(together: [1, 2, 3], at: desk)
    #expect(recorded.map(\.thread) == [1, 2, 3])
    #expect(try store.threads().compactMap { $0.turns.first?.answer?.text } == [1, 2, 3].map(Self.answer))
    #expect(try verdicts == [.approve, .approve, .approve, nil, nil])
  }

  private static func answer(_ number: Int) -> String { "To \(number): we are listening." }

  @Test func anyOfThemUndoesAll() throws {
    for index in 0..<3 {
      let recorded = try store.decide(together: [1, 2, 3], at: desk)
      #expect(try store.undo(decision: recorded[index].decision, at: noon()).count == 3)
      #expect(try verdicts == [nil, nil, nil, nil, nil])
      for decision in recorded.map(\.decision) {
        #expect(throws: LogError.alreadyUndone(decision: decision)) {
          try store.undo(decision: decision, at: noon())
        }
      }
    }
  }

  @Test func anUndoLeavesOtherBatchesAndWhatIsTakenAlone() throws {
    let alone = try store.decide(.reject, on: post("4"))
    let first = try store.decide(together: [1, 2], at: desk)
    let second = try store.decide(together: [3, 5], .reject, at: desk)
    #expect(try store.undo(decision: first[0].decision, at: noon()).count == 2)
    #expect(try verdicts == [nil, nil, .reject, .reject, .reject])
    #expect(try store.undo(decision: alone.decision, at: noon()).count == 1)
    #expect(try store.undo(decision: second[1].decision, at: noon()).count == 2)
    #expect(try verdicts == [nil, nil, nil, nil, nil])
  }

  @Test func whatWasReopenedSinceIsLeftOutOfAnUndo() throws {
    let recorded = try store.decide(together: [1, 2, 3], at: desk)
    try store.add(.sample("22", "A pool instead", earlierIDs: ["2"]))
    try store.decide(.reject, on: post("2", "A pool instead"))
    #expect(try store.undo(decision: recorded[0].decision, at: noon()).count == 2)
    #expect(try verdicts == [nil, .reject, nil, nil, nil])
  }

  @Test func whatIsDecidedOrOnAColleaguesDeskIsLeftOut() throws {
    let colleague = try ThreadStore(workspace.log())
    let there = try colleague.takeDesk()
    try colleague.decide(.escalate, on: post("2"))
    try colleague.decide(.later, on: post("4"))
    #expect(try colleague.lease(3, to: there, at: noon()))
    #expect(try store.lease(5, to: desk, at: noon()))
    let recorded = try store.decide(together: [1, 2, 3, 4, 5], at: desk)
    #expect(recorded.count == 3)
    #expect(try verdicts == [.approve, .escalate, nil, .approve, .approve])
    withExtendedLifetime(there) {}
  }

  @Test func aColleaguesLeaseKeepsAPostOnlySoLong() throws {
    let colleague = try ThreadStore(workspace.log())
    let there = try colleague.takeDesk()
    #expect(try colleague.lease(3, to: there, at: noon()))
    let late = noon(plus: ThreadStore.leaseDuration)
    #expect(try store.decide(together: [3], at: desk, time: late).count == 1)
    withExtendedLifetime(there) {}
  }

  @Test func deletedPostsAreLeftOut() throws {
    let batch = try store.posts([1, 2], stamp: current).map {
      BatchEntry(post: $0.id, question: $0.post.question, draft: draft("To \($0.id)"), decision: .approve)
    }
    _ = try store.delete(["1"], erasing: false, at: noon())
    let recorded = try store.record(batch: batch, at: desk, knowledge: stamp, at: noon())
    #expect(recorded.count == 1)
    #expect(try !store.isAnswered(network: .x, postID: "1"))
  }

  @Test func allOfABatchIsLoggedOrNothing() throws {
    func entry(_ id: String, _ decision: ReviewDecision, thread: Int64? = nil) -> BatchEntry {
      BatchEntry(
        post: Int64(id),
        question: post(id, "Ask \(id)"),
        draft: draft("To \(id)"),
        decision: decision,
        thread: thread
      )
    }
    #expect(throws: LogError.noSuchThread(9)) {
      try store.record(
        batch: [entry("1", .approve), entry("2", .approve, thread: 9)],
        at: desk,
        knowledge: stamp,
        at: noon()
      )
    }
    #expect(throws: LogError.notSendable(reason: "It is empty.")) {
      try store.record(
        batch: [entry("1", .approve), entry("2", .edit(text: " ", overriding: []))],
        at: desk,
        knowledge: stamp,
        at: noon()
      )
    }
    #expect(try verdicts == [nil, nil, nil, nil, nil])
    #expect(throws: LogError.nothingToUndo) { try store.lastDecision() }
    #expect(try store.record(batch: [], at: desk, knowledge: stamp, at: noon()).isEmpty)
  }

  @Test func whatWasTakenTogetherTeachesNothing() throws {
    try store.decide(on: post("4", "Ask 4"))
    try store.decide(together: [1, 2], at: desk)
    try store.decide(together: [3], .reject, at: desk)
    #expect(try store.lessons(of: homestay).map(\.question) == ["Ask 4"])
  }

  @Test func aBatchBearsTheNumberOfItsFirst() throws {
    try store.decide(on: post("5"))
    try store.decide(together: [1, 2], at: desk)
    try store.decide(together: [3], at: desk)
    let batches = try DatabaseQueue(path: workspace.path()).read { db in
      try Int64?.fetchAll(db, sql: "SELECT batch FROM decision ORDER BY id")
    }
    #expect(batches == [nil, 2, 2, 4])
  }
}
