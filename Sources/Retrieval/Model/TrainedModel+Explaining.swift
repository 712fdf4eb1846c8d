extension TrainedModel {
  /// What each word adds to the scores of `documents`, heaviest first: its own pieces and its own vectors, times what
  /// they count. Pairs of words and the nearest ask are not shared out.
  func terms(of tokens: [Token], as text: EncodedText, for documents: [Int]) -> [[Explanation.Term]] {
    let words = encoder.reader.words(of: tokens, vectors: encoder.vectors)
    let parts = text.withScattered(dimensions: encoder.space.dimensions) { scattered in
      words.map { part(of: $0.folded, in: text, scattered) }
    }
    return documents.map { document in
      let first = encoder.space.dimensions
      let column = text.dense.indices.map { weight(of: first + $0, for: document) }
      var weights: [Int: Double] = [:]
      for (word, part) in zip(words, parts) {
        var sum = VectorMath.dot(part.dense, column)
        for (index, value) in part.lexical { sum += value * weight(of: index, for: document) }
        weights[word.token, default: 0] += Double(sum)
      }
      return terms(weights, tokens, words)
    }
  }

  private func terms(
    _ weights: [Int: Double],
    _ tokens: [Token],
    _ words: [WordReader.Word]
  ) -> [Explanation.Term] {
    let heavy = weights.filter { abs($0.value) >= Self.leastWeight }
    let terms = heavy.keys.sorted().map { index in
      let reading = words.filter { $0.token == index }.map(\.folded)
      return Explanation.Term(
        word: tokens[index].original,
        readAs: reading == [tokens[index].folded] ? nil : reading.joined(separator: " "),
        weight: heavy[index, default: 0]
      )
    }
    return terms.sorted { (-$0.weight, $0.word) < (-$1.weight, $1.word) }
  }

  /// Words that add less are not named.
  private static let leastWeight = 0.005

  /// A word's share of an encoded text.
  private struct Part {
    var lexical: [(index: Int, value: Float)]
    var dense: [Float]
  }

  private func part(of word: String, in text: EncodedText, _ scattered: ScatteredText) -> Part {
    let lexical = encoder.space.dimensions(of: NGrams(of: [word])).map { ($0, scattered.lexical[$0]) }
    guard let vectors = encoder.vectors, let number = vectors.number(of: word) else {
      return Part(lexical: lexical, dense: [])
    }
    var shared = [Float](repeating: 0, count: vectors.sharedDimensions)
    var english = [Float](repeating: 0, count: vectors.englishDimensions)
    vectors.addShared(number, to: &shared, times: text.sharedScale)
    if text.englishScale > 0 { vectors.addEnglish(number, to: &english, times: text.englishScale) }
    return Part(lexical: lexical, dense: shared + english)
  }
}
