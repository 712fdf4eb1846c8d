/// Words that carry no subject: function words, greetings and courtesies, folded.
package enum StopWords {
  /// Those of a language.
  package static func of(_ language: Language) -> Set<String> { all[language.place] }

  private static let all = Language.allCases.map { Set(LanguageTable.stopWords.words(in: $0)) }
}
