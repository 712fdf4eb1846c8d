package import Retrieval
import TextAnalysis

/// Turns a question into a draft: rules, then retrieval, then thresholds, then voice, then guards.
///
/// Pure and deterministic: the same question and knowledge always give the same draft.
package struct Responder: Sendable {
  package let knowledge: Knowledge
  package let lengthRule: LengthRule
  package let thresholds: Thresholds
  let rules: RuleBook
  private var retriever: Retriever
  private let keepsToOneNetwork: Bool
  private let ownComposer: DraftComposer

  /// For the posts of other networks than the campaign's own.
  private let otherComposers = Memo<Network, DraftComposer>()

  /// Drafts keep to the length rule of `network`; if it is nil, each to that of the network it was asked on, or of the
  /// campaign's own where it was on none. The thresholds are those of the matcher's target precision if they are nil.
  ///
  /// `cache` keeps what the matcher learns from the knowledge, so that the next start needn't learn it again.
  package init(
    knowledge: Knowledge,
    network: Network? = nil,
    thresholds: Thresholds? = nil,
    cache: ModelCache? = nil
  ) {
    self.knowledge = knowledge
    lengthRule = LengthRule(network ?? knowledge.campaign.network)
    keepsToOneNetwork = network != nil
    rules = RuleBook(knowledge.rules)
    retriever = Retriever(
      documents: knowledge.items.map(\.document) + knowledge.rules.map(\.document),
      fallbackLanguage: knowledge.campaign.languages.first ?? .english,
      cache: cache
    )
    self.thresholds =
      thresholds ?? Thresholds(calibrated: retriever.threshold(for: knowledge.campaign.precision))
    ownComposer = DraftComposer(knowledge: knowledge, lengthRule: lengthRule)
  }

  /// The rule that an answer to `question` keeps to.
  package func lengthRule(for question: Question) -> LengthRule {
    keepsToOneNetwork || question.network == .plain ? lengthRule : LengthRule(question.network)
  }

  /// The guard over what the knowledge says.
  var textGuard: TextGuard { TextGuard(knowledge: knowledge, lengthRule: lengthRule) }

  /// The guard over what a reviewer types for `question`.
  package func textGuard(for question: Question) -> TextGuard {
    TextGuard(knowledge: knowledge, lengthRule: lengthRule(for: question))
  }

  func composer(for reading: Reading) -> DraftComposer {
    let rule = lengthRule(for: reading.question)
    guard rule != lengthRule else { return ownComposer }
    return otherComposers.value(for: rule.network) { DraftComposer(knowledge: knowledge, lengthRule: rule) }
  }

  /// The draft for `question`, which may refer to what was said in `thread`.
  ///
  /// `wording` 0 is the first choice of words; other numbers give others, as far as the voice has variants.
  package func draft(for question: Question, in thread: QuestionThread? = nil, wording: Int = 0) -> Draft {
    draft(for: question, after: thread?.lastItem, wording: wording)
  }

  /// The draft for `question`, which may refer to the item that was spoken of before.
  package func draft(for question: Question, after item: ItemID?, wording: Int = 0) -> Draft {
    draft(reading(of: question, wording: wording), after: item)
  }

  func draft(_ reading: Reading, after item: ItemID?) -> Draft {
    let firing = rules.gravest(in: reading.phrases, reading.signs)
    return safety(reading, firing) ?? followUp(reading, after: item) ?? ruled(reading, firing)
      ?? retrieved(reading)
  }

  /// The draft for `question` that a reviewer asks for by choosing the item; nil where there is no such item, or where
  /// the question calls for a human and not for an item.
  package func draft(for question: Question, about id: ItemID) -> Draft? {
    draft(reading(of: question, wording: 0), about: id)
  }

  func draft(_ reading: Reading, about id: ItemID) -> Draft? {
    guard let item = knowledge.item(id),
      safety(reading, rules.gravest(in: reading.phrases, reading.signs)) == nil
    else { return nil }
    var draft = composer(for: reading).draft(reading, item: item)
    draft.evidence.reason = "chosen by the reviewer"
    return draft
  }

  func reading(of question: Question, wording: Int) -> Reading {
    let tokens = Tokenizer.tokens(of: question.text)
    let phrases = PhraseText(tokens)
    let post = retriever.read(tokens)
    let ranking = retriever.rank(post, language: question.language)
    return Reading(
      question: question,
      wording: wording,
      tokens: tokens,
      post: post,
      phrases: phrases,
      signs: DistressSigns(in: phrases),
      ranking: ranking,
      language: ranking.language
    )
  }

  /// Takes what reviewers decided into account from now on.
  package mutating func learn(_ lessons: [Lesson]) {
    for lesson in lessons {
      retriever.learn(
        lesson.question,
        as: lesson.item.description,
        isRight: lesson.isRight,
        lesson: lesson.decision
      )
    }
  }

  /// Forgets what was learnt from a decision.
  package mutating func unlearn(decision: Int64) { retriever.unlearn(lesson: decision) }

  /// What each ask of the knowledge would find if it had not been written down.
  package var leftOutAsks: [LeftOutAsk] { retriever.leftOut }

  /// What the items' texts alone make of `question`, whatever the rules say.
  package func ranking(for question: Question, limit: Int) -> Ranking {
    retriever.rank(question.text, language: question.language, limit: limit)
  }
}

