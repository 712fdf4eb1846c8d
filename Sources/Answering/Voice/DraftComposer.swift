import Retrieval
import TextAnalysis

/// Puts a draft's words together: what the item or rule says, and the voice around it, as far as it fits.
struct DraftComposer: Sendable {
  let knowledge: Knowledge
  let lengthRule: LengthRule
  private let textGuard: TextGuard
  private let audit: DraftAudit

  /// The openers that name nobody.
  private let namelessOpeners: SourcedText

  init(knowledge: Knowledge, lengthRule: LengthRule) {
    self.knowledge = knowledge
    self.lengthRule = lengthRule
    textGuard = TextGuard(knowledge: knowledge, lengthRule: lengthRule)
    audit = DraftAudit(textGuard, lengthRule)
    var nameless = knowledge.voice.openers
    nameless.text = LocalizedText(nameless.text.variants.mapValues { $0.filter { !$0.contains("{asker}") } })
    namelessOpeners = nameless
  }

  /// The draft that rests on an item, or on one of its details.
  func draft(_ reading: Reading, item: KnowledgeItem, detail: Detail? = nil) -> Draft {
    let text = detail.flatMap { item.details[$0] } ?? item.answer
    let language = (text.isEmpty ? item.why : text).best(for: reading.language)?.language ?? reading.language
    let best = reading.ranking.documents.first { $0.id == item.id.description }
    var draft = blank(reading, .matched, reason(for: item, detail: detail))
    draft.item = item.id
    draft.standing = item.standing.name
    draft.isInternal = item.isInternal
    draft.language = language
    draft.evidence.source = item.source
    if let best, detail == nil {
      draft.confidence = best.confidence.rawValue
      draft.margin = reading.ranking.margin
      draft.evidence.matchedWords = best.explanation.decisiveWords
      draft.evidence.nearestAsk = best.explanation.nearestAsk
      draft.evidence.nearness = best.explanation.nearestSimilarity
      draft.evidence.isLearnt = best.explanation.isLearnt ? true : nil
    } else {
      draft.confidence = 1
      draft.margin = 1
      draft.evidence.detail = detail
    }
    guard !item.isInternal else {
      draft.startingPoint = startingPoint(reading)
      return draft
    }
    let parts =
      detail == nil ? parts(of: item, for: reading, in: language) : answerParts(text, item.source, reading)
    return finish(draft, with: parts, values: values(for: parts, reading, link: item.link))
  }

  /// The draft that answers two items if both fit; else the first, and the other is named as left.
  func draft(_ reading: Reading, _ requests: TwoRequests) -> Draft {
    let (item, other) = (requests.first, requests.second)
    var single = draft(reading, item: item)
    single.confidence = requests.confidence.rawValue
    let title = other.title.text(in: reading.language) ?? other.id.name
    single.evidence.second = Evidence.SecondRequest(item: other.id, title: title, isAnswered: false)
    guard !item.isInternal, !other.isInternal else { return single }
    let spoken: Set<DraftPart.Role> = [.lead, .answer]
    let more = parts(of: other, for: reading, in: single.language).filter { spoken.contains($0.role) }
    let end = single.parts.lastIndex { spoken.contains($0.role) }.map { $0 + 1 } ?? single.parts.count
    var both = single
    both.parts = single.parts[..<end] + filled(more, for: reading, link: other.link)
    let opener = both.parts.filter { $0.role == .opener }
    for dropped in [[], opener] {
      both.parts.removeAll(where: dropped.contains)
      let text = both.text ?? ""
      guard !more.isEmpty, lengthRule.fits(text) else { continue }
      both.length = lengthRule.measure(text)
      both.evidence.second?.isAnswered = true
      both.concerns = textGuard.concerns(about: [
        (both.parts.dropLast(more.count).map(\.text).joined(separator: " "), item.id),
        (more.map(\.text).joined(separator: " "), other.id),
      ])
      return both
    }
    return single
  }

  /// The draft that rests on a rule that fired.
  func draft(_ reading: Reading, firing: RuleBook.Firing) -> Draft {
    var draft = blank(reading, .matched, "the rule’s pattern “\(firing.pattern.text)” was found")
    draft.confidence = 1
    draft.margin = 1
    draft.evidence.pattern = firing.pattern.text
    draft.evidence.matchedWords = reading.tokens[firing.range].map(\.original)
    return finish(draft, with: firing.rule, reading)
  }

