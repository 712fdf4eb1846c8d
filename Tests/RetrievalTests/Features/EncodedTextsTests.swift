import Testing

@testable import Retrieval

@Suite("Many encoded texts in flat lists")
struct EncodedTextsTests {
  private static let texts = [
    EncodedText(lexical: SparseVector(indices: [0, 2], values: [1, 2]), dense: [1, 0]),
    EncodedText(lexical: SparseVector(), dense: [0, 7]),
    EncodedText(lexical: SparseVector(indices: [2], values: [3]), dense: [5, 1]),
  ]

  @Test("each comes out as it went in")
  func subscripts() {
    let texts = EncodedTexts(Self.texts, width: 2)
    #expect(texts.count == 3)
    #expect(texts.counts == [2, 0, 1])
    #expect((0..<3).map { texts[$0] } == Self.texts)
  }

  @Test("the others stay where one is taken out", arguments: 0..<3)
  func removal(place: Int) {
    var texts = EncodedTexts(Self.texts, width: 2)
    var wanted = Self.texts
    #expect(texts.remove(at: place) == wanted.remove(at: place))
    #expect((0..<2).map { texts[$0] } == wanted)
  }

  @Test("the nearest has the greatest product, and is the first of several")
  func nearest() throws {
    let texts = EncodedTexts(Self.texts + Self.texts, width: 2)
    let text = ScatteredText(Self.texts[0], dimensions: 3)
    let best = try #require(texts.nearest(to: text, among: 0..<6))
    #expect(best.number == 2)
    #expect(best.similarity == 11)
    #expect(texts.nearest(to: text, among: [1, 0])?.similarity == 6)
    #expect(texts.nearest(to: text, among: []) == nil)
  }

  @Test("a dense part counts up to its last entry, wherever the others end", arguments: [1, 16, 17, 40])
  func denseCounts(used: Int) throws {
    let long = EncodedText(lexical: SparseVector(), dense: (1...40).map { Float($0) })
    let short = EncodedText(lexical: SparseVector(), dense: (1...40).map { $0 <= used ? 1 : 0 })
    let sum = Float((1...used).reduce(0, +))
    let squares = (1...40).reduce(Float(0)) { $0 + Float($1 * $1) }
    let kept = EncodedTexts([short, long], width: 40)
    let read = try #require(
      EncodedTexts(counts: [0, 0], indices: [], values: [], dense: kept.dense, width: 40, dimensions: 0)
    )
    for texts in [kept, read] {
      let own = ScatteredText(long, dimensions: 0)
      #expect(texts.nearest(to: own, among: [0])?.similarity == sum)
      #expect(texts.nearest(to: ScatteredText(short, dimensions: 0), among: [1])?.similarity == sum)
      #expect(texts.nearest(to: own, among: [1])?.similarity == squares)
    }
  }

  @Test("lists that don't fit together are refused")
  func damaged() {
    func texts(counts: [Int32] = [1], indices: [Int32] = [0], dense: [Float] = [1]) -> EncodedTexts? {
      EncodedTexts(counts: counts, indices: indices, values: [1], dense: dense, width: 1, dimensions: 2)
    }
    #expect(texts()?[0] == EncodedText(lexical: SparseVector(indices: [0], values: [1]), dense: [1]))
    #expect(texts(counts: [2]) == nil)
    #expect(texts(counts: [2, -1], dense: [1, 1]) == nil)
    #expect(texts(indices: [2]) == nil)
    #expect(texts(indices: [-1]) == nil)
    #expect(texts(dense: []) == nil)
  }

  @Test("what was learnt keeps its numbers when another is forgotten")
  func learnt() {
    var learnt = LearntTexts(width: 2)
    for (place, text) in Self.texts.enumerated() { learnt.append(text, number: 10 * place) }
    let text = ScatteredText(Self.texts[0], dimensions: 3)
    #expect(learnt.nearest(to: text)?.number == 20)
    #expect(learnt.remove(number: 10) == Self.texts[1])
    #expect(learnt.remove(number: 10) == nil)
    #expect(learnt.nearest(to: text)?.number == 20)
    #expect(learnt.remove(number: 20) == Self.texts[2])
    #expect(learnt.nearest(to: text)?.number == 0)
  }
}
