import Answering
import Foundation
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// What one person writes below a post on which something is decided already.
struct LatePartsTests {
  private static let first = Post.guest(2, "do you take bitcoin", by: "zoe", parent: "1")
  private static let danger = Post.guest(3, "and he harassed me", by: "zoe", parent: "2")

  private func queue(_ posts: [Post] = [first]) throws -> SampleQueue {
    let queue = try SampleQueue(posts)
    try queue.store.note(IntakeNotes(invitations: ["1"]), of: "Teapot")
    return queue
  }

  private func next(_ desk: ReviewDesk) throws -> DeskQuestion? {
    if case .question(let asked) = try desk.next() { asked } else { nil }
  }

  /// A queue in which the first part is answered.
  private func answered() throws -> (queue: SampleQueue, desk: ReviewDesk) {
    let queue = try queue()
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try #require(try next(desk)))
    #expect(try queue.store.outbox(of: "Teapot").map(\.name) == ["x:2"])
    return (queue, desk)
  }

  private func add(_ post: Post, to queue: SampleQueue) throws -> AddedPosts {
    let added = try queue.store.add([post], to: "Teapot", at: SampleQueue.now().addingTimeInterval(60))
    _ = try queue.opened()
    return added
  }

  private func held(_ queue: SampleQueue) throws -> [String] {
    try queue.store.held(of: "Teapot").map { "\($0.answered) by \($0.name)" }
  }

  @Test("A late part that tells of danger holds the answer back, and all of it comes first, as danger")
  func danger() throws {
    let (queue, desk) = try answered()
    try queue.add([.guest(9, "Can I bring my dog?")])
    #expect(try add(Self.danger, to: queue).heldBack == 1)
    #expect(try queue.store.outbox(of: "Teapot").isEmpty)
    #expect(try held(queue) == ["x:2 by x:3"])
    #expect(try queue.store.held(of: "Teapot").first?.waiting.triage?.tier == .danger)
    let asked = try #require(try next(desk))
    #expect(asked.draft.tier == .danger)
    #expect(asked.question.said == "do you take bitcoin\n\nand he harassed me")
    let earlier = try #require(try desk.earlierWords())
    #expect(earlier.isPart && earlier.question == "do you take bitcoin" && earlier.answer != nil)
    _ = try desk.decide(.reject, on: asked)
    #expect(try held(queue).isEmpty)
    #expect(try queue.store.outbox(of: "Teapot").isEmpty, "what was answered without it is not sent")
  }

  @Test("Any late part holds the answer back until somebody has looked at the whole")
  func anyPart() throws {
    let (queue, desk) = try answered()
    #expect(try add(.guest(3, "or cash?", by: "zoe", parent: "2"), to: queue).heldBack == 1)
    #expect(try held(queue) == ["x:2 by x:3"])
    let asked = try #require(try next(desk))
    #expect(asked.question.said == "do you take bitcoin\n\nor cash?")
    _ = try desk.decide(.approve, on: asked)
    #expect(try queue.store.outbox(of: "Teapot").map(\.name) == ["x:3"] && held(queue).isEmpty)
    #expect(try next(desk) == nil)
  }

