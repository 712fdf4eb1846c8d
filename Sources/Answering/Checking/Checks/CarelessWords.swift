import TextAnalysis

/// Words for those who may be hurt that advertise, cheer, ask at the end, or ask who or where somebody is.
struct CarelessWords: KnowledgeCheck {
  static let name = "careless-words"

  func findings(in context: CheckContext) -> [Finding] {
    let guarding = CareGuard(knowledge: context.knowledge, asker: nil)
    return context.knowledge.rules.filter { $0.lane == .safety || $0.lane == .care }.flatMap { rule in
      rule.answer.places.flatMap { language, place, text in
        let location = rule.source.of("answer", language, place, in: rule.lines)
        return guarding.concerns(about: text).map { fault(location, "“\(text)”: \($0.message)") }
      }
    }
  }
}
