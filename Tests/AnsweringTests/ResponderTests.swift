import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite("From a question to a draft")
struct ResponderTests {
  private static let pool = KnowledgeItem.sample(
    "pool",
    ask: "Show homes with a swimming pool",
    answer: .texts(["It's there: tick the filter."])
  )
  private static let bitcoin = KnowledgeItem.sample(
    "bitcoin",
    .roadmap(.open),
    ask: "Let me pay with bitcoin",
    answer: .texts(["We're listening."])
  )
  private static let moon = KnowledgeItem.sample(
    "moon",
    .roadmap(.started),
    ask: "A hotel on the moon",
    title: "Project Lunatic",
    answer: .texts(["Rockets were ordered."]),
    why: .texts(["Gravity bores us."]),
    followUp: .texts(["Which crater?"]),
    details: [.when: .texts(["After lunch."])],
    link: "https://secret.example/lunatic",
    visibility: .internal
  )

  private static var rules: [Rule] {
    get throws {
      [
        try .sample("harm", .safety, when: ["swindled|robbed"], answer: "Please write to {contact}."),
        try .sample("mail", .contact, when: ["email address"], answer: "It is {contact}."),
        try .sample("ads", .spam, when: ["casino"], answer: "No, thank you."),
        try .sample("thanks", .thanks, when: ["thanks|thank"], answer: "You are kind."),
        try .sample("joke", .playful, when: ["unicorn"], answer: "Saddle up."),
      ]
    }
  }

  private func responder(_ thresholds: Thresholds? = nil) throws -> Responder {
    var voice = Voice.silent
    voice.openers = .voice(["Hello."])
    voice.signOffs = .voice(["– {founder}"])
    voice.fallback = .voice(["Tell {handle} more."])
    return Responder(
      knowledge: .sample([Self.pool, Self.bitcoin, Self.moon], rules: try Self.rules, voice: voice),
      thresholds: thresholds
    )
  }

  @Test("An ask word for word gets its item", arguments: [pool, bitcoin])
  func matched(item: KnowledgeItem) throws {
    let ask = try #require(item.asks.text(in: .english))
    let draft = try responder().draft(for: .post(ask))
    #expect(draft.outcome == .matched)
    #expect(draft.item == item.id)
    #expect(draft.lane == nil)
    #expect(draft.text == "Hello. \(item.answer.text(in: .english) ?? "") – Maya")
    #expect(draft.isApprovable)
    #expect(draft.confidence >= (try responder().thresholds.confidence.rawValue))
    #expect(draft.evidence.source == item.source)
    #expect(draft.evidence.nearestAsk == ask)
    #expect(draft.evidence.candidates.first?.item == item.id)
    #expect(draft.evidence.candidates.first?.title == item.title.text(in: .english))
  }

  @Test(
    "A foreign question gets no draft, and a wording to start from",
    arguments: ["Xylophone quartets?", "🎷", "", "?"]
  )
  func fallback(text: String) throws {
    let draft = try responder().draft(for: .post(text))
    #expect(draft.outcome == .fallback)
    #expect(draft.item == nil)
    #expect(draft.text == nil)
    #expect(!draft.isApprovable)
    #expect(draft.startingPoint == "Tell @maya more.")
    #expect(draft.evidence.reason.hasPrefix("too short to tell") || draft.evidence.candidates.isEmpty)
  }

  @Test("Two items that fit alike get no draft, and both are shown")
  func ambiguous() throws {
    let twins = ["a", "b"].map {
      KnowledgeItem.sample($0, ask: "Let me pay with bitcoin", answer: .texts(["Yes."]))
    }
    let draft = Responder(knowledge: .sample(twins)).draft(for: .post("Let me pay with bitcoin"))
    #expect(draft.outcome == .ambiguous)
    #expect(draft.text == nil)
    #expect(draft.item == nil)
    #expect(draft.evidence.candidates.map(\.item.name) == ["a", "b"])
    #expect(draft.evidence.reason == "two items fit about equally well: features/a, features/b")
  }

  @Test("Thresholds decide: confidence and margin each keep a draft back")
  func thresholds() throws {
    let question = Question.post("Let me pay with bitcoin")
    func outcome(confidence: Confidence, margin: Double) throws -> Outcome {
      let thresholds = Thresholds(
        confidence: confidence,
        margin: margin,
        rivalry: 1.0,
        lightYield: 0.0,
        storyYield: 0.0
      )
      return try responder(thresholds).draft(for: question).outcome
    }
    let found = try responder().draft(for: question)
    #expect(try outcome(confidence: Confidence(rawValue: found.confidence), margin: found.margin) == .matched)
    #expect(
      try outcome(confidence: Confidence(rawValue: found.confidence), margin: found.margin.nextUp)
        == .fallback
    )
    let above = Confidence(rawValue: min(1, found.confidence.nextUp))
    if found.confidence < 1 { #expect(try outcome(confidence: above, margin: 0) == .fallback) }
  }

