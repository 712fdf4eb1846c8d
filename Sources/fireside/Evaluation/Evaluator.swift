import Answering
import Foundation
import Retrieval

/// Puts labelled questions to a responder.
struct Evaluator {
  let responder: Responder

  /// A language for all questions that say none.
  var language: Language?

  func run(_ questions: [LabelledQuestion]) -> Evaluation {
    let asked = questions.map(question)
    let clock = ContinuousClock()
    var drafts: [Draft] = []
    let duration = clock.measure { drafts = asked.map { responder.draft(for: $0) } }
    let results = zip(questions, zip(asked, drafts)).map { labelled, answer in
      result(labelled, question: answer.0, draft: answer.1)
    }
    return Evaluation(results, seconds: duration / .seconds(1))
  }

  private func question(_ labelled: LabelledQuestion) -> Question {
    Question(
      network: responder.lengthRule.network,
      postID: labelled.id,
      text: labelled.text,
      language: labelled.language ?? language
    )
  }

  private func result(_ labelled: LabelledQuestion, question: Question, draft: Draft) -> Evaluation.Result {
    let ranking = responder.ranking(for: question, limit: .max)
    // A rule goes before the items that were found.
    let rule = draft.item.flatMap { $0.section == .rules ? [$0] : nil } ?? []
    return Evaluation.Result(
      wanted: labelled.item,
      ranked: rule + ranking.documents.compactMap { ItemID($0.id) },
      confidence: draft.confidence,
      offered: draft.outcome == .matched || !rule.isEmpty ? draft.item : nil
    )
  }
}
