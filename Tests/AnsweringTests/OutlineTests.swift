import Retrieval
import Testing

@testable import Answering

@Suite("A draft without its words")
struct OutlineTests {
  private static let pool = KnowledgeItem.sample(
    "pool",
    ask: "Show homes with a swimming pool",
    answer: .texts(["It's there."]),
    details: [.when: .texts(["Since May."])]
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
    visibility: .internal
  )

  private func responder() throws -> Responder {
    var voice = Voice.silent
    voice.openers = .voice(["Hello."])
    voice.fallback = .voice(["Tell me more."])
    let rules = [
      try Rule.sample("harm", .safety, when: ["swindled|robbed"], answer: "Please write to {contact}."),
      try Rule.sample("thanks", .thanks, when: ["thanks|thank"], answer: "You are kind."),
    ]
    return Responder(knowledge: .sample([Self.pool, Self.bitcoin, Self.moon], rules: rules, voice: voice))
  }

  @Test(
    "It says all that the draft says, but the words that are sent",
    arguments: [
      ("Show homes with a swimming pool", nil), ("when?", pool), ("A hotel on the moon", nil),
      ("Let me pay with bitcoin. Show homes with a swimming pool!", nil), ("We were robbed", nil),
      ("Thanks!", nil), ("Xylophone quartets?", nil), ("somebody beat me", nil),
    ]
  )
  func saysTheSame(text: String, spokenOf: KnowledgeItem?) throws {
    let responder = try responder()
    let outline = responder.outline(for: .post(text), after: spokenOf?.id)
    let draft = responder.draft(for: .post(text), after: spokenOf?.id)
    #expect(wordless(outline) == wordless(draft))
    #expect(outline.choices == draft.choices)
    #expect(outline.text == nil)
  }

  private func wordless(_ draft: Draft) -> Draft {
    var draft = draft
    (draft.parts, draft.length, draft.concerns, draft.startingPoint) = ([], 0, [], nil)
    draft.evidence.moves = nil
    draft.evidence.second?.isAnswered = false
    return draft
  }
}
