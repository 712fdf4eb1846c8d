/// A rule of words that nothing is tried on, in one of the campaign's languages or in all.
struct ExamplesMissing: KnowledgeCheck {
  static let name = "examples-missing"

  func findings(in context: CheckContext) -> [Finding] {
    context.knowledge.rules.filter(\.lane.isByWords).flatMap { rule in
      [
        ("examples", rule.examples, "that must fire it"),
        ("counterexamples", rule.counterexamples, "that must not"),
      ].compactMap { key, texts, purpose in
        let missing = context.knowledge.campaign.languages.filter { texts.variants[$0] == nil }
        guard !missing.isEmpty else { return nil }
        return advice(
          rule.source.of(key, in: rule.lines),
          "\(rule.id) has no \(key) in \(missing.list): add some \(purpose)"
        )
      }
    }
  }
}
