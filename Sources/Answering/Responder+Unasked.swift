import TextAnalysis

/// What is said instead of an item that a post is near to and doesn’t ask for.
extension Responder {
  /// Silence, where a post speaks of violence or fear and an item never does: an edit button is no answer to slurs; or
  /// where its asker is on another side than the one an item is for.
  func unfit(_ items: [KnowledgeItem], _ reading: Reading) -> Judgement? {
    if let side = sides.side(in: reading.phrases),
      let other = items.lazy.compactMap(\.side).first(where: { $0 != side.name })
    {
      let words = TypedText.words(reading.tokens[side.range])
      return .silence(.fallback, "the nearest item is for \(other), and “\(words)” says \(side.name)")
    }
    guard reading.signs.isGrave, !items.allSatisfy(\.speaksOfGraveThings) else { return nil }
    return .silence(.fallback, "violence or fear is spoken of, and the nearest item is about something else")
  }

  /// What is said instead of an item where the post doesn’t ask for it: a thing that just failed somebody is not
  /// advertised to them, and who doesn’t want it isn’t told how to get it.
  func unasked(_ item: KnowledgeItem, _ reading: Reading) -> Judgement? {
    // Of an internal item nothing is advertised anyway, and the reviewer is to know that it was meant.
    guard !isWrittenDown(reading), !item.isInternal else { return nil }
    let isThere = item.standing.isThere
    let stance = Stance(reading.does, isThere: isThere, confidence: itemConfidence(reading.ranking))
    // What failed somebody is no praise, however it is told.
    if stance.isContent >= thresholds.content, reading.does.content >= reading.does.mishap {
      return .silence(.fallback, "it reads like praise of \(item.id), and asks for nothing")
    }
    if stance.failed >= thresholds.failed, !isForMishaps(item) {
      let (kind, lane) = reading.does.kindOfMishap
      if isThere, reading.does.mishap >= thresholds.sureMishap, let rule = knowledge.rule(in: lane) {
        return .does(kind, rule)
      }
      return .silence(.fallback, "it reads like a \(kind.rawValue) with \(item.id), and no wish for it")
    }
    if stance.isContent >= thresholds.content {
      return .silence(
        .fallback,
        "it reads like a \(reading.does.kindOfMishap.move.rawValue) with \(item.id), and no wish for it"
      )
    }
    // Who objects to what was declined is agreed with.
    if stance.objects >= thresholds.objecting, item.standing != .roadmap(.declined) {
      return .silence(.fallback, "it reads like an objection to \(item.id)")
    }
    return nil
  }

  /// Whether an item is there for mishaps, such as hacked accounts: a third of its asks tell of one, as far as a sample shows,
  /// where the other items of the samples stay below.
  func isForMishaps(_ item: KnowledgeItem) -> Bool {
    let asks = item.asks.all
    let step = max(1, asks.count / Self.sampledAsks)
    let sample = Array(stride(from: 0, to: asks.count, by: step).prefix(Self.sampledAsks))
    return 3 * sample.count(where: { does(asks[$0].text).isLikelyMishap }) > sample.count
  }

  private static let sampledAsks = 30
}

extension KnowledgeItem {
  /// Whether harm is among what people ask of it, or what it says.
  fileprivate var speaksOfGraveThings: Bool {
    [title, asks, answer].contains { text in
      text.all.contains { DistressSigns(in: Tokenizer.tokens(of: $0.text)).isGrave }
    }
  }
}
