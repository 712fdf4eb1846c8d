/// An item that nobody has checked for long.
struct StaleVerified: KnowledgeCheck {
  static let name = "stale-verified"

  /// For how many days a check holds.
  static let daysItHolds = 180

  func findings(in context: CheckContext) -> [Finding] {
    context.knowledge.items.compactMap { item in
      guard let verified = item.verified else {
        return advice(item.source, "\(item.id) has no “verified”: write the day on which somebody checked it")
      }
      let location = item.source.of("verified", in: item.lines)
      let age = context.today.daysSinceEpoch - verified.daysSinceEpoch
      if age < 0 {
        return fault(location, "\(verified) is yet to come: write the day on which it was checked")
      }
      guard age > Self.daysItHolds else { return nil }
      return fault(
        location,
        "\(item.id) was checked \(age) days ago (at most \(Self.daysItHolds)): check that it is still true, "
          + "and write today’s date"
      )
    }
  }
}
