package import Retrieval
import TextAnalysis

/// The guards over what a human types for one question: those over any text, and over what only people write.
package struct EditGuard: Sendable {
  private let knowledge: Knowledge
  private let question: Question
  private let textGuard: TextGuard
  private let retriever: Retriever

  /// Whether the asker may be hurt: `CareGuard` reads what is written to them.
  private let isToSomebodyAtRisk: Bool

  package init(
    knowledge: Knowledge,
    question: Question,
    textGuard: TextGuard,
    retriever: Retriever,
    isToSomebodyAtRisk: Bool = false
  ) {
    self.isToSomebodyAtRisk = isToSomebodyAtRisk
    self.knowledge = knowledge
    self.question = question
    self.textGuard = textGuard
    self.retriever = retriever
  }

  /// What speaks against sending `text` as an answer that rests on `id`; empty if nothing does.
  package func concerns(about text: String, on id: ItemID?) -> [Concern] {
    let concerns = textGuard.concerns(about: text, on: id)
    let typed = TypedText(text)
    guard concerns.first?.kind != .empty else { return concerns }
    let item = id.flatMap(knowledge.item)
    let own = item.map { OwnWords($0) }
    let found: [Concern?] = [
      item.flatMap { StandingGuard($0, retriever).concern(about: typed) },
      LeakGuard(knowledge, retriever, item: item).concern(about: typed),
      BlankGuard.concern(about: typed),
      ContactGuard(knowledge: knowledge, question: question).concern(about: typed),
      FigureGuard(knowledge: knowledge, question: question).concern(about: typed),
      otherLanguage(typed),
      insult(in: typed),
      assurance(in: typed, own),
      payment(in: typed, own),
      prying(in: typed, own),
    ]
    let read = isToSomebodyAtRisk ? [] : readings(of: typed, item, own)
    return (found.compactMap { $0 } + read).reduce(into: concerns) { concerns, concern in
      if !concerns.contains(where: { $0.kind == concern.kind }) { concerns.append(concern) }
    }
  }

  /// What a model reads in it that no table of words tells; what the item says itself is no fault.
  private func readings(of typed: TypedText, _ item: KnowledgeItem?, _ own: OwnWords?) -> [Concern] {
    let sentences = EditReading.sentences(of: typed, retriever).filter { own?.hold($0.tokens) != true }
    return Self.reading.faults(in: sentences, from: Self.leastShares).compactMap { fault in
      switch fault.kind {
      case "money": Self.payment(fault.words)
      case "private": isForNobodyElse(typed) ? nil : Self.prying(fault.words)
      case "insult": Self.insult(fault.words)
      default:
        item.flatMap { $0.standing.isThere ? nil : $0.standing.name }.map {
          Concern(.promise, "“\(fault.words)” sounds like more than “\($0)”: say what is so today")
        }
      }
    }
  }

  private static let reading = EditReading("edits")

  /// The share of each fault from which on it is told: of fine answers that it hasn’t learnt from one or two in a hundred
  /// reach it (`Scripts/lab train-reading`).
  private static let leastShares = [
    "promise": 0.85, "exists": 0.9, "money": 0.85, "private": 0.7, "insult": 0.95,
  ]

  /// An answer in a language that the question isn’t in, where both are plain.
  private func otherLanguage(_ typed: TypedText) -> Concern? {
    let words = Tokenizer.tokens(of: question.text)
    guard
      let asked = retriever.sureLanguage(of: words) ?? question.language
        ?? retriever.likelyLanguage(of: words), let answered = retriever.sureLanguage(of: typed.tokens),
      answered != asked
    else { return nil }
    let start = TypedText.words(typed.tokens.prefix(4))
    return Concern(.language, "“\(start) …” is not in the question’s language: answer in “\(asked.rawValue)”")
  }

  private func payment(in typed: TypedText, _ own: OwnWords?) -> Concern? {
    typed.firstMeant(EditLexicon.payments, unless: PromiseLexicon.conditions, own).map(Self.payment)
  }

  private func prying(in typed: TypedText, _ own: OwnWords?) -> Concern? {
    isForNobodyElse(typed) ? nil : typed.firstMeant(EditLexicon.privateDetails, own).map(Self.prying)
  }

  private func assurance(in typed: TypedText, _ own: OwnWords?) -> Concern? {
    let words =
      typed.firstMeant(EditLexicon.assurances, unless: PromiseLexicon.conditions, own)
      ?? typed.firstWords(of: EditLexicon.noHarm)
    return words.map {
      Concern(.promise, "“\($0)” answers for what nobody can: say what is done about it")
    }
  }

  private func insult(in typed: TypedText) -> Concern? {
    typed.firstWords(of: EditLexicon.insults).map(Self.insult)
  }

  /// Whether it says where nobody else reads along: what is asked for there may be private.
  private func isForNobodyElse(_ typed: TypedText) -> Bool {
    typed.sentences.contains { EditLexicon.privately.firstMatch(in: $0.tokens) != nil }
  }

  private static func payment(_ words: String) -> Concern {
    Concern(.payment, "“\(words)” promises money in public: say who looks at it, and no more")
  }

  private static func prying(_ words: String) -> Concern {
    Concern(.privacy, "“\(words)” asks in public for what is private: ask by direct message, or not at all")
  }

  private static func insult(_ words: String) -> Concern {
    Concern(.insult, "“\(words)” insults who reads it: leave it out")
  }
}