  /// The draft that rests on a rule whose examples the question is like.
  func draft(_ reading: Reading, rule: Rule) -> Draft {
    var draft = blank(reading, .matched, "it is like the rule’s examples")
    draft.confidence = reading.ranking.documents.first?.confidence.rawValue ?? 0
    draft.margin = reading.ranking.margin
    if let explanation = reading.ranking.documents.first?.explanation {
      draft.evidence.matchedWords = explanation.decisiveWords
      draft.evidence.nearestAsk = explanation.nearestAsk
      draft.evidence.nearness = explanation.nearestSimilarity
    }
    return finish(draft, with: rule, reading)
  }

  private func finish(_ draft: Draft, with rule: Rule, _ reading: Reading) -> Draft {
    var draft = draft
    if rule.lane == .safety { draft.outcome = .escalated }
    draft.item = rule.id
    draft.lane = rule.lane
    draft.language = rule.answer.best(for: reading.language)?.language ?? reading.language
    draft.evidence.source = rule.source
    var parts = answerParts(rule.answer, rule.source, reading)
    // Once all that the rule says was said, an opener tells one answer from the other.
    let isSaid = reading.wording >= rule.answer.best(for: reading.language)?.texts.count ?? 0
    if isSaid, rule.lane == .contact || rule.lane == .press, let opener = opener(reading, in: draft.language)
    {
      parts.insert(opener, at: 0)
    }
    return finish(draft, with: parts, values: values(for: parts, reading, link: nil))
  }

  /// No draft: the nearest candidates are shown instead.
  func silence(_ reading: Reading, _ outcome: Outcome, _ reason: String) -> Draft {
    var draft = blank(reading, outcome, reason)
    draft.confidence = reading.ranking.documents.first?.confidence.rawValue ?? 0
    draft.margin = reading.ranking.margin
    draft.startingPoint = startingPoint(reading)
    return draft
  }

  /// No draft, and a human has to look: at the tokens in `words`, where they are known.
  func escalation(_ reading: Reading, _ reason: String, for words: Range<Int> = 0..<0) -> Draft {
    var draft = blank(reading, .escalated, reason)
    draft.confidence = 1
    draft.margin = 1
    draft.lane = .safety
    draft.evidence.matchedWords = reading.tokens[words].map(\.original)
    return draft
  }
}

// MARK: - Words

extension DraftComposer {
  private func parts(of item: KnowledgeItem, for reading: Reading, in language: Language) -> [DraftPart] {
    var parts: [DraftPart] = []
    let isGrave = reading.signs.isGrave
    if !isGrave, let opener = opener(reading, in: language) { parts.append(opener) }
    let answer = Self.varied(item.answer, reading, in: language, salt: "answer")
    let why = item.standing == .roadmap(.declined) ? item.why.text(in: language) : nil
    let said = [answer, why].compactMap { $0 }
    if case .roadmap(let status) = item.standing, !audit.states(status, said.joined(separator: " ")),
      let lead = spoken(knowledge.voice.leads[status], .lead, reading, in: language)
    {
      parts.append(lead)
    }
    parts += said.map { DraftPart(role: .answer, text: $0, source: item.source) }
    if let link = item.link { parts.append(DraftPart(role: .link, text: link, source: item.source)) }
    if let followUp = item.followUp.variants[language]?.first {
      parts.append(DraftPart(role: .followUp, text: followUp, source: item.source))
    }
    if !isGrave, let signOff = spoken(knowledge.voice.signOffs, .signOff, reading, in: language) {
      parts.append(signOff)
    }
    return parts
  }

  private func answerParts(_ text: LocalizedText, _ source: SourceLocation, _ reading: Reading) -> [DraftPart]
  {
    let answer = Self.varied(text, reading, in: reading.language, salt: "answer")
    return answer.map { [DraftPart(role: .answer, text: $0, source: source)] } ?? []
  }

  private func opener(_ reading: Reading, in language: Language) -> DraftPart? {
    let isNameless = reading.question.addressee == nil
    return spoken(isNameless ? namelessOpeners : knowledge.voice.openers, .opener, reading, in: language)
  }

  /// The opener of an answer that somebody else wrote.
  func openingWords(_ reading: Reading) -> String? {
    guard !reading.signs.isGrave, let opener = opener(reading, in: reading.language) else { return nil }
    return filled([opener], for: reading, link: nil).first?.text
  }

