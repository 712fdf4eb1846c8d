package import Retrieval
package import TextAnalysis

/// A text as the linear readers read it.
package struct TextReading {
  package let tokens: [Token]
  package let features: TextFeatures

  private let post: ReadPost

  /// What its words mean, as the matcher has it.
  package let meaning: [Float]

  package init(_ tokens: [Token], _ retriever: Retriever) {
    self.tokens = tokens
    features = TextFeatures(tokens)
    post = retriever.read(tokens)
    meaning = retriever.meaning(of: post, in: tokens.indices)
  }

  /// What tells of harm in it; `text` is what the tokens are of.
  package func harm(in text: String, _ kin: WordKin) -> TextFeatures {
    let found = FoundPhrases(in: PhraseText(tokens))
    return TextFeatures(ofHarm: text, tokens, found, families: post.families(kin))
  }
}
