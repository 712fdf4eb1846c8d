import Answering
import Foundation
import Testing
import TextAnalysis
import ThreadStorage

@Suite struct RecordingTests {
  let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
  }

  @Test func numbersThreadsFromOne() throws {
    #expect(try store.decide(on: post("1")).thread == 1)
    #expect(try store.decide(on: post("2")).thread == 2)
  }

  @Test func keepsEveryField() throws {
    let question = Question(
      network: .mastodon,
      postID: "114/à?\"'",
      text: "Où est la salle de bain ? 👨‍👩‍👧‍👦 “x” 'y'; DROP TABLE question; --\n\tfin\\",
      author: "zoë@example.org",
      authorName: "Zoë 🦊",
      language: .french,
      link: "https://example.org/@zoë/114?a=1&b=%20",
      postedAt: noon(plus: -3600.123)
    )
    let source = SourceLocation(file: "features/rooms.yaml", line: 7)
    let draft = Draft(
      outcome: .ambiguous,
      item: dates,
      lane: .playful,
      standing: "feature",
      isInternal: true,
      language: .french,
      parts: [
        DraftPart(role: .opener, text: "Bonjour Zoë !", source: source),
        DraftPart(role: .followUp, text: "Laquelle ? 🛁", source: source),
      ],
      confidence: 0.1 + 0.2,
      margin: 1.0 / 3.0,
      length: 27,
      limit: 500,
      concerns: [Concern(.internalItem, "“bain” is internal.")],
      startingPoint: "Bonjour",
      evidence: Evidence(
        reason: "Two come close.",
        source: source,
        pattern: "salle de bain",
        matchedWords: ["salle", "bain"],
        nearestAsk: "Salle de bain privée ?",
        candidates: [
          .init(item: dates, title: "Dates", score: 12.34e-5, confidence: 0.5, words: ["salle", "🛁"])
        ]
      )
    )
    let overridden = [Concern(.promise, "It is only planned."), Concern(.date, "No date is public.")]

    try store.decide(.edit(text: "C'est là : 🛁", overriding: overridden), on: question, with: draft)

    let turn = Turn(
      question: question,
      draft: draft,
      verdict: .edit,
      decidedAt: noon(),
      overridden: overridden,
      answer: Answer(text: "C'est là : 🛁", answeredAt: noon())
    )
    #expect(try store.threads() == [QuestionThread(id: 1, turns: [turn])])
  }

  @Test func keepsTheBareMinimum() throws {
    let draft = Draft(
      outcome: .fallback,
      language: .english,
      confidence: 0,
      margin: 1,
      evidence: Evidence(reason: "")
    )
    try store.decide(.escalate, on: post(nil, ""), with: draft)
    let turn = Turn(question: post(nil, ""), draft: draft, verdict: .escalate, decidedAt: noon())
    #expect(try store.thread(1) == QuestionThread(id: 1, turns: [turn]))
  }

  @Test func losesNothingBehindANull() throws {
    try store.decide(.edit(text: "a\0b", overriding: []), on: post("1", "before\0after"))
    let turn = try #require(store.thread(1).turns.first)
    #expect(turn.question.text == "before\u{FFFD}after")
    #expect(turn.answer?.text == "a\u{FFFD}b")
  }

  @Test func refusesASecondAnswer() throws {
    try store.decide(on: post("1"))
    let error = LogError.alreadyAnswered(thread: 1, network: .x, postID: "1")
    for decision in [ReviewDecision.approve, .edit(text: "Again", overriding: []), .reject, .later] {
      #expect(throws: error) { try store.decide(decision, on: post("1", "The same post"), thread: nil) }
    }
    let thread = try store.thread(1)
    #expect(thread.turns.count == 1)
    #expect(thread.turns.first?.question.text == post("1").text, "nothing is written")
    #expect(try store.lastDecision().number == 1)
  }

  @Test func knowsAPostByItsNetworkToo() throws {
    try store.decide(on: post("1"))
    #expect(try store.decide(on: post("1", on: .bluesky)).thread == 2)
    #expect(try store.isAnswered(network: .x, postID: "1"))
    #expect(try !store.isAnswered(network: .mastodon, postID: "1"))
    #expect(try !store.isAnswered(network: .x, postID: "2"))
  }

  @Test func takesTheSameTypedLineTwice() throws {
    #expect(try store.decide(on: post(nil, on: .plain)).thread == 1)
    #expect(try store.decide(on: post(nil, on: .plain)).thread == 2)
  }

  @Test func decidesAgainOnWhatIsNotAnswered() throws {
    try store.decide(.later, on: post("1", "First wording"), with: draft("First draft"))
    let other = try store.decide(on: post("2")).thread
    let again = try store.decide(on: post("1", "Second wording"), with: draft("Second draft"), thread: other)
    #expect(again.thread == 1, "a question keeps its thread")
    let turns = try store.thread(1).turns
    #expect(turns.map(\.question.text) == ["Second wording"])
    #expect(turns.map(\.answer?.text) == ["Second draft"])
    #expect(turns.map(\.verdict) == [.approve])
  }

  @Test func keepsWhatAPoorerSourceLeavesOut() throws {
    let rich = Question(
      network: .x,
      postID: "1",
      text: "A",
      author: "zoe",
      language: .french,
      postedAt: noon()
    )
    try store.decide(.later, on: rich)
    try store.decide(.later, on: post("1", "A"))
    #expect(try store.thread(1).turns.map(\.question) == [rich])
  }

  @Test func decidesAgainOnATypedLineOfAThread() throws {
    try store.decide(.later, on: post(nil))
    #expect(try store.decide(on: post(nil), thread: 1).thread == 1)
    #expect(try store.thread(1).turns.map(\.verdict) == [.approve])
    try store.decide(.reject, on: post(nil), thread: 1)
    #expect(try store.thread(1).turns.map(\.verdict) == [.approve, .reject], "an answered one is asked anew")
  }

  @Test func joinsFollowUps() throws {
    try store.decide(on: post("1", "Is there bitcoin?"))
    try store.decide(on: post("2", "Something else"), with: draft(about: dates))
    try store.decide(.reject, on: post("3", "And when?"), with: draft(nil, about: nil), thread: 1)
    let thread = try store.thread(1)
    #expect(thread.turns.map(\.question.text) == ["Is there bitcoin?", "And when?"])
    #expect(thread.lastItem == bitcoin)
    #expect(throws: LogError.noSuchThread(9)) { try store.decide(on: post("4"), thread: 9) }
    #expect(try store.threads().count == 2)
  }

  @Test func approvesOnlyWhatMayBeSent() throws {
    let concerned = draft("Soon!", concerns: [Concern(.promise, "It is not even planned.")])
    #expect(throws: LogError.notSendable(reason: "It is not even planned.")) {
      try store.decide(on: post("1"), with: concerned)
    }
    #expect(throws: LogError.notSendable(reason: "There is no draft.")) {
      try store.decide(on: post("1"), with: draft(nil))
    }
    #expect(throws: LogError.notSendable(reason: "It is empty.")) {
      try store.decide(.edit(text: " \n", overriding: []), on: post("1"), with: concerned)
    }
    #expect(try store.threads().isEmpty)
    try store.decide(.edit(text: "We are listening.", overriding: []), on: post("1"), with: concerned)
  }
}

