import Answering
import LineEditing
import Reviewing
import TestSupport
import Testing
import TextAnalysis
import ThreadStorage

@testable import fireside

struct ReviewSessionTests {
  let campaign: SampleCampaign
  let desk: ReviewDesk

  init() throws {
    campaign = try SampleCampaign()
    desk = try campaign.desk()
  }

  /// Runs a session and gives back what was shown.
  @discardableResult
  private func session(_ reader: ScriptedReader) throws -> String {
    var shown = ""
    try ReviewSession(desk: desk, reader: reader, console: Console { shown += $0 }).run()
    return shown
  }

  private var turns: [Turn] {
    get throws { try desk.store.threads().flatMap(\.turns) }
  }

  @Test func approvalLogsTheDraft() throws {
    try session(ScriptedReader("Do you take bitcoin?", "y"))
    let turn = try #require(try turns.first)
    #expect(turn.verdict == .approve)
    #expect(turn.answer?.text == turn.draft.text)
    #expect(turn.draft.item?.description == "roadmap/bitcoin")
  }

  @Test("Ctrl-C on a line that was begun drops the line, and no question", arguments: ["xq", ""])
  func interruptedLine(line: String) throws {
    let reader = ScriptedReader([.line("Do you take bitcoin?"), .interrupted, .line("y")])
    reader.abandoned = line
    try session(reader)
    #expect(try turns.map(\.verdict) == (line.isEmpty ? [] : [.approve]))
  }

  @Test func theNearestItemIsTakenByItsNumberWhereThereIsSilence() throws {
    let shown = try session(ScriptedReader("Will satoshis do as legal tender here?", "1", "y"))
    #expect(shown.contains("  1 0."))
    let turn = try #require(try turns.first)
    #expect(turn.verdict == .approve)
    #expect(turn.draft.evidence.reason == "chosen by the reviewer")
    #expect(turn.draft.item != nil)
    #expect(turn.answer?.text == turn.draft.text)
  }

  @Test func afterOneOfTheNearestAnotherCanBeTaken() throws {
    let taken = ScriptedReader("Will satoshis do as legal tender here?", "1", "1", "y")
    let shown = try session(taken)
    #expect(try turns.map(\.verdict) == [.approve])
    #expect(shown.ranges(of: "matched").count == 2, "the number takes an item after one was looked at")
  }

  @Test func noItemIsTakenForAPostThatSpeaksOfHarm() throws {
    try session(ScriptedReader("he harassed me about bitcoin", "1", "y"))
    #expect(try turns.map { $0.draft.item?.section } == [.rules])
    #expect(desk.responder.draft(for: .init(network: .plain, text: "he harassed me"), about: .bitcoin) == nil)
  }

  @Test func aColleaguesAnswerToAPutOffQuestionStands() throws {
    try session(ScriptedReader("Do you take bitcoin?", "l"))
    let putOff = try #require(try desk.putOff().first)
    let late = try desk.open(putOff)
    _ = try desk.decide(.approve, on: try desk.open(putOff))
    guard case .refused(.alreadyAnswered) = try desk.decide(.approve, on: late) else {
      Issue.record("a second answer was logged")
      return
    }
    #expect(try turns.count == 1)
  }

  @Test(arguments: ["", " ", "yy", "ye s", "approve it"])
  func onlyADecisionDecides(_ line: String) throws {
    let shown = try session(ScriptedReader("Do you take bitcoin?", line))
    #expect(try turns.isEmpty)
    #expect(shown.contains("nothing was logged"))
  }

  @Test(arguments: [
    ("n", Verdict.reject), ("l", .later), ("x", .escalate), ("NO", .reject), ("later", .later),
    ("Yes", .approve),
  ])
  func decisionsAreKeysOrWords(_ line: String, _ verdict: Verdict) throws {
    try session(ScriptedReader("Do you take bitcoin?", line))
    #expect(try turns.map(\.verdict) == [verdict])
  }

  @Test func anEditStartsWithTheDraftAndKeepsBothTexts() throws {
    let reader = ScriptedReader("Do you take bitcoin?", "e", "We are listening to you.")
    try session(reader)
    let turn = try #require(try turns.first)
    #expect(reader.prefills.contains(try #require(turn.draft.text)))
    #expect(turn.answer?.text == "We are listening to you.")
    #expect(turn.verdict == .edit)
  }

  @Test func anOverpromiseIsWarnedOfAndLoggedAsOverridden() throws {
    let promise = "We will launch bitcoin next month."
    let shown = try session(ScriptedReader("Do you take bitcoin?", "e", promise, "send"))
    #expect(shown.contains("promises more than “open” allows"))
    let turn = try #require(try turns.first)
    #expect(turn.overridden.map(\.kind).contains(.promise))
    #expect(turn.answer?.text == promise)
  }

  @Test func anOverpromiseIsNotSentUnlessInsistedOn() throws {
    try session(ScriptedReader("Do you take bitcoin?", "e", "We will launch bitcoin next month.", "n"))
    #expect(try turns.isEmpty)
  }

