import Answering
import Foundation
import LineEditing
import Reviewing
import TestSupport
import Testing
import TextAnalysis
import ThreadStorage

@testable import fireside

/// What a reviewer sees where somebody may be hurt.
struct DangerAndCareTests {
  private static let care = "someone posted my photo without asking and everybody laughs at me at school"

  @Test func copiesAreOneQuestionAndEachIsShownBeforeItIsDecided() throws {
    let queue = try SampleQueue((1...4).map { .guest($0, "he harassed me") } + [.guest(5)])
    let shown = try queue.review("x", "2", "y", "y")
    #expect(shown.contains("3 more posts say these very words: all are one question"))
    #expect(shown.contains("it stays open until somebody closes it"))
    #expect(shown.contains("3 more people wrote these very words: hand these over too?"))
    for name in ["@guest2", "@guest3", "@guest4"] { #expect(shown.contains("\(name): “he harassed me”")) }
    #expect(try queue.verdicts() == ["1": .escalate, "2": .escalate, "3": .approve, "4": .escalate])
  }

  @Test func oneKeyNeitherSendsNorCloses() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me")])
    let reader = ScriptedReader("y", "n")
    reader.meansIt = false
    let shown = try queue.review(reader)
    #expect(shown.contains("these words, to somebody who may be in danger?"))
    #expect(shown.contains("somebody may be hurt: no reply, really?"))
    #expect(try queue.verdicts().isEmpty)
  }

