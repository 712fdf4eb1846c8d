import Retrieval
import TextAnalysis

/// Hears what speaks of an internal item in other words than its title’s, as the matcher reads them.
struct LeakGuard {
  private let knowledge: Knowledge
  private let retriever: Retriever

  /// What the answer rests on, and its words, which tell nothing new.
  private let item: KnowledgeItem?
  private let own: OwnWords?

  /// The words by which it is asked for and answered: they speak of no other item.
  private let subject: Set<String>

  init(_ knowledge: Knowledge, _ retriever: Retriever, item: KnowledgeItem?) {
    self.knowledge = knowledge
    self.retriever = retriever
    self.item = item
    own = item.map { OwnWords($0) }
    let texts = item.map { [$0.title, $0.asks, $0.answer].flatMap { $0.all.map(\.text) } } ?? []
    subject = item?.isInternal == false ? Set(texts.flatMap { Tokenizer.tokens(of: $0).map(\.folded) }) : []
  }

  func concern(about typed: TypedText) -> Concern? {
    let secret = typed.firstWords(of: EditLexicon.secrets)
    let isDeflection = typed.sentences.contains { EditLexicon.deflections.firstMatch(in: $0.tokens) != nil }
    if isDeflection, secret == nil { return nil }
    let suspicions = suspicions(in: typed, isSecret: secret != nil)
    if let sure = suspicions.first(where: \.isSure) {
      return Concern(
        .internalItem,
        "“\(sure.words)” speaks of “\(sure.title)”, which is internal: leave it out"
      )
    }
    if let found = suspicions.first(where: \.isLikely) {
      return Concern(.hint, "“\(found.words)” may tell of “\(found.title)”, which is internal: leave it out")
    }
    return (secret ?? plan(in: typed)).map {
      Concern(.hint, "“\($0)” tells of what isn’t public: say only what is there")
    }
  }

  /// Beside what is there already, or of what nobody is to know: something that is thought of or made. That it has begun
  /// is true of an internal item, and a leak.
  private func plan(in typed: TypedText) -> String? {
    guard let item, item.standing.isThere || item.isInternal else { return nil }
    let clauses = typed.sentences.filter { own?.hold($0.tokens) != true }.flatMap(\.clauses)
    return clauses.lazy.compactMap { clause in
      let begun = item.isInternal ? PromiseLexicon.underWay.firstMatch(in: PhraseText(clause)) : nil
      return (EditLexicon.plans.firstMatch(in: clause) ?? begun).map { TypedText.words(clause[$0]) }
    }.first
  }
}

// MARK: - Suspicions

extension LeakGuard {
  /// An internal item that a part of the text was taken for.
  private struct Suspicion {
    var title: String
    var words: String
    var confidence: Double

    /// How many different words that carry a meaning decided.
    var count: Int

    /// Whether something is said to come, or to be secret; and whether a word decided that no public item has.
    var isUpcoming: Bool
    var isInternalAlone: Bool

    var isSure: Bool { confidence >= 0.9 && (isUpcoming || isInternalAlone) }

    var isLikely: Bool {
      if isInternalAlone { return confidence >= 0.2 || isUpcoming && confidence >= 0.1 }
      return count > 1 && confidence >= (isUpcoming ? 0.1 : 0.5)
    }
  }

  /// What the whole text, its sentences and their clauses are taken for, without what the item says itself.
  private func suspicions(in typed: TypedText, isSecret: Bool) -> [Suspicion] {
    let isUpcoming = isSecret || Self.isUpcoming(typed.tokens)
    let parts =
      [(typed.tokens, isUpcoming)]
      + typed.sentences.flatMap { sentence in
        let isUpcoming = isSecret || Self.isUpcoming(sentence.tokens)
        return [(sentence.tokens, isUpcoming)]
          + (sentence.clauses.count > 1 ? sentence.clauses.map { ($0, isUpcoming) } : [])
      }
    return parts.compactMap { part, isUpcoming in
      own?.hold(part) == true ? nil : suspicion(of: part, isUpcoming: isUpcoming)
    }
  }

  private static func isUpcoming(_ tokens: [Token]) -> Bool {
    EditLexicon.upcoming.firstMatch(in: tokens) != nil || EditLexicon.plans.firstMatch(in: tokens) != nil
  }

  /// The internal item that `part` speaks of rather than of any other but the one that is answered.
  private func suspicion(of part: [Token], isUpcoming: Bool) -> Suspicion? {
    // “We’re building it” speaks of no building.
    let stated = PromiseLexicon.commitments.allMatches(in: PhraseText(part))
    let part = part.indices.filter { place in !stated.contains { $0.contains(place) } }.map { part[$0] }
    guard part.count >= Self.fewestWords, let (found, document, isBehindOwn) = best(for: part) else {
      return nil
    }
    let words = document.explanation.decisiveWords
    let folded = Set(Tokenizer.tokens(of: words.joined(separator: " ")).map(\.folded))
    let known = isBehindOwn ? StopWords.ofAnyLanguage.union(subject) : StopWords.ofAnyLanguage
    let uses = PublicUses(of: folded.subtracting(known), in: knowledge)
    return Suspicion(
      title: found.title.text(in: retriever.language(of: TypedText.words(part))) ?? found.id.description,
      words: TypedText.excerpt(of: part, saying: folded),
      confidence: (isBehindOwn ? document.confidenceAlone : document.confidence).rawValue,
      count: uses.rareWords,
      isUpcoming: isUpcoming,
      isInternalAlone: uses.isInternalAlone
    )
  }

  /// The internal item that comes first, or behind the one that is answered or one that is no likelier.
  private func best(for part: [Token]) -> (item: KnowledgeItem, document: RankedDocument, isBehindOwn: Bool)?
  {
    let documents = retriever.rank(part, limit: 2, byEvidence: false).documents
    for (place, document) in documents.enumerated() {
      guard let found = ItemID(document.id).flatMap(knowledge.item) else { continue }
      if found.isInternal {
        let isBehindOwn = place > 0 && documents[0].id == item?.id.description
        return (found, document, isBehindOwn)
      }
      guard found.id == item?.id || document.confidence < Self.sure else { return nil }
    }
    return nil
  }

  private static let fewestWords = 3
  private static let sure: Confidence = 0.5
}

/// How far words are the public items’ too.
private struct PublicUses {
  /// How many of the words few public items use.
  let rareWords: Int

  /// Whether one of them stands in an internal item, and in no public one nor in a rule.
  let isInternalAlone: Bool

  init(of words: Set<String>, in knowledge: Knowledge) {
    var publics: [String: Int] = [:]
    var internals: Set<String> = []
    func used(_ texts: [LocalizedText]) -> Set<String> {
      Set(texts.flatMap { $0.all.flatMap { Tokenizer.tokens(of: $0.text).map(\.folded) } }).intersection(
        words
      )
    }
    for item in knowledge.items {
      let texts = [item.title, item.asks, item.answer, item.why] + item.details.values
      if item.isInternal {
        internals.formUnion(used(texts))
      } else {
        for word in used(texts) { publics[word, default: 0] += 1 }
      }
    }
    for rule in knowledge.rules {
      for word in used([rule.examples, rule.counterexamples, rule.answer]) { publics[word, default: 0] += 1 }
    }
    rareWords = words.count { publics[$0, default: 0] <= Self.mostUses }
    isInternalAlone = internals.contains { publics[$0] == nil }
  }

  private static let mostUses = 12
}