  @Test(arguments: ["Our Company flats, maybe.", "Write to {contakt}."])
  func someThingsCannotBeInsistedOn(_ text: String) throws {
    let shown = try session(ScriptedReader("Do you take bitcoin?", "e", text, "send", "n"))
    #expect(!shown.contains("“send”"))
    #expect(try turns.isEmpty)
  }

  @Test func silenceCannotBeApproved() throws {
    let shown = try session(ScriptedReader("What is the meaning of life?", "y", "n"))
    #expect(shown.contains("there is no draft to approve"))
    #expect(try turns.map(\.verdict) == [.reject])
  }

  @Test func anInternalItemIsToldAndNeverQuoted() throws {
    let shown = try session(ScriptedReader("Will you own apartments yourselves?", "y", "l"))
    #expect(shown.contains("internal"))
    #expect(!shown.contains("│"))
    #expect(try turns.first?.draft.text == nil)
  }

  @Test func anotherItemIsTakenInPlaceOfAnInternalOne() throws {
    let shown = try session(ScriptedReader("Will you own apartments yourselves?", "d", "1", "y"))
    #expect(!shown.contains("there is no draft that could be wrong"))
    let turn = try #require(try turns.first)
    #expect(turn.verdict == .approve && turn.note.missed?.name == "secret-flat")
    #expect(turn.draft.item != turn.note.missed && !turn.draft.isInternal)
  }

  @Test func undoOpensTheQuestionAgain() throws {
    let shown = try session(ScriptedReader("Do you take bitcoin?", "y", "/undo", "/undo"))
    #expect(shown.contains("no longer approved"))
    #expect(shown.contains("nothing to undo"))
    #expect(try turns.isEmpty)
  }

  @Test func whatIsPutOffIsTakenUpAgain() throws {
    let shown = try session(ScriptedReader("Do you take bitcoin?", "l", "/later", "y", "/later"))
    #expect(shown.contains("1 of 1"))
    #expect(shown.contains("Nothing was put off"))
    #expect(try turns.map(\.verdict) == [.approve])
  }

  @Test func aFollowUpJoinsItsThread() throws {
    try session(ScriptedReader("Is there a private bathroom filter?", "y", "And where?", "y"))
    let threads = try desk.store.threads()
    #expect(threads.count == 1)
    #expect(threads.first?.turns.last?.answer?.text.contains("Under Filters") == true)
  }

  @Test func theSameWordsDoNotGoOutTwice() throws {
    let reader = ScriptedReader(
      "Do you take bitcoin?",
      "y",
      "Do you take bitcoin?",
      "y",
      "Do you take bitcoin?",
      "y",
      "Do you take bitcoin?",
      "n"
    )
    let shown = try session(reader)
    let texts = try turns.compactMap(\.answer?.text)
    #expect(texts.count == 3)
    #expect(Set(texts).count == 3)
    #expect(shown.contains("the same words were sent"))
  }

  @Test func aPipedLineThatIsNoDecisionIsTheNextQuestion() throws {
    let reader = ScriptedReader("Do you take bitcoin?", "Can I bring my dog?", "y", isInteractive: false)
    let shown = try session(reader)
    #expect(shown.contains("undecided"))
    #expect(try turns.map(\.question.text) == ["Can I bring my dog?"])
  }

  @Test func aPipedEditTakesTheNextLineOrItsOwn() throws {
    let reader = ScriptedReader(
      "Do you take bitcoin?",
      "e",
      "One way.",
      "Can I bring my dog?",
      "e Another way.",
      isInteractive: false
    )
    try session(reader)
    #expect(try turns.compactMap(\.answer?.text) == ["One way.", "Another way."])
  }

  @Test func ctrlCDropsTheLineAndKeepsTheSession() throws {
    let reader = ScriptedReader([
      .interrupted, .line("Do you take bitcoin?"), .interrupted, .line("Can I bring my dog?"), .line("y"),
    ])
    try session(reader)
    #expect(try turns.map(\.question.text) == ["Can I bring my dog?"])
  }

  @Test func escapeSequencesNeverReachTheTerminal() throws {
    let shown = try session(ScriptedReader("\u{1B}[31mDo you take bitcoin\u{202E}\u{7}?", "w", "l", "/later"))
    #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
  }

  @Test func everyCommandIsInTheHelp() throws {
    let shown = try session(ScriptedReader("/help"))
    for command in DeskCommand.allCases {
      #expect(shown.contains("/\(command.rawValue)") != command.needsQueue)
    }
  }

  @Test func aMistypedCommandIsPutRight() throws {
    #expect(try session(ScriptedReader("/hlep")).contains("did you mean /help?"))
  }

  @Test func theLanguageCanBeSaid() throws {
    try session(ScriptedReader("/language fr", "bitcoin", "y"))
    #expect(try turns.first?.draft.language == .french)
  }

  @Test func aHurtPersonGetsNoJoke() throws {
    let shown = try session(ScriptedReader("He harassed me, send me to Mars"))
    #expect(shown.contains("rules/harassed"))
    #expect(!shown.contains("commute"))
  }
}

extension ItemID {
  fileprivate static let bitcoin = ItemID(section: .roadmap, name: "bitcoin")
}
