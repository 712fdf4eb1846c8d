import Answering
import Foundation
import LineEditing
import Reviewing
import TestSupport
import Testing
import ThreadStorage

@testable import fireside

/// A post that was answered, posted, and then edited: it comes back as what it is.
struct AnsweredAndEditedTests {
  private static let edited = "Do you take bitcoin? Or a card?"

  /// A queue in which the answer to the first of two posts was posted, and that post was edited since.
  private func queue() throws -> SampleQueue {
    let queue = try SampleQueue([.guest(1)])
    try queue.review("y")
    _ = try queue.store.note(sent: ["x:1"], by: nil, at: SampleQueue.now())
    try queue.add([edit(Self.edited)])
    return queue
  }

  /// The first post as its author changed it: X gives it another id.
  private func edit(_ text: String) -> Post {
    var post = Post.guest(1, text)
    (post.question.postID, post.earlierIDs) = ("11", ["1"])
    return post
  }

  @Test func itComesBackAndTheAnswerIsLeft() throws {
    let queue = try queue()
    let shown = try queue.review("n")
    #expect(shown.contains("It said: “Do you take bitcoin?”"))
    #expect(shown.contains("new: Or a card?"))
    #expect(shown.contains("which still stands there"))
    #expect(shown.contains("✓ left as it was answered"))
    #expect(try queue.verdicts() == ["1": .approve])
    let turn = try #require(try queue.store.threads().first?.turns.first)
    #expect(turn.answer?.delivery == .sent && turn.question.text == "Do you take bitcoin?")
    #expect(try queue.store.outbox(of: "Teapot").isEmpty)
    #expect(try !queue.review().contains("Or a card"), "it doesn’t come again")
  }

  @Test(arguments: [true, false])
  func aSecondAnswerTakesASecondKey(isAnswered: Bool) throws {
    let queue = try queue()
    let reader = ScriptedReader("y")
    reader.meansIt = isAnswered
    #expect(try queue.review(reader).contains("an answer of ours to this post stands there already"))
    #expect(try queue.verdicts() == (isAnswered ? ["1": .approve] : [:]))
    #expect(try queue.store.threads().count == (isAnswered ? 1 : 0))
  }

  @Test func aSecondAnswerByHandTakesASecondKeyToo() throws {
    let queue = try queue()
    let reader = ScriptedReader("e", "We are listening to you.")
    reader.meansIt = false
    #expect(try queue.review(reader).contains("a second one?"))
    #expect(try queue.verdicts().isEmpty)
    #expect(try queue.review("e", "We are listening to you.").contains("edited and approved"))
  }

  @Test func aTickForTheFirstAnswerIsNoneForTheSecond() throws {
    let queue = try queue()
    try queue.review("y")
    let outbox = try queue.store.outbox(of: "Teapot")
    let name = try #require(outbox.first?.name)
    #expect(name.hasPrefix("x:11#"))
    #expect(try queue.store.note(sent: ["x:1"], by: nil, at: SampleQueue.now()) == (0, []))
    #expect(try queue.store.outbox(of: "Teapot").count == 1, "that is the first, which was noted before")
    #expect(try queue.store.note(sent: [name], by: nil, at: SampleQueue.now()).count == 1)
    #expect(try queue.store.outbox(of: "Teapot").isEmpty)
  }

  @Test func aTickThatComesAfterAnEditIsForWhatWasPosted() throws {
    let queue = try SampleQueue([.guest(1)])
    try queue.review("y")
    try queue.add([edit(Self.edited)])
    #expect(try queue.store.note(sent: ["x:1"], by: nil, at: SampleQueue.now()).count == 1)
    #expect(try queue.review("n").contains("✓ left as it was answered"))
  }

  @Test func anEditThatTellsOfDangerIsNews() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?")])
    let desk = try queue.desk()
    _ = try desk.arrivals()
    try queue.add([edit("Do you take bitcoin? And he harassed me")])
    _ = try queue.opened()
    #expect(try desk.isDangerNew())
    #expect(try desk.arrivals().inDanger == 1)
    #expect(try !desk.isDangerNew() && desk.arrivals().inDanger == 0)
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    #expect(asked.draft.tier == .danger)
  }

  @Test func thePromptSaysWhatNoReplyIsHere() throws {
    let queue = try queue()
    let desk = try queue.desk()
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    let session = ReviewSession(desk: desk, reader: ScriptedReader(), console: Console { _ in })
    #expect(session.choicePrompt(asked).contains("n leave the answer"))
  }

  @Test func whoMayBeHurtIsNotLeftByOneKey() throws {
    let queue = try SampleQueue([.guest(1)])
    try queue.review("y")
    _ = try queue.store.note(sent: ["x:1"], by: nil, at: SampleQueue.now())
    try queue.add([edit("Do you take bitcoin? And he harassed me")])
    #expect(try queue.review("n").contains("why?"))
    #expect(try queue.verdicts().isEmpty)
    try queue.review("n", "a")
    #expect(try queue.verdicts() == ["1": .approve], "that it was answered is a reason")
  }

  @Test func aPipeSendsNoSecondAnswer() throws {
    let queue = try queue()
    let shown = try queue.review(ScriptedReader("y", isInteractive: false))
    #expect(shown.contains("a pipe sends no second answer"))
    #expect(try queue.verdicts().isEmpty)
  }

  @Test func nobodyGetsTheSameAgainWithOthers() throws {
    let queue = try SampleQueue([.guest(1), .guest(2)])
    try queue.review("y", "n", "q")
    _ = try queue.store.note(sent: ["x:1"], by: nil, at: SampleQueue.now())
    try queue.add([edit("Do you take bitcoin please??"), .guest(0)])
    let desk = try queue.desk()
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    #expect(asked.question.postID == "0")
    _ = try desk.decide(.approve, on: asked)
    var others = try #require(try desk.others())
    #expect(try others.next(.max).map(\.entry.question.postID) == ["2"])
    #expect(others.leftOut[.grave] == 1, "it is to be read alone")
  }
}
