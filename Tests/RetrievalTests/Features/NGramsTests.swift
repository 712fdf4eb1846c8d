import Testing

@testable import Retrieval
@testable import TextAnalysis

@Suite("The pieces of a text")
struct NGramsTests {
  @Test(
    "how many there are",
    arguments: [
      // Each word and each pair; of a word with its spaces all runs of 3, 4 and 5 bytes, or one piece.
      ([], 0, 0), (["a"], 1, 1), (["ab"], 1, 2 + 1), (["pay"], 1, 3 + 2 + 1), (["home"], 1, 4 + 3 + 2),
      (["pay", "bitcoin"], 3, 3 + 2 + 1 + 7 + 6 + 5), (["a", "b", "c"], 5, 3), ([""], 1, 1),
    ] as [([String], Int, Int)]
  )
  func counts(words: [String], wantedWords: Int, wantedCharacters: Int) {
    let pieces = NGrams(of: words)
    #expect(pieces.words.count == wantedWords)
    #expect(pieces.characters.count == wantedCharacters)
  }

  @Test("all pieces of two words that share nothing differ")
  func distinct() {
    let pieces = NGrams(of: ["pay", "bitcoin"])
    #expect(Set(pieces.words).count == 3)
    #expect(Set(pieces.characters).count == 24)
    #expect(Set(pieces.words).isDisjoint(with: pieces.characters))
  }

  @Test("the same text has the same pieces, and they begin with FNV's own hash of the first word")
  func same() {
    let pieces = NGrams(of: ["pay", "bitcoin"])
    #expect(pieces.words == NGrams(of: ["pay", "bitcoin"]).words)
    #expect(pieces.characters == NGrams(of: ["pay", "bitcoin"]).characters)
    #expect(pieces.words.first == StableHash("pay").value)
  }

  @Test("the order of two words makes the pair another, and nothing else")
  func order() {
    let one = NGrams(of: ["pay", "bitcoin"])
    let other = NGrams(of: ["bitcoin", "pay"])
    #expect(Set(one.words).intersection(other.words).count == 2)
    #expect(Set(one.characters) == Set(other.characters))
  }

  @Test("words with the same beginning, end or middle share those runs")
  func shared() {
    func characters(_ word: String) -> Set<UInt64> { Set(NGrams(of: [word]).characters) }
    // " ca", "car", " car"; then "ing", "ng ", "ing "; then "ook".
    #expect(characters("card").intersection(characters("cart")).count == 3)
    #expect(characters("xying").intersection(characters("zwing")).count == 3)
    #expect(characters("booky").intersection(characters("xooks")).count == 1)
    #expect(characters("ab").isDisjoint(with: characters("abc")) == false)
    #expect(characters("a").isDisjoint(with: characters("an")))
  }

  @Test(
    "a part of the words has the pieces that it would have alone",
    arguments: [0..<3, 0..<1, 1..<3, 2..<3, 1..<1]
  )
  func part(range: Range<Int>) {
    let words = ["pay", "with", "bitcoin"]
    let part = NGrams(of: words)[range]
    let alone = NGrams(of: Array(words[range]))
    #expect(part.words == alone.words)
    #expect(part.characters == alone.characters)
    #expect(range.map { part.word($0 - range.lowerBound) } == words[range].map { StableHash($0).value })
  }

  @Test("a pair isn't one word")
  func pair() {
    #expect(Set(NGrams(of: ["pay", "pal"]).words).isDisjoint(with: NGrams(of: ["paypal"]).words))
  }
}
