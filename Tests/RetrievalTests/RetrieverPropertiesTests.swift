import Foundation
import Testing
import TextAnalysis

@testable import Retrieval

@Suite("What holds for every ranking")
struct RetrieverPropertiesTests {
  /// English alone but for one document.
  private static let documents =
    SmallCorpus.documents + [
      SmallCorpus.document(
        "pool",
        ["a filter for a swimming pool", "homes with a pool"],
        not: ["dirty pool"]
      ),
      SmallCorpus.document(
        "chien",
        ["puis-je venir avec mon chien", "animaux acceptés", "logement avec animaux"],
        in: .french
      ),
      SmallCorpus.document("single", ["cancel my booking for free"]),
    ]
  private static let retriever = Retriever(documents: documents)

  private static let questions =
    SmallCorpus.questions + [
      "payer en bitcoin", "can I bring my dog", "the pool was dirty", "animaux",
      "free cancellation of a booking",
    ]

  @Test(
    "a question in one language finds what is asked in the other alone",
    arguments: [
      ("payer en bitcoin", "bitcoin"), ("une maison avec piscine", "pool"), ("vitesse du wifi", "wifi"),
      ("annuler ma réservation gratuitement", "single"), ("are pets allowed", "chien"),
      ("can I bring my dog", "chien"), ("plus de photos de la maison", "photo"),
    ]
  )
  func acrossLanguages(text: String, wanted: String) {
    #expect(Self.retriever.rank(text).documents.first?.id == wanted)
  }

  @Test(
    "misspelt words and thumb spellings are read as they were meant",
    arguments: [
      ("bitcon", "bitcoin"), ("swiming pol", "pool"), ("interent spede wfi", "wifi"),
      ("more fotos plz", "photo"),
      ("cancle my bokking", "single"), ("pics", "photo"),
    ]
  )
  func typos(text: String, wanted: String) {
    #expect(Self.retriever.rank(text).documents.first?.id == wanted)
  }

  @Test("every ask finds its own document")
  func own() {
    for document in Self.documents {
      for passage in document.passages where passage.role == .ask {
        #expect(Self.retriever.rank(passage.text).documents.first?.id == document.id, "\(passage.text)")
      }
    }
  }

  @Test("training again gives the same rankings to the last bit")
  func deterministic() {
    let again = Retriever(documents: Self.documents)
    for text in Self.questions { #expect(again.rank(text) == Self.retriever.rank(text)) }
    #expect(again.leftOut == Self.retriever.leftOut)
    for precision in [0.5, 0.8, 0.9, 0.99] {
      #expect(again.threshold(for: precision) == Self.retriever.threshold(for: precision))
    }
  }

  @Test("the order of the documents doesn't matter", arguments: 1...3 as ClosedRange<UInt64>)
  func order(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let other = Retriever(documents: Self.documents.shuffled(using: &generator))
    for text in Self.questions { #expect(other.rank(text) == Self.retriever.rank(text)) }
    #expect(other.leftOut == Self.retriever.leftOut)
  }

  @Test("a retriever whose model was kept ranks to the last bit as the one that was trained")
  func kept() throws {
    let folder = try TemporaryFolder()
    let cache = ModelCache(folder: folder.url)
    let trained = Retriever(documents: Self.documents, cache: cache)
    #expect(try folder.names().count == 1)
    let kept = Retriever(documents: Self.documents, cache: cache)
    for text in Self.questions {
      #expect(kept.rank(text) == trained.rank(text))
      #expect(kept.rank(text) == Self.retriever.rank(text))
    }
    #expect(kept.leftOut == trained.leftOut)
    #expect(kept.threshold(for: 0.9) == trained.threshold(for: 0.9))
  }

  @Test("a ranking is in order, and every number of it is one")
  func numbers() {
    for text in Self.questions {
      let documents = Self.retriever.rank(text, limit: 99).documents
      #expect(documents.count <= Self.documents.count)
      #expect(Set(documents.map(\.id)).count == documents.count)
      for (first, second) in zip(documents, documents.dropFirst()) {
        #expect((-first.score.rawValue, first.id) < (-second.score.rawValue, second.id))
      }
      for (place, document) in documents.enumerated() {
        #expect(document.score.rawValue > 0 && document.score.rawValue.isFinite)
        #expect(document.confidenceAlone >= document.confidence)
        #expect(place < 3 || document.explanation.terms.isEmpty)
      }
    }
  }

  @Test("alone, either of two that are close would be trusted more")
  func alone() {
    let documents = Self.retriever.rank("pay with bitcoin and show the wifi speed").documents
    #expect(Set(documents.prefix(2).map(\.id)) == ["bitcoin", "wifi"])
    for document in documents.prefix(2) {
      #expect(document.confidenceAlone.rawValue > document.confidence.rawValue + 0.005)
    }
  }

  @Test("an ask is left out once if its document has another, and finds a document that is there")
  func leftOut() {
    let wanted = Self.documents.sorted { $0.id < $1.id }.flatMap { document -> [[String]] in
      let asks = document.passages.filter { $0.role == .ask }
      return asks.count > 1 ? asks.map { [document.id, $0.text] } : []
    }
    #expect(Self.retriever.leftOut.map { [$0.document, $0.text] } == wanted)
    #expect(!wanted.contains { $0[0] == "single" })
    let ids = Set(Self.documents.map(\.id))
    for ask in Self.retriever.leftOut {
      #expect(ids.contains(ask.found))
      #expect((0...1).contains(ask.confidence.rawValue))
    }
  }

  @Test("an ask that is left out finds about what it finds where it was never written down")
  func leftOutIsHonest() throws {
    for ask in Self.retriever.leftOut {
      let without = Self.documents.map { document in
        Document(id: document.id, passages: document.passages.filter { $0.text != ask.text })
      }
      let best = try #require(Retriever(documents: without).rank(ask.text).documents.first)
      guard ask.confidence > 0.5 else { continue }
      #expect(best.id == ask.found, "\(ask.text)")
    }
  }

  @Test("the language is the post's own, or the one that is given")
  func language() {
    #expect(Self.retriever.rank("puis-je payer en bitcoin ?").language == .french)
    #expect(Self.retriever.rank("can I pay with bitcoin?").language == .english)
    #expect(Self.retriever.rank("bitcoin", language: .french).language == .french)
    #expect(Retriever(documents: [], fallbackLanguage: .french).rank("42").language == .french)
    #expect(Self.retriever.language(of: "animaux") == .french)
  }

  @Test("thresholds rise with the precision that is wanted")
  func thresholds() {
    let thresholds = (0...100).map { Self.retriever.threshold(for: Double($0) / 100) }
    #expect(zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Self.retriever.threshold(for: 0.9) > 0.3)
  }
}
