import Foundation

@testable import Retrieval
@testable import TextAnalysis

/// A model's archive in parts, each of which can be changed: two documents, two pieces, three asks, no vectors.
struct ArchiveParts {
  var documents: [Int32] = [2]
  var words = ["home", "money"]
  var wordHashes: [UInt64] = [StableHash("home").value]
  var wordRarities: [Float] = [1]
  var unknownWord: [Float] = [2]
  var characterHashes: [UInt64] = [5]
  var characterRarities: [Float] = [1]
  var unknownCharacters: [Float] = [2]
  var documentOfAsk: [Int32] = [0, 1, 1]
  var roles: [Int32] = [0, 1, 3]
  var texts = ["home", "", "money"]
  var counts: [Int32] = [2, 0, 1]
  var indices: [Int32] = [0, 1, 1]
  var values: [Float] = [0.5, 0.5, 0.25]
  var dense: [Float] = []
  var weights: [Float] = [0.25, 1, 0.5, 1]
  var coefficients: [Double] = [1, 2, 3]
  var thresholds = [Double](repeating: 0.5, count: 101)
  var typicalScore: [Double] = [0.9]
  var leftOutAsks: [Int32] = [0]
  var leftOutFound: [Int32] = [1]
  var leftOutConfidences: [Double] = [0.5]

  var data: Data {
    var writer = ArchiveWriter()
    writer.write(documents)
    writer.write(words)
    let speller = SpellingIndex(words: words)
    writer.write(speller.hashes)
    writer.write(speller.wordOfHash)
    writer.write(wordHashes)
    writer.write(wordRarities)
    writer.write(unknownWord)
    writer.write(characterHashes)
    writer.write(characterRarities)
    writer.write(unknownCharacters)
    writer.write(documentOfAsk)
    writer.write(roles)
    writer.write(texts)
    writer.write(counts)
    writer.write(indices)
    writer.write(values)
    writer.write(dense)
    writer.write(weights.withUnsafeBytes { Data($0) })
    writer.write(coefficients)
    writer.write(thresholds)
    writer.write(typicalScore)
    writer.write(leftOutAsks)
    writer.write(leftOutFound)
    writer.write(leftOutConfidences)
    return writer.data
  }
}

extension TrainedModel {
  /// Ranks a few questions and explains them, and returns the best of each with its confidence.
  @discardableResult
  func ranked(_ questions: [String] = SmallCorpus.questions) -> [[Double]] {
    questions.map { question in
      let tokens = SmallCorpus.tokens(question)
      let read = encoder.read(tokens)
      let text = scatter(encoder.encode(read))
      let candidates = candidates(for: text)
      return candidates.ranked.indices.flatMap { place -> [Double] in
        let candidate = candidates.ranked[place]
        let terms = terms(of: read, as: text, for: [candidate.document])[0]
        let confidence = calibration.confidence(Signals(candidates, place: place))
        return [Double(candidate.document), Double(candidate.score), Double(candidate.ask ?? -1), confidence]
          + terms.map(\.weight)
      }
    }
  }
}
