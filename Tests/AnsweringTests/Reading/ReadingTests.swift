import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite("What a post does, and what is said to that")
struct ReadingTests {
  private static let split = KnowledgeItem.sample(
    "split-payment",
    ask: "let friends pay a share each",
    title: "Split payment",
    answer: .texts(["At checkout, tap Split payment."])
  )
  private static let locks = KnowledgeItem.sample(
    "door-codes",
    ask: "a new door code for each guest",
    answer: .texts(["Under Your home, Doors."])
  )

  private func responder(_ rules: [Rule] = [], thresholds: Thresholds? = nil) -> Responder {
    var locks = Self.locks
    locks.side = "hosts"
    var knowledge = Knowledge.sample([Self.split, locks], rules: rules)
    knowledge.campaign.sides = [
      Side(name: "hosts", phrases: [try? PhrasePattern("my guests|guest")].compactMap(\.self)),
      Side(name: "guests", phrases: [try? PhrasePattern("my host")].compactMap(\.self)),
    ]
    return Responder(knowledge: knowledge, thresholds: thresholds)
  }

  private static let complaint =
    "split payment is broken again, nothing happens and i was charged the whole lot"

  @Test("What just failed somebody is not advertised to them")
  func mishap() {
    let draft = responder().draft(for: .post(Self.complaint))
    #expect(draft.evidence.move.map(Move.mishaps.contains) == true)
    #expect(draft.text == nil)
    #expect(draft.evidence.candidates.first?.item == Self.split.id)
  }

  @Test("Where the campaign says what is said to a mishap, that is said")
  func lanes() throws {
    var bug = try Rule.sample("bug", .bug, when: [], answer: "Sorry. Help is at example.com.")
    bug.examples = LocalizedText()
    var own = bug
    (own.id, own.lane) = (ItemID(section: .rules, name: "own"), .case)
    var sure = Thresholds(calibrated: 0.3)
    sure.sureMishap = sure.failed
    let draft = responder([bug, own], thresholds: sure).draft(for: .post(Self.complaint))
    #expect(draft.lane == .bug || draft.lane == .case)
    #expect(draft.text == "Sorry. Help is at example.com.")
  }

  @Test("A wish for the same thing gets it")
  func wish() {
    #expect(responder().draft(for: .post("please let friends pay a share each")).item == Self.split.id)
  }

  @Test("An item for one side is not told to the other")
  func sides() {
    #expect(responder().draft(for: .post("a new door code for each guest")).item == Self.locks.id)
    let draft = responder().draft(for: .post("my host should get a new door code for each guest please"))
    #expect(draft.text == nil)
    let guest = responder().draft(for: .post("can my host make a new door code for each of us"))
    #expect(guest.text == nil)
    #expect(guest.evidence.reason.contains("is for hosts"))
  }

  @Test(
    "A reply in words of its own gets the detail that it asks for",
    arguments: ["cool, and when tho?", "oui mais c'est prévu pour quand du coup"]
  )
  func reply(text: String) {
    var planned = KnowledgeItem.sample(
      "bitcoin",
      .roadmap(.planned),
      ask: "pay with bitcoin",
      answer: .texts(["It is planned."], ["C'est prévu."]),
      details: [.when: .texts(["In March."], ["En mars."])]
    )
    planned.target = "2027-03"
    let responder = Responder(knowledge: .sample([planned, Self.split]))
    let draft = responder.draft(for: .post(text), after: planned.id)
    #expect(draft.evidence.detail == .when)
    #expect(draft.item == planned.id)
  }

  @Test("Something that was done to somebody gets no draft, and the words that are held ready for it")
  func care() throws {
    let rule = try Rule.sample("care", .care, when: [], answer: "I am sorry. A person reads this.")
    let post = "they turned my sister away at the door because she wears a headscarf and laughed at her"
    let draft = responder([rule]).draft(for: .post(post))
    #expect(draft.tier != nil)
    #expect(draft.text == nil)
    if draft.tier == .care { #expect(draft.startingPoint == "I am sorry. A person reads this.") }
  }

  @Test(
    "Danger without a word of it calls a human",
    arguments: [
      "funny how he always \"happens\" to be at the cafe i posted from. 4th time. different cities.",
      "my guest just texted \"sorry about the mess you'll find, you were kind\". he won't open the door",
    ]
  )
  func danger(text: String) {
    let draft = responder().draft(for: .post(text))
    #expect(draft.outcome == .escalated)
    #expect(draft.tier == .danger)
    #expect(draft.evidence.reason.contains("reads like what people in danger write"))
    #expect(draft.text == nil)
  }

  @Test("A post’s clauses are told apart, and a clause is read as it would be alone")
  func clauses() {
    let tokens = Tokenizer.tokens(of: "Love it, but the map crashes. Please fix")
    let clauses = Clauses.ranges(of: tokens).map { tokens[$0].map(\.folded).joined(separator: " ") }
    #expect(clauses == ["love it", "but the map crashes", "please fix"])
    #expect(Clauses.ranges(of: []).isEmpty)
    let draft = responder().draft(for: .post("Love it, but split payment crashes every time"))
    #expect(draft.evidence.moves?.map(\.clause) == ["Love it", "but split payment crashes every time"])
  }
}
