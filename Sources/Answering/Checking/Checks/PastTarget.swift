/// A public date that has gone by while the item is still to come.
struct PastTarget: KnowledgeCheck {
  static let name = "past-target"

  func findings(in context: CheckContext) -> [Finding] {
    context.knowledge.items.compactMap { item in
      guard case .roadmap(let status) = item.standing, status != .completed, status != .declined,
        let target = item.target, let date = PublicDate(target),
        (date.year, date.months.upperBound) < (context.today.year, context.today.month)
      else { return nil }
      return fault(
        item.source.of("target", in: item.lines),
        "\(target) has gone by and \(item.id) is still “\(status.rawValue)”: "
          + "change the status, or take the date out"
      )
    }
  }
}