  @Test("A wish not to do it gets no draft")
  func negatedWish() throws {
    let draft = try responder().draft(for: .post("Please don't let me pay with bitcoin"))
    #expect(draft.outcome == .fallback)
    #expect(draft.text == nil)
    #expect(draft.evidence.reason == "“Please don't”: it asks not to")
  }

  @Test("An internal item is told to the reviewer, and none of its words to anybody else")
  func internalItem() throws {
    let draft = try responder().draft(for: .post("A hotel on the moon"))
    #expect(draft.outcome == .matched)
    #expect(draft.item == Self.moon.id)
    #expect(draft.isInternal)
    #expect(draft.parts.isEmpty)
    #expect(draft.text == nil)
    #expect(!draft.isApprovable)
    #expect(draft.startingPoint == "Tell @maya more.")
    #expect(draft.evidence.reason == "it matches an internal item: nothing of it may be quoted")
  }

  @Test("A rule gives its answer alone, with its pattern as evidence")
  func rule() throws {
    let draft = try responder().draft(for: .post("What is your email address?"))
    #expect(draft.outcome == .matched)
    #expect(draft.text == "It is maya@small.example.")
    #expect(draft.item?.description == "rules/mail")
    #expect(draft.lane == .contact)
    #expect(draft.confidence == 1 && draft.margin == 1)
    #expect(draft.evidence.pattern == "email address")
    #expect(draft.evidence.matchedWords == ["email", "address"])
    #expect(draft.evidence.source?.file == "rules.yaml")
  }

  @Test(
    "Safety goes before everything",
    arguments: [
      "I was robbed", "I was robbed. Let me pay with bitcoin", "Thanks, unicorn! I was robbed at the casino",
      "Please don't, I was robbed", "I was robbed, what is your email address?",
      "A hotel on the moon, I was robbed",
    ]
  )
  func safety(text: String) throws {
    let draft = try responder().draft(for: .post(text))
    #expect(draft.outcome == .escalated)
    #expect(draft.lane == .safety)
    #expect(draft.text == "Please write to maya@small.example.")
    #expect(draft.item?.description == "rules/harm")
  }

  @Test(
    "Distress that no rule knows is handed to a human, before any item or rule",
    arguments: [
      "A host harassed me", "A host harassed me. Let me pay with bitcoin", "Thanks, I was threatened",
      "What is your email address? I want to die", "unicorn casino, my boyfriend hit me again",
    ]
  )
  func distress(text: String) throws {
    let draft = try responder().draft(for: .post(text))
    #expect(draft.outcome == .escalated)
    #expect(draft.lane == .safety)
    #expect(draft.item == nil)
    #expect(draft.text == nil)
    #expect(draft.startingPoint == nil)
    #expect(draft.evidence.reason == "somebody may be in danger: read this one yourself")
  }

  @Test(
    "A light rule is silent where grave words stand",
    arguments: [
      "Thanks, but what of violence?", "unicorn and hate speech", "the casino and the police",
    ]
  )
  func graveSilencesLight(text: String) throws {
    let draft = try responder().draft(for: .post(text))
    #expect(draft.outcome == .escalated)
    #expect(draft.text == nil)
    #expect(draft.evidence.reason == "violence or fear is spoken of: no light answer")
  }

  @Test(
    "What was long ago is read after what is now",
    arguments: [
      ("A host harassed me", 1), ("Last year a host harassed me", 2), ("A host harassed me in 2019", 2),
    ]
  )
  func age(text: String, gravity: Int) throws {
    #expect(try responder().draft(for: .post(text)).gravity == gravity)
  }

