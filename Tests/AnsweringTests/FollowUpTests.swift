import Foundation
import Testing
import TextAnalysis

@testable import Answering

@Suite("Follow-ups")
struct FollowUpTests {
  @Test(
    "What a short question asks of the last answer",
    arguments: [
      ("When?", .when), ("And when is it?", .when), ("Is there a date for that?", .when), ("ETA?", .when),
      ("soon?", .when), ("How much?", .price), ("How much is it?", .price), ("Is it free?", .price),
      ("What does it cost?", .price), ("Where?", .where), ("Where do I find it?", .where),
      ("How do I do that?", .where),
      ("Quand ?", .when), ("Et c'est pour quand ?", .when), ("C'est pour bientôt ?", .when),
      ("Combien ?", .price),
      ("Combien ça coûte ?", .price), ("C'est gratuit ?", .price), ("Où ?", .where),
      ("Où est-ce que je peux le trouver ?", nil), ("Où le trouver ?", .where),
      ("Merci, et comment ?", .where),
      ("@maya when? 🙏", .when), ("2027: when?", .when),
    ] as [(String, Detail?)]
  )
  func found(text: String, detail: Detail?) {
    #expect(FollowUp.detail(in: Tokenizer.tokens(of: text)) == detail)
  }

  @Test(
    "Anything that stands by itself is a question of its own",
    arguments: [
      "", "🙏", "Thanks!", "And this?", "When will bitcoin come?", "Where is my refund?",
      "How do I pay with bitcoin?",
      "Quand le bitcoin ?", "2027", "it is it is it is it is it is when",
    ]
  )
  func notFound(text: String) {
    #expect(FollowUp.detail(in: Tokenizer.tokens(of: text)) == nil)
  }

  private static func thread(about item: KnowledgeItem, isAnswered: Bool = true) -> QuestionThread {
    let time = Date(timeIntervalSince1970: 0)
    let draft = Draft(
      outcome: .matched,
      item: item.id,
      language: .english,
      confidence: 1,
      margin: 1,
      evidence: Evidence(reason: "")
    )
    let turn = Turn(
      question: .post("Do you have pools?"),
      draft: draft,
      verdict: isAnswered ? .approve : .reject,
      decidedAt: time,
      answer: isAnswered ? Answer(text: "Yes.", answeredAt: time) : nil
    )
    return QuestionThread(id: 1, turns: [turn])
  }

  private static let pool = KnowledgeItem.sample(
    "pool",
    ask: "Do you have pools?",
    answer: .texts(["Yes, tick the filter."]),
    details: [.price: .texts(["It is free."], ["C'est gratuit."])],
    link: "https://small.example"
  )

  @Test("In a thread the detail of the last item answers, and nothing else is said")
  func answered() {
    var voice = Voice.plain
    voice.openers = .voice(["Hello."])
    let responder = Responder(knowledge: .sample([Self.pool], voice: voice))
    let draft = responder.draft(for: .post("How much?"), after: Self.thread(about: Self.pool).lastItem)
    #expect(draft.text == "It is free.")
    #expect(draft.item == Self.pool.id)
    #expect(draft.outcome == .matched)
    #expect(draft.evidence.detail == .price)
    #expect(draft.evidence.reason == "a follow-up about price to the thread’s last item")
    let french = responder.draft(
      for: .post("Combien ?", in: .french),
      after: Self.thread(about: Self.pool).lastItem
    )
    #expect(french.text == "C'est gratuit.")
    #expect(french.language == .french)
  }

  @Test(
    "Who asks for two things at once is told both, whatever stands around",
    arguments: [
      "cool thanks, roughly when? how much?", "ok thx. when??? and how much", "Merci ! Quand ?? Combien ?",
    ]
  )
  func both(text: String) {
    var pool = Self.pool
    pool.details[.when] = .texts(["At noon."], ["À midi."])
    let draft = Responder(knowledge: .sample([pool])).draft(
      for: .post(text),
      after: Self.thread(about: pool).lastItem
    )
    #expect(["At noon. It is free.", "À midi. C'est gratuit."].contains(draft.text))
  }

  @Test("No thread, no answer in it, or no such detail: it is no follow-up")
  func unanswered() {
    let responder = Responder(knowledge: .sample([Self.pool]))
    #expect(responder.draft(for: .post("How much?")).evidence.detail == nil)
    let unanswered = Self.thread(about: Self.pool, isAnswered: false)
    #expect(responder.draft(for: .post("How much?"), after: unanswered.lastItem).evidence.detail == nil)
    #expect(
      responder.draft(for: .post("When?"), after: Self.thread(about: Self.pool).lastItem).evidence.detail
        == nil
    )
  }

  @Test("A detail of an internal item is not told")
  func internalItem() {
    var secret = Self.pool
    secret.visibility = .internal
    let responder = Responder(knowledge: .sample([secret]))
    let draft = responder.draft(for: .post("How much?"), after: Self.thread(about: secret).lastItem)
    #expect(draft.evidence.detail == nil)
    #expect(draft.text == nil)
  }

  @Test("The detail is held to the item's status too")
  func promise() {
    var open = Self.pool
    open.standing = .roadmap(.open)
    open.details = [.when: .texts(["We'll add it soon."])]
    let draft = Responder(knowledge: .sample([open])).draft(
      for: .post("When?"),
      after: Self.thread(about: open).lastItem
    )
    #expect(draft.concerns.map(\.kind) == [.promise, .date])
  }

  @Test(
    "Who goes on to ask for something else is heard without the thanks in front, and thanks alone ask for nothing",
    arguments: [
      ("Fair enough, thanks a lot. And could you let me pay with bitcoin?", "bitcoin"),
      ("Noted! Different thing: let me pay with bitcoin", "bitcoin"),
      ("D'accord, merci. Par contre let me pay with bitcoin", "bitcoin"),
      ("Fair enough, thanks a lot for telling me", nil), ("Thanks!", nil),
    ]
  )
  func goesOn(text: String, item: String?) throws {
    let bitcoin = KnowledgeItem.sample(
      "bitcoin",
      .roadmap(.open),
      ask: "Let me pay with bitcoin",
      answer: .texts(["We're listening."])
    )
    let responder = Responder(knowledge: .sample([Self.pool, bitcoin]))
    let draft = responder.draft(for: .post(text), after: Self.thread(about: Self.pool).lastItem)
    #expect(draft.item?.name == item)
  }

  @Test(
    "However much is said around it, a reply asks what it asks",
    arguments: [
      "thanks so much, that made my day, we are twelve with the cousins and I looked for ten minutes on my phone, where do I find it?",
      "ah merci, ça m'arrange, on est douze avec les cousins et j'ai cherché dix minutes sur mon téléphone, je trouve ça où ?",
    ]
  )
  func longReply(text: String) {
    var item = Self.pool
    item.details = [.where: .texts(["Under Filters."])]
    let draft = Responder(knowledge: .sample([item])).draft(
      for: .post(text),
      after: Self.thread(about: item).lastItem
    )
    #expect(draft.evidence.detail == .where)
  }

  @Test("A safety rule goes before a follow-up")
  func safety() throws {
    let rule = try Rule.sample("stalker", .safety, when: ["where ... find you"], answer: "Write to us.")
    var item = Self.pool
    item.details = [.where: .texts(["At the beach."])]
    let responder = Responder(knowledge: .sample([item], rules: [rule]))
    let draft = responder.draft(for: .post("Where can I find you?"), after: Self.thread(about: item).lastItem)
    #expect(draft.outcome == .escalated)
    #expect(draft.text == "Write to us.")
  }
}
