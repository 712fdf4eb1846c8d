import TextAnalysis

/// A text that lacks one of the campaign's languages.
struct MissingLanguage: KnowledgeCheck {
  static let name = "missing-language"

  func findings(in context: CheckContext) -> [Finding] {
    let campaign = context.knowledge.campaign
    let languages = campaign.languages
    var findings: [Finding] = []
    let (single, whole) = Self.split(context.knowledge.items, languages)
    if let first = single.first {
      let count = single.count == 1 ? "\(first.id) is" : "\(single.count) items are, from \(first.id) on,"
      findings.append(
        advice(first.source, "\(count) in one language alone: whoever asks in another is answered in that")
      )
    }
    for item in whole {
      findings += Self.parts(of: item).compactMap { key, text in
        finding(text, key, of: item.id.description, at: item.source.of(key, in: item.lines), languages)
      }
    }
    for rule in context.knowledge.rules where !rule.answer.isEmpty {
      let location = rule.source.of("answer", in: rule.lines)
      findings += [finding(rule.answer, "answer", of: rule.id.description, at: location, languages)]
        .compactMap { $0 }
    }
    findings += context.knowledge.voice.parts.compactMap {
      finding($0.text.text, $0.key, of: "the voice", at: $0.text.source, languages)
    }
    if !campaign.invitation.isEmpty {
      let location = campaign.source.of("invitation", in: campaign.lines)
      findings += [finding(campaign.invitation, "invitation", of: "the campaign", at: location, languages)]
        .compactMap { $0 }
    }
    return findings
  }

  /// The items of which nothing is said in some language of the campaign, which is a choice and no slip, and the others: who
  /// asks may do so in any language.
  private static func split(_ items: [KnowledgeItem], _ languages: [Language]) -> (
    [KnowledgeItem], [KnowledgeItem]
  ) {
    let isSingle = { (item: KnowledgeItem) in
      let known = Set(parts(of: item).filter { $0.key != "asks" }.flatMap(\.text.languages))
      return !known.isEmpty && !languages.allSatisfy(known.contains)
    }
    return (items.filter(isSingle), items.filter { !isSingle($0) })
  }

  /// What an item needs, and what it has.
  private static func parts(of item: KnowledgeItem) -> [(key: String, text: LocalizedText)] {
    let optional =
      [("answer", item.answer), ("why", item.why), ("follow_up", item.followUp)]
      + Detail.allCases.map { ("details.\($0.rawValue)", item.details[$0] ?? LocalizedText()) }
    return [("title", item.title), ("asks", item.asks)] + optional.filter { !$0.1.isEmpty }
  }

  private func finding(
    _ text: LocalizedText,
    _ key: String,
    of owner: String,
    at location: SourceLocation,
    _ languages: [Language]
  ) -> Finding? {
    let missing = languages.filter { text.variants[$0] == nil }
    guard !missing.isEmpty else { return nil }
    return fault(
      location,
      "“\(key)” of \(owner) is missing in \(missing.list): write it, or leave the language out of the campaign"
    )
  }
}
