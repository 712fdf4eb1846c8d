import Testing
import TextAnalysis

@testable import Retrieval

@Suite("Words as they were meant")
struct WordReaderTests {
  private static let reader = WordReader(words: ["bitcoin", "money", "photo", "pics", "argent"])

  private static func read(_ text: String, _ vectors: WordVectors? = nil) -> [String] {
    reader.words(of: SmallCorpus.tokens(text), vectors: vectors).map(\.folded)
  }

  @Test(
    "thumb spellings, typos and words that are right",
    arguments: [
      ("bitcon", ["bitcoin"]), ("monney", ["money"]), ("BITCOIN", ["bitcoin"]), ("plz", ["please"]),
      ("dunno", ["do", "not", "know"]), ("svp argnt", ["s", "il", "vous", "plait", "argent"]),
      // The knowledge base's own word is never taken for a thumb spelling, nor a number for anything.
      ("pics", ["pics"]), ("42", ["42"]), ("xylophone", ["xylophone"]), ("@bitcon 😀", []), ("", []),
    ]
  )
  func reads(text: String, wanted: [String]) {
    #expect(Self.read(text) == wanted)
  }

  @Test("a word that the vectors know is no typo")
  func vectors() throws {
    var table = VectorTable.small
    table.entries = [VectorTable.Entry(word: "monet", shared: [1, 1])]
    let vectors = try table.vectors()
    #expect(Self.read("monet") == ["money"])
    #expect(Self.read("monet", vectors) == ["monet"])
    #expect(Self.read("monez", vectors) == ["money"])
  }

  @Test("a plural of a known word is no misspelling of another")
  func plurals() {
    let reader = WordReader(words: ["sauna", "santas"])
    let words = reader.words(of: SmallCorpus.tokens("saunas"), vectors: nil)
    #expect(words.map(\.folded) == ["sauna"])
  }

  @Test("each word knows its token")
  func tokens() {
    let words = Self.reader.words(of: SmallCorpus.tokens("@you gimme bitcon"), vectors: nil)
    #expect(words.map(\.token) == [1, 1, 2])
  }

  @Test("the known words are sorted, each once")
  func words() {
    #expect(WordReader(words: ["pool", "home", "pool"]).speller.words == ["home", "pool"])
  }
}
