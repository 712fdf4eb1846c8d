/// All that was learnt from the documents: what a question is scored by.
struct TrainedModel: Sendable {
  /// A text that speaks for a document, or against it.
  struct Ask: Sendable {
    var document: Int
    var role: Document.Passage.Role
    var text: String
    var encoded: EncodedText

    /// Whether it comes from a decision and doesn't stand in the documents.
    var isLearnt = false
  }

  let encoder: TextEncoder

  /// How many documents there are.
  let documents: Int

  private(set) var asks: [Ask]

  /// For each document, where its asks, title included, and where its near misses are.
  private var asksOfDocument: [[Int]]
  private var nearMissesOfDocument: [[Int]]

  /// What each entry of an encoded text counts for each document: entry after entry, the lexical ones first.
  private(set) var weights: WeightTable

  var calibration: Calibration

  /// What each ask would find if it had not been learnt.
  var leftOut: [LeftOut] = []

  /// One ask, left out.
  struct LeftOut: Sendable {
    /// Its number among the asks.
    var ask: Int

    /// The document it finds.
    var found: Int
    var confidence: Double
  }

  init(
    encoder: TextEncoder,
    documents: Int,
    asks: [Ask],
    weights: WeightTable,
    calibration: Calibration
  ) {
    self.encoder = encoder
    self.documents = documents
    self.asks = asks
    self.weights = weights
    self.calibration = calibration
    asksOfDocument = [[Int]](repeating: [], count: documents)
    nearMissesOfDocument = asksOfDocument
    for number in asks.indices { list(ask: number) }
  }

  private mutating func list(ask number: Int) {
    switch asks[number].role {
    case .ask, .title: asksOfDocument[asks[number].document].append(number)
    case .nearMiss: nearMissesOfDocument[asks[number].document].append(number)
    case .answer: break
    }
  }

  /// Adds an ask to be compared with, and returns its number.
  mutating func add(_ ask: Ask) -> Int {
    asks.append(ask)
    list(ask: asks.count - 1)
    return asks.count - 1
  }

  /// Compares with this ask no more.
  mutating func remove(ask number: Int) {
    asksOfDocument[asks[number].document].removeAll { $0 == number }
    nearMissesOfDocument[asks[number].document].removeAll { $0 == number }
  }

  /// Adds `factor` times `change` to what the entry `index` counts for each document.
  mutating func addToWeights(of index: Int, _ change: [Float], times factor: Float) {
    weights.add(factor, times: change, toRow: index)
  }

  /// Every document, scored for `text`.
  func candidates(for text: EncodedText) -> Candidates {
    text.withScattered(dimensions: encoder.space.dimensions) { scattered in
      Candidates(scores: scores(of: text)) { document in
        (
          ask: nearest(to: scattered, among: asksOfDocument[document]),
          nearMiss: nearest(to: scattered, among: nearMissesOfDocument[document])
        )
      }
    }
  }

  private func nearest(to text: ScatteredText, among numbers: [Int]) -> (number: Int, similarity: Float)? {
    var best: (number: Int, similarity: Float)?
    for number in numbers {
      let similarity = text.product(asks[number].encoded)
      if similarity > best?.similarity ?? -.infinity { best = (number, similarity) }
    }
    return best
  }

  /// What `text` scores for each document.
  func scores(of text: EncodedText) -> [Float] {
    weights.sum(of: text.entries(firstDense: encoder.space.dimensions))
  }

  /// What the entry `index` of an encoded text counts for `document`.
  func weight(of index: Int, for document: Int) -> Float { weights[index, document] }
}

/// A text laid out so that its product with many others is found fast.
struct ScatteredText {
  let lexical: UnsafeBufferPointer<Float>
  fileprivate let dense: UnsafeBufferPointer<Float>

  func product(_ other: EncodedText) -> Float {
    let sum = other.lexical.product(withScattered: lexical)
    guard let left = dense.baseAddress else { return sum }
    return other.dense.withUnsafeBufferPointer { right in
      right.baseAddress.map { sum + VectorMath.dot(left, $0, dense.count) } ?? sum
    }
  }
}

extension EncodedText {
  /// Calls `body` with the text laid out; the layout lives as long as the call.
  func withScattered<Result>(dimensions: Int, _ body: (ScatteredText) -> Result) -> Result {
    var lexical = [Float](repeating: 0, count: dimensions)
    for place in 0..<self.lexical.count {
      lexical[Int(self.lexical.indices[place])] = self.lexical.values[place]
    }
    return lexical.withUnsafeBufferPointer { lexical in
      dense.withUnsafeBufferPointer { body(ScatteredText(lexical: lexical, dense: $0)) }
    }
  }
}
