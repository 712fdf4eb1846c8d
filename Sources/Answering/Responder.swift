package import Retrieval
import TextAnalysis

/// Turns a question into a draft: rules, then retrieval, then thresholds, then voice, then guards.
///
/// Pure and deterministic: the same question and knowledge always give the same draft.
package struct Responder: Sendable {
  package let knowledge: Knowledge
  package let lengthRule: LengthRule
  package private(set) var thresholds: Thresholds

  /// The least confidence by the matcher’s own calibration, and what reviewers made of the drafts.
  private let calibrated: Confidence
  private var verdicts = DraftVerdicts()
  let rules: RuleBook
  let sides: SideReader
  private(set) var retriever: Retriever
  private let keepsToOneNetwork: Bool
  private let ownComposer: DraftComposer

  /// What asks of the knowledge do, each read as a post.
  private let askReadings = Memo<String, PostReading>()

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
    sides = SideReader(knowledge.campaign.sides)
    retriever = Retriever(
      documents: knowledge.items.map(\.document) + knowledge.rules.map(\.document),
      fallbackLanguage: knowledge.campaign.languages.first ?? .english,
      cache: cache
    )
    self.thresholds =
      thresholds ?? Thresholds(calibrated: retriever.threshold(for: knowledge.campaign.precision))
    calibrated = self.thresholds.confidence
    ownComposer = DraftComposer(knowledge: knowledge, lengthRule: lengthRule)
  }

  /// The rule that an answer to `question` keeps to.
  package func lengthRule(for question: Question) -> LengthRule {
    keepsToOneNetwork || question.network == .plain ? lengthRule : LengthRule(question.network)
  }

  /// The guard over what the knowledge says.
  var textGuard: TextGuard { TextGuard(knowledge: knowledge, lengthRule: lengthRule) }

  /// The guards over what a reviewer types for `question`.
  package func textGuard(for question: Question, ofTier tier: Tier? = nil) -> EditGuard {
    EditGuard(
      knowledge: knowledge,
      question: question,
      textGuard: TextGuard(knowledge: knowledge, lengthRule: lengthRule(for: question)),
      retriever: retriever,
      isToSomebodyAtRisk: tier != nil
    )
  }

  func composer(for reading: Reading) -> DraftComposer {
    let rule = lengthRule(for: reading.question)
    guard rule != lengthRule else { return ownComposer }
    return otherComposers.value(for: rule.network) { DraftComposer(knowledge: knowledge, lengthRule: rule) }
  }

  /// The draft for `question`, which may refer to the item that was spoken of before.
  ///
  /// `wording` 0 is the first choice of words; other numbers give others, as far as the voice has variants.
  package func draft(for question: Question, after item: ItemID? = nil, wording: Int = 0) -> Draft {
    draft(reading(of: question, wording: wording), after: item)
  }

  func draft(_ reading: Reading, after item: ItemID?) -> Draft {
    let (reading, judgement) = judged(reading, after: item)
    var draft = composer(for: reading).draft(reading, judgement)
    draft.evidence.moves = reading.moves ?? moves(of: reading)
    return draft
  }

  /// The same draft without its words: what a crowd is sorted by.
  package func outline(for question: Question, after item: ItemID?) -> Draft {
    let reading = reading(of: question, wording: 0)
    let judged = judged(reading, after: item)
    return composer(for: reading).outline(judged.reading, judged.judgement)
  }

  /// The draft for `question` that a reviewer asks for by choosing the item; nil where there is no such item, or where
  /// somebody may be in danger.
  package func draft(for question: Question, about id: ItemID) -> Draft? {
    draft(reading(of: question, wording: 0), about: id)
  }

  func draft(_ reading: Reading, about id: ItemID) -> Draft? {
    guard let judgement = judgement(about: id) else { return nil }
    var draft = composer(for: reading).draft(reading, judgement)
    draft.evidence.reason = "chosen by the reviewer"
    switch safety(reading, firing(on: reading)) {
    case nil: return draft
    case .care: return careful(draft, for: reading.question)
    default: return nil
    }
  }

  /// The judgement that a question is about an item or a rule; nil for what there is not, and for the rules of safety.
  private func judgement(about id: ItemID) -> Judgement? {
    if let item = knowledge.item(id) { return .item(item) }
    return knowledge.rule(id).flatMap { $0.lane == .safety ? nil : .like($0) }
  }

  /// What a reviewer may take in place of `draft`, the nearest first: nothing where somebody may be in danger.
  package func choices(insteadOf draft: Draft) -> [ItemID] {
    guard draft.tier != .danger else { return [] }
    return draft.evidence.candidates.map(\.item).filter { item in
      // Who may be hurt is sent no jest, and no season’s greetings.
      (draft.tier == nil || knowledge.rule(item)?.lane.isLight != true)
        && item != draft.item && judgement(about: item) != nil
    }
  }

  /// The items and rules that what a reviewer types may mean, the nearest first; at most `count`.
  package func search(_ words: String, count: Int) -> [ItemID] {
    let ranking = retriever.rank(words, language: nil, limit: 2 * count).documents
    // Words that nobody knows are near to something all the same, and mean nothing by it.
    guard let first = ranking.first, first.confidence >= thresholds.search else { return [] }
    let found = ranking.compactMap { ItemID($0.id) }
    return Array(found.filter { judgement(about: $0) != nil }.prefix(count))
  }

  /// Whether an ask of the knowledge tells of a mishap itself, such as a hacked account: its item is there for that.
  func tellsOfMishap(_ ask: String) -> Bool { does(ask).isLikelyMishap }

  /// What an ask of the knowledge does, as a post.
  func does(_ ask: String) -> PostReading {
    askReadings.value(for: ask) {
      let read = TextReading(Tokenizer.tokens(of: ask), retriever)
      return PostReading(read.features, meaning: read.meaning)
    }
  }

  /// What each clause of the post does; empty where the post is one clause.
  func moves(of reading: Reading) -> [ClauseMove] {
    let clauses = Clauses.ranges(of: reading.tokens)
    guard clauses.count > 1 else { return [] }
    return clauses.compactMap { range in
      let features = TextFeatures(reading.tokens, reading.found, in: range)
      let meaning = retriever.meaning(of: reading.post, in: range)
      let clause = TypedText.words(reading.tokens[range])
      return PostReading.move(features, meaning: meaning).map { ClauseMove(clause: clause, move: $0) }
    }
  }

  func reading(of question: Question, wording: Int) -> Reading {
    let tokens = Tokenizer.tokens(of: question.text)
    let phrases = PhraseText(tokens)
    let found = FoundPhrases(in: phrases)
    let post = retriever.read(tokens)
    let features = TextFeatures(tokens, found, in: tokens.indices)
    let harm = TextFeatures(ofHarm: question.text, tokens, found, families: post.families(PostModel.kin))
    let meaning = retriever.meaning(of: post, in: tokens.indices)
    let ranking = retriever.rank(post, language: question.language)
    return Reading(
      question: question,
      wording: wording,
      tokens: tokens,
      post: post,
      phrases: phrases,
      found: found,
      signs: DistressSigns(found, in: phrases),
      does: PostReading(features, ofHarm: harm, meaning: meaning),
      features: features,
      meaning: meaning,
      ranking: ranking,
      language: ranking.language
    )
  }

  /// Takes what reviewers decided into account from now on.
  package mutating func learn(_ lessons: [Lesson]) {
    for lesson in lessons {
      if lesson.isAboutItem {
        retriever.learn(
          lesson.question,
          as: lesson.item.description,
          isRight: lesson.isRight,
          lesson: lesson.decision
        )
      }
      verdicts.note(lesson)
    }
    followVerdicts()
  }

  /// Asks for as much confidence as the precision takes, by what was decided so far.
  private mutating func followVerdicts() {
    let confidence = verdicts.threshold(atLeast: calibrated, precision: knowledge.campaign.precision)
    if confidence != thresholds.confidence { thresholds.ask(for: confidence) }
  }

  /// Forgets what was learnt from a decision.
  package mutating func unlearn(decision: Int64) {
    retriever.unlearn(lesson: decision)
    verdicts.forget(decision: decision)
    followVerdicts()
  }

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

  var found: FoundPhrases

  var signs: DistressSigns

  var does: PostReading
  var features: TextFeatures
  var meaning: [Float]

  var ranking: Ranking
  var language: Language

  /// How grave a danger is that it tells of, 1 for the gravest: how surely it is one of now.
  var gravity: Int { min(3, (does.danger >= 0.75 ? 1 : does.danger >= 0.4 ? 2 : 3) + age) }

  /// 1 where what is told was long ago: it comes after what is now.
  var age: Int { DistressLexicon.isLongAgo(phrases) ? 1 : 0 }

  /// Whether it is a rant, or near one: a greeting and a question back would be out of tune. Where the same was said to many
  /// a greeting is better than the same words again.
  var isHeated: Bool {
    guard wording < Self.wordingsWithoutGreeting else { return false }
    return does.mishap + does.against >= 0.4 || tokens.count(where: \.isShouted) > 2
      || question.text.contains("!!!")
  }

  private static let wordingsWithoutGreeting = 4

  /// What parts of it ask for by themselves; nil while nobody has looked.
  var parts: [AskedPart]?

  /// What its clauses do; nil while nobody has looked.
  var moves: [ClauseMove]?
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
