/// A `not` text that gets the answer of the very item it stands under.
struct NotMatches: KnowledgeCheck {
  static let name = "not-matches"

  func findings(in context: CheckContext) -> [Finding] {
    context.knowledge.items.flatMap { item in
      item.nearMisses.places.compactMap { language, place, text in
        let draft = context.draft(for: text)
        guard draft.item == item.id else { return nil }
        let near = draft.evidence.nearestAsk.map { ", nearest to “\($0)”" } ?? ""
        return fault(
          item.source.of("not", language, place, in: item.lines),
          "“\(text)” must not match \(item.id), and does (confidence \(draft.confidence.hundredths)\(near)): "
            + "reword one of the two, or give it to an item of its own"
        )
      }
    }
  }
}
