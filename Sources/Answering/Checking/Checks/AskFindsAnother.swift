/// An ask that finds another item before the one it stands under.
struct AskFindsAnother: KnowledgeCheck {
  static let name = "ask-finds-another"

  func findings(in context: CheckContext) -> [Finding] {
    context.probes.compactMap { probe in
      let candidates = probe.draft.evidence.candidates
      guard probe.draft.lane == nil, let winner = candidates.first, winner.item != probe.item else {
        return nil
      }
      let own = candidates.first { $0.item == probe.item }?.confidence ?? 0
      let confidences = "\(winner.confidence.hundredths) to \(own.hundredths)"
      return fault(
        probe.location,
        "“\(probe.text)” finds \(context.name(winner.item)) before its own item (confidence \(confidences)): "
          + "reword it, or add it to the “not” of \(winner.item)"
      )
    }
  }
}
