import Retrieval
import TextAnalysis

/// Holds what a human says of an item to where it stands, beyond what any text is held to: what is there is not denied,
/// what isn’t is not explained as if it were, and what was declined is not kept hoping for.
struct StandingGuard {
  private let standing: Standing
  private let id: ItemID
  private let own: OwnWords
  private let meanwhile: OwnWords
  private let retriever: Retriever

  init(_ item: KnowledgeItem, _ retriever: Retriever) {
    standing = item.standing
    id = item.id
    self.retriever = retriever
    own = OwnWords(item)
    meanwhile = OwnWords(meanwhileOf: item)
  }

  func concern(about typed: TypedText) -> Concern? {
    switch standing {
    case .feature, .roadmap(.completed): denial(in: typed) ?? futureDate(in: typed)
    case .roadmap(.declined): yes(typed) ?? hope(in: typed) ?? instruction(in: typed) ?? future(in: typed)
    case .roadmap(.open): yes(typed) ?? instruction(in: typed) ?? silence(of: typed) ?? future(in: typed)
    case .roadmap: yes(typed) ?? instruction(in: typed) ?? silence(of: typed)
    }
  }

  /// A yes and no more, to what isn’t finished.
  private func yes(_ typed: TypedText) -> Concern? {
    let clauses = typed.sentences.flatMap(\.clauses).filter { !$0.isEmpty }
    guard let first = clauses.first,
      clauses.allSatisfy({ EditLexicon.affirmations.firstMatch(in: $0) != nil })
    else { return nil }
    return Concern(
      .promise,
      "“\(TypedText.words(first))” says that it is so, and it is “\(standing.name)”: say that"
    )
  }

  private func denial(in typed: TypedText) -> Concern? {
    for sentence in typed.sentences where !sentence.isQuestion {
      for clause in sentence.clauses {
        guard let range = EditLexicon.denials.firstMatch(in: clause), !own.hold(Array(clause[range])) else {
          continue
        }
        return Concern(
          .denial,
          "“\(TypedText.words(clause[range]))” says that it isn’t there, and it is: say where"
        )
      }
      if !own.hold(sentence.tokens), let range = EditLexicon.negated.firstMatch(in: sentence.tokens),
        isAbout(sentence.tokens)
      {
        let words = TypedText.words(sentence.tokens[range])
        return Concern(.denial, "“\(words)” seems to say that it isn’t there, and it is: say where")
      }
    }
    return nil
  }

  /// Whether the matcher takes the words for this item.
  private func isAbout(_ tokens: [Token]) -> Bool {
    guard let best = retriever.rank(tokens, limit: 1).documents.first else { return false }
    return best.id == id.description && best.confidence.rawValue >= 0.5
  }

  /// What is said to be one day, of what isn’t decided or was declined.
  private func future(in typed: TypedText) -> Concern? {
    guard !typed.sentences.contains(where: statesStatus) else { return nil }
    for sentence in typed.sentences where !sentence.isQuestion {
      for clause in sentence.clauses where !own.hold(clause) {
        guard let place = FutureWords.first(in: clause) else { continue }
        let words = TypedText.words(clause[place..<min(place + 4, clause.count)])
        return Concern(
          .promise,
          "“\(words)” promises more than “\(standing.name)” allows: say what is so today"
        )
      }
    }
    return nil
  }

  /// A time of the year at which something will be, of what is there.
  private func futureDate(in typed: TypedText) -> Concern? {
    for clause in typed.sentences.flatMap(\.clauses)
    where FutureWords.first(in: clause) != nil && !own.hold(clause) {
      guard
        let range = PromiseLexicon.dates.firstMatch(
          in: clause,
          where: { PromiseGuard.isCalendarDate(clause[$1]) }
        )
      else { continue }
      return Concern(
        .date,
        "“\(TypedText.words(clause[range]))” says when: it is there already, so say no date"
      )
    }
    return nil
  }

  private func hope(in typed: TypedText) -> Concern? {
    for clause in typed.sentences.flatMap(\.clauses) where !own.hold(clause) {
      let range =
        EditLexicon.notYet.firstMatch(in: clause)
        ?? PromiseGuard.firstMeant(EditLexicon.hope, in: clause) { _, _ in true }
      guard let range else { continue }
      return Concern(
        .promise,
        "“\(TypedText.words(clause[range]))” keeps up a hope, and it is declined: say no, and why"
      )
    }
    return nil
  }

  private func instruction(in typed: TypedText) -> Concern? {
    guard !typed.sentences.contains(where: statesStatus) else { return nil }
    for sentence in typed.sentences
    where !sentence.isQuestion && !own.hold(sentence.tokens)
      && EditLexicon.meanwhile.firstMatch(in: sentence.tokens) == nil
    {
      for clause in sentence.clauses {
        guard let range = EditLexicon.instructions.firstMatch(in: clause), !own.hold(clause),
          !isOwn(range, of: clause)
        else { continue }
        let words = TypedText.words(clause[range])
        return Concern(
          .promise,
          "“\(words)” speaks of it as if it were there, and it is “\(standing.name)”: say so"
        )
      }
    }
    return nil
  }

  /// Whether the item itself tells to do so: “draw an area around a station”, or “you can draw one”.
  private func isOwn(_ range: Range<Int>, of clause: [Token]) -> Bool {
    meanwhile.cover(clause)
      && (meanwhile.mention(firstOf: clause[range])
        || meanwhile.mention(firstOf: clause[range.upperBound...]))
  }

  /// Words about the item of which none says or leaves open that it isn’t finished.
  private func silence(of typed: TypedText) -> Concern? {
    guard EditLexicon.unsure.firstMatch(in: typed.tokens) == nil,
      !typed.sentences.contains(where: \.isQuestion)
    else {
      return nil
    }
    let about = typed.sentences.first { isAbout($0.tokens) }
    guard let about else { return nil }
    let words = TypedText.words(about.tokens.prefix(6))
    return Concern(.promise, "“\(words) …” sounds as if it were there, and it is “\(standing.name)”: say so")
  }

  /// Whether a sentence says that something isn’t finished.
  private func statesStatus(_ sentence: TypedText.Sentence) -> Bool {
    let unfinished: [RoadmapStatus] =
      standing == .roadmap(.declined) ? [.declined] : [.open, .planned, .started]
    return sentence.clauses.contains { clause in
      unfinished.contains { PromiseLexicon.statements(of: $0).firstMatch(in: clause) != nil }
    }
  }
}
