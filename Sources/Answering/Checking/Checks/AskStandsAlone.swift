/// An ask that only itself leads to its item: whoever puts it a little differently gets another item's answer.
struct AskStandsAlone: KnowledgeCheck {
  static let name = "ask-stands-alone"

  func findings(in context: CheckContext) -> [Finding] {
    context.probes.compactMap { probe in
      guard probe.draft.item == probe.item, let other = probe.foundWithoutIt,
        context.knowledge.item(other) != nil, other != probe.item
      else { return nil }
      return advice(
        probe.location,
        "but for these very words, “\(probe.text)” would be answered by \(context.name(other)): "
          + "add an ask that puts it in another way, or add it to the “not” of \(other)"
      )
    }
  }
}
