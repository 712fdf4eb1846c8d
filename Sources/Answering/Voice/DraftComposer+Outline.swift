import Retrieval
import TextAnalysis

extension DraftComposer {
  /// All of the draft that `judgement` comes to but its words.
  func outline(_ reading: Reading, _ judgement: Judgement) -> Draft {
    var draft = wordless(reading, judgement)
    draft.evidence.move = reading.does.move
    return draft
  }

  private func wordless(_ reading: Reading, _ judgement: Judgement) -> Draft {
    switch judgement {
    case .item(let item, let detail): outline(reading, item, detail)
    case .both(let requests): outline(reading, requests)
    case .fired(let firing): outline(reading, firing)
    case .like(let rule): outline(reading, likeExamplesOf: rule)
    case .does(let move, let rule): outline(reading, move, rule)
    case .care(let reason, let words): outline(reading, readFirstFor: reason, words)
    case .silence(let outcome, let reason): weighed(blank(reading, outcome, reason), reading)
    case .escalation(let reason, let words): outline(reading, escalatedFor: reason, words)
    }
  }

  /// What an answer about `item` is taken from.
  func text(of item: KnowledgeItem, _ detail: Detail?) -> LocalizedText {
    guard let detail else { return item.answer }
    if let text = item.details[detail] { return text }
    switch item.standing {
    case .feature, .roadmap(.completed): return item.answer
    case .roadmap(.declined): return item.why
    // “When?” is answered by where the item stands, as the voice says it.
    case .roadmap(let status): return knowledge.voice.leads[status]?.text ?? item.answer
    }
  }

  private func outline(_ reading: Reading, _ item: KnowledgeItem, _ detail: Detail?) -> Draft {
    let text = text(of: item, detail)
    let best = reading.ranking.documents.first { $0.id == item.id.description }
    var draft = blank(reading, .matched, reason(for: item, detail: detail))
    draft.item = item.id
    draft.standing = item.standing.name
    draft.isInternal = item.isInternal
    draft.language =
      (text.isEmpty ? item.why : text).best(for: reading.language)?.language ?? reading.language
    draft.evidence.source = item.source
    if let best, detail == nil {
      draft.confidence = best.confidence.rawValue
      draft.margin = reading.ranking.margin
      draft.evidence.take(best.explanation)
      draft.evidence.isLearnt = best.explanation.isLearnt ? true : nil
    } else {
      (draft.confidence, draft.margin) = (1, 1)
      draft.evidence.detail = detail
    }
    return draft
  }

  private func outline(_ reading: Reading, _ requests: TwoRequests) -> Draft {
    func request(_ item: KnowledgeItem) -> Evidence.SecondRequest {
      let title = item.title.text(in: reading.language) ?? item.id.name
      return Evidence.SecondRequest(item: item.id, title: title, isAnswered: false)
    }
    var draft = outline(reading, requests.first, nil)
    draft.confidence = requests.confidence.rawValue
    draft.evidence.second = request(requests.second)
    if !requests.further.isEmpty { draft.evidence.further = requests.further.map(request) }
    return draft
  }

  private func outline(_ reading: Reading, _ firing: RuleBook.Firing) -> Draft {
    var draft = blank(reading, .matched, "the rule’s pattern “\(firing.pattern.text)” was found")
    (draft.confidence, draft.margin) = (1, 1)
    draft.evidence.pattern = firing.pattern.text
    draft.evidence.matchedWords = reading.tokens[firing.range].map(\.original)
    draft = ruled(draft, firing.rule, reading)
    // Somebody wrote those words down as ones of danger: there is nothing to guess.
    if draft.tier == .danger { draft.evidence.gravity = 1 + reading.age }
    return draft
  }

  private func outline(_ reading: Reading, likeExamplesOf rule: Rule) -> Draft {
    var draft = weighed(blank(reading, .matched, "it is like the rule’s examples"), reading)
    if let best = reading.ranking.documents.first { draft.evidence.take(best.explanation) }
    return ruled(draft, rule, reading)
  }

  private func ruled(_ draft: Draft, _ rule: Rule, _ reading: Reading) -> Draft {
    var draft = draft
    if rule.lane == .safety {
      draft.outcome = .escalated
      (draft.evidence.tier, draft.evidence.gravity) = (.danger, reading.gravity)
    }
    draft.item = rule.id
    draft.lane = rule.lane
    draft.language = rule.answer.best(for: reading.language)?.language ?? reading.language
    draft.evidence.source = rule.source
    return draft
  }

  private func outline(_ reading: Reading, escalatedFor reason: String, _ words: [Int]) -> Draft {
    var draft = blank(reading, .escalated, reason)
    (draft.confidence, draft.margin) = (1, 1)
    draft.lane = .safety
    (draft.evidence.tier, draft.evidence.gravity) = (.danger, reading.gravity)
    draft.evidence.matchedWords = words.map { reading.tokens[$0].original }
    return draft
  }

  private func outline(_ reading: Reading, readFirstFor reason: String, _ words: [Int]) -> Draft {
    var draft = weighed(blank(reading, .fallback, reason), reading)
    draft.lane = .care
    draft.evidence.tier = .care
    draft.evidence.matchedWords = words.map { reading.tokens[$0].original }
    return draft
  }

  private func outline(_ reading: Reading, _ move: Move, _ rule: Rule) -> Draft {
    var draft = weighed(
      blank(reading, .matched, "it reads like a \(move.rawValue), and nothing is advertised to that"),
      reading
    )
    draft.evidence.matchedWords = reading.does.telling(move).map { reading.tokens[$0].original }
    return ruled(draft, rule, reading)
  }

  /// As sure as the ranking is of its best.
  private func weighed(_ draft: Draft, _ reading: Reading) -> Draft {
    var draft = draft
    draft.confidence = reading.ranking.documents.first?.confidence.rawValue ?? 0
    draft.margin = reading.ranking.margin
    return draft
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

extension Evidence {
  fileprivate mutating func take(_ explanation: Explanation) {
    matchedWords = explanation.decisiveWords
    nearestAsk = explanation.nearestAsk
    nearness = explanation.nearestSimilarity
  }
}