  private func spoken(
    _ text: SourcedText?,
    _ role: DraftPart.Role,
    _ reading: Reading,
    in language: Language
  ) -> DraftPart? {
    guard let text, let variants = text.text.variants[language] else { return nil }
    let words = Self.pick(variants, for: reading, salt: role.rawValue)
    return DraftPart(role: role, text: words, source: text.source)
  }

  /// One of several, by a hash of the question: a timeline varies, a rerun does not.
  private static func pick(_ variants: [String], for reading: Reading, salt: String) -> String {
    let key = salt + "\u{1F}" + reading.question.variationKey
    let first = StableHash(key).index(below: variants.count)
    if reading.wording < variants.count { return variants[(first + reading.wording) % variants.count] }
    // Once all were met, each part draws for itself, so that they are put together in ever other ways.
    return variants[StableHash("\(key)\u{1F}\(reading.wording)").index(below: variants.count)]
  }

  private static func varied(
    _ text: LocalizedText,
    _ reading: Reading,
    in language: Language,
    salt: String
  ) -> String? {
    text.best(for: language).map { pick($0.texts, for: reading, salt: salt) }
  }

  private func startingPoint(_ reading: Reading) -> String? {
    Self.varied(knowledge.voice.fallback.text, reading, in: reading.language, salt: "fallback")
      .map { Placeholders.fill($0, with: values(for: reading, link: nil)) }
  }

  /// What stands for the names in `parts`; nothing where they have none, as most do.
  private func values(for parts: [DraftPart], _ reading: Reading, link: String?) -> [String: String] {
    let isOpen = parts.contains { Placeholders.mayStand(in: $0.text) }
    return isOpen ? values(for: reading, link: link) : [:]
  }

  private func values(for reading: Reading, link: String?) -> [String: String] {
    Placeholders.values(knowledge.campaign, asker: reading.question.addressee, link: link)
  }
}

// MARK: - Fitting

extension DraftComposer {
  /// What is left out first where a draft is too long; the rest is never cut.
  private static let droppedFirst: [DraftPart.Role] = [.signOff, .opener, .followUp, .link]

  private func finish(_ draft: Draft, with parts: [DraftPart], values: [String: String]) -> Draft {
    var draft = draft
    draft.parts = Self.filled(parts, with: values)
    var result = audit.result(for: draft.text ?? "", on: draft.item)
    for role in Self.droppedFirst where !result.fits {
      draft.parts.removeAll { $0.role == role }
      result = audit.result(for: draft.text ?? "", on: draft.item)
    }
    if draft.text != nil {
      draft.length = result.length
      draft.concerns = result.concerns
    }
    return draft
  }

  private func filled(_ parts: [DraftPart], for reading: Reading, link: String?) -> [DraftPart] {
    Self.filled(parts, with: values(for: parts, reading, link: link))
  }

  private static func filled(
    _ parts: [DraftPart],
    with values: [String: String]
  ) -> [DraftPart] {
    parts.map { part in
      var part = part
      part.text = Placeholders.fill(part.text, with: values)
      return part
    }
  }

  private func blank(_ reading: Reading, _ outcome: Outcome, _ reason: String) -> Draft {
    Draft(
      outcome: outcome,
      language: reading.language,
      confidence: 0,
      margin: 0,
      limit: lengthRule.limit,
      evidence: Evidence(
        reason: reason,
        candidates: reading.ranking.documents.prefix(3).compactMap { candidate($0, reading.language) }
      )
    )
  }

  private func candidate(_ document: RankedDocument, _ language: Language) -> Evidence.Candidate? {
    guard let id = ItemID(document.id) else { return nil }
    return Evidence.Candidate(
      item: id,
      title: knowledge.item(id)?.title.text(in: language) ?? id.name,
      score: document.score.rawValue,
      confidence: document.confidence.rawValue,
      words: document.explanation.decisiveWords
    )
  }

  private func reason(for item: KnowledgeItem, detail: Detail?) -> String {
    if let detail { return "a follow-up about \(detail.rawValue) to the thread’s last item" }
    if item.isInternal { return "it matches an internal item: nothing of it may be quoted" }
    return "the asks, the title and the answer of this item fit best"
  }
}
