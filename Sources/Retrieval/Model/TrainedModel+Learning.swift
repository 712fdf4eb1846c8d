import TextAnalysis

extension TrainedModel {
  /// What was changed for one lesson, so that it can be taken back.
  struct Lesson: Sendable {
    /// The number of the ask that was added.
    var ask: Int

    /// What was added to the weights: the encoded text times this, by document.
    var change: [Float]
  }

  /// How much an own ask scores about, before its nearest ask is looked at, and how much another item's may at most.
  private static let ownScore: Float = 0.8
  private static let otherScore: Float = 0.3

  /// How far one lesson goes towards those.
  private static let rate: Float = 0.8

  /// Adds `tokens` to the asks of `document`, or to its near misses, and moves the weights towards that: one step of
  /// least mean squares (Widrow and Hoff, "Adaptive switching circuits", 1960).
  mutating func learn(_ tokens: [Token], text: String, document: Int, isRight: Bool) -> Lesson {
    let encoded = encoder.encode(tokens)
    var change = scores(of: encoded).map { min(0, Self.otherScore - $0) }
    if isRight {
      change[document] = max(0, Self.ownScore - scores(of: encoded)[document])
    } else {
      change = change.indices.map { $0 == document ? change[$0] : 0 }
    }
    change = change.map { $0 * Self.rate }
    let ask = Ask(document: document, role: isRight ? .ask : .nearMiss, text: text, isLearnt: true)
    apply(change, to: encoded, sign: 1)
    return Lesson(ask: add(ask, encoded), change: change)
  }

  /// Takes a lesson back.
  mutating func unlearn(_ lesson: Lesson) {
    if let text = remove(ask: lesson.ask) { apply(lesson.change, to: text, sign: -1) }
  }

  private mutating func apply(_ change: [Float], to text: EncodedText, sign: Float) {
    guard change.contains(where: { $0 != 0 }) else { return }
    for (index, value) in text.entries(firstDense: encoder.space.dimensions) {
      weights.add(sign * value, times: change, toRow: index)
    }
  }
}
