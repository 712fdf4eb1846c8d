/// An ask whose item comes first, and that gets no draft even so.
struct AskUnheard: KnowledgeCheck {
  static let name = "ask-unheard"

  func findings(in context: CheckContext) -> [Finding] {
    context.probes.compactMap { probe in
      let candidates = probe.draft.evidence.candidates
      guard probe.draft.item == nil, probe.draft.lane == nil,
        candidates.first == nil || candidates.first?.item == probe.item
      else { return nil }
      let rival =
        probe.draft.outcome == .ambiguous ? candidates.dropFirst().first.map { context.name($0.item) } : nil
      let reason = rival.map { "\($0) comes too close" } ?? probe.draft.evidence.reason
      return advice(probe.location, "“\(probe.text)” gets no draft (\(reason)): say plainly what it wants")
    }
  }
}
