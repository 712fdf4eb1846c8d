import Answering
import Foundation
import LineEditing
import Reviewing
import TestSupport
import Testing
import ThreadStorage

@testable import fireside

/// The review of a queue from its first post to its last.
struct QueueReviewTests {
  private static let bitcoin = (1...4).map { Post.guest($0) }
  private static let dog = Post.guest(9, "Can I bring my dog?")

  @Test func allWhoAskTheSameAreAnsweredAtOnce() throws {
    let queue = try SampleQueue(Self.bitcoin + [Self.dog])
    let shown = try queue.review("y", "y", "n")
    #expect(shown.contains("ask roadmap/bitcoin · Bitcoin · 3 more people"))
    #expect(shown.contains("3 more people asked this: answer them too?"))
    #expect(shown.contains("✓ 3 answered"))
    #expect(shown.contains("Nothing waits any more."))
    #expect(shown.contains("Logged in :memory:: 4 approved, 1 closed."))
    #expect(
      try queue.verdicts() == ["1": .approve, "2": .approve, "3": .approve, "4": .approve, "9": .reject]
    )
    #expect(try Set(queue.answers().keys) == ["1", "2", "3", "4"])
  }

  @Test func theLastDecisionIsTakenBackInAnOfferToo() throws {
    let queue = try SampleQueue(Self.bitcoin)
    let shown = try queue.review("y", "/undo")
    #expect(shown.contains("3 more people asked this: answer them too?"))
    #expect(shown.contains("is no longer approved"))
    #expect(try queue.verdicts().isEmpty)
  }

  @Test func whoIsStruckOutComesLater() throws {
    let queue = try SampleQueue(Self.bitcoin + [Self.dog])
    let shown = try queue.review("y", "2", "y", "x")
    #expect(shown.contains("struck out: 2"))
    #expect(shown.contains("✓ 2 answered"))
    #expect(try queue.verdicts() == ["1": .approve, "2": .approve, "3": .escalate, "4": .approve])
  }

  @Test func whoIsStruckOutHasNoAnswerYet() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, by: "zoe"), .guest(3, by: "zoe"), .guest(4, by: "bob")])
    try queue.review("y", "1", "y")
    #expect(
      try queue.verdicts() == ["1": .approve, "4": .approve],
      "zoe’s second post waits as her first does"
    )
  }

  @Test(arguments: [[LineInput.line("n")], [.interrupted], []])
  func whoIsNotAnsweredHasNoPostClosed(reply: [LineInput]) throws {
    let queue = try SampleQueue([.guest(1, by: "ada_l"), .guest(2, by: "zoe"), .guest(3, by: "zoe")])
    try queue.review(ScriptedReader([.line("y")] + reply))
    #expect(try queue.verdicts() == ["1": .approve])
  }

  @Test func secondPostsOfThoseWhoAreAnsweredAreClosed() throws {
    let queue = try SampleQueue([
      .guest(1, by: "eve"), .guest(2, by: "zoe"), .guest(3, by: "zoe"), .guest(4, by: "eve"),
    ])
    let shown = try queue.review("y", "y")
    #expect(shown.contains("✓ 2 closed: their authors have their answer"))
    #expect(try queue.verdicts() == ["1": .approve, "2": .approve, "3": .reject, "4": .reject])
  }

  @Test func whoRefusesIsNotAskedAgain() throws {
    let queue = try SampleQueue(Self.bitcoin)
    let shown = try queue.review("y", "n", "y", "y", "x")
    #expect(shown.ranges(of: "answer them too?").count == 1)
    #expect(try queue.verdicts() == ["1": .approve, "2": .approve, "3": .approve, "4": .escalate])
    #expect(try queue.store.undo(decision: 2, at: SampleQueue.now()).count == 1, "each was taken alone")
  }

  @Test func anUndoTakesBackWhatWasTakenTogether() throws {
    let queue = try SampleQueue(Self.bitcoin + [Self.dog])
    let shown = try queue.review("y", "y", "/undo")
    #expect(shown.contains("nor are the 2 that were decided with it"))
    #expect(try queue.verdicts() == ["1": .approve])
    #expect(try queue.answers().count == 1)
  }

  @Test func whatWasUndoneComesNextAndIsDecidedAgain() throws {
    let queue = try SampleQueue([
      .guest(1), .guest(2), Self.dog, .guest(10, "Is there a private bathroom filter?"),
    ])
    // Both answered; undone from the next post, which is rejected; then the one that was undone comes again.
    let shown = try queue.review("y", "n", "y", "/undo", "n", "x", "l")
    #expect(shown.contains("no longer approved"))
    #expect(try queue.verdicts() == ["1": .approve, "2": .escalate, "9": .reject, "10": .later])
  }

  @Test func whatWasPutOffAndUndoneComesAgain() throws {
    let queue = try SampleQueue([.guest(1), Self.dog])
    try queue.review("l", "/undo", "n", "y")
    #expect(try queue.verdicts() == ["1": .approve, "9": .reject])
  }

  @Test func aDecisionThatWasUndoneEarlierIsTakenAgainAnotherDay() throws {
    let queue = try SampleQueue([.guest(1), Self.dog])
    try queue.review("y", "/undo")
    #expect(try queue.verdicts().isEmpty)
    try queue.review("y", "y")
    #expect(try queue.verdicts() == ["1": .approve, "9": .approve])
    #expect(try queue.store.threads().map(\.id) == [1, 2], "it keeps its thread")
  }

  @Test func ownDecisionsAreUndoneBeforeThoseOfColleagues() throws {
    let queue = try SampleQueue([.guest(1), Self.dog])
    let (mine, theirs) = (try queue.desk(), try queue.desk())
    try mine.decide(.approve, on: Post.guest(1).question)
    try theirs.decide(.approve, on: Self.dog.question)
    #expect(try mine.undoDecision()?.question.postID == "1")
    #expect(try queue.verdicts() == ["9": .approve])
  }

  @Test func whatIsOnTheDeskAndIsDoneOnceMoreGivesWayToTheNext() throws {
    let queue = try SampleQueue([.guest(1), Self.dog])
    let shown = try queue.review("y", "u", "j", "U")
    #expect(shown.contains("done once more: “Do you take bitcoin?” is approved"))
    #expect(shown.contains("Nothing waits any more, but for what you passed by."))
    #expect(try queue.verdicts() == ["1": .approve])
  }

  @Test(arguments: [false, true])
  func aScreenReaderIsReadNoBars(isPlain: Bool) throws {
    let queue = try SampleQueue([.guest(1)])
    let desk = try queue.desk()
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    _ = try desk.decide(.edit(text: "We are all ears.", overriding: []), on: asked)
    var shown = ""
    var console = Console { shown += $0 }
    console.isPlain = isPlain
    DraftView(console: console).show(asked.draft)
    DraftView(console: console).show(perhaps: asked.draft)
    LogTable(console: console).show(try queue.store.thread(1))
    for bar in ["│", "┊", "┃"] { #expect(shown.contains(bar) != isPlain) }
  }

  @Test func aThreadOfTheLogNamesNoFileThatIsNoneAndNothingTwice() throws {
    let queue = try SampleQueue([.guest(1, "Will satoshis do as legal tender here?"), Self.dog])
    let (first, second) = ("We are all ears about that, dear people.", "We listen to all of you about that.")
    try queue.review("e \(first)", "/mend 1", second, "y")
    #expect(try queue.answers()["1"] == second)
    var shown = ""
    let threads = try queue.store.threads()
    for thread in threads { LogTable(console: Console { shown += $0 }).show(thread) }
    #expect(threads.flatMap(\.turns).flatMap(\.draft.parts).contains { $0.source.file.isEmpty })
    #expect(!shown.contains(" :0"), "\(shown)")
    let weighed = threads.flatMap(\.turns).count { !$0.draft.evidence.candidates.isEmpty }
    #expect(weighed > 1 && shown.ranges(of: "nearest:").count == weighed, "\(shown)")
    #expect(
      threads.flatMap(\.turns).contains {
        $0.draft.outcome == .fallback && !$0.draft.evidence.candidates.isEmpty
      }
    )
  }

  // MARK: Leaving and coming back

  @Test(arguments: [
    [LineInput.line("y")], [.line("y"), .line("/quit")], [.line("y"), .line("w"), .endOfInput],
  ])
  func aReviewGoesOnWhereItWasLeft(inputs: [LineInput]) throws {
    let queue = try SampleQueue([.guest(1), Self.dog, .guest(10, "Is there a private bathroom filter?")])
    try queue.review(ScriptedReader(inputs))
    #expect(try queue.verdicts() == ["1": .approve])
    try queue.review("n", "l")
    #expect(try queue.verdicts() == ["1": .approve, "9": .reject, "10": .later])
    let shown = try queue.review("y")
    #expect(shown.contains("put off"), "what was put off comes again another day")
    #expect(try queue.verdicts()["10"] == .approve)
  }

  @Test func whatIsPassedByDoesNotComeTwice() throws {
    let queue = try SampleQueue([.guest(1), Self.dog])
    let shown = try queue.review(ScriptedReader([.interrupted, .line("l")]))
    #expect(shown.contains("Nothing waits any more, but for what you passed by."))
    #expect(try queue.verdicts() == ["9": .later])
  }

  @Test func anEmptyQueueSaysSo() throws {
    #expect(try SampleQueue().review("y").contains("Nothing waits any more."))
  }

  @Test func whatComesInMeanwhileIsTakenUp() throws {
    let queue = try SampleQueue([.guest(1)])
    let reader = ScriptedReader("y", "x")
    let session = ReviewSession(desk: try queue.desk(), reader: reader, console: Console { _ in })
    try queue.add([Self.dog])
    _ = try queue.opened()
    try QueueReview(session: session).run()
    #expect(try queue.verdicts() == ["1": .approve, "9": .escalate])
  }

  // MARK: In a pipe

  @Test func inAPipeEachLineIsADecision() throws {
    let queue = try SampleQueue([.guest(1), .guest(2), Self.dog])
    try queue.review(ScriptedReader("y", "y", "n", isInteractive: false))
    #expect(try queue.verdicts() == ["1": .approve, "2": .approve, "9": .reject])
  }

  @Test func inAPipeALineThatIsNoReplyToTheOfferDecidesOnTheNextPost() throws {
    let queue = try SampleQueue([.guest(1), .guest(2), Self.dog])
    try queue.review(ScriptedReader("y", "x", "l", isInteractive: false))
    #expect(try queue.verdicts() == ["1": .approve, "2": .escalate, "9": .later])
  }

  // MARK: Threads

  @Test func aFollowUpJoinsItsThreadAndKnowsWhatWasSpokenOf() throws {
    let queue = try SampleQueue([.guest(1, "Is there a private bathroom filter?")])
    try queue.review("y")
    try queue.add([
      .guest(20, "It is under Filters.", by: "ada", parent: "1"),
      .guest(21, "And where?", by: "guest1", parent: "20"),
    ])
    let shown = try queue.review("y")
    #expect(shown.contains("↳ to “It is under Filters.”"))
    let turns = try queue.store.thread(1).turns
    #expect(turns.map(\.question.postID) == ["1", "21"])
    #expect(turns.last?.answer?.text.contains("Under Filters, then Bathroom.") == true)
  }

  @Test func aFollowUpToAnAnswerThatWasUndoneIsReviewedAllTheSame() throws {
    let queue = try SampleQueue([.guest(1, "Is there a private bathroom filter?"), Self.dog])
    try queue.review("y", "/undo")
    try queue.add([
      .guest(20, "It is under Filters.", by: "ada", parent: "1"),
      .guest(21, "And where?", by: "guest1", parent: "20"),
    ])
    try queue.review("n", "y")
    #expect(try queue.verdicts()["21"] == .approve)
    #expect(try queue.answers()["21"]?.contains("Under Filters, then Bathroom.") == true)
  }
}
