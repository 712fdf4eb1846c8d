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

  func draft(_ reading: Reading, _ judgement: Judgement) -> Draft {
    let outline = outline(reading, judgement)
    switch judgement {
    case .item(let item, let detail): return spelt(outline, reading, item, detail)
    case .both(let requests): return both(spelt(outline, reading, requests.first, nil), reading, requests)
    case .fired(let firing): return spelt(outline, reading, firing.rule)
    case .like(let rule), .does(_, let rule): return spelt(outline, reading, rule)
    case .care: return outline.starting(with: prepared(.care, reading))
    case .silence: return outline.starting(with: startingPoint(reading))
    case .escalation: return outline
    }
  }

  private func spelt(_ outline: Draft, _ reading: Reading, _ item: KnowledgeItem, _ detail: Detail?) -> Draft
  {
    guard !item.isInternal else { return outline.starting(with: startingPoint(reading)) }
    let parts =
      if let detail {
        details(of: item, reading, detail)
      } else {
        parts(of: item, for: reading, in: outline.language)
      }
    return finish(outline, with: parts, values: values(for: parts, reading, link: item.link))
  }

  /// What a reply asks for, which may be more than one detail, as in “when? and how much?”; the others where the item has
  /// them.
  private func details(of item: KnowledgeItem, _ reading: Reading, _ detail: Detail) -> [DraftPart] {
    let asked = AskedDetail.all(in: reading)
    return Detail.allCases.flatMap { one in
      let text = one == detail ? text(of: item, one) : asked.contains(one) ? item.details[one] : nil
      return text.map { answerParts($0, item.source, reading) } ?? []
    }
  }

  /// The draft that answers two items if both fit; else the first, and the other is named as left.
  private func both(_ single: Draft, _ reading: Reading, _ requests: TwoRequests) -> Draft {
    let (item, other) = (requests.first, requests.second)
    guard !item.isInternal, !other.isInternal else { return single }
    let spoken: Set<DraftPart.Role> = [.lead, .answer, .link]
    let answers = parts(of: other, for: reading, in: single.language).filter { spoken.contains($0.role) }
    guard answers.contains(where: { $0.role == .answer }) else { return single }
    // Each link stands behind its own answer: at the end it would stand for both.
    var first = single.parts.filter { $0.role != .signOff }
    var more = filled(answers, for: reading, link: other.link)
    var rest = single.parts.filter { $0.role == .signOff }
    // The question back, which goes first, has no place in an answer to two.
    for role in Self.droppedFirst {
      first.removeAll { $0.role == role }
      more.removeAll { $0.role == role }
      rest.removeAll { $0.role == role }
      var both = single
      both.parts = first + more + rest
      let text = both.text ?? ""
      guard lengthRule.fits(text) else { continue }
      both.length = lengthRule.measure(text)
      both.evidence.second?.isAnswered = true
      both.concerns = textGuard.concerns(about: [
        ((first + rest).map(\.text).joined(separator: " "), item.id),
        (more.map(\.text).joined(separator: " "), other.id),
      ])
      return both
    }
    return single
  }

  private func spelt(_ outline: Draft, _ reading: Reading, _ rule: Rule) -> Draft {
    var parts = answerParts(rule.answer, rule.source, reading)
    // Once all that the rule says was said, an opener tells one answer from the other.
    let isSaid = reading.wording >= rule.answer.best(for: reading.language)?.texts.count ?? 0
    if isSaid, rule.lane == .contact || rule.lane == .press,
      let opener = opener(reading, in: outline.language)
    {
      parts.insert(opener, at: 0)
    }
    return finish(outline, with: parts, values: values(for: parts, reading, link: nil))
  }
}

// MARK: - Words

