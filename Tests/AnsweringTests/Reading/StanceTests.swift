import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite("How a post stands to an item")
struct StanceTests {
  private func stance(_ text: String, isThere: Bool = true, _ confidence: Confidence = 0.9) -> Stance {
    let read = TextReading(Tokenizer.tokens(of: text), Retriever(documents: []))
    return Stance(
      PostReading(read.features, meaning: read.meaning),
      isThere: isThere,
      confidence: confidence
    )
  }

  @Test(
    "What isn’t there fails nobody",
    arguments: [
      "split payment is broken again, nothing happens and i was charged the whole lot",
      "le paiement partagé a encore planté, j'ai payé deux fois",
    ]
  )
  func failed(text: String) {
    #expect(stance(text).failed > 0.9)
    #expect(stance(text, isThere: false).failed < 0.5)
    #expect(stance(text).objects < 0.4)
  }

  @Test(
    "The surer the item is, the less a post objects to it",
    arguments: ["nobody asked for stories, keep them", "gardez vos cryptos, personne n'en veut"]
  )
  func objects(text: String) {
    #expect(stance(text, 0.7).objects > 0.5)
    #expect(stance(text, 0.999).objects < stance(text, 0.7).objects - 0.1)
    #expect(stance(text, 1.0).objects >= 0)
  }

  @Test(
    "Who praises a thing asks for nothing, and a wish is none of all this",
    arguments: [
      ("love the dark mode, thank you so much!!", "could we please have a dark mode"),
      ("j'adore le mode sombre, merci !!", "un mode sombre, ce serait possible ?"),
    ]
  )
  func content(praise: String, wish: String) {
    #expect(stance(praise).isContent > 0.5)
    let wished = stance(wish)
    #expect(max(wished.failed, wished.objects, wished.isContent) < 0.2)
  }
}

@Suite("From which share of harm on a post is to be read with care")
struct CareTests {
  private let thresholds = Thresholds(calibrated: 0.69)

  @Test("The surer the item is, the surer harm has to be")
  func besideItems() {
    func care(_ confidence: Confidence) -> Double { thresholds.care(beside: confidence, isBrief: false) }
    #expect(care(0.95) > care(0.75) + 0.05)
    #expect(care(1.0) == thresholds.careAnyway)
  }

  @Test("Without an item a few words have to say more, as a reply has")
  func withoutItem() {
    #expect(thresholds.care(beside: 0.5, isBrief: true) > thresholds.care)
    #expect(thresholds.care(beside: 0.5, isBrief: false) == thresholds.care)
  }
}
