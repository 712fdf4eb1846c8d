import TextAnalysis

/// A rule's counterexample that the rule takes all the same.
struct CounterexampleFires: KnowledgeCheck {
  static let name = "counterexample-fires"

  func findings(in context: CheckContext) -> [Finding] {
    context.knowledge.rules.flatMap { rule in
      rule.counterexamples.places.compactMap { language, place, text in
        guard let pattern = rule.firing(on: Tokenizer.tokens(of: text))?.pattern else { return nil }
        // A lane that yields may fire, as long as the knowledge has the last word.
        if rule.lane.yieldsToKnowledge, context.draft(for: text).item != rule.id { return nil }
        return fault(
          rule.source.of("counterexamples", language, place, in: rule.lines),
          "“\(text)” must not fire \(rule.id), and its pattern “\(pattern.text)” does: "
            + "narrow the pattern, or add an “unless”"
        )
      }
    }
  }
}
