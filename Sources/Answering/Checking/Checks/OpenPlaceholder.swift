/// A placeholder that nothing can be put into: a draft with a hole can't be approved.
struct OpenPlaceholder: KnowledgeCheck {
  static let name = "open-placeholder"

  func findings(in context: CheckContext) -> [Finding] {
    context.publicTexts.flatMap { text in
      let link = text.owner.flatMap(context.knowledge.item)?.link
      // An opener with a name is passed over where the name isn't known; nothing else is.
      let asker = text.role == .opener ? "" : nil
      let values = Placeholders.values(context.knowledge.campaign, asker: asker, link: link)
      return Placeholders.names(in: text.text).filter { values[$0] == nil }
        .map { fault(text.location, "nothing can be put into “{\($0)}”: \(Self.remedy(for: $0))") }
    }
  }

  private static func remedy(for name: String) -> String {
    switch name {
    case "asker": "the name may not be known; only openers may use it"
    case "link": "give the item a “link”"
    case "hashtag": "give the campaign a “hashtag”"
    case "founder": "give the campaign a “founder” with a “name”"
    default: "give the campaign’s “founder” a “\(name)”"
    }
  }
}
