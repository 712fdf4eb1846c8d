import Answering
import Foundation
import LineEditing
import TestSupport
import Testing
import ThreadStorage

@testable import fireside

/// Splitting and merging asks on the desk, and two desks at one log.
struct QueueEditingTests {
  private static let cribs = [
    Post.guest(1, "I need a crib for my baby"), .guest(2, "I need a crib for the baby"),
    .guest(3, "i need a crib for THE baby!"), .guest(4, "I need a crib for my babies"),
  ]

  private func ask(of id: String, in queue: SampleQueue) throws -> String? {
    try queue.post(id)?.triage?.ask?.description
  }

  @Test func aSplitTakesAllWhoSayTheSameWords() throws {
    let queue = try SampleQueue(Self.cribs)
    #expect(try queue.groups() == [["1", "2", "3", "4"]])
    let shown = try queue.review("l", "/split")
    #expect(shown.contains("split: this is ask 2 now"))
    #expect(try queue.groups() == [["1", "4"], ["2", "3"]])
  }

  @Test func whoLeadsAnAskIsSplitFromItToo() throws {
    let queue = try SampleQueue(Self.cribs)
    let shown = try queue.review("/split")
    #expect(shown.contains("split: this is ask 1 now"))
    #expect(try queue.groups() == [["1"], ["2", "3", "4"]])
    try queue.add([.guest(5, "I NEED a crib for my baby")])
    #expect(try queue.groups() == [["1", "5"], ["2", "3", "4"]], "it holds for posts of tomorrow")
  }

  @Test func whatStandsAloneIsNotSplit() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me")])
    #expect(try queue.review("/split", "/merge roadmap/bitcoin").contains("this post stands alone already"))
    #expect(try queue.groups().isEmpty)
  }

  @Test(arguments: ["roadmap/bitcoin", "features/pets", "rules/mars"])
  func anAskIsMergedIntoAnother(other: String) throws {
    let queue = try SampleQueue(Self.cribs + [.guest(9)])
    let shown = try queue.review("/merge \(other)", "m")
    #expect(shown.contains("merged: those who ask 1 ask \(other) from now on"))
    for id in ["1", "2", "3", "4"] { #expect(try ask(of: id, in: queue) == other) }
    try queue.add([.guest(10, "I need a crib for my baby, please")])
    _ = try queue.opened()
    #expect(try ask(of: "10", in: queue) == other)
  }

  @Test(arguments: ["", "1", "7", "0", "roadmap/none", "bitcoin", "rules/none", "-1"])
  func whatIsNoOtherAskIsRefused(text: String) throws {
    let queue = try SampleQueue(Self.cribs + [.guest(9)])
    #expect(try queue.review("/merge \(text)").contains("is no other ask"))
    #expect(try queue.groups() == [["1", "2", "3", "4"], ["9"]])
  }

  @Test func anAskIsMergedByANumberOfTheQueue() throws {
    let queue = try SampleQueue(Self.cribs + [.guest(5, "A library of board games")])
    let shown = try queue.review("/queue", "/merge 5", "m", "y")
    #expect(shown.contains("by lane"))
    #expect(try queue.groups() == [["1", "2", "3", "4", "5"]])
  }

  @Test func whatWasMergedIsAnsweredTogether() throws {
    let queue = try SampleQueue([
      .guest(1, "I need a crib for my baby"), .guest(2, "I NEED a crib for my baby"),
    ])
    try queue.review("/merge roadmap/bitcoin", "m", "e We are all ears.", "y")
    #expect(try queue.verdicts() == ["1": .edit, "2": .edit])
  }

  @Test func aMergeTakesAKeyAndIsTakenBack() throws {
    let queue = try SampleQueue(Self.cribs + [.guest(9)])
    #expect(try queue.review("/merge roadmap/bitcoin", "n").contains("nothing is merged"))
    #expect(try queue.groups() == [["1", "2", "3", "4"], ["9"]])
    let shown = try queue.review("/merge roadmap/bitcoin", "m", "u", "U", "/undo")
    #expect(
      shown.contains("this person and 3 more who wait with ask 1 will ask roadmap/bitcoin (Bitcoin)")
    )
    #expect(shown.contains("undone: the merge: what was in ask roadmap/bitcoin is in ask 1"))
    #expect(shown.contains("done once more: the merge: what was in ask 1 is in ask roadmap/bitcoin"))
    #expect(try queue.groups() == [["1", "2", "3", "4"], ["9"]])
  }

  // MARK: Skipping

  @Test func whatWasSkippedIsGoneBackTo() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Can I bring my dog?"), .guest(3, "a room on Mars")])
    try queue.review("j", "j", "k", "n", "k", "y")
    #expect(try queue.verdicts() == ["2": .reject, "1": .approve], "3 is there still")
  }

  @Test func whoMayBeInDangerIsNotSkipped() throws {
    let queue = try SampleQueue([.guest(1, "I want to die"), .guest(2)])
    #expect(try queue.review("j", "k", "y").contains("undecided: it stays first"))
    #expect(try queue.verdicts().isEmpty)
  }

  // MARK: Two at once

  @Test func whatIsOnAColleaguesDeskIsLeftToThem() throws {
    let campaign = try SampleCampaign()
    let log = LogLocation.file(path: campaign.folder + "/log.sqlite")
    let queue = try SampleQueue((1...3).map { .guest($0) }, store: try ThreadStore(log))
    _ = try queue.opened()
    let colleague = try ThreadStore(log)
    let desk = try colleague.takeDesk()
    #expect(try colleague.lease(1, to: desk, at: SampleQueue.now()))
    try queue.review("y", "y")
    #expect(try queue.verdicts() == ["2": .approve, "3": .approve])
    #expect(try colleague.lease(1, to: desk, at: SampleQueue.now()), "it is there still")
    withExtendedLifetime(desk) {}
  }

  @Test func aReviewThatIsLeftKeepsNothing() throws {
    let campaign = try SampleCampaign()
    let log = LogLocation.file(path: campaign.folder + "/log.sqlite")
    let queue = try SampleQueue([.guest(1)], store: try ThreadStore(log))
    try queue.review("w")
    let colleague = try ThreadStore(log)
    let desk = try colleague.takeDesk()
    #expect(desk.number == 1)
    #expect(try colleague.lease(1, to: desk, at: SampleQueue.now()))
    withExtendedLifetime(desk) {}
    let names = try FileManager.default.contentsOfDirectory(atPath: campaign.folder)
    #expect(names.filter { $0.contains("desk") } == ["log.sqlite-desk1"])
  }
}
