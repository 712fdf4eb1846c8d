import Answering
import Foundation
import GRDB
import Testing
import ThreadStorage

/// What was split and merged by hand.
@Suite struct AskEditTests {
  let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
    try store.add(.sample("1", "A pool"), .sample("2", "a POOL!"), .sample("3", "A sauna"))
    try store.note([1, 2, 3], ask: one)
  }

  private let one = AskID(post: 1)
  private let two = AskID(post: 2)
  private let three = AskID(post: 3)

  private var edits: AskEdits {
    get throws { try store.askEdits(of: homestay) }
  }

  private func words(_ text: String) -> Int64 { Question(network: .x, text: text).wordsHash }

  private var asks: [String?] {
    get throws { try store.all().map { $0.triage?.ask?.description } }
  }

  @Test func nothingIsEditedAtFirst() throws {
    #expect(try edits.ask(for: 5, otherwise: one) == one)
    #expect(try edits.ask(for: 5, otherwise: nil) == nil)
  }

  @Test func aSplitHoldsForAllWhoSayTheSameWords() throws {
    try store.note(AskEdit(words: [words("A pool")], ask: one, into: two), of: homestay, at: noon())
    #expect(try asks == ["2", "2", "1"])
    #expect(try edits.ask(for: words("a pool?"), otherwise: one) == two)
    #expect(try edits.ask(for: words("A sauna"), otherwise: one) == one)
    #expect(try edits.ask(for: words("A pool"), otherwise: nil) == two)
  }

  @Test func aMergeHoldsForTheWholeAsk() throws {
    try store.note([3], ask: three)
    try store.note(AskEdit(words: nil, ask: one, into: AskID(bitcoin)), of: homestay, at: noon())
    #expect(try asks == ["roadmap/bitcoin", "roadmap/bitcoin", "3"])
    #expect(try edits.ask(for: 5, otherwise: one) == AskID(bitcoin))
    #expect(try edits.ask(for: 5, otherwise: three) == three)
  }

  @Test func aTriageThatBeganBeforeAnEditIsDoneAgain() throws {
    let begun = try store.relatePosts(of: homestay) { _ in false }
    try store.note(AskEdit(words: nil, ask: one, into: two), of: homestay, at: noon())
    #expect(try !store.needsTriage(homestay, stamp: current), "what is there already was merged too")
    try store.rank(homestay, upTo: begun, stamp: current)
    #expect(try store.needsTriage(homestay, stamp: current), "it may have noted the ask from before")
  }

  @Test func theLastSplitHolds() throws {
    try store.note(AskEdit(words: [words("A pool")], ask: one, into: two), of: homestay, at: noon())
    try store.note(AskEdit(words: [words("A pool")], ask: two, into: three), of: homestay, at: noon())
    #expect(try asks == ["3", "3", "1"])
    #expect(try edits.ask(for: words("A pool"), otherwise: one) == three)
  }

  @Test func mergesGoOnFromOneAnother() throws {
    try store.note(AskEdit(words: nil, ask: one, into: two), of: homestay, at: noon())
    try store.note(AskEdit(words: nil, ask: two, into: three), of: homestay, at: noon())
    #expect(try asks == ["3", "3", "3"])
    for ask in [one, two, three] { #expect(try edits.ask(for: 5, otherwise: ask) == three) }
  }

  @Test func whatIsSplitOffMayBeMerged() throws {
    try store.note(AskEdit(words: [words("A pool")], ask: one, into: two), of: homestay, at: noon())
    try store.note(AskEdit(words: nil, ask: two, into: three), of: homestay, at: noon())
    #expect(try edits.ask(for: words("A pool"), otherwise: one) == three)
    #expect(try edits.ask(for: words("A sauna"), otherwise: one) == one)
  }

  @Test func whatIsSplitOffAMergedAskStaysApart() throws {
    try store.note(AskEdit(words: nil, ask: one, into: AskID(bitcoin)), of: homestay, at: noon())
    try store.note(
      AskEdit(words: [words("A pool")], ask: AskID(bitcoin), into: one),
      of: homestay,
      at: noon()
    )
    #expect(try asks == ["1", "1", "roadmap/bitcoin"])
    #expect(try edits.ask(for: words("A pool"), otherwise: one) == one)
    #expect(try edits.ask(for: words("A sauna"), otherwise: one) == AskID(bitcoin))
    try store.note(AskEdit(words: nil, ask: one, into: three), of: homestay, at: noon())
    #expect(try edits.ask(for: words("A pool"), otherwise: one) == three)
  }

  /// Each list of merges ends where the last of them says, and comes to an end.
  @Test(
    arguments: [
      ([(1, 2), (2, 1)], [1, 1, 3]),
      ([(1, 2), (2, 3), (3, 1)], [1, 1, 1]),
      ([(1, 2), (2, 1), (1, 2)], [2, 2, 3]),
      ([(1, 1)], [1, 2, 3]),
    ] as [([(Int64, Int64)], [Int64])]
  )
  func mergesInACircleComeToAnEnd(merges: [(Int64, Int64)], asks: [Int64]) throws {
    for (from, into) in merges {
      try store.note(
        AskEdit(words: nil, ask: AskID(post: from), into: AskID(post: into)),
        of: homestay,
        at: noon()
      )
    }
    let found = try (1...3).map { try edits.ask(for: 5, otherwise: AskID(post: $0)) }
    #expect(found == asks.map(AskID.init(post:)))
  }

  @Test func campaignsAreApart() throws {
    try store.add(.sample("4", "A pool"), to: "Other")
    try store.note([4], ask: one)
    try store.note(AskEdit(words: nil, ask: one, into: two), of: "Other", at: noon())
    #expect(try asks == ["1", "1", "1"])
    #expect(try store.all(of: "Other").map { $0.triage?.ask } == [two])
    try store.note(AskEdit(words: [words("A pool")], ask: one, into: three), of: homestay, at: noon())
    #expect(try store.all(of: "Other").map { $0.triage?.ask } == [two])
    #expect(try edits.ask(for: words("A sauna"), otherwise: one) == one)
    #expect(try store.askEdits(of: "Other").ask(for: words("A pool"), otherwise: one) == two)
  }

  @Test func whatWasEditedStays() throws {
    let workspace = try Workspace()
    let log = try ThreadStore(workspace.log())
    try log.note(AskEdit(words: nil, ask: one, into: two), of: homestay, at: noon())
    let database = try DatabaseQueue(path: workspace.path())
    #expect {
      try database.write { try $0.execute(sql: "DELETE FROM ask_edit") }
    } throws: { error in
      (error as? DatabaseError)?.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER
    }
    #expect(
      try ThreadStore(readingFrom: workspace.log()).askEdits(of: homestay) == log.askEdits(of: homestay)
    )
  }
}
