import Answering
import Foundation
import LineEditing
import Reviewing
import TestSupport
import Testing
import ThreadStorage

@testable import fireside

/// How a reviewer says which of the others are decided on.
struct BulkOfferTests {
  /// Offers `count` others, who wrote the same as a post that was rejected, and gives back which were taken.
  private func offer(_ count: Int, _ reader: ScriptedReader, changed: Set<Int64> = []) throws -> (
    taken: [Int], reply: String, shown: String
  ) {
    let queue = try SampleQueue((0...count).map { .guest($0 + 1) })
    let desk = try queue.desk()
    let lead = try #require(try queue.post("1"))
    let draft = try desk.open(lead.question, in: nil).draft
    var others = try OthersWhoAsk(
      like: lead,
      decided: TakenDecision(decision: .reject, draft: draft),
      queue: try #require(desk.queue),
      desk: desk
    )
    var (taken, shown): ([Int], String) = ([], "")
    let reply = try BulkOffer(console: Console { shown += $0 }, reader: reader).run(
      &others,
      changed: { shown in changed.intersection(shown.map(\.entry.id)) }
    ) { page in
      taken += page.taken.map { Int($0.entry.id) - 1 }
    }
    return (taken, "\(reply)", shown)
  }

  @Test(
    arguments: [
      (["y"], [1, 2, 3, 4, 5]), (["YES"], [1, 2, 3, 4, 5]), ([" y "], [1, 2, 3, 4, 5]), (["n"], []),
      (["No"], []),
      (["2", "y"], [1, 3, 4, 5]), (["2 4-5", "y"], [1, 3]), (["2,3", "y"], [1, 4, 5]),
      (["2, 3", "y"], [1, 4, 5]),
      (["2", "2", "y"], [1, 2, 3, 4, 5]), (["1-3", "2", "y"], [2, 4, 5]), (["1-5", "y"], []),
      (["2-2", "y"], [1, 3, 4, 5]), (["2", "n"], []), (["a", "y"], [1, 2, 3, 4, 5]),
      (["ALL", "3", "y"], [1, 2, 4, 5]),
      (["3", "a", "y"], [1, 2, 4, 5]), (["é", "y"], [1, 3, 4, 5]), (["& 3", "y"], [2, 4, 5]),
      (["k \"", "y"], [3]),
    ] as [([String], [Int])]
  )
  func takesWhatIsNotStruckOut(lines: [String], taken: [Int]) throws {
    #expect(try offer(5, ScriptedReader(lines.map { .line($0) })).taken == taken)
  }

  @Test("Who wrote more since the offer was shown is left out, and the key is asked for again")
  func changedMeanwhile() throws {
    let (taken, _, shown) = try offer(4, ScriptedReader("y", "y"), changed: [2, 4])
    #expect(taken == [2, 4], "the numbers of those who are left")
    #expect(shown.contains("1, 3: they wrote more"))
    #expect(try offer(4, ScriptedReader("y"), changed: [2]).taken.isEmpty, "one key took them unseen")
    #expect(try offer(1, ScriptedReader("y"), changed: [2]).taken.isEmpty)
  }

  @Test(arguments: [
    "", "0", "6", "1-6", "0-2", "3-2", "-3", "2-", "1-2-3", "2--3", "two", "y y", "yn", "2 y", "2 x", "1.5",
    "²",
    "99999999999999999999", "1-99999999999999999999", "all of them",
  ])
  func anythingElseDecidesNothing(line: String) throws {
    let (taken, _, shown) = try offer(5, ScriptedReader(line, "y"))
    #expect(taken == [1, 2, 3, 4, 5], "nothing was struck out")
    #expect(shown.contains("Nothing is decided yet"))
    #expect(try offer(5, ScriptedReader(line)).taken.isEmpty)
  }

  @Test(arguments: [
    ([LineInput.line("y")], "done"), ([.line("n")], "refused"), ([.interrupted], "passed"), ([], "leave"),
    ([.line("2")], "leave"),
  ])
  func saysWhatCameOfIt(inputs: [LineInput], reply: String) throws {
    #expect(try offer(3, ScriptedReader(inputs)).reply == reply)
  }

  @Test func inAPipeAnotherLineIsTheNextDecision() throws {
    let (taken, reply, _) = try offer(3, ScriptedReader("x", "y", isInteractive: false))
    #expect(taken.isEmpty)
    #expect(reply == #"line("x")"#)
  }

  @Test func inAPipeAllAreOnOnePage() throws {
    let (taken, _, shown) = try offer(25, ScriptedReader("25", "y", isInteractive: false))
    #expect(taken == Array(1...24))
    #expect(shown.contains("25  @guest26"))
  }

  @Test(
    arguments: [
      (["y", "n"], Array(1...20)), (["y", "y"], Array(1...25)), (["a", "y"], Array(1...25)),
      (["y", "22", "y"], Array(1...21) + [23, 24, 25]), (["3", "y", "n"], [1, 2] + Array(4...20)),
      (["3", "a", "22", "y"], [1, 2] + Array(4...21) + [23, 24, 25]), (["n"], []),
    ] as [([String], [Int])]
  )
  func goesPageByPage(lines: [String], taken: [Int]) throws {
    #expect(try offer(25, ScriptedReader(lines.map { .line($0) })).taken == taken)
  }

  @Test func numbersOfAnotherPageAreNone() throws {
    #expect(try offer(25, ScriptedReader("22", "y", "2", "y")).taken == Array(1...25))
  }

  @Test func whereThereIsNobodyNothingIsAsked() throws {
    let (taken, reply, shown) = try offer(0, ScriptedReader("y"))
    #expect(taken.isEmpty && reply == "done" && shown.isEmpty)
  }
}
