extension Draft {
  /// How soon a human has to read the post; nil where nobody seems to be hurt.
  package var tier: Tier? {
    if outcome == .escalated || lane == .safety { return .danger }
    return evidence.tier ?? (lane == .care ? .care : nil)
  }

  /// How grave the danger is, 1 for the gravest.
  package var gravity: Int { evidence.gravity ?? 1 }
}
