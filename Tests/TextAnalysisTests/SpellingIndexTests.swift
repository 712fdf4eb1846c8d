import Testing

@testable import TextAnalysis

@Suite("The index of spellings")
struct SpellingIndexTests {
  @Test("the words are sorted by their bytes, each once")
  func words() {
    #expect(
      SpellingIndex(words: ["pool", "été", "Zoo", "home", "pool"]).words == ["Zoo", "home", "pool", "été"]
    )
    #expect(SpellingIndex().words.isEmpty)
    #expect(SpellingIndex().neighbour(of: "home") == nil)
  }

  @Test("the order of the words doesn't matter")
  func order() {
    let words = ["cart", "card", "care", "carp", "cars"]
    for rotation in words.indices {
      let index = SpellingIndex(words: Array(words[rotation...] + words[..<rotation]))
      #expect(index.neighbour(of: "carx") == "card")
    }
  }

  @Test("a word that is known is nearest to itself")
  func itself() {
    let index = SpellingIndex(words: ["photo", "photos", "booking"])
    for word in index.words { #expect(index.neighbour(of: word) == word) }
  }

  @Test("the first letter of a short word is taken to be right, that of a long one isn't")
  func firstLetter() {
    let index = SpellingIndex(words: ["lost", "calendar", "house"])
    #expect(index.neighbour(of: "most") == nil)
    #expect(index.neighbour(of: "mouse") == nil)
    #expect(index.neighbour(of: "kalendar") == "calendar")
  }

  @Test("of two words as near the one with the same first letter is meant")
  func sameFirstLetter() {
    #expect(SpellingIndex(words: ["bending", "sendink"]).neighbour(of: "sending") == "sendink")
    #expect(SpellingIndex(words: ["bending", "zendink"]).neighbour(of: "sendinx") == nil)
  }

  @Test("more in common goes before the first letter")
  func common() {
    // "hoter" is "hotel" with a letter wrong; "hooter" without one letter is "hoter" itself.
    #expect(SpellingIndex(words: ["hooter", "hotel"]).neighbour(of: "hoter") == "hooter")
  }

  @Test("what is no plain word is never found and never looks", arguments: ["h0use", "hous", "maïson"])
  func plain(word: String) {
    #expect(SpellingIndex(words: ["h0use1", "maïson1", "hou"]).neighbour(of: word) == nil)
  }
}