  @Test("Who is asked whether nobody replies can hand over instead")
  func handedOverInstead() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me")])
    try queue.review(ScriptedReader("n", "!"))
    #expect(try queue.verdicts() == ["1": .escalate])
  }

  @Test func whatGoesWithAHandoverIsReadByWhoTakesItUp() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me")])
    let reader = ScriptedReader("!")
    reader.remark = "Marie, please call, she wrote twice"
    try queue.review(reader)
    var shown = ""
    let console = Console { shown += $0 }
    let desk = try queue.desk { $0.takesUpHandedOver = true }
    let session = ReviewSession(desk: desk, reader: ScriptedReader(), console: console)
    try QueueReview(session: session).run()
    #expect(shown.contains("handed over · 2027-01-15 08:00:00 UTC"))
    #expect(shown.contains("with it: “Marie, please call, she wrote twice”"))
    shown = ""
    LogTable(console: console).show(try queue.store.thread(1))
    #expect(shown.contains("with it: “Marie, please call"))
  }

  @Test func whoMayBeHurtIsReadNoJest() throws {
    let responder = try SampleQueue().responder
    let draft = responder.draft(for: Question(network: .x, text: Self.care))
    #expect(draft.tier == .care)
    let choices = responder.choices(insteadOf: draft)
    #expect(choices.allSatisfy { responder.knowledge.rule($0)?.lane.isLight != true })
  }

  @Test func dangerThatAColleagueHasIsSaidToBeThere() throws {
    let campaign = try SampleCampaign()
    let log = LogLocation.file(path: campaign.folder + "/log.sqlite")
    let queue = try SampleQueue([.guest(1), .guest(2)], store: try ThreadStore(log))
    let colleague = try ThreadStore(log)
    let place = try colleague.takeDesk()
    let desk = try queue.desk()
    #expect(try desk.arrivals().posts == 0)
    try queue.add([.guest(3, "I want to die"), .guest(4, "I want to die, really")])
    _ = try queue.opened()
    #expect(try colleague.lease(3, to: place, at: SampleQueue.now()))
    let new = try desk.arrivals()
    #expect((new.posts, new.inDanger, new.withColleagues) == (2, 1, 1))
    guard case .question(let asked) = try desk.next() else { throw POSIXError(.ENOENT) }
    #expect(asked.question.postID == "4")
  }

  @Test func ctrlCLeavesDangerFirst() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me"), .guest(2)])
    let shown = try queue.review(ScriptedReader([.interrupted, .line("x"), .interrupted]))
    #expect(shown.contains("undecided: it stays first"))
    #expect(try queue.verdicts() == ["1": .escalate])
  }

  @Test func careIsReadBeforeThereIsADraft() throws {
    let queue = try SampleQueue([.guest(1, Self.care)])
    let shown = try queue.review("y", "1", "y")
    #expect(shown.contains("~ care: "))
    #expect(shown.contains("No draft unasked"))
    #expect(shown.contains("there is no draft to approve"))
    let parts = shown.split(separator: "there is no draft to approve")
    #expect(!parts[0].contains("│") && parts[1].contains("│"), "the draft comes once it is asked for")
    #expect(try queue.verdicts() == ["1": .approve])
  }

  @Test(arguments: ["he harassed me", care])
  func anEditIsHeldToWhatHelps(text: String) throws {
    let queue = try SampleQueue([.guest(1, text)])
    let shown = try queue.review("e Where are you?", "e", "I am so sorry. Write to us whenever you like.")
    #expect(shown.contains("! somebody may be hurt: end without a question"))
    #expect(shown.contains("don’t ask who or where they are (“Where are you”)"))
    #expect(try queue.answers() == ["1": "I am so sorry. Write to us whenever you like."])
  }

  @Test func wordsThatNobodyChangedAreNoEdit() throws {
    let queue = try SampleQueue([.guest(1, "Do you take bitcoin?")])
    let draft =
      try queue.desk().responder.draft(for: Post.guest(1, "Do you take bitcoin?").question).text ?? ""
    let shown = try queue.review("e", draft)
    #expect(shown.contains("nothing was changed, and nothing is decided"))
    #expect(try queue.verdicts()["1"] == nil)
  }

  @Test func afterAnUndoThePostOnTheDeskIsShownAgain() throws {
    let queue = try SampleQueue([.guest(1, "Do you take bitcoin?"), .guest(2, "he harassed me")])
    for undo in ["/undo", "/UNDO"] {
      let shown = try queue.review("x", undo)
      let parts = shown.split(separator: "undone: “he harassed me")
      #expect(parts.last?.contains("on the desk: “Do you take bitcoin?”") == true)
      #expect(parts.last?.contains("│") == true, "with its draft")
    }
  }

  @Test(arguments: [24, 40, 80], [Language.english, .french])
  func noHelpLineIsCutShort(columns: Int, language: Language) throws {
    let help = """
      lane: safety
          help:
            - { language: en, country: US, name: Suicide & Crisis Lifeline, contact: "988", checked: 2026-11-29 }
            - { language: en, country: GB, name: Samaritans of Teapot, contact: "116 123" }
            - { language: en, country: IE, name: Chat, contact: "https://teapot.example/help/at-any-hour" }
            - { language: en, country: AU, name: Line, contact: "call or text 0491 570 156 at any hour of the day" }

      """
    let yaml = SampleCampaign.yaml.replacing("lane: safety\n", with: help)
    let campaign = try SampleCampaign(["campaign.yaml": yaml])
    let lines = try KnowledgeLoader.load(folder: campaign.folder).rules.flatMap(\.help)
    let desk = try SampleQueue([.guest(1, "he harassed me")]).desk()
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    var shown = ""
    var console = Console(width: { columns }) { shown += $0 }
    console.language = language
    DraftView(console: console).show(asked.draft, help: lines)
    for whole in ["988", "116 123", "https://teapot.example/help/at-any-hour", "2026-11-29"] {
      #expect(shown.contains(whole))
    }
    let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Suicide & Crisis Lifeline"))
    #expect(words.contains("call or text 0491 570 156 at any hour of the day"))
  }

  @Test func theQueueMarksThemAndSaysWhatWasHandedOver() throws {
    let desk = try QueueDesk()
    let texts = ["Do you take bitcoin?", Self.care, "he harassed me", "HE harassed me!", "I want to die"]
    let posts = zip(1..., texts).map { id, text in
      #"{"id":"\#(id)","text":"\#(text)","author":"guest\#(id)"}"#
    }
    try desk.campaign.write(posts.joined(separator: "\n"), to: "posts.jsonl")
    _ = try desk.run("import", "posts.jsonl")
    let shown = try desk.run("queue").output
    #expect(shown.contains("by tier                  danger 3 · care 1 · none 1"))
    #expect(shown.contains("×2 he harassed me") && !shown.contains("HE harassed me!"))
    let marks = shown.split(separator: "  next · /go #… takes one up on the desk\n").last?.split(
      separator: "\n"
    ).map { $0.prefix(3).suffix(1) }
    #expect(marks == ["!", "!", "~", " "])
    #expect(try desk.queue().next.map(\.tier) == ["danger", "danger", "care", nil])
    #expect(try desk.queue().next.compactMap(\.copies) == [1])

    _ = try desk.run("review", input: "x\ny\nx\n")
    #expect(try desk.queue().handedOver.posts == 3)
    #expect(try desk.queue("--handed-over").next.map(\.id).sorted() == ["3", "4", "5"])
    #expect(try desk.run("queue").output.contains("handed over              3 posts of 3 people"))
    #expect(
      try desk.run("review", "--handed-over", input: "n\nn a\nn answered already\nn a\n").output.contains(
        "Nothing is handed over any more"
      )
    )
    #expect(try desk.queue().handedOver.posts == 0)
    #expect(try desk.run("queue", "--handed-over", "--ask", "roadmap/bitcoin").status == 64)
  }

  @Test func whoWasAnsweredIsHandedOverBesides() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me"), .guest(2, "HE harassed me!"), .guest(9)])
    let reader = ScriptedReader("e Call our safety line.", "send", "n")
    (reader.handsOver, reader.remark) = (true, "Kim: call her")
    try queue.review(reader)
    #expect(try queue.verdicts() == ["1": .escalate])
    #expect(try queue.answers() == ["1": "Call our safety line."])
    #expect(try queue.store.outbox(of: "Teapot").map(\.text) == ["Call our safety line."])
    #expect(try queue.opened().handedOver(.max).map(\.id) == [1])
    var log = ""
    LogTable(console: Console { log += $0 }).show(try queue.store.thread(1))
    #expect(log.contains("┃ Call our safety line."))
    #expect(try queue.store.reviewers(of: "Teapot").map(\.answers) == [1])

    let desk = try queue.desk { $0.takesUpHandedOver = true }
    guard case .question(let asked) = try desk.next() else { throw LogError.nothingToUndo }
    #expect(asked.answer == "Call our safety line.")
    for command in [DeskCommand.approve, .edit, .handover, .putoff] {
      #expect(
        command.obstacle(to: asked, in: Console { _ in })?.contains("/mend 1 changes the words") == true
      )
    }
    guard case .refused = try desk.decide(.later, on: asked) else { throw LogError.nothingToUndo }
    _ = try desk.decide(.reject, on: asked, because: .answered)
    #expect(try queue.opened().handedOver(.max).isEmpty)
    #expect(try queue.answers().count == 1, "closing takes no answer back")
    _ = try desk.undo()
    #expect(try queue.verdicts() == ["1": .escalate])
    _ = try desk.undo()
    #expect(try queue.verdicts() == ["1": .edit])
    _ = try desk.undo()
    #expect(try queue.verdicts().isEmpty && queue.answers().isEmpty)
  }

  @Test func whoAColleagueAnsweredFirstIsNotHandedOverBesides() throws {
    let queue = try SampleQueue([.guest(1, "he harassed me")])
    let reader = ScriptedReader("e Call our safety line.", "send")
    reader.handsOver = true
    reader.onFirstLine = {
      try? queue.desk().decide(
        .edit(text: "A person calls you.", overriding: []),
        on: Post.guest(1, "he harassed me").question
      )
    }
    try queue.review(reader)
    #expect(try queue.verdicts() == ["1": .edit])
    #expect(try queue.answers() == ["1": "A person calls you."])
  }

  @Test func whatIsAnsweredAndNotHandedOverTakesNoSecondDecision() throws {
    let queue = try SampleQueue([.guest(1)])
    let desk = try queue.desk()
    try desk.decide(.approve, on: Post.guest(1).question)
    for decision in [ReviewDecision.approve, .reject, .later] {
      #expect(throws: LogError.self) { try desk.decide(decision, on: Post.guest(1).question) }
    }
  }
}