/// A question, analysed once.
struct Reading {
  var question: Question
  var wording: Int
  var tokens: [Token]

  /// The tokens as the matcher reads them.
  var post: ReadPost

  /// The tokens as phrases are held against them.
  var phrases: PhraseText

  var signs: DistressSigns
  var ranking: Ranking
  var language: Language

  /// The two things that it asks for; nil inside where it asks for one, nil outside while nobody has looked.
  var requests: TwoRequests??
}

// MARK: - Rules

extension Responder {
  /// The draft for somebody who may be in danger; nothing goes before it.
  func safety(_ reading: Reading, _ firing: RuleBook.Firing?) -> Draft? {
    if let firing, firing.rule.lane == .safety {
      return composer(for: reading).draft(reading, firing: firing)
    }
    if let alarm = reading.signs.alarm {
      return composer(for: reading).escalation(
        reading,
        "somebody may be in danger: read this one yourself",
        for: alarm
      )
    }
    if let best = reading.ranking.documents.first, let rule = rule(of: best), rule.lane == .safety,
      best.confidence >= thresholds.alarm
    {
      return composer(for: reading).escalation(
        reading,
        "it is like what people in danger write: read this one yourself"
      )
    }
    return nil
  }

  /// The draft that a rule gives, if one fires and is not to yield.
  private func ruled(_ reading: Reading, _ firing: RuleBook.Firing?) -> Draft? {
    guard let firing else { return nil }
    if firing.rule.lane.yieldsToKnowledge, let best = reading.ranking.documents.first,
      rule(of: best)?.lane.yieldsToKnowledge != true, best.confidence >= thresholds.lightYield
    {
      if isConfident(reading.ranking) { return nil }
      return composer(for: reading).silence(
        reading,
        .fallback,
        "\(firing.rule.lane.rawValue), and perhaps a request with it"
      )
    }
    if firing.rule.lane == .thanks, saysMore(reading, than: firing) {
      return composer(for: reading).silence(reading, .fallback, "thanks, and more with them than thanks")
    }
    return lightly(firing.rule, reading) ?? composer(for: reading).draft(reading, firing: firing)
  }

  /// Whether a post that gives thanks says so much else that it isn't like the examples of thanks any more: a request
  /// that ends in “cheers” is not to be answered by “you're welcome”.
  private func saysMore(_ reading: Reading, than firing: RuleBook.Firing) -> Bool {
    guard let best = reading.ranking.documents.first, rule(of: best)?.lane.isLight != true else {
      return false
    }
    let others = reading.tokens.indices.filter { index in
      !firing.range.contains(index) && reading.tokens[index].kind == .word
        && reading.tokens[index].folded.utf8.count >= Self.tellingLength
    }
    return others.count >= Self.mostBesideThanks
  }

  /// How long a word is that tells something, in bytes, and how many of them thanks may have beside them.
  private static let (tellingLength, mostBesideThanks) = (4, 3)

  /// What goes before a light answer of `rule` where the matter is no light one.
  private func lightly(_ rule: Rule, _ reading: Reading) -> Draft? {
    if rule.lane.isLight, reading.signs.isGrave {
      return composer(for: reading).escalation(reading, "violence or fear is spoken of: no light answer")
    }
    if rule.lane == .thanks, let reserve = DistressLexicon.reserve(in: reading.phrases) {
      let words = reading.tokens[reserve].map(\.original).joined(separator: " ")
      return composer(for: reading).silence(reading, .fallback, "thanks with a “\(words)” in them: no cheer")
    }
    return nil
  }

  private func rule(of document: RankedDocument) -> Rule? {
    guard let id = ItemID(document.id), id.section == .rules else { return nil }
    return knowledge.rule(id)
  }
}

// MARK: - Retrieval

extension Responder {
  private func isConfident(_ ranking: Ranking, from least: Confidence? = nil) -> Bool {
    guard let best = ranking.documents.first else { return false }
    return best.confidence >= least ?? thresholds.confidence && ranking.margin >= thresholds.margin
  }

