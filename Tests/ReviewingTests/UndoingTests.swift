import Answering
import Reviewing
import TestSupport
import Testing
import ThreadStorage

/// What was done is taken back, and done once more.
struct UndoingTests {
  private func next(_ desk: ReviewDesk) throws -> DeskQuestion {
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    return asked
  }

  /// A desk at which three who ask the same were answered together.
  private func answered(_ queue: SampleQueue, learning isLearning: Bool = false) throws -> ReviewDesk {
    let desk = try queue.desk { $0.isLearning = isLearning }
    _ = try desk.decide(.approve, on: try next(desk))
    var others = try #require(try desk.others())
    #expect(try desk.take(try others.next(.max)) == 2)
    return desk
  }

  @Test func whoMayBeInDangerDoesNotWaitForWhatWasUndone() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?")])
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    #expect(try next(desk).question.postID == "2")
    _ = try desk.undo()
    try queue.add([.guest(3, "he harassed me")])
    _ = try queue.opened()
    let grave = try next(desk)
    #expect(grave.question.postID == "3")
    _ = try desk.decide(.escalate, on: grave)
    #expect(try next(desk).question.postID == "1", "and then what was undone, before the rest")
  }

  @Test(arguments: ["tier=none", "tier=care", "ask=roadmap/bitcoin"])
  func whatTheDeskIsNotAboutComesBeforeNothing(filter: String) throws {
    let queue = try SampleQueue([.guest(1), .guest(2), .guest(3, "he harassed me")])
    let desk = try queue.desk()
    try desk.narrow(to: #require(QueueFilter("ask=roadmap/bitcoin")))
    _ = try desk.decide(.approve, on: try next(desk))
    try desk.narrow(to: #require(QueueFilter(filter)))
    _ = try desk.undo()
    #expect(try next(desk).question.postID == "1")
  }

  @Test func whatWasTakenBackIsDoneOnceMore() throws {
    let queue = try SampleQueue((1...3).map { .guest($0) })
    let desk = try answered(queue)
    let answers = try queue.answers()
    _ = try desk.undo()
    _ = try desk.undo()
    #expect(try queue.answers().isEmpty && desk.tally.isEmpty)
    for count in [1, 2] {
      guard case .decisions(let last, count, _) = try desk.redo() else { throw LogError.nothingToUndo }
      #expect(last.verdict == .approve)
    }
    #expect(try queue.answers() == answers && desk.tally == [.approve: 3])
    #expect(try desk.redo() == nil, "nothing is left to be done once more")
    guard case .decisions(_, 2, _) = try desk.undo() else { throw LogError.nothingToUndo }
    #expect(try queue.verdicts().count == 1, "they are together still")
  }

  @Test func aMendIsTakenBackAndThenWhatWasMended() throws {
    let queue = try SampleQueue([.guest(1)])
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    let words = try #require(try queue.answers()["1"])
    let turn = try #require(try desk.answered(in: 1))
    _ = try desk.mend(turn, with: .edit(text: "Other words.", overriding: []))
    #expect(try queue.answers() == ["1": "Other words."])
    guard case .mend(let stands, .approved) = try desk.undo() else { throw LogError.nothingToUndo }
    #expect(try stands.thread == 1 && queue.answers() == ["1": words])
    guard case .mend = try desk.redo() else { throw LogError.nothingToUndo }
    #expect(try queue.answers() == ["1": "Other words."])
    guard case .mend = try desk.undo() else { throw LogError.nothingToUndo }
    guard case .decisions(_, 1, 0) = try desk.undo() else { throw LogError.nothingToUndo }
    #expect(try queue.answers().isEmpty)
  }

  @Test func wordsThatWerePostedAreNotPostedTwiceByTakingTheirMendBack() throws {
    let queue = try SampleQueue([.guest(1)])
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    func note(_ isSent: Bool) throws {
      _ = try queue.store.note(sent: ["1"], isSent, by: nil, at: SampleQueue.now())
    }
    func waiting() throws -> Int { try queue.store.outbox(of: queue.responder.knowledge.campaign.name).count }
    let turn = try #require(try desk.answered(in: 1))
    _ = try desk.mend(turn, with: .edit(text: "Other words.", overriding: []))
    try note(true)
    guard case .mend(_, .sent) = try desk.undo() else { throw LogError.nothingToUndo }
    #expect(try waiting() == 0, "the other words stand on the network: the first are to be mended there")
    try note(false)
    #expect(try waiting() == 1)
    guard case .mend(_, .approved) = try desk.redo() else { throw LogError.nothingToUndo }
    #expect(try waiting() == 1, "they weren’t posted after all")
  }

  @Test func pageAfterPageIsOneUndo() throws {
    let queue = try SampleQueue((1...5).map { .guest($0) })
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    var others = try #require(try desk.others())
    for _ in 0..<2 { #expect(try desk.take(try others.next(2)) == 2) }
    guard case .decisions(_, 4, _) = try desk.undo() else { throw LogError.nothingToUndo }
    #expect(try queue.verdicts().count == 1 && desk.tally == [.approve: 1])
    guard case .decisions(_, 4, _) = try desk.redo() else { throw LogError.nothingToUndo }
    #expect(try queue.verdicts().count == 5)
  }

  @Test func aColleaguesDecisionIsTakenBackWhereTheyAreNamedAndTheyAreTold() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?")])
    let theirs = try queue.desk { $0.reviewer = "bo" }
    _ = try theirs.decide(.approve, on: try next(theirs))
    let mine = try queue.desk { $0.reviewer = "ana" }
    for name in [nil, "cy"] {
      guard case .isOf("bo") = try mine.undo(thread: 1, of: name) else { throw LogError.nothingToUndo }
    }
    #expect(try theirs.newlyTakenBack().isEmpty)
    guard case .undone(.decisions(let last, 1, 0)) = try mine.undo(thread: 1, of: "bo") else {
      throw LogError.nothingToUndo
    }
    #expect(last.question.postID == "1")
    #expect(try queue.verdicts().isEmpty)
    let told = try theirs.newlyTakenBack()
    #expect(told.map(\.by) == ["ana"] && told.first?.decision.question.postID == "1")
    #expect(try theirs.newlyTakenBack().isEmpty, "once")
    #expect(try queue.desk { $0.reviewer = "bo" }.newlyTakenBack().count == 1, "at the next start too")
    _ = try theirs.decide(.approve, on: try next(theirs))
    guard case .undone = try mine.undo(thread: 1, of: "bo") else { throw LogError.nothingToUndo }
    #expect(try theirs.isAnyTakenBack() && theirs.newlyTakenBack().count == 1)
    guard case .nothing = try mine.undo(thread: 1, of: "bo") else { throw LogError.nothingToUndo }
  }

  @Test func onesOwnIsTakenBackByItsThreadWhateverCameAfterIt() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?")])
    let desk = try queue.desk { $0.reviewer = "ana" }
    for _ in 0..<2 { _ = try desk.decide(.approve, on: try next(desk)) }
    guard case .undone = try desk.undo(thread: 1, of: nil) else { throw LogError.nothingToUndo }
    #expect(try queue.verdicts() == ["2": .approve] && desk.tally == [.approve: 1])
    #expect(try next(desk).question.postID == "1")
    _ = try desk.undo()
    #expect(try queue.verdicts().isEmpty)
  }

  @Test func whatWasDecidedOrEditedSinceIsNotDoneOnceMore() throws {
    let queue = try SampleQueue((1...3).map { .guest($0) })
    let desk = try answered(queue)
    _ = try desk.undo()
    let colleague = try queue.desk()
    try colleague.decide(.reject, on: Post.guest(2).question)
    try queue.add([.guest(3, "Do you take bitcoin? And dogs?")])
    #expect(try desk.redo() == nil)
    #expect(try queue.verdicts() == ["1": .approve, "2": .reject])
  }

  @Test func whatIsDecidedEndsWhatCouldBeDoneOnceMore() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?")])
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    _ = try desk.undo()
    _ = try desk.decide(.reject, on: try next(desk))
    #expect(try desk.redo() == nil)
  }

  @Test func whatWasLearntIsLearntOnceMore() throws {
    let queue = try SampleQueue([.guest(1, "Do you take shiny coins of the net?"), .guest(2)])
    let desk = try queue.desk { $0.isLearning = true }
    let asked = try next(desk)
    let bitcoin = ItemID(section: .roadmap, name: "bitcoin")
    _ = try desk.decide(.approve, on: try #require(try desk.choose(bitcoin, for: asked)))
    let learnt = desk.responder.draft(for: asked.question).confidence
    _ = try desk.undo()
    #expect(desk.responder.draft(for: asked.question).confidence < learnt)
    _ = try desk.redo()
    #expect(desk.responder.draft(for: asked.question).confidence == learnt)
  }

  // MARK: Asks

  @Test func aMergeIsTakenBackAndDoneOnceMore() throws {
    let queue = try SampleQueue([.guest(1), .guest(2), .guest(3, "Can I bring my dog?")])
    let desk = try queue.desk()
    _ = try next(desk)
    let pets = AskID(ItemID(section: .features, name: "pets"))
    #expect(try desk.merge(into: pets) == .changed(from: bitcoin, to: pets))
    #expect(try queue.groups() == [["1", "2", "3"]])
    guard case .askEdit(let edit) = try desk.undo() else { throw LogError.nothingToUndo }
    #expect(edit == AskEdit(words: nil, ask: bitcoin, into: pets))
    #expect(try asks(queue) == [bitcoin, bitcoin, pets])
    #expect(try desk.company()?.ask == bitcoin, "the post on the desk too")
    #expect(try queue.groups() == [["1", "2"], ["3"]], "and after the next triage")
    _ = try desk.redo()
    #expect(try asks(queue) == [pets, pets, pets] && desk.company()?.ask == pets)
  }

  @Test func aSplitIsTakenBackWithAllItsWords() throws {
    let queue = try SampleQueue([
      .guest(1, "I need a crib for my baby"), .guest(2, "I need a crib for my baby please"),
      .guest(3, "I really need a crib for my baby"),
    ])
    let desk = try queue.desk()
    #expect(try next(desk).question.postID == "1")
    _ = try desk.split()
    #expect(try asks(queue).map { $0 == AskID(post: 1) } == [true, false, false])
    _ = try desk.undo()
    #expect(try asks(queue) == [AskID](repeating: AskID(post: 1), count: 3))
  }

  @Test func whatWasDoneInAnEarlierSessionIsTakenBackInItsOrder() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?")])
    let before = try queue.desk { $0.reviewer = "kim" }
    _ = try next(before)
    _ = try before.merge(into: AskID(ItemID(section: .features, name: "pets")))
    try before.leave()
    #expect(throws: LogError.nothingToUndo) { try queue.desk { $0.reviewer = "lou" }.undo() }
    guard case .askEdit = try queue.desk({ $0.reviewer = "kim" }).undo() else {
      throw LogError.nothingToUndo
    }
    #expect(try asks(queue).first == bitcoin)
  }

  private let bitcoin = AskID(ItemID(section: .roadmap, name: "bitcoin"))

  private func asks(_ queue: SampleQueue) throws -> [AskID?] { try queue.posts().map { $0.triage?.ask } }
}
