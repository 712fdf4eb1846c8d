import Answering
import LineEditing
import Reviewing
import TestSupport
import Testing
import ThreadStorage

@testable import fireside

/// The outbox, one answer after the other.
struct OutboxWalkTests {
  private let queue: SampleQueue
  private let answers: [OutgoingAnswer]

  init() throws {
    queue = try SampleQueue([.guest(1), .guest(9, "Can I bring my dog?")])
    let desk = try queue.desk()
    for id in ["1", "9"] { try desk.decide(.approve, on: try #require(try queue.post(id)).question) }
    answers = try queue.store.outbox(of: "Teapot")
  }

  private func walk(_ keys: String...) throws -> String {
    var shown = ""
    let walk = OutboxWalk(
      console: Console { shown += $0 },
      reader: ScriptedReader(keys.map { .line($0) }),
      store: queue.store,
      reviewer: "Ada",
      campaign: "Teapot"
    )
    try walk.run(answers)
    return shown
  }

  @Test func aKeyTicksOffOrLeavesOrTakesBack() throws {
    #expect(try walk("?", "y", "r").contains("Nothing is noted yet"))
    #expect(try queue.store.deliveries(of: "Teapot") == [.sent: 1])
    #expect(try queue.verdicts() == ["1": .approve])
  }

  @Test func whoLeavesLosesNothing() throws {
    _ = try walk("y", "q")
    #expect(try queue.store.deliveries(of: "Teapot") == [.sent: 1, .approved: 1])
  }

  @Test func whatAColleaguePostedMeanwhileIsNotShownAgain() throws {
    _ = try queue.store.note(sent: ["x:1"], by: "Bob", at: SampleQueue.now())
    #expect(try !walk("l").contains("Do you take bitcoin?"))
  }

  @Test func whatDoesNotStandAnyMoreIsNotNotedAsSent() throws {
    var shown = ""
    let reader = RecallingReader(queue.store)
    let walk = OutboxWalk(
      console: Console { shown += $0 },
      reader: reader,
      store: queue.store,
      reviewer: "Ada",
      campaign: "Teapot"
    )
    try walk.run(answers)
    #expect(shown.contains("! nothing is noted") && !shown.contains("✓ sent"))
    #expect(try queue.store.deliveries(of: "Teapot") == [.approved: 1])
  }

  /// Somebody else takes the first answer back just before it is ticked off.
  private final class RecallingReader: LineReader {
    let isInteractive = true
    private let store: ThreadStore
    private var keys = ["y", "q"]

    init(_ store: ThreadStore) { self.store = store }

    func readLine(prompt: String, prefill: String) -> LineInput { .endOfInput }

    func readChoice(prompt: String, keys: Set<Character>, isStep: Bool) -> LineInput {
      _ = try? store.recall("x:1", by: "Bob", at: SampleQueue.now())
      return .line(self.keys.removeFirst())
    }

    func addToHistory(_ line: String) {}
  }
}
