import TextAnalysis

/// A draft that can't fit its network, because the parts that are never dropped are too long already.
struct TooLong: KnowledgeCheck {
  static let name = "too-long"

  func findings(in context: CheckContext) -> [Finding] {
    let items = context.knowledge.items.filter { !$0.isInternal }
    let drafts = items.flatMap { item in
      item.answerLanguages.compactMap { longest(item, in: $0, context) }
    }
    let others = context.publicTexts.filter { $0.role == .detail || $0.owner?.section == .rules }
      .map { (text: filled($0.text, link: nil, context), location: $0.location) }
    return (drafts + others).compactMap { text, location in
      finding(text, location, context.responder.lengthRule)
    }
  }

  /// The longest that an item's lead, answer and reason can get in a language.
  private func longest(
    _ item: KnowledgeItem,
    in language: Language,
    _ context: CheckContext
  ) -> (text: String, location: SourceLocation)? {
    let rule = context.responder.lengthRule
    let promise = PromiseGuard(standing: item.standing, target: item.target)
    let why = item.standing == .roadmap(.declined) ? item.why.text(in: language) : nil
    let answers: [String?] = item.answer.variants[language] ?? [nil]
    let drafts = answers.map { answer in
      let said = [answer, why].compactMap { $0 }.joined(separator: " ")
      let lead = promise.statesStatus(said) ? nil : longestLead(for: item, in: language, context)
      return filled([lead, said].compactMap { $0 }.joined(separator: " "), link: item.link, context)
    }
    let key = item.answer.variants[language] == nil ? "why" : "answer"
    return drafts.max { rule.measure($0) < rule.measure($1) }
      .map { ($0, item.source.of("\(key).\(language.rawValue)", in: item.lines)) }
  }

  private func longestLead(
    for item: KnowledgeItem,
    in language: Language,
    _ context: CheckContext
  ) -> String? {
    guard case .roadmap(let status) = item.standing else { return nil }
    let rule = context.responder.lengthRule
    return context.knowledge.voice.leads[status]?.text.variants[language]?
      .max { rule.measure($0) < rule.measure($1) }
  }

  private func filled(_ text: String, link: String?, _ context: CheckContext) -> String {
    let values = Placeholders.values(context.knowledge.campaign, asker: nil, link: link)
    return Placeholders.fill(text, with: values)
  }

  private func finding(_ text: String, _ location: SourceLocation, _ rule: LengthRule) -> Finding? {
    guard !rule.fits(text), let limit = rule.limit else { return nil }
    let length = rule.measure(text)
    return fault(
      location,
      "what must be said takes \(length) of \(limit) on \(rule.network.rawValue): "
        + "shorten “\(text.prefix(40))…” by \(max(1, length - limit))"
    )
  }
}

extension KnowledgeItem {
  /// The languages a draft about it can be in.
  fileprivate var answerLanguages: [Language] { (answer.isEmpty ? why : answer).languages }
}
