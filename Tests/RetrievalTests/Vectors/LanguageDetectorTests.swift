import Testing

@testable import Retrieval
@testable import TextAnalysis

@Suite("Languages")
struct LanguageDetectorTests {
  @Test(
    "short posts without a knowledge base",
    arguments: [
      ("Please add an edit button", Language.english), ("When will we get dark mode?", .english),
      ("it's the best", .english), ("do u take bitcoin", .english), ("thanks a lot, love the app", .english),
      ("Ajoutez un bouton pour modifier", .french), ("c'est pour quand le mode sombre ?", .french),
      ("j'aimerais payer en bitcoin", .french), ("merci beaucoup", .french),
      ("vous etes les meilleurs", .french),
      ("Pouvez-vous faire ça", .french), ("qd est ce que vous l'ajoutez svp", .french),
      ("café crème", .french),
      ("je voudrais un dark mode please", .french), ("Please can we have the café filter", .english),
    ]
  )
  func short(text: String, wanted: Language) {
    for fallback in Language.allCases {
      let detector = LanguageDetector(fallback: fallback)
      #expect(detector.language(of: Tokenizer.tokens(of: text)) == wanted, "falling back on \(fallback)")
    }
  }

  @Test(
    "a post that says nothing is in the fallback language",
    arguments: ["", "bitcoin", "😀", "42", "on", "@a"]
  )
  func nothing(text: String) {
    for fallback in Language.allCases {
      #expect(LanguageDetector(fallback: fallback).language(of: Tokenizer.tokens(of: text)) == fallback)
    }
  }

  @Test("words that one language alone uses tell")
  func learned() {
    let documents = [
      Document(
        id: "pool",
        passages: [
          .init(role: .ask, language: .english, text: "swimming pool"),
          .init(role: .ask, language: .french, text: "piscine chauffée"),
        ]
      )
    ]
    let english = Retriever(documents: documents, fallbackLanguage: .english)
    let french = Retriever(documents: documents, fallbackLanguage: .french)
    #expect(english.language(of: "piscine") == .french)
    #expect(french.language(of: "pool") == .english)
    #expect(french.rank("pool").language == .english)
  }
}
