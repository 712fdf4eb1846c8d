import Answering
import Reviewing
import TestSupport
import Testing
import ThreadStorage

/// What comes next at a desk.
struct ReviewDeskTests {
  private func next(at desk: ReviewDesk) throws -> String? {
    if case .question(let asked) = try desk.next() { asked.question.postID } else { nil }
  }

  @Test func whatWasUndoneComesNextWhateverTheOrder() throws {
    let queue = try SampleQueue([
      .guest(1, "Can I bring my dog?"), .guest(2, "a room on Mars"),
      .guest(3, "Is there a private bathroom filter?"),
    ])
    try queue.desk().decide(.reject, on: try #require(try queue.post("3")).question)
    let desk = try queue.desk()
    #expect(try next(at: desk) == "1")
    #expect(try desk.undoDecision()?.question.postID == "3")
    #expect(try next(at: desk) == "3", "the last of the order")
    #expect(try next(at: desk) == "1")
  }
}
