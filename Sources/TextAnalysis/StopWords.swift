extension [Token] {
  /// The words that carry a subject, in whatever language.
  package var telling: [Token] {
    filter { $0.kind == .word && !StopWords.ofAnyLanguage.contains($0.folded) }
  }
}

/// Words that carry no subject: function words, greetings and courtesies, folded.
package enum StopWords {
  package static func of(_ language: Language) -> Set<String> { all[language.place] }

  /// Those of all languages, for texts whose language may be a guess.
  package static let ofAnyLanguage = all.reduce(into: Set()) { $0.formUnion($1) }

  private static let all = Language.allCases.map { Set(LanguageTable.stopWords.words(in: $0)) }
}
