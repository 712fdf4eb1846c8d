/// What a text is about, apart from how it is put.
package enum Subject {
  /// The stems of the words in `text` that carry a subject; of all its words if none does.
  package static func stems(of text: String, in language: Language) -> Set<String> {
    let words = Tokenizer.tokens(of: text).spoken.map(\.folded)
    let content = words.filter { !StopWords.of(language).contains($0) }
    return Set((content.isEmpty ? words : content).map { Stemmer.stem($0, language) })
  }
}
