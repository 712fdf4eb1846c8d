import Answering
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// Another draft than the one that was made.
struct ChoosingTests {
  private let bitcoin = ItemID(section: .roadmap, name: "bitcoin")
  private let pets = ItemID(section: .features, name: "pets")

  private func next(_ desk: ReviewDesk) throws -> DeskQuestion {
    guard case .question(let asked) = try desk.next() else { throw Nothing() }
    return asked
  }

  private struct Nothing: Error {}

  @Test func aMissedItemIsLearntWithTheOneThatWasMeant() throws {
    let queue = try SampleQueue([.guest(1)])
    let desk = try queue.desk { $0.isLearning = true }
    let missed = try #require(desk.miss(try next(desk)))
    #expect(missed.draft.text == nil && missed.draft.item == nil && missed.missed == bitcoin)
    #expect(!missed.choices.contains(bitcoin))
    let chosen = try #require(try desk.choose(pets, for: missed))
    _ = try desk.decide(.approve, on: chosen)
    let lessons = try queue.store.lessons(of: "Teapot")
    #expect(lessons.map(\.item) == [bitcoin, pets])
    #expect(lessons.map(\.isRight) == [false, true])
    #expect(try #require(lessons.first?.confidence) > 0.9, "so sure the wrong one was")
    let again = Question(network: .x, text: "Do you take bitcoin?")
    #expect(try desk.open(again, in: nil).draft.item == pets)
    _ = try desk.undo()
    #expect(try desk.open(again, in: nil).draft.item == bitcoin, "both are taken back")
  }

  @Test func whatIsTakenForAnInternalItemCanBePutRight() throws {
    let queue = try SampleQueue([.guest(1, "Will you own apartments yourselves?")])
    let desk = try queue.desk { $0.isLearning = true }
    let asked = try next(desk)
    let secret = ItemID(section: .roadmap, name: "secret-flat")
    #expect(asked.draft.isInternal && asked.draft.text == nil && asked.draft.mayBeWrong)
    let missed = try #require(desk.miss(asked))
    #expect(missed.missed == secret && !missed.draft.isInternal && !missed.choices.contains(secret))
    #expect(
      try desk.concerns(about: "Company flats are coming.", for: missed).contains {
        $0.kind == .internalItem
      },
      "the title stays a secret"
    )
    let chosen = try #require(try desk.choose(pets, for: missed))
    _ = try desk.decide(.approve, on: chosen)
    #expect(try queue.store.lessons(of: "Teapot").map(\.isRight) == [false, true])
  }

  @Test func whatIsWrittenAfterAWrongInternalItemMayBeKept() throws {
    let desk = try SampleQueue([.guest(1, "Will you own apartments yourselves?")]).desk()
    let missed = try #require(desk.miss(try next(desk)))
    _ = try desk.decide(.edit(text: "Each home belongs to its host.", overriding: []), on: missed)
    let written = try #require(desk.written)
    let words = try written.words(plain: { $0 }, nameless: { $0.text })
    #expect(words.answer == "Each home belongs to its host." && words.near != missed.missed)
  }

  @Test func somebodyAtRiskHasNoWrongDraft() throws {
    let desk = try SampleQueue([.guest(1, "he harassed me")]).desk()
    #expect(desk.miss(try next(desk)) == nil)
  }

  @Test func aFewWordsFindAnItem() throws {
    let desk = try SampleQueue([.guest(1, "qwerty")]).desk()
    let found = try #require(desk.search("dogs and cats", for: try next(desk)))
    #expect(found.choices.first == pets)
    #expect(try desk.choose(pets, for: found)?.draft.item == pets)
  }

  @Test func whoeverIsNotHurtGetsADraftWhereverTheWordsComeAgain() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me"), .guest(2, "he harassed me"), .guest(3)])
    let desk = try queue.desk()
    let asked = try next(desk)
    #expect(asked.draft.tier == .danger)
    let judged = try #require(try desk.judgeAnew(asked))
    #expect(judged.draft.tier == nil && judged.question.isHarmless == true)
    _ = try desk.decide(.reject, on: judged)
    #expect(try next(desk).draft.tier == nil, "the same words of somebody else")
    let opened = try queue.opened()
    #expect(try opened.counts().dimensions.first { $0.name == "tier" }?.counts.map(\.value) == ["none"])
  }

  @Test func thatWordCanBeTakenBack() throws {
    let desk = try SampleQueue([.guest(1, "he harassed me")]).desk()
    let judged = try #require(try desk.judgeAnew(try next(desk)))
    #expect(try desk.judgeAnew(judged)?.draft.tier == .danger)
  }

  @Test func nobodyWhoIsNotAtRiskIsJudgedAnew() throws {
    let desk = try SampleQueue([.guest(1)]).desk()
    #expect(try desk.judgeAnew(try next(desk)) == nil)
  }

  @Test(arguments: ["#3", "x:9", "9", "@GUEST9", "Guest9", "features/pets", "ask features/pets"])
  func aPostIsTakenUpByItsName(name: String) throws {
    let desk = try SampleQueue([.guest(1, by: "9"), .guest(2), .guest(9, "Can I bring my dog?")]).desk()
    #expect(try desk.takeUp(name == "ask features/pets" ? "features/pets" : name) == .isNext)
    #expect(try next(desk).question.postID == "9")
  }

  @Test func nothingIsTakenUpThatDoesNotWait() throws {
    let desk = try SampleQueue([.guest(1)]).desk()
    for name in ["x:2", "@nobody", "nobody", "@1", "roadmap/nothing", "12", "ask 12", "#2", "#", "#x"] {
      #expect(try desk.takeUp(name) == .isUnknown)
    }
  }

  @Test func whoWasStruckOutIsNotOfferedForTheAskAgain() throws {
    let queue = try SampleQueue((1...4).map { .guest($0) })
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    var others = try #require(try desk.others())
    let all = try others.next(.max)
    #expect(all.count == 3)
    try desk.strike([all[0]])
    let another = try queue.desk()
    _ = try another.decide(.approve, on: try next(another))
    var rest = try #require(try another.others())
    #expect(try rest.next(.max).map(\.entry.id).contains(all[0].entry.id) == false)
  }

  @Test func anAnswerIsMendedWithoutTouchingWhatCameAfter() throws {
    let queue = try SampleQueue([.guest(1), .guest(9, "Can I bring my dog?")])
    let desk = try queue.desk()
    _ = try desk.decide(.approve, on: try next(desk))
    _ = try desk.decide(.approve, on: try next(desk))
    let turn = try #require(try desk.answered(in: 1))
    #expect(try desk.mend(turn, with: .edit(text: "Other words.", overriding: [])) == .approved)
    #expect(try queue.answers()["1"] == "Other words.")
    #expect(try queue.answers()["9"] != nil)
    #expect(try desk.answered(in: 7) == nil)
  }
}
