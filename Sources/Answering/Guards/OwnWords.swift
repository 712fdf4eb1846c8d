import TextAnalysis

/// The words that an item itself says in public: who repeats them claims nothing new.
struct OwnWords {
  private let texts: [String]
  private let words: Set<String>

  /// Those of a way round alone: “until then, limit replies”.
  init(meanwhileOf item: KnowledgeItem) {
    let sentences = OwnWords.texts(of: item).flatMap { TypedText($0).sentences.map(\.tokens) }
    self.init(sentences.filter { EditLexicon.meanwhile.firstMatch(in: $0) != nil })
  }

  init(_ item: KnowledgeItem) { self.init(OwnWords.texts(of: item).map(Tokenizer.tokens)) }

  private static func texts(of item: KnowledgeItem) -> [String] {
    ([item.answer, item.why, item.followUp] + item.details.values).flatMap { $0.all.map(\.text) }
  }

  private init(_ texts: [[Token]]) {
    self.texts = texts.map { " " + $0.map(\.folded).joined(separator: " ") + " " }
    words = Set(texts.joined().map(\.folded))
  }

  /// Whether `tokens` stand in a text of the item as they are.
  func hold(_ tokens: [Token]) -> Bool {
    guard tokens.count >= Self.fewestWords else { return false }
    let run = " " + tokens.map(\.folded).joined(separator: " ") + " "
    return texts.contains { $0.contains(run) }
  }

  /// Whether the item uses the first word in `tokens` that carries a meaning, in any form.
  func mention(firstOf tokens: some Sequence<Token>) -> Bool {
    guard let first = tokens.first(where: { !StopWords.ofAnyLanguage.contains($0.folded) })?.folded else {
      return false
    }
    let stem = first.prefix(max(Self.fewestLetters, first.count - 2))
    return words.contains { $0.hasPrefix(stem) }
  }

  /// Whether at least half of the words in `tokens` that carry a meaning are the item’s.
  func cover(_ tokens: [Token]) -> Bool {
    let telling = tokens.telling
    return !telling.isEmpty && 2 * telling.count { words.contains($0.folded) } >= telling.count
  }

  /// A shorter run of words is anybody’s, and a shorter beginning that of many words.
  private static let fewestWords = 3
  private static let fewestLetters = 4
}
