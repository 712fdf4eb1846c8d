import Answering
import Testing
import ThreadStorage

/// Two people who go by one name.
@Suite struct SittingTests {
  private let workspace: Workspace
  private let store: ThreadStore

  init() throws {
    workspace = try Workspace()
    store = try ThreadStore(workspace.log())
  }

  private func decide(from desk: Desk?) throws {
    _ = try store.record(
      question: post("1"),
      draft: draft(),
      decision: .approve,
      from: desk,
      note: DecisionNote(reviewer: "Ada"),
      knowledge: stamp,
      at: noon()
    )
  }

  @Test func whatIsDecidedAtAnotherDeskIsNotTakenBackWhileSomebodySitsThere() throws {
    let mine = try store.takeDesk()
    var theirs: Desk? = try store.takeDesk()
    try decide(from: theirs)
    #expect(throws: LogError.nothingToUndo) { try store.lastDecision(by: "Ada", from: mine) }
    #expect(throws: LogError.nothingToUndo) { try store.lastDecision(by: "Ada") }
    #expect(try store.lastDecision(by: "Ada", from: theirs).number == 1)
    theirs = nil
    #expect(try store.lastDecision(by: "Ada", from: mine).number == 1, "after a restart it is one’s own")
    let next = try store.takeDesk()
    #expect(try store.lastDecision(by: "Ada", from: mine).number == 1, "nobody who sits there now decided it")
    withExtendedLifetime(next) {}
  }
}
