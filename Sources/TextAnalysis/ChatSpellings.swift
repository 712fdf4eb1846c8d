/// What people write with their thumbs, and what they mean: folded, one word each.
package enum ChatSpellings {
  package static func meaning(of word: String) -> [String]? { meanings[word] }

  private static let meanings = Dictionary(
    Language.allCases.flatMap { LanguageTable.spellings.entries(in: $0) }.map { spelling, meaning in
      (spelling, meaning.split(separator: " ").map(String.init))
    }
  ) { first, _ in first }
}
