import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite("Putting a draft together")
struct DraftComposerTests {
  private static let ask = "Let me pay with bitcoin"

  private func draft(
    _ item: KnowledgeItem,
    voice: Voice = .silent,
    network: Network = .x,
    question: Question = .post(ask)
  ) -> Draft {
    Responder(knowledge: .sample([item], voice: voice, network: network)).draft(for: question)
  }

  /// An open item that says all it can, in words of known length.
  private func talkative(answer: Int, link: Int = 0) -> KnowledgeItem {
    .sample(
      "bitcoin",
      .roadmap(.open),
      ask: Self.ask,
      answer: .texts([Self.words(answer)]),
      followUp: .texts([Self.words(20)]),
      link: "https://small.example/bitcoin"
    )
  }

  private static let talkativeVoice = Voice(
    openers: .voice([words(20)], line: 2),
    signOffs: .voice([words(20)], line: 3),
    leads: [.open: .voice([words(20)], line: 4)],
    fallback: .voice([])
  )

  /// Words of five letters, `count` characters with the spaces; the last may be shorter.
  private static func words(_ count: Int) -> String {
    String(String(repeating: "abcde ", count: count / 6 + 1).prefix(count - 1)) + "."
  }

  @Test("The parts stand in their order, each with its place in the files")
  func order() {
    let draft = draft(talkative(answer: 30), voice: Self.talkativeVoice)
    #expect(draft.outcome == .matched)
    #expect(draft.parts.map(\.role) == [.opener, .lead, .answer, .link, .followUp, .signOff])
    #expect(
      draft.parts.map(\.source.description) == [
        "voice.yaml:2", "voice.yaml:4", "items.yaml:10", "items.yaml:10", "items.yaml:10", "voice.yaml:3",
      ]
    )
    #expect(draft.text == draft.parts.map(\.text).joined(separator: " "))
    #expect(draft.limit == 280)
    #expect(draft.length == 20 + 1 + 20 + 1 + 30 + 1 + 23 + 1 + 20 + 1 + 20)
    #expect(draft.concerns == [])
    #expect(draft.isApprovable)
  }

  @Test("A rant gets no greeting and no question back, and who said it already isn’t asked")
  func heated() {
    var item = talkative(answer: 30)
    item.followUp = .texts(["Would you want a refund in coins or in euros?"])
    let responder = Responder(knowledge: .sample([item], voice: Self.talkativeVoice))
    func roles(_ text: String) -> [DraftPart.Role] {
      responder.draft(for: .post(text)).parts.map(\.role)
    }
    let whole: [DraftPart.Role] = [.opener, .lead, .answer, .link, .followUp, .signOff]
    #expect(roles("Let me pay with bitcoin") == whole)
    let calm: [DraftPart.Role] = [.lead, .answer, .link, .signOff]
    #expect(roles("Let me pay with bitcoin!!!") == calm)
    #expect(roles("Let me pay with bitcoin, refund me in euros") == [.opener] + calm)
  }

  @Test(
    "Who asks for the date or the price with the thing is told it, and not asked back",
    arguments: [
      ("Let me pay with bitcoin, when??", "Words. Next spring."),
      ("When pay with bitcoin?", "Words. Next spring."),
      ("When will you let me pay with bitcoin?", "Words. Next spring."),
      ("Let me pay with bitcoin, is it free?", "Words. Costs nothing."),
      ("Let me pay with bitcoin when I travel", "Words. In coins?"),
    ]
  )
  func askedDetail(text: String, expected: String) {
    let item = KnowledgeItem.sample(
      "bitcoin",
      .roadmap(.open),
      ask: Self.ask,
      answer: .texts(["Words."]),
      followUp: .texts(["In coins?"]),
      details: [.when: .texts(["Next spring."]), .price: .texts(["Costs nothing."])]
    )
    let draft = draft(item, question: .post(text))
    #expect(draft.text == expected)
    #expect(draft.evidence.detail == nil)
  }

  @Test("A detail that the answer says already isn’t said twice")
  func saidDetail() {
    let item = KnowledgeItem.sample(
      "bitcoin",
      .roadmap(.open),
      ask: Self.ask,
      answer: .texts(["It comes next spring, in coins."]),
      details: [.when: .texts(["Next spring."])]
    )
    #expect(
      draft(item, question: .post("Let me pay with bitcoin, when??")).text
        == "It comes next spring, in coins."
    )
  }

  @Test(
    "Too long a draft loses whole parts: the question back, the opener, the link, and the name last",
    arguments: [
      (172, [.opener, .lead, .answer, .link, .followUp, .signOff]),
      (173, [.opener, .lead, .answer, .link, .signOff]), (193, [.opener, .lead, .answer, .link, .signOff]),
      (194, [.lead, .answer, .link, .signOff]), (214, [.lead, .answer, .link, .signOff]),
      (215, [.lead, .answer, .signOff]), (238, [.lead, .answer, .signOff]), (239, [.lead, .answer]),
      (259, [.lead, .answer]),
    ] as [(Int, [DraftPart.Role])]
  )
  func dropped(answer: Int, roles: [DraftPart.Role]) {
    let item = talkative(answer: answer)
    let draft = draft(item, voice: Self.talkativeVoice)
    #expect(draft.parts.map(\.role) == roles)
    #expect(draft.concerns == [])
    #expect(draft.length <= 280)
    let whole = Set([Self.words(20), Self.words(answer), "https://small.example/bitcoin"])
    #expect(draft.parts.allSatisfy { whole.contains($0.text) })
  }

  @Test("An answer that doesn't fit alone stays whole, and can't be approved", arguments: [260, 300, 900])
  func neverCut(answer: Int) {
    let draft = draft(talkative(answer: answer), voice: Self.talkativeVoice)
    #expect(draft.parts.map(\.role) == [.lead, .answer])
    #expect(draft.words(.answer) == [Self.words(answer)])
    #expect(draft.concerns.map(\.kind) == [.length])
    #expect(!draft.isApprovable)
  }

  @Test(
    "A post of another network than the campaign's is answered by that one's rule",
    arguments: [(Network.mastodon, 500), (.bluesky, 300), (.producthunt, nil), (.plain, 280)]
      as [(Network, Int?)]
  )
  func otherNetworks(network: Network, limit: Int?) {
    let knowledge = Knowledge.sample([talkative(answer: 250)], voice: Self.talkativeVoice, network: .x)
    var question = Question.post(Self.ask)
    question.network = network
    #expect(Responder(knowledge: knowledge).draft(for: question).limit == limit)
    #expect(Responder(knowledge: knowledge, network: .bluesky).draft(for: question).limit == 300)
    let tooLong = String(repeating: "word ", count: 70)
    let concerns = Responder(knowledge: knowledge).textGuard(for: question).concerns(about: tooLong, on: nil)
    #expect(concerns.map(\.kind).contains(.length) == limit.map { $0 < 350 } ?? false)
  }

  @Test("What is dropped depends on the network's own count")
  func network() {
    let item = talkative(answer: 250)
    var typed = Question.post(Self.ask)
    typed.network = .plain
    #expect(draft(item, voice: Self.talkativeVoice, network: .mastodon, question: typed).parts.count == 6)
    #expect(draft(item, voice: Self.talkativeVoice, network: .plain, question: typed).limit == nil)
    let responder = Responder(
      knowledge: .sample([item], voice: Self.talkativeVoice, network: .plain),
      network: .x
    )
    #expect(responder.draft(for: .post(Self.ask)).parts.map(\.role) == [.lead, .answer])
  }

  @Test(
    "The lead says the status where the answer doesn't, and only there",
    arguments: [
      (.open, "Refunds are hard.", true), (.open, "We're listening.", false),
      (.planned, "A fine idea.", true),
      (.planned, "It's planned.", false), (.started, "A fine idea.", true), (.started, "We're on it.", false),
      (.completed, "Have a look.", true), (.completed, "It's there.", false),
    ] as [(RoadmapStatus, String, Bool)]
  )
  func lead(status: RoadmapStatus, answer: String, hasLead: Bool) {
    let item = KnowledgeItem.sample("a", .roadmap(status), ask: Self.ask, answer: .texts([answer]))
    let draft = draft(item, voice: .plain)
    #expect(draft.words(.answer) == [answer])
    #expect(draft.words(.lead) == (hasLead ? Voice.plain.leads[status]?.text.variants[.english] ?? [] : []))
    #expect(draft.standing == status.rawValue)
    #expect(draft.concerns == [])
  }

  @Test("A feature has no lead")
  func feature() {
    let item = KnowledgeItem.sample("a", ask: Self.ask, answer: .texts(["Tick the filter."]))
    let draft = draft(item, voice: .plain)
    #expect(draft.parts.map(\.role) == [.answer])
    #expect(draft.standing == "feature")
  }

  @Test("What was declined says why")
  func declined() {
    let why = LocalizedText.texts(["Prices move overnight."])
    let answered = KnowledgeItem.sample(
      "a",
      .roadmap(.declined),
      ask: Self.ask,
      answer: .texts(["No, we won't."]),
      why: why
    )
    #expect(draft(answered, voice: .plain).text == "No, we won't. Prices move overnight.")
    let unanswered = KnowledgeItem.sample("a", .roadmap(.declined), ask: Self.ask, why: why)
    #expect(draft(unanswered, voice: .plain).text == "We decided against this. Prices move overnight.")
    let open = KnowledgeItem.sample("a", .roadmap(.open), ask: Self.ask, answer: .texts(["Hm."]), why: why)
    #expect(draft(open).text == "Hm.")
  }

  @Test("The words are in the question's language, or in the one there is, with the voice to fit")
  func language() {
    var voice = Voice.plain
    voice.openers = .voice(["Hello."], ["Bonjour."])
    let both = KnowledgeItem.sample("a", .roadmap(.open), ask: Self.ask, answer: .texts(["Hm."], ["Euh."]))
    let english = KnowledgeItem.sample("a", .roadmap(.open), ask: Self.ask, answer: .texts(["Hm."]))
    let french = Question.post(Self.ask, in: .french)
    #expect(draft(both, voice: voice).text == "Hello. We are listening on this one: nothing is decided. Hm.")
    #expect(
      draft(both, voice: voice, question: french).text
        == "Bonjour. Nous écoutons\u{A0}: rien n’est décidé. Euh."
    )
    #expect(draft(both, voice: voice, question: french).language == .french)
    let mixed = draft(english, voice: voice, question: french)
    #expect(mixed.text == "Hello. We are listening on this one: nothing is decided. Hm.")
    #expect(mixed.language == .english)
  }

  @Test("Placeholders are filled, and a hole keeps the draft from being approved")
  func placeholders() {
    let text = LocalizedText.texts(["Write to {contact} or {handle} with {hashtag}: {link}. – {founder}"])
    let item = KnowledgeItem.sample("a", ask: Self.ask, answer: text, link: "https://small.example")
    #expect(
      draft(item).words(.answer) == [
        "Write to maya@small.example or @maya with #Small: https://small.example. – Maya"
      ]
    )
    let hole = KnowledgeItem.sample("a", ask: Self.ask, answer: text)
    #expect(draft(hole).concerns.map(\.kind) == [.placeholder])
    #expect(draft(hole).isApprovable == false)
  }

  @Test(
    "Who has a name is called by its first word; what is no name is not repeated",
    arguments: [
      ("Ana Berg", "Hi Ana. Yes."), ("NORA", "Hi Nora. Yes."), ("zoé de l'Orme", "Hi Zoé. Yes."),
      ("McKay", "Hi McKay. Yes."), ("Jean-Luc P.", "Hi Jean-Luc. Yes."), ("{contact}", "Yes."),
      ("https://win.example", "Yes."), ("x", "Yes."), ("🔥🔥", "Yes."), ("Crypto2Moon", "Yes."),
      ("AVERYLONGSLOGANINCAPITALS now", "Yes."), ("", "Yes."),
    ]
  )
  func names(name: String, text: String) {
    var voice = Voice.silent
    voice.openers = .voice(["Hi {asker}."])
    let item = KnowledgeItem.sample("a", ask: Self.ask, answer: .texts(["Yes."]))
    let draft = draft(item, voice: voice, question: .post(Self.ask, by: name))
    #expect(draft.text == text)
    #expect(draft.concerns.isEmpty)
  }

  @Test("An item that promises too much is caught in the draft too")
  func promise() {
    let item = KnowledgeItem.sample(
      "a",
      .roadmap(.open),
      ask: Self.ask,
      answer: .texts(["We'll add it soon."])
    )
    #expect(draft(item).concerns.map(\.kind) == [.promise, .date])
  }
}
