import Answering
import Foundation
import TestSupport
import Testing
import TextAnalysis
import ThreadStorage

@testable import Reviewing

/// What of the answers that a reviewer writes may be kept for the next who asks.
struct WrittenAnswerTests {
  private static let words = "Whether breakfast is in the price is up to each host."

  /// The last answer in words of one's own, once the post is answered with `text`.
  private func written(
    _ text: String = words,
    to post: Post = .guest(1, "Is breakfast included in the price?", by: "kimp", named: "Kim Park"),
    overriding: [Concern] = []
  ) throws -> WrittenAnswer? {
    let desk = try SampleQueue([post]).desk()
    guard case .question(let asked) = try desk.next() else { throw POSIXError(.ENOENT) }
    guard case .recorded = try desk.decide(.edit(text: text, overriding: overriding), on: asked) else {
      throw POSIXError(.EPERM)
    }
    return desk.written
  }

  private func kept(_ written: WrittenAnswer?) throws -> KeptWords {
    try #require(written).words(plain: { $0 }, nameless: \.text)
  }

  private func reserve(_ written: WrittenAnswer?) throws -> WrittenAnswer.Reserve? {
    do throws(WrittenAnswer.Reserve) {
      _ = try written?.words(plain: { $0 }, nameless: \.text)
      return nil
    } catch {
      return error
    }
  }

  @Test func theQuestionAndTheAnswerAreNobodysInParticular() throws {
    let words = try kept(written("Hi Kim, " + Self.words.prefix(1).lowercased() + Self.words.dropFirst()))
    #expect(words.answer == Self.words && words.ask == "Is breakfast included in the price?")
    #expect(words.language == .english && words.thread == 1)
  }

  @Test func hashtagsLinksAndMarksAreNotAsked() throws {
    let post = Post.guest(1, "Is breakfast included @… in it? #Teapot https://t.co/x […]")
    #expect(try kept(written(to: post)).ask == "Is breakfast included in it?")
  }

  @Test func anEditOfTheDraftIsNoneAndOtherWordsAre() throws {
    let post = Post.guest(1, "Can I bring my dog")
    #expect(try written("Noted. Yes, there is a filter for pets now.", to: post) == nil)
    let other = try written("Each home says on its page which guests with paws it takes in.", to: post)
    #expect(try kept(other).near == ItemID("features/pets"))
  }

  @Test(
    "What is for one alone is not kept",
    arguments: [
      (
        "Is breakfast included in the price?", "Kim, it is up to each host, and you know that, Kim.",
        "personal"
      ),
      ("Is breakfast included in the price?", "Hello there!", "empty"),
      ("Eat?", WrittenAnswerTests.words, "unclear"),
      (
        String(repeating: "Is breakfast included in the price? ", count: 9), WrittenAnswerTests.words,
        "unclear"
      ),
      ("he harassed me", "This is with a person of our team now.", "grave"),
      ("Will you own apartments yourselves", "Thank you, we read all of this here.", "secret"),
    ]
  )
  func forOneAlone(question: String, answer: String, reason: String) throws {
    let written = try written(answer, to: .guest(1, question, by: "kimp", named: "Kim Park"))
    #expect(try reserve(written)?.rawValue == reason)
    let isOffered = written?.isForOthers == true
    #expect(!isOffered || ["personal", "empty", "unclear"].contains(reason))
  }

  @Test func whatTellsWhoAsksIsNotKept() throws {
    let written = try #require(try written())
    #expect(throws: WrittenAnswer.Reserve.asker) { try written.words(plain: { $0 }, nameless: { _ in nil }) }
  }

  @Test func mendedWordsAreJudgedInThePlaceOfTheOld() throws {
    let post = Post.guest(1, "Is breakfast included in the price?", by: "kimp", named: "Kim Park")
    let desk = try SampleQueue([post]).desk()
    guard case .question(let asked) = try desk.next() else { throw POSIXError(.ENOENT) }
    let warned = [Concern(.promise, "too much")]
    _ = try desk.decide(.edit(text: "It is up to each host, Kim.", overriding: warned), on: asked)
    #expect(try reserve(desk.written) == .warned)
    let turn = try #require(try desk.answered(in: 1))
    _ = try desk.mend(turn, with: .edit(text: "It is up to each host, Kim, really.", overriding: []))
    #expect(try reserve(desk.written) == .personal)
    _ = try desk.mend(turn, with: .edit(text: Self.words, overriding: []))
    #expect(try kept(desk.written).answer == Self.words)
    _ = try desk.mend(turn, with: .edit(text: Self.words, overriding: warned))
    #expect(try reserve(desk.written) == .warned)
  }

