import Answering
import Foundation
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// What became of people and their posts while a reviewer was looking at something.
struct MeanwhileTests {
  private func next(_ desk: ReviewDesk) throws -> DeskQuestion {
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    return asked
  }

  // MARK: - Others

  @Test(
    "Whoever wrote again, or changed what they wrote, is no longer among the others, and comes next",
    arguments: [
      ("a further post", Post.guest(9, "Can I bring my dog?", by: "guest2"), "9"),
      ("an edit", .guest(2, "Do you take bitcoin? I want my money back"), "2"),
    ]
  )
  func changed(what: String, post: Post, read: String) throws {
    let queue = try SampleQueue((1...3).map { .guest($0) })
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    var others = try #require(try desk.others())
    let shown = try others.next(.max)
    #expect(try desk.changed(shown, of: others).isEmpty)
    try queue.add([post])
    #expect(try desk.changed(shown, of: others) == [2])
    #expect(try desk.take(shown.filter { $0.entry.id != 2 }) == 1)
    #expect(try next(desk).question.postID == read)
  }

  @Test("Nobody who may be in danger by another post is offered an answer")
  func inDanger() throws {
    let queue = try SampleQueue([
      .guest(1), .guest(2, by: "zoe"), .guest(3, by: "bob"), .guest(4, "he harassed me", by: "zoe"),
    ])
    let desk = try queue.desk()
    let grave = try #require(try queue.post("4")).question
    try desk.decide(.escalate, on: grave)
    _ = try desk.takeUp("1")
    _ = try desk.decide(.approve, on: try next(desk))
    var others = try #require(try desk.others())
    #expect(try others.next(.max).map(\.entry.question.author) == ["bob"])
    #expect(others.leftOut[.grave] == 1)
  }

  @Test("Nor is anything of theirs closed with what others chat")
  func inDangerAndChatting() throws {
    let queue = try SampleQueue([
      .guest(1, "first!!"), .guest(2, "lol", by: "zoe"), .guest(3, "lol", by: "bob"),
      .guest(4, "he harassed me", by: "zoe"),
    ])
    let desk = try queue.desk()
    try desk.decide(.escalate, on: try #require(try queue.post("4")).question)
    _ = try desk.decide(.reject, on: try next(desk))
    var others = try #require(try desk.others())
    #expect(try others.next(.max).map(\.entry.question.author) == ["bob"])
  }

  @Test("What may want something is not closed with what doesn’t")
  func requestsAreNotClosed() throws {
    let queue = try SampleQueue([
      .guest(1, "first!!"), .guest(2, "lol"), .guest(3, "Could you add a map of all the tide times please?"),
    ])
    let desk = try queue.desk()
    let asked = try next(desk)
    _ = try desk.decide(.reject, on: asked)
    var others = try #require(try desk.others())
    let found = try others.next(.max).map(\.entry.question.postID)
    #expect(!found.contains("3"))
    #expect(others.leftOut[.request] == 1)
  }

  // MARK: - Answers elsewhere

  @Test(
    "What one of our own posts answers by now gets no second answer, alone or with others",
    arguments: [1, 2]
  )
  func answeredThere(id: Int) throws {
    let queue = try SampleQueue([.guest(1), .guest(2)])
    let desk = try queue.desk()
    let asked = try next(desk)
    var others: [OthersWhoAsk.Other] = []
    if id == 2 {
      _ = try desk.decide(.approve, on: asked)
      var found = try #require(try desk.others())
      others = try found.next(.max)
    }
    try queue.add([.guest(30, "Not yet!", by: "ada", parent: "\(id)")])
    _ = try queue.opened()
    if id == 2 {
      #expect(try desk.take(others) == 0)
    } else {
      guard case .refused(.answeredThere) = try desk.decide(.approve, on: asked) else {
        Issue.record("it was answered twice")
        return
      }
    }
    #expect(try queue.verdicts()["\(id)"] == nil)
  }

  @Test(
    "A reply to an answer that was posted is a follow-up, though no dump has that answer",
    arguments: [true, false]
  )
  func toldHere(isAnswered: Bool) throws {
    var first = Post.guest(1, "Is there a private bathroom filter?", by: "zoe", parent: "100")
    first.conversation = "100"
    first.question.postedAt = SampleQueue.now()
    var reply = Post.guest(3, "@ada ok, and where?", by: "zoe", parent: "2")
    (reply.conversation, reply.mentions) = ("100", ["ada"])
    reply.question.postedAt = SampleQueue.now().addingTimeInterval(600)
    let queue = try SampleQueue([first])
    try queue.store.note(IntakeNotes(invitations: ["100"]), of: "Teapot")
    let desk = try queue.desk()
    let asked = try next(desk)
    _ = try desk.decide(.approve, on: asked)
    if isAnswered { _ = try queue.store.note(sent: ["x:1"], by: nil, at: SampleQueue.now()) }
    try queue.add([reply])
    _ = try queue.opened()
    #expect(try queue.post("3")?.triage?.kind == (isAnswered ? .followUp : .mention))
    guard isAnswered else { return }
    let followUp = try next(desk)
    #expect(followUp.thread?.turns.first?.answer?.text == asked.draft.text)
    #expect(try desk.wordsAnswered() == asked.draft.text)
    #expect(followUp.draft.item?.name == "bathroom")
  }

  // MARK: - Taking back

  @Test(
    "What was posted is told of, and counts as posted when it is done once more; what was recalled stays so"
  )
  func posted() throws {
    let queue = try SampleQueue((1...4).map { .guest($0) })
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    var others = try #require(try desk.others())
    #expect(try desk.take(others.next(.max)) == 3)
    _ = try queue.store.note(sent: ["x:2"], by: nil, at: SampleQueue.now())
    _ = try queue.store.recall("x:3", by: nil, at: SampleQueue.now().addingTimeInterval(-60))
    guard case .decisions(_, 2, posted: 1) = try desk.undo() else {
      Issue.record("one of the two was posted")
      return
    }
    _ = try desk.redo()
    let names = try queue.store.outbox(of: "Teapot").map(\.name)
    #expect(names == ["x:1", "x:4"], "the second is posted, the third was recalled")
  }

  @Test("What a reviewer took back in an earlier session is done once more")
  func redoneInTheNextSession() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?")])
    let first = try queue.desk { $0.reviewer = "ann" }
    for _ in 1...2 { _ = try first.decide(.approve, on: try next(first)) }
    _ = try first.undo()
    _ = try first.undo()
    #expect(try queue.desk { $0.reviewer = "tom" }.redo() == nil, "nobody redoes what another took back")
    let second = try queue.desk { $0.reviewer = "ann" }
    _ = try second.redo()
    _ = try second.redo()
    #expect(try queue.verdicts() == ["1": .approve, "2": .approve])
    #expect(try second.redo() == nil)
  }