  @Test(
    "Thanks with more in them than thanks get no cheer",
    arguments: [
      ("Thanks, quaint kettle", "You are kind."), ("A big thank you to all of us", "You are kind."),
      ("Thanks, quaint kettle whistles", nil), ("Quaint kettle whistles loudly, thanks", nil),
      ("Thank you. Quaint kettle whistles loudly", nil),
    ]
  )
  func thanksAndMore(text: String, wanted: String?) throws {
    let draft = try responder().draft(for: .post(text))
    #expect(draft.text == wanted)
    if wanted == nil { #expect(draft.evidence.reason == "thanks, and more with them than thanks") }
  }

  @Test(
    "A joke or thanks that a rule hears hides no sign of harm",
    arguments: [
      "can you do a unicorn and also my host won't give my passport back",
      "thank you!! the owner keeps sending me pictures of himself",
    ]
  )
  func lightlyHarmed(text: String) throws {
    let draft = try responder().draft(for: .post(text))
    #expect(draft.tier != nil)
    #expect(draft.text == nil)
  }

  @Test("A grave rule speaks where grave words stand")
  func graveLeavesContact() throws {
    let draft = try responder().draft(for: .post("Which email address has the police?"))
    #expect(draft.text == "It is maya@small.example.")
  }

  @Test("An item keeps silent where grave words stand and it is about something else")
  func graveSilencesOthers() throws {
    let draft = try responder().draft(for: .post("Let me pay with bitcoin, hate cash"))
    #expect(draft.outcome == .fallback)
    #expect(draft.text == nil)
    #expect(draft.evidence.reason.contains("about something else"))
  }

  @Test(
    "A very short post is like nothing, unless it is plainly near an ask",
    arguments: ["first!", "LOL", "Hello"]
  )
  func tooShort(text: String) throws {
    #expect(try responder().draft(for: .post(text)).text == nil)
    #expect(try responder().draft(for: .post("bitcoin?")).evidence.candidates.first?.item == Self.bitcoin.id)
  }

  @Test("What is like a safety rule's examples calls a human, though no phrase is found")
  func alarmByLikeness() throws {
    var rule = try Rule.sample("watched", .safety, when: ["zebra"])
    rule.examples = .texts([
      "Odd clicks come from the lamp by the pillow", "A lens blinks in the smoke detector",
    ])
    let responder = Responder(knowledge: .sample([Self.pool, Self.bitcoin], rules: [rule]))
    let draft = responder.draft(for: .post("Odd clicks come from the lamp by my pillow"))
    #expect(draft.outcome == .escalated)
    #expect(draft.text == nil)
    #expect(draft.evidence.reason.contains("like what people in danger write"))
  }

  @Test("An item that speaks of grave things itself answers, without cheer")
  func graveDropsVoice() throws {
    var voice = Voice.silent
    voice.openers = .voice(["Hello."])
    let report = KnowledgeItem.sample("report", ask: "How do I report hate?", answer: .texts(["Tap Report."]))
    let responder = Responder(knowledge: .sample([report, Self.pool], voice: voice))
    #expect(responder.draft(for: .post("How do I report hate?")).text == "Tap Report.")
  }

  @Test(
    "Thanks and jokes yield to an item that fits, others don't",
    arguments: [
      ("Let me pay with bitcoin, thanks", "roadmap/bitcoin"),
      ("Let me pay with bitcoin, unicorn", "roadmap/bitcoin"),
      ("Thanks, xylophone", "rules/thanks"), ("A unicorn", "rules/joke"),
      ("Let me pay with bitcoin at the casino", "rules/ads"),
      ("Let me pay with bitcoin: email address?", "rules/mail"),
    ]
  )
  func light(text: String, item: String) throws {
    let low = Thresholds(confidence: 0.5, margin: 0, rivalry: 1.0, lightYield: 0.5, storyYield: 0.5)
    #expect(try responder(low).draft(for: .post(text)).item?.description == item)
  }

  @Test("A light rule keeps what no item fits surely enough")
  func lightKeeps() throws {
    let high = Thresholds(confidence: 0.1, margin: 1.1, rivalry: 1.0, lightYield: 1.0, storyYield: 1.0)
    #expect(try responder(high).draft(for: .post("Let me pay with bitcoin, thanks")).lane == .thanks)
  }

  @Test(
    "A rerun gives the same draft to the last bit",
    arguments: [
      "Let me pay with bitcoin", "pools and bitcoin on the moon", "Thanks!", "I was robbed", "Xylophone?",
      "Vous prenez le bitcoin ?",
    ]
  )
  func deterministic(text: String) throws {
    let question = Question.post(text, in: nil)
    let first = try responder().draft(for: question)
    for _ in 0..<5 { #expect(try responder().draft(for: question) == first) }
  }

  @Test("Empty knowledge answers nothing and still calls a human")
  func empty() {
    let responder = Responder(knowledge: .sample())
    #expect(responder.draft(for: .post("Let me pay with bitcoin")).outcome == .fallback)
    #expect(responder.draft(for: .post("I was threatened")).outcome == .escalated)
  }
}
