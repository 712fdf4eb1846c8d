extension TrainedModel {
  /// What each word adds to the scores of `documents`, heaviest first: its own pieces and its own vectors, times what
  /// they count. Pairs of words and the nearest ask are not shared out.
  func terms(of tokens: [Token], as text: EncodedText, for documents: [Int]) -> [[Explanation.Term]] {
    let words = encoder.reader.words(of: tokens, vectors: encoder.vectors)
    let parts = text.withScattered(dimensions: encoder.space.dimensions) { scattered in
      words.map { part(of: $0.folded, in: text, scattered) }
    }
    let pieces = parts.flatMap { $0.lexical.map(\.index) }
    let dense = Array(encoder.space.dimensions..<encoder.space.dimensions + text.dense.count)
    return documents.map { document in
      let column = weights.entries(of: document, in: dense)
      let counts = weights.entries(of: document, in: pieces)
      var sums = [Double](repeating: 0, count: tokens.count)
      var place = 0
      for (word, part) in zip(words, parts) {
        var sum = VectorMath.dot(part.dense, column)
        for piece in part.lexical {
          sum += piece.value * counts[place]
          place += 1
        }
        sums[word.token] += Double(sum)
      }
      return terms(sums, tokens, words)
    }
  }

  private func terms(
    _ sums: [Double],
    _ tokens: [Token],
    _ words: [WordReader.Word]
  ) -> [Explanation.Term] {
    let terms = sums.indices.filter { abs(sums[$0]) >= Self.leastWeight }.map { index in
      let reading = words.filter { $0.token == index }.map(\.folded)
      return Explanation.Term(
        word: tokens[index].original,
        readAs: reading == [tokens[index].folded] ? nil : reading.joined(separator: " "),
        weight: sums[index]
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
