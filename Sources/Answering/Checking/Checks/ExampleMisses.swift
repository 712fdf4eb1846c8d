import TextAnalysis

/// A rule's example that doesn't get the rule's answer.
struct ExampleMisses: KnowledgeCheck {
  static let name = "example-misses"

  func findings(in context: CheckContext) -> [Finding] {
    context.knowledge.rules.flatMap { rule in
      rule.examples.places.compactMap { language, place, text in
        finding(
          about: text,
          of: rule,
          at: rule.source.of("examples", language, place, in: rule.lines),
          context
        )
      }
    }
  }

  private func finding(
    about text: String,
    of rule: Rule,
    at location: SourceLocation,
    _ context: CheckContext
  ) -> Finding? {
    if let message = rule.silence(on: text) { return fault(location, "“\(text)” \(message)") }
    let draft = context.draft(for: text)
    guard draft.item != rule.id else { return nil }
    guard let taker = draft.item else {
      return fault(
        location,
        "“\(text)” is no example of \(rule.id): it is handed to a human (\(draft.evidence.reason))"
      )
    }
    guard let lane = draft.lane else {
      return fault(
        location,
        "“\(text)” is answered by \(context.name(taker)), before which lane \(rule.lane.rawValue) yields: "
          + "reword it, or add it to the “not” of \(taker)"
      )
    }
    let isGraver = lane < rule.lane
    let message =
      "“\(text)” is taken by \(taker), \(isGraver ? "of the graver lane \(lane.rawValue)" : "which stands first")"
      + ": reword it, or add an “unless” to \(taker)"
    return isGraver ? fault(location, message) : advice(location, message)
  }
}

extension Rule {
  /// Why the rule does not fire on `text`; nil if it does.
  fileprivate func silence(on text: String) -> String? {
    let tokens = Tokenizer.tokens(of: text)
    guard firing(on: tokens) == nil else { return nil }
    guard when.contains(where: { $0.firstMatch(in: tokens) != nil }) else {
      return "must fire \(id), and none of its patterns is found: add one to “when”"
    }
    guard let exception = unless.first(where: { $0.firstMatch(in: tokens) != nil }) else {
      return "must fire \(id), and its words are taken for a way of speaking: reword it"
    }
    return "must fire \(id), and its “unless” pattern “\(exception.text)” forbids it: narrow that one"
  }
}
