import Answering
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// Which posts of one person are one question, wherever they stand.
struct PartKindsTests {
  private func queue(_ posts: [Post]) throws -> SampleQueue {
    let queue = try SampleQueue(posts)
    try queue.store.note(IntakeNotes(invitations: ["1"]), of: "Teapot")
    _ = try queue.opened()
    return queue
  }

  private func post(
    _ id: Int,
    _ text: String,
    below parent: String?,
    in conversation: String? = nil,
    by author: String = "zoe"
  )
    -> Post
  {
    var post = Post.guest(id, text, by: author, parent: parent)
    post.conversation = conversation
    return post
  }

  private func kinds(_ queue: SampleQueue) throws -> [PostKind?] {
    try queue.posts().sorted { $0.id < $1.id }.map { $0.triage?.kind }
  }

  @Test("A thread that answers no invitation is one question too", arguments: [PostKind.reply, .mention])
  func elsewhere(kind: PostKind) throws {
    var first = post(2, "1/3 do you take", below: nil)
    if kind == .mention { (first.parent, first.mentions) = ("700", ["ada"]) }
    let queue = try queue([
      first, post(3, "2/3 bitcoin", below: "2"), post(4, "3/3 where do I go?", below: "3"),
    ])
    #expect(try kinds(queue) == [.part, .part, kind])
    #expect(try queue.post("4")?.triage?.item?.description == "roadmap/bitcoin")
    #expect(try queue.post("4")?.question.said == "1/3 do you take\n\n2/3 bitcoin\n\n3/3 where do I go?")
  }

  @Test("What one person hangs below the same post of theirs is one question with it, in the order of time")
  func beside() throws {
    let posts = [
      post(2, "do you take", below: "1"), post(3, "bitcoin", below: "2"), post(4, "or cash?", below: "2"),
      post(5, "do you take dogs", below: "2", by: "lou"),
    ]
    for order in [posts, posts.reversed()] {
      let queue = try queue(order)
      #expect(try queue.post("4")?.question.said == "do you take\n\nbitcoin\n\nor cash?")
      #expect(try ["2", "3", "4"].map { try queue.post($0)?.triage?.kind } == [.part, .part, .reply])
    }
  }

  @Test("News is told of the whole")
  func news() throws {
    let queue = try queue([post(2, "do you take", below: "1"), post(3, "bitcoin", below: "2")])
    let desk = try queue.desk()
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    _ = try desk.decide(.approve, on: asked)
    let number = try #require(asked.post?.id)
    #expect(try queue.store.putBack([number], of: "Teapot", for: "started", at: SampleQueue.now()) == 1)
    _ = try queue.opened()
    let news = try #require(try queue.posts().first { $0.triage?.kind == .news })
    #expect(news.question.said == "do you take\n\nbitcoin")
    #expect(try queue.post("2")?.triage?.kind == .part)
  }

  @Test("What follows up an answer in several parts goes on in its thread")
  func followUp() throws {
    let queue = try queue([
      .guest(2, "do you take bitcoin", by: "zoe", parent: "1"),
      .guest(3, "We are listening.", by: "ada", parent: "2"),
      .guest(4, "thanks. and when", by: "zoe", parent: "3"),
      .guest(5, "would that be?", by: "zoe", parent: "4"),
    ])
    #expect(try kinds(queue) == [.reply, .founder, .part, .followUp])
    let last = try #require(try queue.post("5"))
    #expect(try queue.store.context(of: last.id).item?.description == "roadmap/bitcoin")
    #expect(last.question.said == "thanks. and when\n\nwould that be?")
  }

  @Test("Parts whose middle no dump has are one question where they stand in one conversation")
  func gap() throws {
    let posts = [
      post(2, "1/3 do you take bitcoin", below: "1", in: "1"),
      post(4, "3/3 where do I go?", below: "3", in: "1"),
    ]
    for order in [posts, posts.reversed()] {
      let queue = try queue(order)
      #expect(try queue.post("2")?.triage?.kind == .part)
      let last = try #require(try queue.post("4"))
      #expect(last.triage?.kind == .reply && last.triage?.item?.description == "roadmap/bitcoin")
      #expect(last.question.said == "1/3 do you take bitcoin\n\n3/3 where do I go?")
      let desk = try queue.desk()
      guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
      _ = try desk.decide(.approve, on: asked)
      guard case .nothing = try desk.next() else { throw LogError.nothingToUndo }
      try queue.add([post(3, "2/3 or cash", below: "2", in: "1")])
      _ = try queue.opened()
      #expect(try queue.answers().isEmpty, "the middle came after all")
      #expect(
        try queue.post("4")?.question.said == "1/3 do you take bitcoin\n\n2/3 or cash\n\n3/3 where do I go?"
      )
    }
  }

  @Test("A late part below one that no dump has holds the answer back")
  func lateBelowGap() throws {
    let queue = try queue([post(2, "do you take bitcoin", below: "1", in: "1")])
    let desk = try queue.desk()
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    _ = try desk.decide(.approve, on: asked)
    try queue.add([post(4, "he harassed me", below: "3", in: "1")])
    _ = try queue.opened()
    #expect(try queue.store.outbox(of: "Teapot").isEmpty)
    #expect(try queue.store.held(of: "Teapot").map(\.answered) == ["x:2"])
  }

  @Test("What is no part of another by time, place or whom it speaks to stays a question, or talk")
  func apart() throws {
    let first = post(2, "do you take bitcoin", below: "1", in: "1")
    let later = try queue([first, post(2 + 3600, "where do I go?", below: "3", in: "1")])
    #expect(try kinds(later) == [.reply, .reply], "much later, a question of its own")
    let elsewhere = try queue([first, post(4, "where do I go?", below: "3", in: "700")])
    #expect(try kinds(elsewhere) == [.reply, .conversation])
    let toSomebody = try queue([first, post(4, "@lou where do I go?", below: "3", in: "1")])
    #expect(try kinds(toSomebody) == [.reply, .conversation], "a reply to somebody else")
    let twice = try queue([
      post(2, "do you take bitcoin", below: "1", in: "0"), post(4, "and dogs?", below: "1", in: "0"),
    ])
    #expect(try kinds(twice) == [.reply, .reply], "two replies to one post that no dump has")
  }

  @Test("Whoever wrote very many goes on from what they reply to alone: each would be compared with all")
  func veryMany() throws {
    let parts = [
      post(2, "do you take bitcoin", below: "1", in: "1"), post(4, "where do I go?", below: "3", in: "1"),
      post(6, "and then?", below: "4", in: "1"),
    ]
    let queue = try queue(parts + (0..<1000).map { post(9000 + $0, "ok", below: nil) })
    #expect(try queue.post("2")?.triage?.kind == .reply)
    #expect(try queue.post("6")?.question.said == "where do I go?\n\nand then?")
  }

  @Test("A numbered part whose beginning no dump has is a question of its own")
  func numbered() throws {
    let queue = try queue([
      post(4, "3/3 where do I go?", below: "3", in: "1"),
      post(6, "same here", below: "5", in: "1", by: "lou"),
    ])
    #expect(try kinds(queue) == [.reply, .conversation])
  }

  @Test("Talk in several parts is read as a whole: what is raised of it is its last part")
  func talk() throws {
    let queue = try queue([
      post(2, "do you take bitcoin", below: "1", by: "lou"), post(3, "I paid cash", below: "2"),
      post(4, "it went well", below: "3"), post(5, "he harassed me too", below: "2", by: "mia"),
      post(6, "yes", below: "5", by: "mia"),
    ])
    #expect(try kinds(queue) == [.reply, .part, .conversation, .part, .reply])
  }
}
