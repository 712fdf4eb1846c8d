import TextAnalysis

/// An item with too few asks for the matcher to learn from.
struct FewAsks: KnowledgeCheck {
  static let name = "few-asks"

  /// The fewest that are enough, for each language.
  static let enough = 3

  func findings(in context: CheckContext) -> [Finding] {
    context.knowledge.items.flatMap { item in
      context.knowledge.campaign.languages.compactMap { language in
        let count = item.asks.variants[language]?.count ?? 0
        guard (1..<Self.enough).contains(count) else { return nil }
        return advice(
          item.source.of("asks.\(language.rawValue)", in: item.lines),
          "\(item.id) has \(count) ask\(count == 1 ? "" : "s") in \(language.rawValue): "
            + "give it \(Self.enough) or more, as different people would put it"
        )
      }
    }
  }
}