  @Test("What hangs below an early part of what was answered, or changes one, holds the answer back too")
  func branches() throws {
    let thread = [Self.first, .guest(3, "or cash?", by: "zoe", parent: "2")]
    var edited = Self.first
    (edited.question.text, edited.editedAt) = ("do you take dogs", SampleQueue.now())
    for late in [Post.guest(4, "and dogs?", by: "zoe", parent: "2"), edited] {
      let queue = try queue(thread)
      let desk = try queue.desk()
      _ = try desk.decide(.approve, on: try #require(try next(desk)))
      #expect(try queue.answers().keys.sorted() == ["3"])
      #expect(try add(late, to: queue).heldBack == 1)
      #expect(try queue.answers().isEmpty)
    }
  }

  @Test("An answer that is posted stays, and the late part is a question of its own")
  func posted() throws {
    let (queue, desk) = try answered()
    _ = try queue.store.note(sent: ["x:2"], by: nil, at: SampleQueue.now())
    #expect(try add(Self.danger, to: queue).heldBack == 0)
    #expect(try queue.answers().keys.sorted() == ["2"])
    #expect(try next(desk)?.question.said == "and he harassed me")
    #expect(try desk.wordsAnswered() == "do you take bitcoin")
  }

  @Test("What others write, or the same person much later, leaves an answer alone")
  func others() throws {
    for late in [
      Post.guest(3, "or cash?", by: "lou", parent: "2"), .guest(3 + 3600, "or cash?", by: "zoe", parent: "2"),
    ] {
      let (queue, _) = try answered()
      #expect(try add(late, to: queue).heldBack == 0)
      #expect(try queue.store.outbox(of: "Teapot").map(\.name) == ["x:2"])
    }
  }

  @Test("Whoever may be in danger by anything else gets no answer before that was looked at")
  func dangerElsewhere() throws {
    let (queue, desk) = try answered()
    #expect(try add(.guest(7200, "he harassed me", by: "zoe"), to: queue).heldBack == 0)
    #expect(try queue.store.outbox(of: "Teapot").isEmpty)
    #expect(try held(queue) == ["x:2 by x:7200"])
    _ = try desk.decide(.escalate, on: try #require(try next(desk)))
    #expect(try queue.store.outbox(of: "Teapot").map(\.name) == ["x:2"] && held(queue).isEmpty)
  }

  @Test("What comes while its first part is on the desk refuses the decision, and all of it comes next")
  func meanwhile() throws {
    for isSorted in [true, false] {
      let queue = try queue()
      let desk = try queue.desk()
      let asked = try #require(try next(desk))
      try queue.add([Self.danger])
      if isSorted { _ = try queue.opened() }
      guard case .refused(.wentOn) = try desk.decide(.approve, on: asked) else {
        Issue.record("what was decided without the new words was logged")
        return
      }
      let whole = try #require(try next(desk))
      #expect(whole.question.postID == "3" && whole.draft.tier == .danger)
      _ = try desk.decide(.escalate, on: whole)
      #expect(try next(desk) == nil)
    }
  }

  @Test("Nobody is answered with others who went on meanwhile")
  func together() throws {
    let queue = try queue([.guest(5, "do you take bitcoin", by: "lou", parent: "1"), Self.first])
    let desk = try queue.desk()
    let lead = try #require(try next(desk))
    _ = try desk.decide(.approve, on: lead)
    var others = try #require(try desk.others())
    let found = try others.next(.max)
    let other = try #require(found.first?.entry.question.postID == "2" ? "zoe" : "lou")
    let (parent, id) = other == "zoe" ? ("2", 3) : ("5", 6)
    try queue.add([.guest(id, "and he harassed me", by: other, parent: parent)])
    #expect(try desk.take(found) == 0)
  }

  @Test(
    "Undoing what was decided beside a late part drafts anew for the whole, and nothing of it is left over"
  )
  func undone() throws {
    let queue = try queue()
    let desk = try queue.desk()
    _ = try desk.decide(.reject, on: try #require(try next(desk)))
    #expect(try add(.guest(3, "or what else?", by: "zoe", parent: "2"), to: queue).heldBack == 0)
    let alone = try #require(try next(desk))
    #expect(alone.question.said == "or what else?" && alone.draft.item == nil)
    #expect(try desk.anew(alone) == nil)
    _ = try desk.undo()
    let whole = try #require(try desk.anew(alone))
    #expect(whole.question.said == "do you take bitcoin\n\nor what else?")
    #expect(whole.draft.item?.description == "roadmap/bitcoin")
    _ = try desk.decide(.approve, on: whole)
    #expect(try next(desk) == nil)
    #expect(try desk.redo() == nil, "what was decided alone is read with the rest now")
  }

  @Test("An early part whose decision is undone, where the last was decided on without it, waits again")
  func undoneAfterwards() throws {
    let queue = try queue()
    let desk = try queue.desk()
    _ = try desk.decide(.reject, on: try #require(try next(desk)))
    _ = try add(.guest(3, "or what else?", by: "zoe", parent: "2"), to: queue)
    _ = try desk.decide(.reject, on: try #require(try next(desk)))
    let first = try #require(try queue.store.threads().first)
    #expect(first.turns.first?.question.postID == "2")
    #expect(try queue.store.undo(decision: 1, at: SampleQueue.now()).count == 1)
    try queue.add([.guest(9, "Can I bring my dog?")])
    _ = try queue.opened()
    #expect(try queue.post("2")?.triage?.kind == .reply)
    #expect(try next(desk)?.question.said == "do you take bitcoin")
  }

  @Test("An early part that comes after the last was decided on waits too")
  func comesLate() throws {
    let queue = try queue([.guest(3, "or what else?", by: "zoe", parent: "2")])
    let desk = try queue.desk()
    try desk.decide(.reject, on: try #require(try queue.post("3")).question)
    _ = try add(Self.first, to: queue)
    #expect(try next(desk)?.question.said == "do you take bitcoin")
  }
}
