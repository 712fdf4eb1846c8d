extension [TrainedModel.Ask] {
  /// How many texts speak for a document, on average over those that have any.
  var meanCount: Double {
    let documents = filter { $0.role != .nearMiss }.map(\.document)
    return Double(documents.count) / Double(Swift.max(1, Set(documents).count))
  }
}

/// All that was learnt from the documents: what a question is scored by.
struct TrainedModel: Sendable {
  /// A text that speaks for a document, or against it.
  struct Ask: Sendable {
    var document: Int
    var role: Document.Passage.Role
    var text: String

    /// Whether it comes from a decision and doesn't stand in the documents.
    var isLearnt = false
  }

  let encoder: TextEncoder

  let documents: Int

  private(set) var asks: [Ask]

  /// The asks of the documents as they are compared.
  let texts: EncodedTexts

  /// For each document, where its asks, title included, and where its near misses are.
  private var asksOfDocument: [[Int]]
  private var nearMissesOfDocument: [[Int]]

  /// The same for those that were learnt from decisions.
  private var learntAsks: [LearntTexts]
  private var learntMisses: [LearntTexts]

  /// What each entry of an encoded text counts for each document: entry after entry, the lexical ones first.
  var weights: WeightTable

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
    texts: EncodedTexts,
    weights: WeightTable,
    calibration: Calibration
  ) {
    self.encoder = encoder
    self.documents = documents
    self.asks = asks
    self.texts = texts
    self.weights = weights
    self.calibration = calibration
    asksOfDocument = [[Int]](repeating: [], count: documents)
    nearMissesOfDocument = asksOfDocument
    learntAsks = [LearntTexts](repeating: LearntTexts(width: texts.width), count: documents)
    learntMisses = learntAsks
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
  mutating func add(_ ask: Ask, _ text: EncodedText) -> Int {
    asks.append(ask)
    if ask.role == .nearMiss {
      learntMisses[ask.document].append(text, number: asks.count - 1)
    } else {
      learntAsks[ask.document].append(text, number: asks.count - 1)
    }
    return asks.count - 1
  }

  /// Compares with an added ask no more, and returns it; nil if that isn't done anyway.
  mutating func remove(ask number: Int) -> EncodedText? {
    let document = asks[number].document
    return learntAsks[document].remove(number: number) ?? learntMisses[document].remove(number: number)
  }

  /// A text laid out, for `candidates` and `terms`.
  func scatter(_ text: EncodedText) -> ScatteredText {
    ScatteredText(text, dimensions: encoder.space.dimensions)
  }

  /// Every document, scored for `text`.
  func candidates(for text: ScatteredText) -> Candidates {
    Candidates(scores: scores(of: text.encoded)) { document in
      (
        ask: nearest(to: text, asksOfDocument[document], learntAsks[document]),
        nearMiss: nearest(to: text, nearMissesOfDocument[document], learntMisses[document])
      )
    }
  }

  /// The nearest of what a document has and what was learnt for it, the first of several.
  private func nearest(
    to text: ScatteredText,
    _ own: [Int],
    _ learnt: LearntTexts
  ) -> (number: Int, similarity: Float)? {
    let known = texts.nearest(to: text, among: own)
    guard let new = learnt.nearest(to: text) else { return known }
    return new.similarity > known?.similarity ?? -.infinity ? new : known
  }

  /// What `text` scores for each document.
  func scores(of text: EncodedText) -> [Float] { weights.sum(of: text, firstDense: encoder.space.dimensions) }

  /// How much more the wording of `document` should be trusted than its meaning, 0...1: by how many ways to say it are
  /// known.
  func wordingTrust(of document: Int) -> Double {
    1 - TextEncoder.Weights.meaningShare(textsOfDocument: Double(asksOfDocument[document].count))
  }
}
