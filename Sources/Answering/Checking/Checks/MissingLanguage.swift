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
    var texts = whole.flatMap { item in
      Self.parts(of: item).map { key, text in
        (text, key, owner: item.id.description, at: item.source.of(key, in: item.lines))
      }
    }
    texts += context.knowledge.rules.filter { !$0.answer.isEmpty }.map { rule in
      (rule.answer, "answer", rule.id.description, rule.source.of("answer", in: rule.lines))
    }
    texts += context.knowledge.voice.parts.map { ($0.text.text, $0.key, "the voice", $0.text.source) }
    if !campaign.invitation.isEmpty {
      let location = campaign.source.of("invitation", in: campaign.lines)
      texts.append((campaign.invitation, "invitation", "the campaign", location))
    }
    return findings + texts.compactMap { finding($0, $1, of: $2, at: $3, languages) }
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

extension [Language] {
  /// Their codes, as a sentence names them: `en and fr`.
  var list: String { map(\.rawValue).joined(separator: " and ") }
}
