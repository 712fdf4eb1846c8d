import TextAnalysis

extension TrainedModel {
  /// What each word adds to the scores of `documents`, heaviest first: its own pieces and its own vectors, times what
  /// they count. Pairs of words and the nearest ask are not shared out.
  func terms(of read: ReadText, as text: ScatteredText, for documents: [Int]) -> [[Explanation.Term]] {
    guard !documents.isEmpty else { return [] }
    let parts = parts(of: read, in: text)
    let readings = readings(of: read)
    let rarities = rarities(of: read)
    let dense = encoder.space.dimensions..<encoder.space.dimensions + encoder.denseDimensions
    return documents.map { document in
      let column = weights.entries(of: document, in: dense)
      let counts = weights.entries(of: document, in: parts.pieces)
      var sums = [Double](repeating: 0, count: read.tokens.count)
      for (word, part) in zip(read.words, parts.words) {
        var sum = part.hasVector ? VectorMath.dot(parts.dense, from: part.firstDense, column) : 0
        for piece in part.pieces { sum += parts.values[piece] * counts[piece] }
        sums[word.token] += Double(sum)
      }
      return terms(sums, read.tokens, readings, rarities)
    }
  }

  private func terms(
    _ sums: [Double],
    _ tokens: [Token],
    _ readings: [String?],
    _ rarities: [Double]
  ) -> [Explanation.Term] {
    let terms = sums.indices.filter { abs(sums[$0]) >= Self.leastWeight }.map { index in
      Explanation.Term(
        word: tokens[index].original,
        readAs: readings[index],
        weight: sums[index],
        rarity: rarities[index]
      )
    }
    return terms.sorted { (-$0.weight, $0.word) < (-$1.weight, $1.word) }
  }

  /// The part of a document's score that is due to the wording of `text`: words, pairs of them and their pieces.
  func wordingScore(of text: ScatteredText, for document: Int) -> Double {
    let lexical = text.encoded.lexical
    let counts = weights.entries(of: document, in: lexical.indices.lazy.map(Int.init))
    return zip(lexical.values, counts).reduce(0) { $0 + Double($1.0 * $1.1) }
  }

  /// Words that add less are not named.
  private static let leastWeight = 0.005

  /// For each token what it was read as, if that is something else than it says.
  private func readings(of read: ReadText) -> [String?] {
    var readings = [String?](repeating: nil, count: read.tokens.count)
    for word in read.words {
      readings[word.token] = readings[word.token].map { $0 + " " + word.folded } ?? word.folded
    }
    return zip(readings, read.tokens).map { $0 == $1.folded ? nil : $0 }
  }

  /// For each token how rare its words are; 0 where they carry no subject.
  private func rarities(of read: ReadText) -> [Double] {
    var rarities = [Double](repeating: 0, count: read.tokens.count)
    for (number, word) in zip(0..., read.words) where !StopWords.ofAnyLanguage.contains(word.folded) {
      rarities[word.token] += Double(encoder.space.words.rarity(of: read.pieces.word(number)))
    }
    return rarities
  }

  /// The words' shares of an encoded text, one after another.
  private struct Parts {
    struct Word {
      var pieces: Range<Int>
      var firstDense: Int
      var hasVector: Bool
    }

    var words: [Word] = []

    /// The dimensions of the words' pieces, and their values in the text.
    var pieces: [Int] = []
    var values: [Float] = []

    /// The words' vectors, scaled as in the text.
    var dense: [Float]
  }

  private func parts(of read: ReadText, in text: ScatteredText) -> Parts {
    let width = encoder.denseDimensions
    var parts = Parts(dense: [Float](repeating: 0, count: width * read.words.count))
    parts.pieces.reserveCapacity(read.pieces.characters.count + read.words.count)
    for (number, word) in zip(0..., read.words) {
      let first = parts.pieces.count
      encoder.space.appendDimensions(ofWord: number, in: read.pieces, to: &parts.pieces)
      let share = Parts.Word(
        pieces: first..<parts.pieces.count,
        firstDense: number * width,
        hasVector: word.vector != nil
      )
      parts.words.append(share)
      guard let vectors = encoder.vectors, let vector = word.vector else { continue }
      vectors.addShared(vector, to: &parts.dense, from: share.firstDense, times: text.encoded.sharedScale)
      guard text.encoded.englishScale > 0 else { continue }
      let english = share.firstDense + vectors.sharedDimensions
      vectors.addEnglish(vector, to: &parts.dense, from: english, times: text.encoded.englishScale)
    }
    parts.values = parts.pieces.map { text.lexical[$0] }
    return parts
  }
}
