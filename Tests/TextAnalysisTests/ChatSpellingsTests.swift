import Testing

@testable import TextAnalysis

@Suite("Thumb spellings")
struct ChatSpellingsTests {
  private static let meanings = Language.allCases.flatMap { LanguageTable.spellings.entries(in: $0) }.map {
    (
      spelling: $0.key,
      meaning: $0.value.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    )
  }

  @Test("every line is a spelling and what it means, folded as texts are")
  func lines() {
    #expect(Self.meanings.count > 50)
    for (spelling, meaning) in Self.meanings {
      for word in [spelling] + meaning {
        let tokens = Tokenizer.tokens(of: word)
        #expect(tokens.map(\.folded) == [word], "\(spelling)")
        #expect(tokens.first?.kind == .word, "\(spelling)")
      }
      #expect(ChatSpellings.meaning(of: spelling) == meaning)
    }
  }

  @Test("no spelling stands there twice, in whichever language, and none means another")
  func doubles() {
    let spellings = Language.allCases.flatMap {
      LanguagePack.of($0).lines(.spellings).compactMap(\.entry?.name)
    }
    #expect(Set(spellings).count == spellings.count)
    #expect(Set(Self.meanings.flatMap(\.meaning)).isDisjoint(with: spellings))
  }

  @Test("other words mean themselves", arguments: ["", "please", "bitcoin", "PLZ", "do not know"])
  func others(word: String) {
    #expect(ChatSpellings.meaning(of: word) == nil)
  }
}