  private func retrieved(_ reading: Reading) -> Draft {
    let ranking = reading.ranking
    if let negation = NegatedWish.find(in: reading.tokens, as: reading.phrases) {
      return composer(for: reading).silence(reading, .fallback, "“\(negation)”: it asks not to")
    }
    let isStory = !reading.question.text.contains("?") && reading.signs.isStory
    if isStory, !isConfident(ranking, from: thresholds.storyYield) {
      return composer(for: reading).silence(
        reading,
        .fallback,
        "it tells what somebody did: no item fits surely enough"
      )
    }
    if let both = reading.requests ?? twoRequests(in: reading) {
      return unfit([both.first, both.second], reading) ?? composer(for: reading).draft(reading, both)
    }
    if isConfident(ranking), let best = ranking.documents.first {
      if let item = ItemID(best.id).flatMap(knowledge.item),
        !isTooShort(reading) || best.explanation.nearestSimilarity >= Self.plainlyNear
      {
        return unfit([item], reading) ?? composer(for: reading).draft(reading, item: item)
      }
      if let rule = rule(of: best), rule.lane == .thanks || !isTooShort(reading) {
        return lightly(rule, reading) ?? composer(for: reading).draft(reading, rule: rule)
      }
    }
    let rivals = ranking.documents.prefix(2).count { $0.confidenceAlone >= thresholds.rivalry }
    return rivals == 2
      ? composer(for: reading).silence(reading, .ambiguous, "two items fit about equally well")
      : composer(for: reading).silence(reading, .fallback, "nothing in the knowledge base fits well enough")
  }

  /// Whether a post has too few words to be like anything: “Hello”, “first!”.
  private func isTooShort(_ reading: Reading) -> Bool { reading.tokens.count { $0.kind == .word } < 3 }

  /// How near to an ask a very short post has to be.
  private static let plainlyNear = 0.45

  /// Silence, where a post speaks of violence or fear and an item never does: an edit button is no answer to slurs.
  private func unfit(_ items: [KnowledgeItem], _ reading: Reading) -> Draft? {
    guard reading.signs.isGrave, !items.allSatisfy(\.speaksOfGraveThings) else { return nil }
    return composer(for: reading).silence(
      reading,
      .fallback,
      "violence or fear is spoken of, and the nearest item is about something else"
    )
  }

  /// Two items that parts of the post ask for, each more surely than a post of its own would have to; the one that the
  /// whole post is nearest to first.
  func twoRequests(in reading: Reading) -> TwoRequests? {
    var found: [(item: KnowledgeItem, confidence: Confidence)] = []
    let parts = SeveralRequests.parts(of: reading.tokens)
    for (number, part) in parts.enumerated() {
      // One part alone makes no two requests.
      if found.isEmpty, number == parts.count - 1 { return nil }
      guard let best = retriever.best(of: reading.post, in: part), best.confidence >= thresholds.part,
        let item = ItemID(best.id).flatMap(knowledge.item), !found.contains(where: { $0.item.id == item.id })
      else { continue }
      found.append((item, best.confidence))
    }
    let nearest = reading.ranking.documents.first.flatMap { ItemID($0.id) }
    if let place = found.firstIndex(where: { $0.item.id == nearest }) {
      found.insert(found.remove(at: place), at: 0)
    } else if isConfident(reading.ranking) {
      return nil
    }
    guard found.count > 1 else { return nil }
    let confidence = min(found[0].confidence, found[1].confidence)
    return TwoRequests(first: found[0].item, second: found[1].item, confidence: confidence)
  }

  private func followUp(_ reading: Reading, after id: ItemID?) -> Draft? {
    guard let id, let item = knowledge.item(id), !item.isInternal,
      let detail = FollowUp.detail(in: reading.tokens), item.details[detail] != nil
    else { return nil }
    return composer(for: reading).draft(reading, item: item, detail: detail)
  }
}

extension KnowledgeItem {
  /// What the matcher reads of it.
  package var document: Document {
    func passages(_ text: LocalizedText, _ role: Document.Passage.Role) -> [Document.Passage] {
      text.all.map { Document.Passage(role: role, language: $0.language, text: $0.text) }
    }
    return Document(
      id: id.description,
      passages: passages(title, .title) + passages(asks, .ask) + passages(answer, .answer)
        + passages(nearMisses, .nearMiss)
    )
  }
}

extension KnowledgeItem {
  /// Whether harm is among what people ask of it, or what it says.
  fileprivate var speaksOfGraveThings: Bool {
    [title, asks, answer].contains { text in
      text.all.contains { DistressSigns(in: Tokenizer.tokens(of: $0.text)).isGrave }
    }
  }
}

extension Rule {
  /// What the matcher reads of it: its examples, and what it must not be taken for.
  package var document: Document {
    Document(
      id: id.description,
      passages: examples.all.map { Document.Passage(role: .ask, language: $0.language, text: $0.text) }
        + counterexamples.all.map { Document.Passage(role: .nearMiss, language: $0.language, text: $0.text) }
    )
  }
}
