import Foundation
import Testing
import TextAnalysis

@testable import Retrieval

@Suite("The space of wording")
struct LexicalSpaceTests {
  private static func block(_ texts: [[UInt64]]) -> LexicalSpace.Block {
    LexicalSpace.Block(spannedBy: texts)
  }

  @Test("a piece counts the more the fewer texts have it")
  func rarity() {
    // In how many of the three texts each stands: 3, 1, 2; twice in one text is once.
    let block = Self.block([[1, 2], [1, 3, 3], [3, 1]])
    let wanted = [1: Float(1), 2: Float(log(2.0) + 1), 3: Float(log(4.0 / 3) + 1)] as [UInt64: Float]
    #expect(block.count == 3)
    for (hash, rarity) in wanted {
      let number = block.index.number(of: hash)
      #expect(number.map { abs(block.rarity[$0] - rarity) < 1e-6 } == true)
    }
    #expect(abs(block.unknownRarity - Float(log(4.0) + 1)) < 1e-6)
  }

  @Test("a piece that stands there more often weighs 1 + ln n")
  func frequency() throws {
    let block = Self.block([[1], [2]])
    let vector = block.vector(of: [2, 1, 2, 2], offset: 10, length: 1)
    #expect(vector.indices == [10, 11])
    expectClose([vector.values[1] / vector.values[0]], [Float(1 + log(3.0))])
    expectClose([vector.values.reduce(0) { $0 + $1 * $1 }], [1])
  }

  @Test("unknown pieces make the rest shorter, as rare ones would")
  func unknown() {
    let block = Self.block([[1], [2]])
    let rarity = Float(log(1.5) + 1)
    let unknown = Float(log(3.0) + 1)
    let vector = block.vector(of: [1, 77], offset: 0, length: 2)
    expectClose(vector.values, [2 * rarity / (rarity * rarity + unknown * unknown).squareRoot()])
    #expect(block.vector(of: [77], offset: 0, length: 2).count == 0)
    #expect(block.vector(of: [], offset: 0, length: 2).count == 0)
  }

  @Test("each block has its own length, and the characters come after the words")
  func blocks() {
    let pieces = [["pay", "now"], ["fast", "wifi"]].map(NGrams.init)
    let space = LexicalSpace(spannedBy: pieces)
    #expect(space.dimensions == space.words.count + space.characters.count)
    #expect(space.words.count == 6)
    for text in pieces {
      let vector = space.vector(of: text, wordLength: 2, characterLength: 3)
      #expect(zip(vector.indices, vector.indices.dropFirst()).allSatisfy { $0 < $1 })
      let parts = zip(vector.indices, vector.values)
      let words = parts.filter { $0.0 < 6 }.reduce(Float(0)) { $0 + $1.1 * $1.1 }
      let characters = parts.filter { $0.0 >= 6 }.reduce(Float(0)) { $0 + $1.1 * $1.1 }
      expectClose([words, characters], [4, 9])
    }
  }

  @Test("the dimensions of a word are those of a text of that word, each once and ascending")
  func dimensions() {
    let space = LexicalSpace(spannedBy: [["pay", "now"], ["fast", "wififi"]].map(NGrams.init))
    let words = ["now", "fast", "wififi", "now", "xylophone", "qqq"]
    let text = NGrams(of: words)
    for (number, word) in words.enumerated() {
      var dimensions = [7]
      space.appendDimensions(ofWord: number, in: text, to: &dimensions)
      let alone = space.vector(of: NGrams(of: [word]), wordLength: 1, characterLength: 1)
      #expect(dimensions == [7] + alone.indices.map(Int.init))
    }
  }

  @Test("an empty space has room for nothing")
  func empty() {
    let space = LexicalSpace(spannedBy: [])
    #expect(space.dimensions == 0)
    #expect(space.vector(of: NGrams(of: ["pay"]), wordLength: 1, characterLength: 1).count == 0)
  }
}
