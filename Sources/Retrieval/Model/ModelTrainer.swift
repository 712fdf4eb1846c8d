import TextAnalysis

/// Learns from the documents what tells them apart, and how far that can be trusted.
struct ModelTrainer {
  /// A generic text as near as this to an ask is no example of what nobody asks.
  private static let genericTwin: Float = 0.5

  let vectors: WordVectors?

  /// Changes with whatever a model depends on: 16 hexadecimal digits.
  func key(of documents: [Document]) -> String {
    var hash = StableHash()
    func add(_ text: String) {
      hash.add(text)
      hash.add(0xFF)
    }
    add("model \(Self.version), vectors \(vectors?.checksum ?? "none")")
    for document in documents {
      add("\(document.passages.count) \(document.id)")
      for passage in document.passages {
        add("\(passage.role) \(passage.language.rawValue)")
        add(passage.text)
      }
    }
    return hash.hexadecimal
  }

  /// Counts up with every change to what is trained, or to how it is kept.
  private static let version = 12

  func train(_ documents: [Document]) -> TrainedModel {
    let texts = documents.enumerated().flatMap { number, document in
      document.passages.map { (document: number, passage: $0, tokens: Tokenizer.tokens(of: $0.text)) }
    }
    let asks = texts.map { text in
      TrainedModel.Ask(document: text.document, role: text.passage.role, text: text.passage.text)
    }
    let encoder = TextEncoder(
      spannedBy: texts.filter { $0.passage.role != .nearMiss }.map(\.tokens),
      vectors: vectors,
      weights: TextEncoder.Weights(textsOfDocument: asks.meanCount)
    )
    let encoded = texts.map(\.tokens).concurrentMap { encoder.encode($0) }
    let learnt = asks.indices.filter { asks[$0].role != .nearMiss }
    let training = TrainingSet(
      learnt.map { asks[$0] },
      learnt.map { encoded[$0] },
      dimensions: encoder.space.dimensions
    )
    let classifier = training.flatMap(ItemClassifier.init)
    var model = TrainedModel(
      encoder: encoder,
      documents: documents.count,
      asks: asks,
      texts: EncodedTexts(encoded, width: encoder.denseDimensions),
      weights: WeightTable(weights(training, classifier, documents: documents.count, encoder)),
      calibration: Calibration(fittedTo: [])
    )
    if let training, let classifier {
      let generics = generics(apartFrom: training, encoder)
      let sample = CalibrationSample(training, classifier, model, generics: generics)
      model.calibration = Calibration(fittedTo: sample.examples)
      model.leftOut = sample.leftOut.map { left in
        TrainedModel.LeftOut(
          ask: learnt[left.ask],
          found: left.found,
          confidence: model.calibration.confidence(left.signals)
        )
      }
    }
    return model
  }

  private func weights(
    _ training: TrainingSet?,
    _ classifier: ItemClassifier?,
    documents: Int,
    _ encoder: TextEncoder
  ) -> Matrix {
    let dimensions = encoder.space.dimensions
    var weights = Matrix(rows: dimensions + encoder.denseDimensions, columns: documents)
    guard let training, let classifier else { return weights }
    let ofItems = classifier.weights.mapStrips { [rows = weights.rows] askWeights in
      var sums = Matrix(rows: rows, columns: askWeights.columns)
      for (ask, text) in training.texts.enumerated() {
        for place in 0..<text.lexical.count {
          let (entry, value) = (Int(text.lexical.indices[place]), text.lexical.values[place])
          sums.add(to: entry, count: 1, of: askWeights, factor: { _ in value }, row: { _ in ask })
        }
        for (entry, value) in text.dense.enumerated() {
          sums.add(
            to: dimensions + entry,
            count: 1,
            of: askWeights,
            factor: { _ in value },
            row: { _ in ask }
          )
        }
      }
      return sums
    }
    if training.documents.count == documents { return ofItems }
    for entry in 0..<weights.rows {
      for (item, document) in training.documents.enumerated() {
        weights[entry, document] = ofItems[entry, item]
      }
    }
    return weights
  }

  private func generics(apartFrom training: TrainingSet, _ encoder: TextEncoder) -> [EncodedText] {
    let asks = EncodedTexts(training.texts, width: encoder.denseDimensions)
    return LanguageTable.smallTalk.texts.concurrentMap { generic in
      let encoded = encoder.encode(Tokenizer.tokens(of: generic))
      let text = ScatteredText(encoded, dimensions: encoder.space.dimensions)
      let nearest = asks.nearest(to: text, among: training.asks.indices)
      return nearest.map { $0.similarity < Self.genericTwin } ?? true ? encoded : nil
    }.compactMap(\.self)
  }
}
