import Answering
import Foundation
import TestSupport
import Testing
import ThreadStorage

@testable import Reviewing

/// Who may get the answer that was just given.
struct OthersWhoAskTests {
  private static let ask = "Do you take bitcoin?"

  /// Decides on the post with the id 1 and looks for the others.
  private func others(
    in queue: SampleQueue,
    mostIdentical: Int = OthersWhoAsk.mostIdentical,
    _ decide: (Draft) -> ReviewDecision = { _ in .approve }
  ) throws -> OthersWhoAsk {
    let desk = try queue.desk { $0.mostIdentical = mostIdentical }
    let lead = try #require(try queue.post("1"))
    let draft = try desk.open(lead.question, in: nil).draft
    let decision = decide(draft)
    try desk.decide(decision, on: lead.question, with: draft)
    return try OthersWhoAsk(
      like: lead,
      decided: TakenDecision(decision: decision, draft: draft),
      queue: try #require(desk.queue),
      desk: desk
    )
  }

  private func ids(_ others: [OthersWhoAsk.Other]) -> [String?] { others.map(\.entry.question.postID) }

  @Test func thoseWhoAskTheSameGetAnAnswerOfTheirOwn() throws {
    let queue = try SampleQueue([
      .guest(1), .guest(2), .guest(3, "Prenez-vous le bitcoin ?"), .guest(4, "Can I bring my dog?"),
    ])
    var others = try others(in: queue)
    #expect(others.people == 2)
    let found = try others.next(.max)
    #expect(Set(ids(found)) == ["2", "3"])
    #expect(found.allSatisfy { $0.decision == .approve && $0.draft.item?.name == "bitcoin" })
    #expect(found.first { $0.entry.id == 3 }?.text?.contains("Nous écoutons") == true)
    #expect(try others.next(.max).isEmpty)
  }

  @Test func theyAreFoundAFewAtATime() throws {
    var others = try others(in: SampleQueue((1...6).map { .guest($0) }))
    #expect(try ids(others.next(2)) == ["2", "3"])
    #expect(try ids(others.next(2)) == ["4", "5"])
    #expect(try ids(others.next(2)) == ["6"])
    #expect(try others.next(2).isEmpty)
  }

  @Test func everyPersonGetsOneAnswer() throws {
    let queue = try SampleQueue([
      .guest(1, by: "zoe"), .guest(2, by: "zoe"), .guest(3, by: "bob"), .guest(4, by: "BOB"),
      .guest(5, by: "eve"),
      .guest(6, by: "answered"), .guest(7, by: "answered"),
    ])
    _ = try queue.opened()
    let desk = try queue.desk()
    let answered = try #require(try queue.post("6")).question
    try desk.decide(.approve, on: answered)
    var others = try others(in: queue)
    #expect(others.people == 2)
    #expect(try ids(others.next(.max)) == ["3", "5"])
    #expect(ids(others.repeats) == ["2", "4", "7"])
    #expect(others.repeats.allSatisfy { $0.decision == .reject && $0.text == nil })
  }

  @Test(arguments: [1, OthersWhoAsk.mostIdentical, 5])
  func wordsRepeatOnlyWhereTheVoiceHasNoMoreAndOnlySoOften(most: Int) throws {
    let queue = try SampleQueue((1...20).map { .guest($0) })
    var others = try others(in: queue, mostIdentical: most)
    let texts = try queue.answers().map(\.value) + others.next(.max).compactMap(\.text)
    let variants = Set(texts).count
    #expect(variants >= 3, "the voice has three openers")
    #expect(Set(texts.prefix(variants)).count == variants, "each is used once before one is used twice")
    let counts = Dictionary(grouping: texts) { $0 }.values.map(\.count)
    #expect(counts.allSatisfy { $0 <= most })
    #expect(texts.count == min(20, variants * most))
    #expect(others.isOutOfWords == (texts.count < 20))
  }

  @Test(arguments: [
    ("Let me pay with crypto", true), ("Please let me pay in crypto", true),
    ("could we pay in coins", false),
  ])
  func onlyWhatFitsSurelyIsOneOfMany(text: String, isFound: Bool) throws {
    let queue = try SampleQueue([.guest(1), .guest(2, text)])
    _ = try queue.opened()
    let triage = try #require(try queue.post("2")?.triage)
    #expect(triage.fits?.name == "bitcoin", "it is drafted for, if not surely")
    #expect((triage.confidence >= OthersWhoAsk.leastConfidence) == isFound)
    var others = try others(in: queue)
    #expect(try ids(others.next(.max)) == (isFound ? ["2"] : []))
  }

