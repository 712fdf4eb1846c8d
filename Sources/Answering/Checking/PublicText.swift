import Retrieval
package import TextAnalysis

/// A text that a stranger may come to read, with what it is held to.
package struct PublicText: Sendable {
  /// What a text is for.
  package enum Role: Sendable, Hashable {
    case title, answer, why, followUp, detail
    case lead(RoadmapStatus)
    case opener, signOff, fallback
    case invitation
  }

  package var role: Role
  package var text: String
  package var language: Language
  package var location: SourceLocation

  /// The item or rule it belongs to; nil for the voice and the campaign.
  package var owner: ItemID?

  /// Every public text of `knowledge`: none of its internal items, none of Fireside's own words.
  static func all(in knowledge: Knowledge) -> [PublicText] {
    knowledge.items.filter { !$0.isInternal }.flatMap(texts) + knowledge.rules.flatMap(texts)
      + texts(of: knowledge.voice)
      + texts(
        knowledge.campaign.invitation,
        .invitation,
        at: "invitation",
        knowledge.campaign.source,
        knowledge.campaign.lines
      )
  }

  private static func texts(of item: KnowledgeItem) -> [PublicText] {
    let parts: [(LocalizedText, Role, String)] =
      [
        (item.title, .title, "title"), (item.answer, .answer, "answer"), (item.why, .why, "why"),
        (item.followUp, .followUp, "follow_up"),
      ]
      + Detail.allCases.map { (item.details[$0] ?? LocalizedText(), .detail, "details.\($0.rawValue)") }
    return parts.flatMap { text, role, key in
      texts(text, role, at: key, item.source, item.lines, owner: item.id)
    }
  }

  private static func texts(of rule: Rule) -> [PublicText] {
    texts(rule.answer, .answer, at: "answer", rule.source, rule.lines, owner: rule.id)
  }

  private static func texts(of voice: Voice) -> [PublicText] {
    voice.parts.flatMap { part in
      texts(part.text.text, part.role, at: part.key, part.text.source, voice.lines)
    }
  }

  private static func texts(
    _ text: LocalizedText,
    _ role: Role,
    at key: String,
    _ source: SourceLocation,
    _ lines: SourceLines,
    owner: ItemID? = nil
  ) -> [PublicText] {
    text.places.map { language, place, text in
      PublicText(
        role: role,
        text: text,
        language: language,
        location: source.of(key, language, place, in: lines),
        owner: owner
      )
    }
  }
}

extension Voice {
  /// What the campaign says in its own words, with the key it stands under.
  var parts: [(role: PublicText.Role, key: String, text: SourcedText)] {
    let all: [(PublicText.Role, String, SourcedText?)] =
      [(.opener, "openers", openers), (.signOff, "sign_offs", signOffs), (.fallback, "fallback", fallback)]
      + RoadmapStatus.allCases.map { (.lead($0), "leads.\($0.rawValue)", leads[$0]) }
    return all.compactMap { role, key, text in
      guard let text, text.source != Voice.builtIn else { return nil }
      return (role, key, text)
    }
  }
}