@Suite struct UndoTests {
  let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
  }

  @Test func opensTheQuestionAgain() throws {
    let first = try store.decide(on: post("1"))
    try store.undo(decision: first.decision, at: noon(plus: 1))
    #expect(try !store.isAnswered(network: .x, postID: "1"))
    #expect(try store.threads().isEmpty)
    #expect(throws: LogError.noSuchThread(1)) { try store.thread(1) }
    #expect(try store.counts().isEmpty)

    let second = try store.decide(.edit(text: "Better", overriding: []), on: post("1"))
    #expect(second.thread == first.thread)
    #expect(try store.thread(1).turns.map(\.answer?.text) == ["Better"])
    #expect(throws: LogError.alreadyAnswered(thread: 1, network: .x, postID: "1")) {
      try store.decide(on: post("1"))
    }
  }

  @Test func goesBackToTheDecisionBefore() throws {
    try store.decide(.later, on: post("1"))
    let approval = try store.decide(on: post("1"))
    #expect(try store.putOff().isEmpty)
    try store.undo(decision: approval.decision, at: noon(plus: 1))
    #expect(try store.putOff().map(\.thread) == [1])
    #expect(try store.thread(1).turns.map(\.verdict) == [.later])
  }

  @Test func leavesALaterAnswerAlone() throws {
    let putOff = try store.decide(.later, on: post("1"))
    try store.decide(on: post("1"))
    try store.undo(decision: putOff.decision, at: noon(plus: 1))
    #expect(try store.isAnswered(network: .x, postID: "1"))
  }

  @Test func happensOnce() throws {
    let decision = try store.decide(on: post("1")).decision
    try store.undo(decision: decision, at: noon())
    #expect(throws: LogError.alreadyUndone(decision: decision)) {
      try store.undo(decision: decision, at: noon())
    }
    #expect(throws: LogError.isUndo(decision: decision + 1)) {
      try store.undo(decision: decision + 1, at: noon())
    }
    #expect(throws: LogError.noSuchDecision(99)) { try store.undo(decision: 99, at: noon()) }
  }

  @Test func findsTheLastDecisionThatStands() throws {
    #expect(throws: LogError.nothingToUndo) { try store.lastDecision() }
    let first = try store.decide(.later, on: post("1"), at: noon(plus: 60)).decision
    // Decided by a clock that is behind: what is newest goes by the order in the log.
    let second = try store.decide(.reject, on: post("2", "No"), at: noon()).decision
    let last = try store.lastDecision()
    #expect(last.number == second)
    #expect(last.thread == 2)
    #expect(last.verdict == .reject)
    #expect(last.question == post("2", "No"))
    #expect(last.decidedAt == noon())
    try store.undo(decision: second, at: noon())
    #expect(try store.lastDecision().number == first)
    try store.undo(decision: first, at: noon())
    #expect(throws: LogError.nothingToUndo) { try store.lastDecision() }
  }
}

