@testable import Retrieval

extension TextEncoder {
  /// Encodes words as they stand, whatever they may have been meant for.
  func encode(_ words: [String]) -> EncodedText {
    let words = words.map { WordReader.Word(token: 0, folded: $0, vector: vectors?.number(of: $0)) }
    return encode(ReadText(tokens: [], words: words))
  }
}

extension TrainedModel {
  /// The documents for words as they stand.
  func candidates(for words: [String]) -> Candidates { candidates(for: scatter(encoder.encode(words))) }

  /// The documents for a text.
  func candidates(for text: String) -> Candidates {
    candidates(for: scatter(encoder.encode(SmallCorpus.tokens(text))))
  }

  /// What each word of `text` adds to the score of one document.
  func terms(of text: String, for document: Int) -> [Explanation.Term] {
    let read = encoder.read(SmallCorpus.tokens(text))
    return terms(of: read, as: scatter(encoder.encode(read)), for: [document])[0]
  }
}