  @Test(arguments: [
    (OthersWhoAsk.leastConfidence, OthersWhoAsk.leastNearness, true),
    (OthersWhoAsk.leastConfidence - 0.001, OthersWhoAsk.leastNearness, false),
    (OthersWhoAsk.leastConfidence, OthersWhoAsk.leastNearness - 0.001, false),
  ])
  func theLeastConfidenceAndNearnessAreEnough(confidence: Double, nearness: Double, isFound: Bool) throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "could we pay in coins")])
    _ = try queue.opened()
    try queue.note("2") {
      $0.confidence = confidence
      $0.nearness = nearness
    }
    var others = try others(in: queue)
    #expect(try ids(others.next(.max)) == (isFound ? ["2"] : []))
  }

  @Test func theSameWordsAreSureEnough() throws {
    let queue = try SampleQueue([
      .guest(1), .guest(2, "DO you take bitcoin"), .guest(3, "do u take bitcoin??"),
    ])
    _ = try queue.opened()
    for id in ["2", "3"] { try queue.note(id) { $0.confidence = 0.1 } }
    var others = try others(in: queue)
    #expect(try Set(ids(others.next(.max))).contains("2"))
  }

  @Test(arguments: [
    (ask, ReviewDecision.approve), (ask, .edit(text: "We are all ears.", overriding: [])), (ask, .reject),
    ("a room on Mars", .reject), ("a room on Mars", .approve),
    ("a room on Mars", .edit(text: "We are all ears.", overriding: [])),
  ])
  func nobodyInDangerIsOneOfMany(text: String, decision: ReviewDecision) throws {
    let queue = try SampleQueue([
      .guest(1, text), .guest(2, "he harassed me, \(text)"), .guest(3, "\(text) I want to die"),
      .guest(4, text),
    ])
    _ = try queue.opened()
    // Though the log says otherwise, by other knowledge or by mistake: each is read again.
    let lead = try #require(try queue.post("1")?.triage)
    for id in ["2", "3"] {
      try queue.note(id) { triage in
        triage = lead
        triage.confidence = 1
      }
    }
    var others = try others(in: queue) { _ in decision }
    #expect(try ids(others.next(.max)) == ["4"])
    #expect(others.repeats.isEmpty)
  }

  @Test func whatIsAnsweredInDangerIsForTheVeryWordsAlone() throws {
    let queue = try SampleQueue([
      .guest(1, "he harassed me"), .guest(2, "he harassed me again"), .guest(3), .guest(4, "He HARASSED me!"),
    ])
    _ = try queue.opened()
    for id in ["1", "2"] { try queue.note(id) { $0.ask = AskID(post: 1) } }
    var others = try others(in: queue)
    #expect(others.purpose == .copies)
    #expect(try ids(others.next(.max)) == ["4"])
  }

  @Test(arguments: [
    ReviewDecision.later, .escalate,
    .edit(text: "We will launch bitcoin next month.", overriding: [Concern(.promise, "It is only open.")]),
  ])
  func someDecisionsAreForOneAlone(decision: ReviewDecision) throws {
    var others = try others(in: SampleQueue([.guest(1), .guest(2)])) { _ in decision }
    #expect(try others.next(.max).isEmpty)
  }

  @Test func whatIsDecidedOrDeletedSinceIsLeftOut() throws {
    let queue = try SampleQueue([.guest(1), .guest(2), .guest(3), .guest(4)])
    var others = try others(in: queue)
    let desk = try queue.desk()
    let second = try #require(try queue.post("2")).question
    try desk.decide(.reject, on: second)
    _ = try queue.store.delete(["3"], erasing: true, at: SampleQueue.now())
    #expect(try ids(others.next(.max)) == ["4"])
  }

  // MARK: Closing without an answer

  @Test func whereNothingIsSentOnlyTheSameWordsAreClosed() throws {
    let queue = try SampleQueue([
      .guest(1), .guest(2), .guest(3, "Let me pay with crypto"), .guest(4, by: "guest1"),
    ])
    var others = try others(in: queue) { _ in .reject }
    let found = try others.next(.max)
    #expect(ids(found) == ["2", "4"], "closing is for posts, not for people")
    #expect(found.allSatisfy { $0.decision == .reject && $0.text == nil })
    #expect(others.repeats.isEmpty)
  }

  @Test func jokesAreClosedTogether() throws {
    let queue = try SampleQueue([.guest(1, "a room on Mars"), .guest(2, "when do we fly to mars"), .guest(3)])
    var others = try others(in: queue) { _ in .reject }
    #expect(try ids(others.next(.max)) == ["2"])
  }

  @Test func whatNothingFitsIsClosedWithWhatElseStandsAlone() throws {
    let queue = try SampleQueue([
      .guest(1, "What is the meaning of life?"), .guest(2, "lol what a sunday"),
      .guest(3, "Umbrellas, umbrellas"), .guest(4, "umbrellas umbrellas"), .guest(5),
      .guest(6, "a room on Mars"), .guest(10, "UMBRELLAS umbrellas"), .guest(11, "umbrellas, umbrellas!"),
      .guest(7, "I was attacked by the host last night"), .guest(8, "hate, racism and violence on this site"),
      .guest(9, "a guest stole my bike"),
    ])
    var others = try others(in: queue) { _ in .reject }
    #expect(others.purpose == .closeUnfit)
    let found = try others.next(.max)
    #expect(ids(found) == ["2"], "none that a crowd asks, that something fits, or that somebody has to read")
    #expect(found.allSatisfy { $0.decision == .reject })
  }

  @Test func anAnswerIsForNobodyElseWhereNothingFits() throws {
    let queue = try SampleQueue([
      .guest(1, "What is the meaning of life?"), .guest(2, "Our garden gnomes have opinions"),
    ])
    var others = try others(in: queue) { _ in .edit(text: "We are all ears.", overriding: []) }
    #expect(try others.next(.max).isEmpty)
  }

  // MARK: Edited answers

  @Test func anEditedAnswerGoesOutWithAnOpenerOfItsOwn() throws {
    let queue = try SampleQueue((1...5).map { .guest($0) })
    var others = try others(in: queue) { draft in
      .edit(text: "\(draft.parts[0].text) We are all ears.", overriding: [])
    }
    let texts = try others.next(.max).compactMap(\.text)
    #expect(texts.count == 4)
    #expect(texts.allSatisfy { $0.hasSuffix("We are all ears.") })
    #expect(Set(texts.prefix(2)).count == 2)
    let openers = ["Hello.", "Thank you.", "Noted.", "We"]
    #expect(texts.allSatisfy { text in openers.contains { text.hasPrefix($0) } })
    #expect(!texts.contains { $0.contains("Hello. Thank") || $0.contains("Hello. Hello") })
  }

  @Test func anEditedAnswerInOneLanguageIsForThoseWhoReadIt() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "Prenez-vous le bitcoin ?"), .guest(3)])
    var others = try others(in: queue) { _ in .edit(text: "We are all ears.", overriding: []) }
    #expect(try ids(others.next(.max)) == ["3"])
  }

  @Test(arguments: [
    ("Zoé, we are all ears.", false), ("Hi zoé! We are all ears.", false),
    ("Hi there, dear Zoé, we listen.", true),
    ("Zoé we are all ears.", true), ("Hi Zoé. We are all ears, Zoé.", true), ("We are all ears, zoé!", true),
    ("We are all ears, @ZOE_P.", true),
    ("We are all ears.", false), ("", true),
  ])
  func anAnswerThatNamesItsAskerIsForNobodyElse(text: String, isForOne: Bool) throws {
    let question = Question(
      network: .x,
      postID: "1",
      text: Self.ask,
      author: "zoe_p",
      authorName: "Zoé Petit"
    )
    let draft = try SampleQueue().desk().draft(for: question, after: nil)
    #expect((EditedAnswer(text, insteadOf: draft, to: question) == nil) == isForOne)
  }

  @Test func aHandWrittenGreetingNamesEachByTheirName() throws {
    let queue = try SampleQueue([
      .guest(1, named: "Ann Lee"), .guest(2, named: "NORA"), .guest(3, named: "the ☀️"),
      .guest(4, named: "Zoé P"),
    ])
    var others = try others(in: queue) { _ in .edit(text: "Hi Ann! We are all ears.", overriding: []) }
    #expect(
      try others.next(.max).compactMap(\.text) == ["Hi Nora! We are all ears.", "Hi Zoé! We are all ears."]
    )
    #expect(others.leftOut[.other] == 1)
  }

  @Test func theNameInTheOpenerIsLeftOut() throws {
    let question = Question(network: .x, postID: "1", text: Self.ask, authorName: "Zoé Petit")
    var draft = try SampleQueue().desk().draft(for: question, after: nil)
    draft.parts[0].text = "Hello Zoé,"
    #expect(
      EditedAnswer("Hello Zoé, we are all ears.", insteadOf: draft, to: question)?.body == "we are all ears."
    )
    #expect(EditedAnswer("Hello Zoé,", insteadOf: draft, to: question) == nil, "nothing is left")
  }
}
