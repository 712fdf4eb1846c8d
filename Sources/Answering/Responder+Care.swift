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
    concerns(about: text, for: question, on: draft.item, ofTier: draft.tier)
  }

  /// The same for an answer that rests on `item`, to a post of that tier.
  package func concerns(about text: String, for question: Question, on item: ItemID?, ofTier tier: Tier?)
    -> [Concern]
  {
    let concerns = textGuard(for: question, ofTier: tier).concerns(about: text, on: item)
    guard tier != nil else { return concerns }
    // Without an item there is nothing to promise too much of: “a person writes to you tonight”.
    let others = item == nil ? concerns.filter { $0.kind != .promise && $0.kind != .date } : concerns
    let guarding = CareGuard(knowledge: knowledge, asker: question.addressee)
    return others + guarding.concerns(about: text, readBy: retriever)
  }
}
