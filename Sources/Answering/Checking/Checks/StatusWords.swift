/// A text that still says where its item stood before: “we plan to …” of what is there.
package struct StatusWords: KnowledgeCheck {
  package static let name = "status-words"

  package func findings(in context: CheckContext) -> [Finding] {
    context.publicTexts.compactMap { finding($0, context.knowledge) }
  }

  /// The texts of one item that say it stands elsewhere: where it can't any more, further than it does, or, after a change
  /// from `earlier`, there still and not where it does now.
  package static func findings(on item: ItemID, in knowledge: Knowledge, since earlier: RoadmapStatus? = nil)
    -> [Finding]
  {
    PublicText.all(in: knowledge).filter { $0.owner == item }.flatMap { text in
      [StatusWords().finding(text, knowledge, since: earlier)].compactMap(\.self)
        + OverPromise().findings(text, knowledge, of: [.promise])
    }
  }

  private func finding(_ text: PublicText, _ knowledge: Knowledge, since status: RoadmapStatus? = nil)
    -> Finding?
  {
    guard text.role == .answer || text.role == .detail,
      let standing = text.owner.flatMap(knowledge.item)?.standing
    else { return nil }
    let isBehind = text.role == .answer && !PromiseGuard(standing: standing).statesStatus(text.text)
    let left = Self.earlier(standing) + (isBehind ? [status].compactMap(\.self) : [])
    guard let earlier = left.first(where: { PromiseGuard(standing: .roadmap($0)).statesStatus(text.text) })
    else { return nil }
    return fault(
      text.location,
      "this sounds as if it were “\(earlier.rawValue)”, and the item is “\(standing.name)”: say where it stands now"
    )
  }

  /// What an item can't be any more.
  private static func earlier(_ standing: Standing) -> [RoadmapStatus] {
    switch standing {
    case .roadmap(.completed), .roadmap(.declined): [.planned, .open]
    case .roadmap(.started): [.planned]
    case .feature, .roadmap(.planned), .roadmap(.open): []
    }
  }
}
