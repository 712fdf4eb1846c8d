package import Retrieval

/// What small models read in what a human typed, sentence by sentence: in most bad answers one sentence is at fault.
package struct EditReading {
  /// What a sentence does that it should not.
  struct Fault {
    /// The class of the model.
    var kind: String

    /// The words that speak most for it, as they were typed.
    var words: String
  }

  private let model: PostModel?

  init(_ name: String) { model = PostModel.shipped[name] }

  /// Each kind of fault in the sentence that is likeliest to have it, from the share that `least` says on.
  func faults(in sentences: [TextReading], from least: [String: Double]) -> [Fault] {
    guard let model else { return [] }
    let shares = sentences.map { model.shares(of: $0.features, meaning: $0.meaning) }
    return model.classes.indices.dropFirst().compactMap { place in
      let worst = shares.indices.max { shares[$0][place] < shares[$1][place] }
      guard let worst, shares[worst][place] >= least[model.classes[place], default: 1] else { return nil }
      let sentence = sentences[worst]
      let telling = model.telling(place, in: sentence.features, count: 4).map { sentence.tokens[$0] }
      let words = TypedText.words(telling.isEmpty ? Array(sentence.tokens.prefix(4)) : telling)
      return Fault(kind: model.classes[place], words: words)
    }
  }

  /// The sentences of `text`.
  package static func sentences(of text: String, _ retriever: Retriever) -> [TextReading] {
    sentences(of: TypedText(text), retriever)
  }

  static func sentences(of typed: TypedText, _ retriever: Retriever) -> [TextReading] {
    typed.sentences.map(\.tokens).filter { !$0.isEmpty }.map { TextReading($0, retriever) }
  }
}
