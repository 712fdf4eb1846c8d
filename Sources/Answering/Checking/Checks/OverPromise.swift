/// A text that promises more than its item's status allows, or names a date that isn't public.
struct OverPromise: KnowledgeCheck {
  static let name = "over-promise"

  func findings(in context: CheckContext) -> [Finding] {
    context.publicTexts.flatMap { findings($0, context.knowledge, of: [.promise, .date]) }
  }

  /// What one text says too much, of these kinds.
  func findings(_ text: PublicText, _ knowledge: Knowledge, of kinds: Set<Concern.Kind>) -> [Finding] {
    let concerns = guardian(of: text, knowledge)?.concerns(about: text.text) ?? []
    return concerns.filter { kinds.contains($0.kind) }.map { fault(text.location, $0.message) }
  }

  private func guardian(of text: PublicText, _ knowledge: Knowledge) -> PromiseGuard? {
    switch text.role {
    case .title, .invitation: nil
    case .lead(let status): PromiseGuard(standing: .roadmap(status))
    case .opener, .signOff, .fallback: .withoutItem
    case .answer, .why, .followUp, .detail:
      text.owner.flatMap(knowledge.item).map { PromiseGuard(standing: $0.standing, target: $0.target) }
        ?? .withoutItem
    }
  }
}
