import Testing

@testable import TextAnalysis

@Suite("Spelling")
struct SpellingTests {
  private static let index = SpellingIndex(words: [
    "bathroom", "bitcoin", "booking", "calendar", "hot", "host", "most",
  ])

  @Test(
    "the word that was meant",
    arguments: [
      ("bitcon", "bitcoin"), ("bitocin", "bitcoin"), ("bitcoinn", "bitcoin"), ("bathrrom", "bathroom"),
      ("bahtroom", "bathroom"), ("calender", "calendar"), ("kalendar", "calendar"), ("bookin", "booking"),
      ("hosst", "host"),
    ]
  )
  func near(word: String, wanted: String) {
    #expect(Self.index.neighbour(of: word) == wanted)
  }

  @Test(
    "no word is near",
    arguments: ["", "h", "hst", "bicon", "bathing", "lost", "42", "éééé", "zzzzzzzz", "hostel123"]
  )
  func none(word: String) {
    #expect(Self.index.neighbour(of: word) == nil)
  }

  @Test("ties go to the first in the alphabet")
  func ties() {
    #expect(SpellingIndex(words: ["cart", "card"].sorted()).neighbour(of: "carx") == "card")
  }

  @Test(
    "distance with transpositions",
    arguments: [
      ("", "", 0), ("ab", "ba", 1), ("abc", "abc", 0), ("kitten", "sitting", 3), ("", "abc", 3),
      ("ca", "abc", 3),
    ]
  )
  func distance(left: String, right: String, wanted: Int) {
    #expect(Spelling.distance(Array(left.utf8), Array(right.utf8), limit: 9) == wanted)
    #expect(Spelling.distance(Array(right.utf8), Array(left.utf8), limit: 9) == wanted)
  }

  @Test("a distance over the limit is told as one over it, or more")
  func limit() {
    #expect(Spelling.distance(Array("a".utf8), Array("abcdef".utf8), limit: 2) > 2)
  }

  @Test(
    "the nearest of a list",
    arguments: [("anser", "answer"), ("Titel", "title"), ("x", nil), ("completely", nil), ("", nil)]
      as [(String, String?)]
  )
  func nearest(word: String, wanted: String?) {
    #expect(Spelling.nearest(to: word, among: ["answer", "asks", "title"]) == wanted)
    #expect(Spelling.nearest(to: word, among: []) == nil)
  }
}
