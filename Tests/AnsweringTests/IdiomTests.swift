import Testing
import TextAnalysis

@testable import Answering

@Suite("Idioms that guards know")
struct IdiomTests {
  @Test(
    "A reply, and what happens, are no promise",
    arguments: [
      "You'll get an answer either way.", "Vous aurez une réponse dans tous les cas.",
      "Je lis tout ce qui y arrive.", "D'ici là, demandez à l'hôte.",
    ]
  )
  func harmless(text: String) {
    #expect(PromiseGuard.withoutItem.concerns(about: text) == [])
  }

  @Test(
    "What looks like them still is",
    arguments: [
      ("You'll get a new filter.", Concern.Kind.promise), ("Vous aurez le filtre.", .promise),
      ("Le filtre arrive.", .promise), ("On en saura plus d'ici juin.", .date),
      ("D'ici la fin du mois.", .date),
      ("D'ici 3 semaines.", .date), ("Dans 3 mois.", .date), ("In 3 weeks.", .date),
    ]
  )
  func promising(text: String, kind: Concern.Kind) {
    #expect(PromiseGuard.withoutItem.concerns(about: text).map(\.kind) == [kind])
  }

  @Test(
    "Finding and following are alarming only where somebody is after somebody",
    arguments: [
      ("just find me a free week in summer", false), ("where do I find my saved homes", false),
      ("punish hosts who cancel and find us another home", false), ("my boss follows, il me suit ici", false),
      ("he says he will find me", true), ("they will find us", true), ("he knows where I live", true),
      ("il me suit partout", true), ("my ex found me again", true),
    ]
  )
  func distress(text: String, isPersonal: Bool) {
    #expect((DistressSigns(in: Tokenizer.tokens(of: text)).alarm != nil) == isPersonal)
  }

  @Test(
    "A token may be one of several alternatives",
    arguments: [
      ("two|<number> nights", "3 nights", true), ("two|<number> nights", "two nights", true),
      ("two|<number> nights", "number nights", false), ("<url>|shop* now", "shopping now", true),
      ("<url>|shop* now", "https://a.example now", true), ("<hashtag>|<emoji> please", "🎉 please", true),
    ]
  )
  func alternatives(pattern: String, text: String, fires: Bool) throws {
    let found = try PhrasePattern(pattern).firstMatch(in: Tokenizer.tokens(of: text))
    #expect((found != nil) == fires)
  }

  @Test("What is no token is refused among alternatives too")
  func unknownToken() {
    #expect(throws: PhrasePattern.SyntaxError.self) { try PhrasePattern("two|<numbers> nights") }
  }
}
