import Testing
import TextAnalysis

@testable import Answering

@Suite("The guards' phrases")
struct LexiconTests {
  @Test("A commitment's number tells how grave it is")
  func gravity() {
    let counts = [LanguageTable.vouching, .there, .started, .planned].map(\.phrases.count)
    let gravities = (0..<counts.reduce(0, +)).map(PromiseLexicon.commitment)
    #expect(gravities.count { $0 == .there } == counts[0] + counts[1])
    #expect(gravities.count { $0 == .started } == counts[2])
    #expect(gravities.count { $0 == .planned } == counts[3])
    #expect(gravities == gravities.sorted(by: >))
  }

  @Test("Words that take a promise back are folded, as the words of a text are")
  func reversals() {
    for word in PromiseLexicon.negations.union(PromiseLexicon.conditions).union(PromiseLexicon.carriers) {
      #expect(Tokenizer.tokens(of: word).map(\.folded) == [word])
    }
  }
}

@Suite("Words of distress")
struct DistressLexiconTests {
  @Test(
    "What was long ago is told from what is now",
    arguments: [
      ("it happened two years ago", true), ("back in 2016 a host did", true), ("l'an dernier", true),
      ("il y a trois ans déjà", true), ("quand j'étais petite", true), ("he is here now", false),
      ("il est là ce soir", false), ("a year of good stays", false),
    ]
  )
  func longAgo(text: String, isLongAgo: Bool) {
    #expect(DistressLexicon.isLongAgo(PhraseText(Tokenizer.tokens(of: text))) == isLongAgo)
  }

  @Test(
    "Somebody who may be in danger is heard",
    arguments: [
      "A host harassed me", "I'm being stalked by a host", "I was threatened last night", "he hit me",
      "I feel really unsafe here", "I'm scared", "they said they'd kill me", "I want to die",
      "I keep cutting myself",
      "I got death threats", "there is a hidden camera in the room", "somebody came into my room",
      "he touched me",
      "I've been thinking of suicide", "I WAS RAPED", "im so scared for my kids",
      "we were assaulted by the owner",
      "Un hôte m'a harcelée", "j'ai peur", "je me sens en danger", "il m'a menacé",
      "j'ai reçu des menaces de mort",
      "je veux me suicider", "je me fais harceler", "une caméra cachée dans la chambre", "il me fait peur",
      "nous avons été agressés", "envie de mourir", "il me harcèle",
    ]
  )
  func personal(text: String) {
    #expect(DistressSigns(in: Tokenizer.tokens(of: text)).alarm != nil)
    #expect(DistressSigns(in: Tokenizer.tokens(of: text)).isGrave)
  }

  @Test(
    "Violence that is only spoken of is grave, not personal",
    arguments: [
      "What do you do against harassment?", "the police came", "racist hosts", "hate speech",
      "bullying at work",
      "Que faites-vous contre le harcèlement ?", "la violence en ligne", "un hôte raciste", "haine en ligne",
    ]
  )
  func grave(text: String) {
    #expect(DistressSigns(in: Tokenizer.tokens(of: text)).alarm == nil)
    #expect(DistressSigns(in: Tokenizer.tokens(of: text)).isGrave)
  }

  @Test(
    "Everyday wishes are neither",
    arguments: [
      "Let me pay with bitcoin", "a filter for swimming pools", "beat the queue", "show the wifi speed", "",
      "help me find a home",
      "Payer en bitcoin", "une piscine chauffée", "suivre mes réservations",
    ]
  )
  func everyday(text: String) {
    #expect(DistressSigns(in: Tokenizer.tokens(of: text)).alarm == nil)
    #expect(!DistressSigns(in: Tokenizer.tokens(of: text)).isGrave)
  }
}

@Suite("Wishes not to do something")
struct NegatedWishTests {
  @Test(
    "Found, as it was typed",
    arguments: [
      ("Please don't add bitcoin", "Please don't"), ("Don't add bitcoin", "Don't add"),
      ("Do not take bitcoin", "Do not"), ("pls no bitcoin", "pls no"),
      ("We don't want bitcoin", "We don't want"),
      ("Nobody needs bitcoin", "Nobody needs"), ("never ever add bitcoin", "never ever"),
      ("No one asked for bitcoin", "No one asked"),
      ("bitcoin? Not this again, please!", "Not this again please"),
      ("Say NO to bitcoin", "Say NO to"), ("Surtout pas le bitcoin", "Surtout pas"),
      ("N'ajoutez pas le bitcoin", "N ajoutez pas"), ("Pas de bitcoin", "Pas de"),
      ("s'il vous plaît, pas de bitcoin", "s il vous plaît pas de"),
      ("Personne ne veut du bitcoin", "Personne ne veut"),
      ("On ne veut pas du bitcoin", "On ne veut pas"), ("Non au bitcoin", "Non au"),
    ]
  )
  func found(text: String, words: String) {
    #expect(NegatedWish.find(in: Tokenizer.tokens(of: text)) == words)
  }

  @Test(
    "Not found in a wish",
    arguments: [
      "Please add bitcoin", "I don't know how to pay", "Why don't you take bitcoin?",
      "I can't pay with bitcoin",
      "Never mind", "Ajoutez le bitcoin", "Je ne trouve pas le bitcoin", "Pourquoi pas le bitcoin ?", "",
    ]
  )
  func notFound(text: String) {
    #expect(NegatedWish.find(in: Tokenizer.tokens(of: text)) == nil)
  }
}