  // MARK: - Put off

  @Test("What was put off comes when it is asked for, danger first, and is left again")
  func resumed() throws {
    let queue = try SampleQueue([
      .guest(1), .guest(2, "Can I bring my dog?"), .guest(3, "he harassed me"), .guest(4, "a room on Mars"),
    ])
    let desk = try queue.desk()
    for id in ["1", "2", "3"] { try desk.decide(.later, on: try #require(try queue.post(id)).question) }
    #expect(try desk.takeUpPutOff() == 3)
    let danger = try next(desk)
    #expect(danger.question.postID == "3")
    _ = try desk.decide(.later, on: danger)
    #expect(try next(desk).question.postID == "1")
    #expect(try desk.takeUpPutOff() == nil)
    #expect(try next(desk).question.postID == "4", "the rest waits again")
    #expect(try desk.takeUpPutOff() == 3)
  }

  @Test("Danger goes before what was put off, and the last of that can be left too")
  func resumedAfterDanger() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "he harassed me"), .guest(3, "a room on Mars")])
    let desk = try queue.desk()
    try desk.decide(.later, on: try #require(try queue.post("1")).question)
    #expect(try desk.takeUpPutOff() == 1)
    let danger = try next(desk)
    #expect(danger.question.postID == "2")
    _ = try desk.decide(.escalate, on: danger)
    #expect(try next(desk).question.postID == "1")
    #expect(try desk.takeUpPutOff() == nil)
    #expect(try next(desk).question.postID == "3")
  }

  @Test("A desk can be about one person, and the log doesn’t keep whom")
  func author() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, by: "Max_8"), .guest(3)])
    let desk = try queue.desk()
    try desk.narrow(to: #require(QueueFilter("author=@max_8")))
    let asked = try next(desk)
    #expect(asked.question.postID == "2")
    _ = try desk.decide(.approve, on: asked)
    guard case .nothing = try desk.next() else {
      Issue.record("others came")
      return
    }
    #expect(try queue.store.lastFilter(of: "Teapot", by: nil).isEmpty)
  }
}
