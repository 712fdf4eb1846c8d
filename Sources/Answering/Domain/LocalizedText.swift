package import TextAnalysis

/// Texts in several languages; a language may have several variants of equal worth.
package struct LocalizedText: Sendable, Hashable {
  /// The variants of each language, in the order of the file; never an empty list.
  package var variants: [Language: [String]]

  package init(_ variants: [Language: [String]] = [:]) {
    self.variants = variants.filter { !$0.value.isEmpty }
  }

  package var isEmpty: Bool { variants.isEmpty }

  /// The languages there is a text in, in the order of their codes.
  package var languages: [Language] { variants.keys.sorted() }

  /// All variants with their language, in the order of the language codes.
  package var all: [(language: Language, text: String)] {
    languages.flatMap { language in variants[language, default: []].map { (language, $0) } }
  }

  /// The variants in `language`, or in the first language there is.
  package func best(for language: Language) -> (language: Language, texts: [String])? {
    if let texts = variants[language] { return (language, texts) }
    return languages.first.flatMap { first in variants[first].map { (first, $0) } }
  }

  /// The first variant in `language`, or in the first language there is.
  package func text(in language: Language) -> String? { best(for: language)?.texts.first }
}
