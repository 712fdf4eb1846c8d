import TextAnalysis

/// Texts whose right document is known, as the model would see them if it had not learnt from them.
struct CalibrationSample {
  private(set) var examples: [Calibration.Example] = []

  /// For each ask by its number in the training set, the document that it finds if it is left out.
  private(set) var leftOut: [(ask: Int, found: Int, signals: Signals)] = []

  /// How much of the whole, by weight, are asks whose item is left out, and generic texts: what is out of scope.
  private static let strangerShare = 0.1
  private static let genericShare = 0.1

  /// With more asks than this, only every second or third is tried without its item.
  private static let enoughStrangers = 2_000

  init(_ training: TrainingSet, _ classifier: ItemClassifier, _ model: TrainedModel, generics: [EncodedText])
  {
    // A title is no question: it is learnt from and not judged by.
    let asked = training.asks.indices.filter { training.asks[$0].role == .ask }
    let withoutAsk = classifier.scoresWithoutAsk()
    leftOut = asked.filter { training.members[training.item(of: $0)].count > 1 }.concurrentMap { ask in
      let candidates = training.candidates(for: ask, among: Array(training.members.indices), withoutAsk)
      return (ask, training.documents[candidates.ranked[0].document], Signals(candidates, place: 0))
    }
    add(
      leftOut.map { ($0.signals, $0.found == training.asks[$0.ask].document) },
      share: 1 - Self.strangerShare - Self.genericShare,
      of: asked.count
    )
    if training.members.count > 2 {
      let withoutItem = classifier.scoresWithoutItem()
      let step = max(1, asked.count / Self.enoughStrangers)
      add(
        asked.indices.filter { $0.isMultiple(of: step) }.map { asked[$0] }.concurrentMap { ask in
          let own = training.item(of: ask)
          let others = training.members.indices.filter { $0 != own }
          return (Signals(training.candidates(for: ask, among: others, withoutItem), place: 0), false)
        },
        share: Self.strangerShare,
        of: asked.count
      )
    }
    add(
      generics.concurrentMap { (Signals(model.candidates(for: model.scatter($0)), place: 0), false) },
      share: Self.genericShare,
      of: asked.count
    )
  }

  private mutating func add(_ seen: [(signals: Signals, isRight: Bool)], share: Double, of total: Int) {
    guard !seen.isEmpty else { return }
    let weight = share * Double(total) / Double(seen.count)
    examples += seen.map { Calibration.Example(signals: $0.signals, isRight: $0.isRight, weight: weight) }
  }
}

extension TrainingSet {
  /// The item that the ask with this number belongs to.
  fileprivate func item(of ask: Int) -> Int { documents.firstIndex(of: asks[ask].document) ?? 0 }

  /// How an ask would be ranked among `items` by scores that don't know it.
  fileprivate func candidates(for ask: Int, among items: [Int], _ scores: Matrix) -> Candidates {
    let products = products.products(of: ask)
    return Candidates(scores: items.map { scores[ask, $0] }) { place in
      let others = members[items[place]].filter { $0 != ask && asks[$0].role != .answer }
      let nearest = others.map { ($0, products($0)) }.max { $0.1 < $1.1 }
      return (nearest, nil)
    }
  }
}
