import Answering
import Foundation
import Testing
import ThreadStorage

/// Two reviewers at one log.
@Suite struct DeskTests {
  let workspace: Workspace
  let mine: ThreadStore
  let theirs: ThreadStore

  init() throws {
    workspace = try Workspace()
    mine = try ThreadStore(workspace.log())
    theirs = try ThreadStore(workspace.log())
    try mine.add(.sample("1"), .sample("2"), .sample("3"))
  }

  private var deskFiles: [String] {
    get throws { try workspace.names.filter { $0.contains("desk") } }
  }

  @Test func thoseAtOneLogHaveDifferentNumbers() throws {
    let desks = try [mine.takeDesk(), theirs.takeDesk(), mine.takeDesk()]
    #expect(desks.map(\.number) == [1, 2, 3])
    #expect(try deskFiles.count == 3)
    withExtendedLifetime(desks) {}
  }

  @Test func aPlaceThatWasLeftIsTakenAgainAndLeavesNoFile() throws {
    var first: Desk? = try mine.takeDesk()
    let second = try theirs.takeDesk()
    #expect(first?.number == 1)
    first = nil
    #expect(try deskFiles == ["log.sqlite-desk2"])
    #expect(try mine.takeDesk().number == 1)
    withExtendedLifetime(second) {}
    #expect(try deskFiles == ["log.sqlite-desk2"])
  }

  @Test func thereAreOnlySoManyPlaces() throws {
    let desks = try (1...64).map { _ in try mine.takeDesk() }
    #expect(Set(desks.map(\.number)).count == 64)
    #expect {
      try theirs.takeDesk()
    } throws: { error in
      (error as? LogError)?.description.contains("64 reviewers are at it already") == true
    }
    withExtendedLifetime(desks) {}
  }

  @Test func aPostIsOnOneDesk() throws {
    let (here, there) = (try mine.takeDesk(), try theirs.takeDesk())
    #expect(try mine.lease(1, to: here, at: noon()))
    #expect(try !theirs.lease(1, to: there, at: noon()))
    #expect(try theirs.lease(2, to: there, at: noon()))
    #expect(try mine.lease(1, to: here, at: noon()), "it may be taken up again by who has it")
    #expect(try !mine.lease(2, to: here, at: noon()))
    withExtendedLifetime((here, there)) {}
  }

  @Test func theNextPostLeavesTheOneBefore() throws {
    let (here, there) = (try mine.takeDesk(), try theirs.takeDesk())
    #expect(try mine.lease(1, to: here, at: noon()))
    #expect(try mine.lease(2, to: here, at: noon()))
    #expect(try theirs.lease(1, to: there, at: noon()))
    withExtendedLifetime((here, there)) {}
  }

  @Test func whatIsReleasedIsFree() throws {
    let (here, there) = (try mine.takeDesk(), try theirs.takeDesk())
    #expect(try mine.lease(1, to: here, at: noon()))
    try theirs.release(there)
    #expect(try !theirs.lease(1, to: there, at: noon()), "a desk gives back only what it has")
    try mine.release(here)
    #expect(try theirs.lease(1, to: there, at: noon()))
    withExtendedLifetime((here, there)) {}
  }

  @Test(arguments: [
    (ThreadStore.leaseDuration - 1, false), (ThreadStore.leaseDuration, true),
    (ThreadStore.leaseDuration + 1, true),
  ])
  func aLeaseEnds(after seconds: TimeInterval, isFree: Bool) throws {
    let (here, there) = (try mine.takeDesk(), try theirs.takeDesk())
    #expect(try mine.lease(1, to: here, at: noon()))
    #expect(try theirs.lease(1, to: there, at: noon(plus: seconds)) == isFree)
    withExtendedLifetime((here, there)) {}
  }

  /// Five minutes after the last key at the desk that has it; any other post is left to it for half an hour.
  @Test(arguments: [
    (Tier.danger, [0.0], 299.0, false), (.danger, [0], 300, true), (.danger, [0, 200], 499, false),
    (.danger, [0, 200], 500, true), (.danger, [0, 200, 400, 1790], 1799, false), (.care, [0], 1799, false),
  ])
  func whoMayBeInDangerIsLeftToNobodyWhoIsAway(
    tier: Tier,
    keys: [Double],
    seconds: Double,
    isFree: Bool
  ) throws {
    var triage = Triage(kind: .reply)
    triage.tier = tier
    try mine.note([(1, triage)])
    let (here, there) = (try mine.takeDesk(), try theirs.takeDesk())
    #expect(try mine.lease(1, to: here, at: noon()))
    for key in keys { here.touch(at: noon(plus: key)) }
    #expect(try theirs.isLeased(1, exceptTo: there, at: noon(plus: seconds)) != isFree)
    #expect(try theirs.lease(1, to: there, at: noon(plus: seconds)) == isFree)
    #expect(try mine.isLeased(1, exceptTo: here, at: noon(plus: seconds)) == isFree)
    withExtendedLifetime((here, there)) {}
  }

  @Test func whoHasThePostRenewsTheLease() throws {
    let (here, there) = (try mine.takeDesk(), try theirs.takeDesk())
    let late = ThreadStore.leaseDuration - 60
    #expect(try mine.lease(1, to: here, at: noon()))
    #expect(try mine.lease(1, to: here, at: noon(plus: late)))
    #expect(try !theirs.lease(1, to: there, at: noon(plus: 2 * late)))
    withExtendedLifetime((here, there)) {}
  }

  @Test func whatADeskHadThatIsGoneIsFree() throws {
    var here: Desk? = try mine.takeDesk()
    let there = try theirs.takeDesk()
    if let here { #expect(try mine.lease(1, to: here, at: noon())) }
    here = nil
    #expect(try theirs.lease(1, to: there, at: noon()))
    withExtendedLifetime(there) {}
  }

  @Test func whoTakesAPlaceDoesNotInheritItsPost() throws {
    var here: Desk? = try mine.takeDesk()
    let there = try theirs.takeDesk()
    if let here { #expect(try mine.lease(1, to: here, at: noon())) }
    here = nil
    let next = try mine.takeDesk()
    #expect(next.number == 1)
    #expect(try theirs.lease(1, to: there, at: noon()))
    withExtendedLifetime((next, there)) {}
  }

  @Test func onlyWhatWaitsIsLeased() throws {
    let desk = try mine.takeDesk()
    try mine.decide(on: post("1"))
    try mine.decide(.later, on: post("2"))
    #expect(try mine.delete(["3"], erasing: false, at: noon()).here == 1)
    #expect(
      try [1, 2, 3, 99].map { try mine.lease($0, to: desk, at: noon()) } == [false, true, false, false]
    )
    withExtendedLifetime(desk) {}
  }

  @Test func aLogInMemoryNeedsNoFile() throws {
    let store = try ThreadStore(.memory)
    try store.add(.sample("1"))
    let desk = try store.takeDesk()
    #expect(desk.number == 1)
    #expect(try store.lease(1, to: desk, at: noon()))
    withExtendedLifetime(desk) {}
  }
}