extension DraftComposer {
  private func parts(of item: KnowledgeItem, for reading: Reading, in language: Language) -> [DraftPart] {
    var parts: [DraftPart] = []
    let (isGrave, isHeated) = (reading.signs.isGrave, reading.isHeated)
    if let opener = newsOpener(item, for: reading, in: language)
      ?? (isGrave || isHeated ? nil : opener(reading, in: language))
    {
      parts.append(opener)
    }
    let answer = Self.varied(item.answer, reading, in: language, salt: "answer")
    let why = item.standing == .roadmap(.declined) ? item.why.text(in: language) : nil
    let said = [answer, why].compactMap { $0 }
    if case .roadmap(let status) = item.standing, !audit.states(status, said.joined(separator: " ")),
      let lead = spoken(knowledge.voice.leads[status], .lead, reading, in: language)
    {
      parts.append(lead)
    }
    parts += said.map { DraftPart(role: .answer, text: $0, source: item.source) }
    let detail = askedDetail(of: item, beside: said, reading, in: language)
    if let detail { parts.append(DraftPart(role: .detail, text: detail, source: item.source)) }
    if let link = item.link { parts.append(DraftPart(role: .link, text: link, source: item.source)) }
    if !isHeated, detail == nil, !reading.question.isNews,
      let followUp = item.followUp.variants[language]?.first,
      !Self.isAnswered(followUp, in: reading, besides: item.title)
    {
      parts.append(DraftPart(role: .followUp, text: followUp, source: item.source))
    }
    if !isGrave, let signOff = spoken(knowledge.voice.signOffs, .signOff, reading, in: language) {
      parts.append(signOff)
    }
    return parts
  }

  /// The date or the price that the post asks for besides, where the item has it and `said` doesn't say it.
  private func askedDetail(
    of item: KnowledgeItem,
    beside said: [String],
    _ reading: Reading,
    in language: Language
  ) -> String? {
    let known = Set(said.flatMap { Tokenizer.tokens(of: $0).map(\.folded) })
    let details = AskedDetail.all(in: reading).compactMap {
      Self.varied(item.details[$0] ?? LocalizedText(), reading, in: language, salt: $0.rawValue)
    }
    return details.first { !known.isSuperset(of: Tokenizer.tokens(of: $0).telling.map(\.folded)) }
  }

  /// Tells whoever was told otherwise that this is why they hear again.
  private func newsOpener(_ item: KnowledgeItem, for reading: Reading, in language: Language) -> DraftPart? {
    guard reading.question.isNews, case .roadmap = item.standing else { return nil }
    return LanguageTable.voice.entries(in: language)["news"].map {
      DraftPart(role: .opener, text: $0, source: Voice.builtIn)
    }
  }

  /// Whether the post says already what the closing question asks: two of its telling words stand there.
  private static func isAnswered(_ question: String, in reading: Reading, besides title: LocalizedText)
    -> Bool
  {
    let known = Set(title.all.flatMap { Tokenizer.tokens(of: $0.text).map(\.folded) })
    let asked = Set(Tokenizer.tokens(of: question).telling.map(\.folded)).subtracting(known)
    return asked.intersection(reading.tokens.telling.map(\.folded)).count >= 2
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
    guard !reading.signs.isGrave, !reading.isHeated, let opener = opener(reading, in: reading.language) else {
      return nil
    }
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

  /// The words that the rule of a lane holds for a human to begin with.
  private func prepared(_ lane: Lane, _ reading: Reading) -> String? {
    knowledge.rule(in: lane).flatMap {
      Self.varied($0.answer, reading, in: reading.language, salt: lane.rawValue)
    }.map { Placeholders.fill($0, with: values(for: reading, link: nil)) }
  }

  private func startingPoint(_ reading: Reading) -> String? {
    if reading.does.isLikelyMishap, let words = prepared(reading.does.kindOfMishap.lane, reading) {
      return words
    }
    if reading.does.asking >= 0.6, let words = prepared(.noted, reading) { return words }
    return fallback(reading)
  }

  private func fallback(_ reading: Reading) -> String? {
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
  private static let droppedFirst: [DraftPart.Role] = [.followUp, .opener, .link, .detail, .signOff]

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
  private static func filled(_ parts: [DraftPart], with values: [String: String]) -> [DraftPart] {
    parts.map { part in
      var part = part
      part.text = Placeholders.fill(part.text, with: values)
      return part
    }
  }
}

extension Draft {
  fileprivate func starting(with words: String?) -> Draft {
    var draft = self
    draft.startingPoint = words
    return draft
  }
}
