/// What is held against words that are to be an item's own.
extension Responder {
  /// What all guards hold against `text` as what an item that stands there says to whoever asks `ask`.
  ///
  /// There is no such item yet, so that nothing is excused as what it says already.
  package func concerns(about text: String, asAnswerTo ask: String, of standing: Standing) -> [Concern] {
    let nowhere = SourceLocation(file: knowledge.folder, line: 1)
    let item = KnowledgeItem(
      id: ItemID(section: standing == .feature ? .features : .roadmap, name: "?"),
      standing: standing,
      visibility: .public,
      title: LocalizedText(),
      asks: LocalizedText(),
      nearMisses: LocalizedText(),
      answer: LocalizedText(),
      why: LocalizedText(),
      followUp: LocalizedText(),
      details: [:],
      source: nowhere
    )
    var knowledge = knowledge
    knowledge.items.append(item)
    let guarding = EditGuard(
      knowledge: knowledge,
      question: Question(network: .plain, text: ask),
      textGuard: TextGuard(knowledge: knowledge, lengthRule: lengthRule),
      retriever: retriever
    )
    return guarding.concerns(about: text, on: item.id)
  }
}
