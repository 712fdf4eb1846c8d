/// What a text is about, as the matcher sees it.
package enum Subject {
  /// The stems of the words in `text` that carry a subject; of all its words if none does.
  package static func stems(of text: String, in language: Language) -> Set<String> {
    Set(LexicalIndex.terms(of: text, language))
  }
}
