/// What is said to those who may be hurt.
extension Responder {
  /// The draft about an item that a reviewer asked for where a post wants care: what the item says, and nothing around it.
  func careful(_ draft: Draft, for question: Question) -> Draft {
    var careful = draft
    (careful.lane, careful.evidence.tier) = (.care, .care)
    careful.parts.removeAll { [.opener, .link, .followUp].contains($0.role) }
    guard let text = careful.text else { return careful }
    careful.length = lengthRule(for: question).measure(text)
    careful.concerns = textGuard(for: question).concerns(about: text, on: draft.item)
    return careful
  }

  /// What all guards hold against `text` as an answer to `question` in place of `draft`.
  package func concerns(about text: String, for question: Question, on draft: Draft) -> [Concern] {
    let concerns = textGuard(for: question).concerns(about: text, on: draft.item)
    guard draft.tier != nil else { return concerns }
    return concerns + CareGuard(knowledge: knowledge, asker: question.addressee).concerns(about: text)
  }
}