/// Who decided, and why.
@Suite struct DecisionNoteTests {
  @Test func aDecisionBearsWhoTookItAndWhy() throws {
    let store = try ThreadStore(.memory)
    let note = DecisionNote(reviewer: "Ada", reason: .spam)
    _ = try store.record(
      question: post("1"),
      draft: draft(),
      decision: .reject,
      note: note,
      knowledge: stamp,
      at: noon()
    )
    #expect(try store.thread(1).turns.map(\.note) == [note])
    #expect(try store.threads(ThreadFilter(reviewer: "Ada")).count == 1)
    #expect(try store.threads(ThreadFilter(reviewer: "Bea")).isEmpty)
    #expect(try store.lessons(of: stamp.campaign).isEmpty, "spam says nothing of the draft")
  }

  @Test func nobodyTakesBackWhatAColleagueDecided() throws {
    let store = try ThreadStore(.memory)
    for (id, name) in [("1", "Ada"), ("2", "Bea")] {
      _ = try store.record(
        question: post(id),
        draft: draft(),
        decision: .approve,
        note: DecisionNote(reviewer: name),
        knowledge: stamp,
        at: noon()
      )
    }
    #expect(try store.lastDecision(by: "Ada").question.postID == "1")
    #expect(try store.lastDecision(by: "Bea").question.postID == "2")
    #expect(try store.lastDecision().question.postID == "2")
    #expect(throws: LogError.nothingToUndo) { try store.lastDecision(by: "Cleo") }
  }
}
