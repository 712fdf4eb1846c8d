import Testing
import TextAnalysis

@testable import Answering

@Suite("Rules")
struct RuleBookTests {
  private func book() throws -> RuleBook {
    RuleBook([
      try .sample("harm", .safety, when: ["hurt me", "threat*"], unless: ["policy", "^ what"]),
      try .sample("mail", .contact, when: ["mail|email"]),
      try .sample("press", .press, when: ["journalist"]),
      try .sample("ads", .spam, when: ["<url>"]),
      try .sample("thanks", .thanks, when: ["thanks"]),
      try .sample("joke", .playful, when: ["ha"]),
      try .sample("laugh", .playful, when: ["ha"]),
    ])
  }

  @Test(
    "The gravest rule that fires wins, and among equals the first",
    arguments: [
      ("Thanks, ha, they hurt me! https://a.example", "harm"), ("ha, email a journalist", "mail"),
      ("thanks from a journalist https://a.example", "press"), ("thanks https://a.example", "ads"),
      ("ha, thanks", "thanks"), ("ha", "joke"), ("nothing of it", nil), ("", nil),
    ] as [(String, String?)]
  )
  func gravity(text: String, wanted: String?) throws {
    #expect(try book().gravest(in: Tokenizer.tokens(of: text))?.rule.id.name == wanted)
  }

  @Test(
    "An exception forbids the rule, wherever it stands, and leaves the others",
    arguments: [
      ("a threat", "harm"), ("your policy on threats", nil), ("threats! Your policy?", nil),
      ("what of threats", nil), ("threats, and what of it", "harm"), ("policy on threats, thanks", "thanks"),
    ] as [(String, String?)]
  )
  func exceptions(text: String, wanted: String?) throws {
    #expect(try book().gravest(in: Tokenizer.tokens(of: text))?.rule.id.name == wanted)
  }

  @Test("A firing names the first of the rule's phrases that is found, and where")
  func place() throws {
    let tokens = Tokenizer.tokens(of: "A threat to hurt me")
    let firing = try #require(try book().gravest(in: tokens))
    #expect(firing.pattern.text == "hurt me")
    #expect(firing.range == 3..<5)
    let mail = try #require(try book().gravest(in: Tokenizer.tokens(of: "your email")))
    #expect(mail.pattern.text == "mail|email")
    #expect(mail.range == 1..<2)
  }

  @Test("A rule alone fires by the same reading")
  func alone() throws {
    let rule = try Rule.sample("harm", .safety, when: ["threat*"], unless: ["policy"])
    #expect(rule.firing(on: Tokenizer.tokens(of: "a threat"))?.range == 1..<2)
    #expect(rule.firing(on: Tokenizer.tokens(of: "threat policy")) == nil)
  }

  @Test("Lanes stand in order of gravity, and only the light ones yield")
  func lanes() {
    #expect(Lane.allCases == Lane.allCases.sorted())
    #expect(
      Lane.allCases == [.safety, .care, .case, .bug, .contact, .press, .spam, .noted, .thanks, .playful]
    )
    #expect(Lane.allCases.filter(\.yieldsToKnowledge) == [.thanks, .playful])
    #expect(Lane.allCases.filter(\.isLight) == [.spam, .thanks, .playful])
  }
}
