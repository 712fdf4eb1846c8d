package import Retrieval
package import TextAnalysis

/// A text as the linear readers read it.
package struct TextReading {
  package let tokens: [Token]
  package let features: TextFeatures

  /// What its words mean, as the matcher has it.
  package let meaning: [Float]

  package init(_ tokens: [Token], _ retriever: Retriever) {
    self.tokens = tokens
    features = TextFeatures(tokens)
    meaning = retriever.meaning(of: retriever.read(tokens), in: tokens.indices)
  }
}
