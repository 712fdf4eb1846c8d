import Foundation
import Testing
import TextAnalysis

@testable import Retrieval

@Suite("Ranking")
struct RetrieverTests {
  private static func document(_ id: String, _ asks: [String], not: [String] = []) -> Document {
    Document(
      id: id,
      passages: asks.map { .init(role: .ask, language: .english, text: $0) }
        + not.map { .init(role: .nearMiss, language: .english, text: $0) }
    )
  }

  private static let retriever = Retriever(documents: [
    document("bitcoin", ["Let me pay with bitcoin", "crypto payments"]),
    document("pool", ["filter for a swimming pool", "homes with a pool"], not: ["My pool was dirty"]),
    document("wifi", ["show the wifi speed", "fast internet"]),
  ])

  @Test(
    "the right one comes first, and says why",
    arguments: [
      ("can I pay with bitcoin?", "bitcoin"), ("bitcon", "bitcoin"), ("POOLS", "pool"),
      ("is the internet fast", "wifi"),
    ]
  )
  func finds(text: String, wanted: String) throws {
    let best = try #require(Self.retriever.rank(text).documents.first)
    #expect(best.id == wanted)
    #expect(!best.explanation.terms.isEmpty)
    #expect((0...1.0000001).contains(best.explanation.nearestSimilarity))
  }

  @Test("a misspelt word says what it was read as")
  func readAs() throws {
    let best = try #require(Self.retriever.rank("bitcon").documents.first)
    #expect(best.explanation.terms.first?.word == "bitcon")
    #expect(best.explanation.terms.first?.readAs != nil)
  }

  @Test("a near miss lowers the score and is named")
  func nearMiss() throws {
    let wanted = try #require(Self.retriever.rank("a swimming pool filter").documents.first)
    let missed = try #require(Self.retriever.rank("the pool was dirty").documents.first)
    #expect(missed.explanation.nearMiss == "My pool was dirty")
    #expect(wanted.explanation.nearMiss == nil)
    #expect(missed.confidence < wanted.confidence)
  }

  @Test("equal scores are told apart by id, whatever the order of the documents")
  func ties() {
    let documents = ["c", "a", "b", "d"].map { Self.document($0, ["the same words"]) }
    for rotation in 0..<4 {
      let rotated = Array(documents[rotation...] + documents[..<rotation])
      let ranking = Retriever(documents: rotated).rank("same words", limit: 9)
      #expect(ranking.documents.map(\.id) == ["a", "b", "c", "d"])
      #expect(ranking.margin < 0.5)
    }
  }

  @Test("a rerun gives the same ranking to the last bit")
  func deterministic() {
    let text = "pay fast with crypto for a home with a swimming pool and wifi"
    let again = Retriever(documents: [
      Self.document("bitcoin", ["Let me pay with bitcoin", "crypto payments"]),
      Self.document("pool", ["filter for a swimming pool", "homes with a pool"], not: ["My pool was dirty"]),
      Self.document("wifi", ["show the wifi speed", "fast internet"]),
    ])
    for _ in 0..<20 { #expect(again.rank(text) == Self.retriever.rank(text)) }
  }

  @Test("nothing is found for nothing", arguments: ["", "   ", "😀", "?!", "@pool"])
  func nothing(text: String) {
    let ranking = Self.retriever.rank(text)
    #expect(ranking.documents.isEmpty)
    #expect(ranking.margin == 0)
  }

  @Test(
    "what nobody asked for is not trusted",
    arguments: ["the of and", "xylophone", "my aunt sings in a choir"]
  )
  func foreign(text: String) {
    let best = Self.retriever.rank(text).documents.first
    #expect(best?.confidence ?? 0.0 < Self.retriever.threshold(for: 0.9))
  }

  @Test("an empty index finds nothing")
  func emptyIndex() {
    for documents in [
      [], [Document(id: "a", passages: [])], [Self.document("a", [""])], [Self.document("a", ["?!"])],
    ] {
      #expect(Retriever(documents: documents).rank("anything at all").documents.isEmpty)
    }
  }

  @Test("near misses alone find nothing")
  func nearMissesAlone() {
    #expect(
      Retriever(documents: [Self.document("a", [], not: ["dirty pool"])]).rank("dirty pool").documents.isEmpty
    )
  }

  @Test("an ask of stop words only can still be found")
  func stopWordsOnly() {
    let retriever = Retriever(documents: [
      Self.document("about", ["Who are you?"]), Self.document("b", ["pool"]),
    ])
    #expect(retriever.rank("who are you").documents.first?.id == "about")
  }

  @Test("the limit cuts the list and changes nothing else", arguments: [-1, 0, 1, 2, 9])
  func limit(limit: Int) {
    let text = "crypto pool wifi"
    let all = Self.retriever.rank(text, limit: 9).documents
    #expect(Self.retriever.rank(text, limit: limit).documents == Array(all.prefix(max(0, limit))))
    #expect(all.count == 3)
  }

  @Test("the runner-up is never more confident than the best")
  func order() {
    let documents = Self.retriever.rank("fast pool with bitcoin").documents
    for (first, second) in zip(documents, documents.dropFirst()) {
      #expect(first.score >= second.score && first.confidence >= second.confidence)
    }
  }

  @Test("a question in the other language still finds shared nouns")
  func otherLanguage() {
    let ranking = Self.retriever.rank("vous prenez le bitcoin ?")
    #expect(ranking.language == .french)
    #expect(ranking.documents.first?.id == "bitcoin")
  }

  @Test("a long post of unknown words is ranked all the same")
  func long() {
    let words = (0..<15_000).map { "pooling\($0 % 7)x\(String($0, radix: 36))" }
    let ranking = Self.retriever.rank(words.joined(separator: " ") + " bitcoin")
    #expect(ranking.documents.contains { $0.id == "bitcoin" })
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let alike = letters.flatMap { one in letters.flatMap { two in letters.map { "po\(one)l\(two)ng\($0)" } } }
    _ = Self.retriever.rank(alike.joined(separator: " "))
  }
}
