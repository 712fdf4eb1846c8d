extension TrainedModel {
  /// What each word adds to the score of `document`, heaviest first: its own pieces and its own vectors, times what
  /// they count. Pairs of words and the nearest ask are not shared out.
  func terms(of tokens: [Token], as text: EncodedText, for document: Int) -> [Explanation.Term] {
    var weights: [Int: Double] = [:]
    var readings: [Int: [String]] = [:]
    text.withScattered(dimensions: encoder.space.dimensions) { scattered in
      for word in encoder.reader.words(of: tokens, vectors: encoder.vectors) {
        let pieces = encoder.space.dimensions(of: NGrams(of: [word.folded]))
        let lexical = pieces.reduce(Float(0)) { $0 + scattered.lexical[$1] * weight(of: $1, for: document) }
        weights[word.token, default: 0] += Double(lexical + meaning(of: word.folded, in: text, for: document))
        readings[word.token, default: []].append(word.folded)
      }
    }
    let terms = weights.keys.sorted().map { index in
      let reading = readings[index, default: []].joined(separator: " ")
      return Explanation.Term(
        word: tokens[index].original,
        readAs: reading == tokens[index].folded ? nil : reading,
        weight: weights[index, default: 0]
      )
    }
    return terms.filter { abs($0.weight) >= Self.leastWeight }
      .sorted { (-$0.weight, $0.word) < (-$1.weight, $1.word) }
  }

  /// Words that add less are not named.
  private static let leastWeight = 0.005

  private func meaning(of word: String, in text: EncodedText, for document: Int) -> Float {
    guard let vectors = encoder.vectors, let number = vectors.number(of: word) else { return 0 }
    var shared = [Float](repeating: 0, count: vectors.sharedDimensions)
    var english = [Float](repeating: 0, count: vectors.englishDimensions)
    vectors.addShared(number, to: &shared)
    vectors.addEnglish(number, to: &english)
    var sum: Float = 0
    let first = encoder.space.dimensions
    for index in shared.indices {
      sum += shared[index] * text.sharedScale * weight(of: first + index, for: document)
    }
    for index in english.indices {
      sum += english[index] * text.englishScale * weight(of: first + shared.count + index, for: document)
    }
    return sum
  }
}
