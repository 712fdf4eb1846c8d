import Answering
import Foundation
import Retrieval
import TextAnalysis

/// Puts labelled questions to a responder.
struct Evaluator {
  private(set) var responder: Responder

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

  /// Takes the questions in an order that `seed` gives, and learns the right item after each, as if a reviewer had
  /// approved it: the curve is the share of in-scope questions of each hundred that got the right draft.
  mutating func replay(_ questions: [LabelledQuestion], seed: UInt64) -> Evaluation {
    var generator = SeededGenerator(seed: seed)
    let order = questions.shuffled(using: &generator)
    var results: [Evaluation.Result] = []
    let clock = ContinuousClock()
    var duration = Duration.zero
    for (number, labelled) in order.enumerated() {
      let asked = question(labelled)
      var draft: Draft?
      duration += clock.measure { draft = responder.draft(for: asked) }
      if let draft { results.append(result(labelled, question: asked, draft: draft)) }
      responder.learn(Self.lessons(labelled, draft, number: Int64(number)))
    }
    var evaluation = Evaluation(results, seconds: duration / .seconds(1))
    evaluation.curve = stride(from: 0, to: results.count, by: 100).map { start in
      let inScope = results[start..<min(start + 100, results.count)].filter { $0.wanted != nil }
      return Double(inScope.count { $0.offered == $0.wanted }) / Double(max(1, inScope.count))
    }
    return evaluation
  }

  /// The verdict on what was drafted, and the right item where that was none.
  private static func lessons(_ labelled: LabelledQuestion, _ draft: Draft?, number: Int64) -> [Lesson] {
    var lessons: [Lesson] = []
    if let draft, draft.outcome == .matched, let item = draft.item, item.section != .rules {
      lessons.append(
        Lesson(
          decision: number,
          question: labelled.text,
          item: item,
          isRight: item == labelled.item,
          isSaid: true,
          confidence: draft.confidence
        )
      )
    }
    if let item = labelled.item, item.section != .rules, lessons.first?.isRight != true {
      lessons.append(Lesson(decision: -1 - number, question: labelled.text, item: item, isRight: true))
    }
    return lessons
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
      score: ranking.documents.first?.score.rawValue ?? 0,
      confidence: ranking.documents.first?.confidence.rawValue ?? 0,
      offered: draft.outcome == .matched || !rule.isEmpty ? draft.item : nil
    )
  }
}
