import Answering
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// What one person hung below their own post is one question.
struct PartsTests {
  private func queue(_ posts: [Post]) throws -> SampleQueue {
    let queue = try SampleQueue(posts)
    try queue.store.note(IntakeNotes(invitations: ["1"]), of: "Teapot")
    return queue
  }

  private func asked(at desk: ReviewDesk) throws -> DeskQuestion? {
    if case .question(let asked) = try desk.next() { asked } else { nil }
  }

  private func kinds(_ queue: SampleQueue, _ ids: String...) throws -> [PostKind?] {
    _ = try queue.opened()
    return try ids.map { try queue.post($0)?.triage?.kind }
  }

  private static let thread = [
    Post.guest(2, "1/3 do you take", by: "zoe", parent: "1"),
    .guest(3, "2/3 bitcoin", by: "zoe", parent: "2"),
    .guest(4, "what a night", by: "omar", parent: "3"), .guest(5, "3/3 where I go?", by: "zoe", parent: "3"),
  ]

  @Test("The last part waits for all of them, is drafted from the whole, and shows it in order")
  func whole() throws {
    let queue = try queue(Self.thread)
    #expect(try kinds(queue, "2", "3", "4", "5") == [.part, .part, .conversation, .reply])
    #expect(try queue.post("5")?.triage?.item?.description == "roadmap/bitcoin")
    let desk = try queue.desk()
    let asked = try #require(try asked(at: desk))
    #expect(
      asked.question.postID == "5" && asked.question.text == "3/3 where I go?",
      "the log keeps the post as it was"
    )
    #expect(asked.draft.item?.description == "roadmap/bitcoin")
    #expect(asked.question.said == "1/3 do you take\n\n2/3 bitcoin\n\n3/3 where I go?")
    _ = try desk.decide(.approve, on: asked)
    #expect(try self.asked(at: desk) == nil, "one answer, and nothing of it is left")
    #expect(try kinds(queue, "2", "3") == [.part, .part])
  }

  @Test("Danger in an early part is danger")
  func danger() throws {
    let queue = try queue([
      .guest(2, "he harassed me", by: "zoe", parent: "1"),
      .guest(3, "and now I sit here", by: "zoe", parent: "2"),
    ])
    #expect(try kinds(queue, "2", "3") == [.part, .reply])
    #expect(try queue.post("3")?.triage?.lane == .safety)
  }

  @Test("A part that comes later, or is taken back, changes what is read")
  func changes() throws {
    let queue = try queue(Array(Self.thread.prefix(2)))
    #expect(try kinds(queue, "2", "3") == [.part, .reply])
    _ = try queue.store.add([Self.thread[3]], to: "Teapot", at: SampleQueue.now())
    #expect(try kinds(queue, "2", "3", "5") == [.part, .part, .reply])
    _ = try queue.store.withdraw([(network: .x, id: "5")], at: SampleQueue.now())
    #expect(try kinds(queue, "2", "3") == [.part, .reply])
    #expect(try queue.post("3")?.question.parts.map(\.text) == ["1/3 do you take"])
  }

  @Test("An early part that says something else refuses what was decided without it, or comes back alone")
  func edits() throws {
    let queue = try queue(Array(Self.thread.prefix(2)))
    let desk = try queue.desk()
    let asked = try #require(try self.asked(at: desk))
    func edit(to text: String) throws {
      var post = Post.guest(2, text, by: "zoe", parent: "1")
      post.editedAt = SampleQueue.now()
      _ = try queue.store.add([post], to: "Teapot", at: SampleQueue.now())
    }
    try edit(to: "1/3 he harassed me over")
    guard case .refused(.wentOn) = try desk.decide(.approve, on: asked) else {
      Issue.record("what was decided without the new words was logged")
      return
    }
    let again = try #require(try self.asked(at: desk))
    #expect(again.draft.tier != nil)
    _ = try desk.decide(.escalate, on: again)
    try edit(to: "1/3 he harassed me for")
    #expect(try kinds(queue, "2", "3") == [.reply, .reply])
  }

  @Test("What goes on from a part that was taken back is a question still")
  func withdrawn() throws {
    let queue = try queue(Array(Self.thread.prefix(2)))
    _ = try queue.store.withdraw([(network: .x, id: "2")], at: SampleQueue.now())
    #expect(try kinds(queue, "3") == [.reply])
  }

  @Test("What is answered already, or by somebody else, is no part")
  func alone() throws {
    let queue = try queue([.guest(2, by: "zoe", parent: "1")])
    try queue.desk().decide(.reject, on: try #require(try queue.post("2")).question)
    _ = try queue.store.add(
      [.guest(3, "and my dog?", by: "zoe", parent: "2")],
      to: "Teapot",
      at: SampleQueue.now()
    )
    #expect(try kinds(queue, "2", "3") == [.reply, .reply])
    #expect(try queue.post("3")?.question.parts == [])
  }

  @Test("Danger in what others say to each other is raised, and nothing else of it")
  func dangerInTalk() throws {
    let queue = try queue([
      .guest(2, "do you take bitcoin", by: "lou", parent: "1"),
      .guest(3, "same! and he harassed me when i said no to cash", by: "mia", parent: "2"),
      .guest(4, "same here, do you take bitcoin", by: "bob", parent: "2"),
    ])
    #expect(try kinds(queue, "2", "3", "4") == [.reply, .reply, .conversation])
    #expect(try queue.post("3")?.triage?.tier == .danger)
    #expect(try queue.post("4")?.triage?.ask == nil)
    #expect(
      try kinds(queue, "3", "4") == [.reply, .conversation],
      "the same when it is looked through again"
    )
  }
}
