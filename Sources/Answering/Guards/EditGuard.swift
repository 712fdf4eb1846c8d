package import Retrieval
import TextAnalysis

/// The guards over what a human types for one question: those over any text, and over what only people write.
package struct EditGuard: Sendable {
  private let knowledge: Knowledge
  private let question: Question
  private let textGuard: TextGuard
  private let retriever: Retriever

  package init(knowledge: Knowledge, question: Question, textGuard: TextGuard, retriever: Retriever) {
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
      otherLanguage(typed),
      insult(in: typed),
      payment(in: typed, own),
      prying(in: typed, own),
    ]
    return found.compactMap { $0 }.reduce(into: concerns) { concerns, concern in
      if !concerns.contains(where: { $0.kind == concern.kind }) { concerns.append(concern) }
    }
  }

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
    typed.firstMeant(EditLexicon.payments, unless: PromiseLexicon.conditions, own).map {
      Concern(.payment, "“\($0)” promises money in public: say who looks at it, and no more")
    }
  }

  private func prying(in typed: TypedText, _ own: OwnWords?) -> Concern? {
    typed.firstMeant(EditLexicon.privateDetails, own).map {
      Concern(.privacy, "“\($0)” asks in public for what is private: ask for it by direct message, or not at all")
    }
  }

  private func insult(in typed: TypedText) -> Concern? {
    typed.firstWords(of: EditLexicon.insults).map {
      Concern(.insult, "“\($0)” insults who reads it: leave it out")
    }
  }
}
