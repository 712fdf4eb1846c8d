/// A text that says where its item stood before, or that it stands elsewhere: “we plan to …” of what is there.
package struct StatusWords: KnowledgeCheck {
  package static let name = "status-words"

  package func findings(in context: CheckContext) -> [Finding] {
    context.publicTexts.compactMap { finding($0, context.knowledge) }
  }

  /// The texts of one item that say it stands elsewhere: where it did before, or further than it does.
  package static func findings(on item: ItemID, in knowledge: Knowledge) -> [Finding] {
    PublicText.all(in: knowledge).filter { $0.owner == item }.flatMap { text in
      [StatusWords().finding(text, knowledge)].compactMap(\.self)
        + OverPromise().findings(text, knowledge, of: [.promise])
    }
  }

  private func finding(_ text: PublicText, _ knowledge: Knowledge) -> Finding? {
    guard text.role == .answer || text.role == .detail,
      case .roadmap(let status) = text.owner.flatMap(knowledge.item)?.standing
    else { return nil }
    func states(_ status: RoadmapStatus) -> Bool {
      PromiseGuard(standing: .roadmap(status)).statesStatus(text.text)
    }
    func says(_ other: RoadmapStatus) -> String {
      "this sounds as if it were “\(other.rawValue)”, and the item is “\(status.rawValue)”: say where it stands now"
    }
    if let earlier = Self.earlier(status).first(where: states) { return fault(text.location, says(earlier)) }
    // “No date yet” may be said of what is planned as well: that is for a person to tell.
    guard text.role == .answer, !states(status) else { return nil }
    return Self.elsewhere.first { $0 != status && states($0) }.map { advice(text.location, says($0)) }
  }

  /// What an item can't be any more.
  private static func earlier(_ status: RoadmapStatus) -> [RoadmapStatus] {
    switch status {
    case .completed, .declined: [.planned, .open]
    case .started: [.planned]
    case .planned, .open: []
    }
  }

  /// What an answer may be left saying; what is said to be there is an over-promise anyway.
  private static let elsewhere: [RoadmapStatus] = [.open, .planned, .started, .declined]
}
