import Answering
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// Posts of the same words, where somebody may be hurt.
struct CopiesTests {
  private static let danger = "he harassed me"
  private static let care = "someone posted my photo without asking and everybody laughs at me at school"

  private func next(_ desk: ReviewDesk) throws -> DeskQuestion? {
    if case .question(let asked) = try desk.next() { asked } else { nil }
  }

  private func ids(_ others: [OthersWhoAsk.Other]) -> [String?] { others.map(\.entry.question.postID) }

  private func wave(_ text: String) throws -> SampleQueue {
    try SampleQueue((1...30).map { .guest($0, text) } + [.guest(31, "I want to die"), .guest(32)])
  }

  @Test(arguments: ReviewOrder.allCases)
  func aWaveBuriesNobody(order: ReviewOrder) throws {
    let queue = try wave(Self.danger).opened()
    let posts = try queue.posts(queue.waiting(.max, in: order))
    #expect(Set(posts.prefix(2).map(\.id)) == [1, 31])
    #expect(posts.map(\.id).last == 32 && posts.count == 3)
    #expect(try posts.map(queue.copies).max() == 29)
    #expect(try queue.counts().waiting.posts == 32, "each waits all the same")
  }

  @Test func careComesAfterDangerAndBeforeWhatReachedMost() throws {
    let queue = try SampleQueue([
      .guest(1, "Do you take bitcoin?", likes: 900), .guest(2, Self.care),
      .guest(3, "she \(Self.care)", likes: 500),
      .guest(4, Self.danger), .guest(5, "I want to die", likes: 900),
    ])
    _ = try queue.opened()
    for (id, tier, gravity) in [("2", Tier.care, 0), ("3", .care, 0), ("4", .danger, 1), ("5", .danger, 2)] {
      try queue.note(id) { ($0.tier, $0.gravity, $0.ask) = (tier, gravity, nil) }
    }
    let opened = try queue.opened()
    for order in ReviewOrder.allCases {
      #expect(try opened.waiting(.max, in: order).map(\.id) == [4, 5, 2, 3, 1], "\(order)")
    }
    let tiers = try #require(try opened.counts().dimensions.first { $0.name == "tier" })
    #expect(
      Dictionary(uniqueKeysWithValues: tiers.counts.map { ($0.value, $0.count.posts) })
        == ["care": 2, "danger": 2, "none": 1]
    )
  }

  @Test(arguments: [
    ReviewDecision.reject, .later, .escalate, .approve, .edit(text: "I am so sorry.", overriding: []),
  ])
  func allGetWhatTheFirstGotOnceTheyAreShown(decision: ReviewDecision) throws {
    let queue = try wave(Self.danger)
    let desk = try queue.desk()
    let asked = try #require(try next(desk))
    _ = try desk.decide(decision, on: asked)
    var others = try #require(try desk.others())
    #expect(others.purpose == .copies && others.people == 29)
    let page = try others.next(OthersWhoAsk.page)
    #expect(page.count == OthersWhoAsk.page, "words may be the same for all")
    #expect(page.allSatisfy { ($0.text != nil) == decision.verdict.answers })
    #expect(try desk.take(page) == page.count)
    let verdicts = try queue.verdicts()
    #expect(verdicts.count == 21 && verdicts["31"] == nil)
    #expect(verdicts.values.allSatisfy { $0 == decision.verdict }, "\(verdicts)")
    let following = try #require(try next(desk)?.post?.id)
    #expect(following == 31 || following == 22, "what was not shown waits still")
  }

  @Test func aPersonGetsOneAnswerAndTheRestIsSeenAlone() throws {
    let queue = try SampleQueue([
      .guest(1, Self.danger, by: "zoe"), .guest(2, Self.danger, by: "zoe"), .guest(3, Self.danger, by: "bob"),
      .guest(4, Self.danger, by: "bob"),
    ])
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try #require(try next(desk)))
    var others = try #require(try desk.others())
    #expect(try ids(others.next(.max)) == ["3"])
    #expect(others.repeats.isEmpty, "nothing is closed unread")
  }

  @Test func whatAGuardWarnedOfIsForOneAlone() throws {
    let queue = try wave(Self.danger)
    let desk = try queue.desk()
    let asked = try #require(try next(desk))
    let warned = ReviewDecision.edit(text: "Where are you?", overriding: [Concern(.care, "Don’t ask.")])
    _ = try desk.decide(warned, on: asked)
    var others = try #require(try desk.others())
    #expect(try others.next(.max).isEmpty)
  }

  @Test func whoRefusesSeesOneAfterTheOther() throws {
    let queue = try wave(Self.danger)
    let desk = try queue.desk()
    for expected in [1, 2, 3] as [Int64] {
      let asked = try #require(try next(desk))
      #expect(asked.post?.id == expected)
      _ = try desk.decide(.reject, on: asked)
      if let others = try desk.others() { desk.refuse(others) } else { #expect(expected > 1) }
    }
  }

  @Test func whatIsPassedByIsPassedByWithItsCopies() throws {
    let desk = try wave(Self.danger).desk()
    desk.pass(try #require(try next(desk)))
    #expect(try next(desk)?.post?.id == 31)
  }

  // MARK: Care

  @Test func careHasNoDraftUnaskedAndIsNobodyElsesMatter() throws {
    let queue = try SampleQueue([.guest(1, Self.care), .guest(2, Self.care), .guest(3, "\(Self.care) again")])
    let desk = try queue.desk()
    let asked = try #require(try next(desk))
    #expect(asked.draft.tier == .care && asked.draft.text == nil && asked.draft.lane == .care)
    #expect(try queue.post("1")?.triage?.ask == nil)
    let pets = try #require(asked.draft.choices.first { $0.name == "pets" })
    let chosen = try #require(try desk.choose(pets, for: asked))
    #expect(chosen.draft.text == "Yes, there is a filter for pets.", "no opener, no link, no question")
    #expect(chosen.draft.tier == .care && chosen.draft.lane == .care && chosen.draft.isApprovable)
    _ = try desk.decide(.reject, on: asked)
    var others = try #require(try desk.others())
    #expect(try ids(others.next(.max)) == ["2"])
  }

  @Test func whatIsDecidedOnCareTeachesNothing() throws {
    let question = Post.guest(1, Self.care).question
    let desk = try SampleQueue().desk()
    let pets = try #require(ItemID("features/pets"))
    let chosen = try #require(desk.responder.draft(for: question, about: pets))
    #expect(Lesson(decision: 1, question: question, draft: chosen, verdict: .approve) == nil)
  }

  // MARK: Handing over

  @Test func whatIsHandedOverStaysOpenUntilSomebodyClosesIt() throws {
    let queue = try SampleQueue([.guest(1, Self.danger), .guest(2), .guest(3, "Can I bring my dog?")])
    let desk = try queue.desk()
    for _ in 1...2 { _ = try desk.decide(.escalate, on: try #require(try next(desk))) }
    #expect(try next(desk)?.post?.id == 3, "not to the one who handed it over")
    try desk.leave()
    let opened = try queue.opened()
    #expect(try opened.handedOver(.max).map(\.id) == [1, 2])
    #expect(try opened.counts().handedOver.posts == 2)
    let other = try queue.desk { $0.takesUpHandedOver = true }
    let first = try #require(try next(other))
    _ = try other.decide(.escalate, on: first)
    let second = try #require(try next(other))
    #expect([first.post?.id, second.post?.id] == [1, 2])
    _ = try other.decide(.approve, on: second)
    #expect(try next(other)?.post == nil)
    #expect(try queue.opened().counts().handedOver.posts == 1)
    #expect(try queue.verdicts() == ["1": .escalate, "2": .approve])
    _ = try other.undo()
    #expect(try queue.opened().handedOver(.max).map(\.id) == [1, 2], "it is handed over again")
  }

  @Test func whatIsHandedOverIsLeasedToWhoTakesItUp() throws {
    let queue = try SampleQueue([.guest(1, Self.danger)])
    let desk = try queue.desk()
    _ = try desk.decide(.escalate, on: try #require(try next(desk)))
    let place = try queue.store.takeDesk()
    #expect(try !queue.store.lease(1, to: place, at: SampleQueue.now()))
    try desk.leave()
    #expect(try queue.store.lease(1, to: place, handedOver: true, at: SampleQueue.now()))
  }
}
