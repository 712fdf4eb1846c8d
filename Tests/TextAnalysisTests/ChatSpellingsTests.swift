import Testing

@testable import TextAnalysis

@Suite("Thumb spellings")
struct ChatSpellingsTests {
  private static let lines = ChatSpellings.list.split(separator: "\n").map { line in
    line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("every line is a spelling and what it means, folded as texts are")
  func lines() {
    #expect(Self.lines.count > 50)
    for words in Self.lines {
      #expect(words.count > 1, "\(words)")
      for word in words {
        let tokens = Tokenizer.tokens(of: word)
        #expect(tokens.map(\.folded) == [word], "\(words)")
        #expect(tokens.first?.kind == .word, "\(words)")
      }
      #expect(ChatSpellings.meaning(of: words[0]) == Array(words.dropFirst()))
    }
  }

  @Test("no spelling stands there twice, and none means another")
  func doubles() {
    let spellings = Self.lines.map { $0[0] }
    #expect(Set(spellings).count == spellings.count)
    let meant = Set(Self.lines.flatMap { $0.dropFirst() })
    #expect(meant.isDisjoint(with: spellings))
  }

  @Test("other words mean themselves", arguments: ["", "please", "bitcoin", "PLZ", "do not know"])
  func others(word: String) {
    #expect(ChatSpellings.meaning(of: word) == nil)
  }
}
