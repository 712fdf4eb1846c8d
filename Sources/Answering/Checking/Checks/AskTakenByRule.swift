/// An ask that never reaches its item, because a rule or the safety net goes before the knowledge.
struct AskTakenByRule: KnowledgeCheck {
  static let name = "ask-taken-by-rule"

  func findings(in context: CheckContext) -> [Finding] {
    context.probes.compactMap { probe in
      guard let lane = probe.draft.lane else { return nil }
      guard let rule = probe.draft.item else {
        return fault(
          probe.location,
          "“\(probe.text)” is handed to a human (\(probe.draft.evidence.reason)): reword it, or leave it out"
        )
      }
      let pattern = probe.draft.evidence.pattern ?? ""
      return fault(
        probe.location,
        "“\(probe.text)” is taken by \(rule), lane \(lane.rawValue), for its pattern “\(pattern)”: "
          + "reword it, or add an “unless” to the rule"
      )
    }
  }
}