  @Test func aPrivatePostIsNotKept() throws {
    var post = Post.guest(1, "Is breakfast included in the price?")
    post.question.audience = .direct
    #expect(try reserve(written(to: post)) == .confidential)
  }

  @Test func whatAGuardWarnedOfIsNotKeptButForWordsThatWereSaidBefore() throws {
    let warned = try written(overriding: [Concern(.promise, "too much")])
    #expect(try reserve(warned) == .warned && warned?.isForOthers == false)
    #expect(try reserve(written(overriding: [Concern(.repeated, "again")])) == nil)
  }

  @Test func whatHangsOnTheThreadIsNotKept() throws {
    let queue = try SampleQueue([.guest(1, "Can I bring my dog", by: "kim")])
    let desk = try queue.desk()
    guard case .question(let asked) = try desk.next() else { throw POSIXError(.ENOENT) }
    _ = try desk.decide(.approve, on: asked)
    let reply = Question(network: .x, postID: "2", text: "And is breakfast included then?", author: "kim")
    let thread = try desk.store.thread(1)
    _ = try desk.decide(.edit(text: Self.words, overriding: []), on: desk.open(reply, in: thread))
    #expect(try reserve(desk.written) == .reply)
  }

  @Test func whatIsTakenBackIsNotKept() throws {
    let desk = try SampleQueue([.guest(1, "Is breakfast included in the price?")]).desk()
    guard case .question(let asked) = try desk.next() else { throw POSIXError(.ENOENT) }
    _ = try desk.decide(.edit(text: Self.words, overriding: []), on: asked)
    #expect(desk.written?.isForOthers == true)
    _ = try desk.undo()
    #expect(desk.written == nil)
  }

  /// A desk goes on over a queue that other knowledge sorts meanwhile.
  @Test func otherKnowledgeIsUsedFromTheNextQuestionOn() throws {
    let post = Post.guest(1, "Is breakfast included in the price?")
    let queue = try SampleQueue([post, .guest(2, "Do you take bitcoin?"), .guest(3, post.question.text)])
    let desk = try queue.desk { $0.isLearning = true }
    guard case .question(let first) = try desk.next() else { throw POSIXError(.ENOENT) }
    _ = try desk.decide(.edit(text: Self.words, overriding: []), on: first)
    let campaign = try SampleCampaign([
      "learnt.yaml": """
      features:
        - id: breakfast
          title: { en: Breakfast }
          asks: { en: ["Is breakfast included in the price?"] }
          answer: { en: "\(Self.words)" }
      """
    ])
    let responder = try campaign.responder()
    try CampaignQueue(store: queue.store, knowledge: responder.knowledge).bringUpToDate { responder }
    // Nothing is lost of what the queue knows of a post, whoever sorted it.
    guard case .question(let second) = try desk.next() else { throw POSIXError(.ENOENT) }
    #expect(
      second.draft.item == ItemID("roadmap/bitcoin") && second.post?.triage?.ask == AskID("roadmap/bitcoin")
    )
    _ = try desk.decide(.approve, on: second)
    // What was learnt and taken back meanwhile is unlearnt, and what came since is learnt.
    var taught = responder
    let lessons = try desk.store.lessons(of: "Teapot")
    let undone = Lesson(
      decision: 99,
      question: post.question.text,
      item: try #require(ItemID("features/pets")),
      isRight: true
    )
    taught.learn([undone])
    try desk.use(taught, havingLearnt: [undone])
    #expect(
      lessons.count == 1 && desk.responder.draft(for: post.question).item == ItemID("features/breakfast")
    )
    guard case .question(let third) = try desk.next() else { throw POSIXError(.ENOENT) }
    #expect(
      third.draft.item == ItemID("features/breakfast") && third.draft.text?.contains(Self.words) == true
    )
    #expect(try desk.store.triageStamp(of: "Teapot") == desk.queue?.stamp)
  }
}
