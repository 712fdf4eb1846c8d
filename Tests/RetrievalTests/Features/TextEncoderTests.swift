import Testing
import TextAnalysis

@testable import Retrieval

@Suite("Encoded texts")
struct TextEncoderTests {
  private static let texts = ["money for photos", "photo of the home", "argent"].map(SmallCorpus.tokens)

  private static func encoder(
    _ vectors: WordVectors?,
    weights: TextEncoder.Weights = TextEncoder.Weights()
  ) -> TextEncoder { TextEncoder(spannedBy: texts, vectors: vectors, weights: weights) }

  private static func product(_ left: EncodedText, _ right: EncodedText, _ encoder: TextEncoder) -> Float {
    EncodedTexts([right], width: encoder.denseDimensions)
      .nearest(to: ScatteredText(left, dimensions: encoder.space.dimensions), among: [0])?.similarity ?? .nan
  }

  @Test("the product of a text with itself is 1", arguments: [true, false])
  func itself(withVectors: Bool) throws {
    let encoder = Self.encoder(withVectors ? try VectorTable.small.vectors() : nil)
    for tokens in Self.texts {
      let text = encoder.encode(tokens)
      expectClose([Self.product(text, text, encoder)], [1])
    }
  }

  @Test("a product is the weighted mean of the cosines of the blocks")
  func mean() throws {
    let vectors = try VectorTable.small.vectors()
    let shared = TextEncoder.Weights(words: 1e-9, characters: 1e-9, shared: 1, english: 1e-9)
    let encoder = Self.encoder(vectors, weights: shared)
    // The vectors of "argent" and "money" are 3, 4 and 4, 3.
    let product = Self.product(encoder.encode(["argent"]), encoder.encode(["money"]), encoder)
    expectClose([product], [24.0 / 25])
    let all = Self.encoder(vectors)
    // Nothing but the shared block is common to both: "argent" has no English part, "money" all of it.
    expectClose(
      [Self.product(all.encode(["argent"]), all.encode(["money"]), all)],
      [1.5 * 24 / 25 / (Float(3.5) * 5.5).squareRoot()],
      tolerance: 1e-3
    )
  }

  @Test("a text in French has no English part, and an English one has all of it")
  func language() throws {
    let encoder = Self.encoder(try VectorTable.small.vectors())
    func english(_ words: [String]) -> Float {
      encoder.encode(words).dense[2...].reduce(0) { $0 + $1 * $1 }
    }
    #expect(english(["argent"]) == 0)
    #expect(english(["argent", "argent", "photo"]) == 0)
    expectClose([english(["money"])], [2 / 5.5])
    // It leans to neither and is half English: a quarter of the block's weight.
    expectClose([english(["photo"])], [0.5 / 4])
    #expect(encoder.encode(["argent"]).englishScale == 0)
    // One word says at most 3 for its language: -3 and 3 make half, where -5 and 4 would have made none.
    expectClose([english(["argent", "money"])], [0.5 / 4])
  }

  @Test("without vectors texts are compared by their wording alone")
  func withoutVectors() {
    let encoder = Self.encoder(nil)
    #expect(encoder.denseDimensions == 0)
    let texts = Self.texts.map { encoder.encode($0) }
    #expect(texts.allSatisfy { $0.dense.isEmpty })
    #expect(Self.product(texts[0], texts[1], encoder) > 0.05)
    #expect(Self.product(texts[0], texts[2], encoder) == 0)
  }

  @Test("the dense part stands at its scales")
  func scales() throws {
    let vectors = try VectorTable.small.vectors()
    let encoder = Self.encoder(vectors)
    #expect(encoder.denseDimensions == 5)
    let text = encoder.encode(["home", "money"])
    expectClose(Array(text.dense[..<2]), [2, 3.5].map { $0 * text.sharedScale })
    expectClose(Array(text.dense[2...]), [1, 0.5, 0].map { $0 * text.englishScale })
  }

  @Test("every entry has its number, those of the dense part last")
  func entries() throws {
    let encoder = Self.encoder(try VectorTable.small.vectors())
    let text = encoder.encode(["home"])
    let entries = text.entries(firstDense: 100)
    #expect(entries.map(\.index) == text.lexical.indices.map(Int.init) + Array(100..<105))
    #expect(entries.map(\.value) == text.lexical.values + text.dense)
  }

  @Test("a text of nothing, or of unknown words, is like nothing", arguments: [[], ["qqqq"], ["42"]])
  func nothing(words: [String]) throws {
    let encoder = Self.encoder(try VectorTable.small.vectors())
    let text = encoder.encode(words)
    #expect(text.lexical.count == 0)
    #expect(text.dense == [0, 0, 0, 0, 0])
  }

  @Test("addresses, names and smileys are not said")
  func spoken() {
    let tokens = SmallCorpus.tokens("@host pay 42 😀 https://example.com")
    #expect(tokens.spoken.map(\.folded) == ["pay", "42"])
  }
}
