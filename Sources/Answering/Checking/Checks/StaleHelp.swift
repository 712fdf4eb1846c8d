import TextAnalysis

/// A help line that nobody has checked for long, and a language in which a campaign has none.
struct StaleHelp: KnowledgeCheck {
  static let name = "stale-help"

  /// For how many days a check holds.
  static let daysItHolds = 365

  func findings(in context: CheckContext) -> [Finding] {
    let rules = context.knowledge.rules.filter { $0.lane == .safety }
    let lines = rules.flatMap(\.help)
    return lines.compactMap { finding($0, context.today) } + missing(lines, rules, context)
  }

  private func finding(_ line: HelpLine, _ today: CalendarDate) -> Finding? {
    guard let checked = line.checked else {
      return advice(
        line.source,
        "“\(line.name)” has no “checked”: make sure that it answers, and write the day on which you did"
      )
    }
    let age = today.daysSinceEpoch - checked.daysSinceEpoch
    if age < 0 {
      return fault(line.source, "\(checked) is yet to come: write the day on which it was checked")
    }
    guard age > Self.daysItHolds else { return nil }
    return fault(
      line.source,
      "“\(line.name)” was checked \(age) days ago (at most \(Self.daysItHolds)): see that it still answers, and write "
        + "today’s date"
    )
  }

  private func missing(_ lines: [HelpLine], _ rules: [Rule], _ context: CheckContext) -> [Finding] {
    guard let first = rules.min(by: { $0.source < $1.source }) else { return [] }
    return context.knowledge.campaign.languages.filter { language in
      !lines.contains { $0.language == language }
    }.map { language in
      advice(
        first.source,
        "no safety rule has a help line in \(language.rawValue): write “help” with language, country, name, contact and "
          + "the day on which it was checked"
      )
    }
  }
}
