import Answering
import Retrieval
import TextAnalysis

/// Typed answers of which somebody said what is wrong with them, to learn from sentence by sentence.
///
/// A bad answer is mostly fine: one of its sentences is at fault, and nobody said which. So each is taken for it first, and
/// then, round after round, the one that the last model found most at fault: learning from bags of instances (Andrews,
/// Tsochantaridis and Hofmann, “Support Vector Machines for Multiple-Instance Learning”, 2002).
struct EditSamples {
  /// One answer.
  private struct Answer {
    var sentences: [ModelFitter.Sample]
    var label: Int
  }

  private let name: String
  private let fitter: ModelFitter
  private let answers: [Answer]

  private static let rounds = 3

  init(_ texts: [LabelledText], name: String, _ fitter: ModelFitter, _ reader: Retriever) {
    (self.name, self.fitter) = (name, fitter)
    answers = texts.concurrentMap { text in
      let label = fitter.classes.firstIndex(of: text.label) ?? 0
      let sentences = EditReading.sentences(of: text.text, reader).map {
        ModelFitter.Sample(features: $0.features, meaning: $0.meaning, label: label, weight: 1)
      }
      return Answer(sentences: sentences, label: label)
    }
  }

  var count: Int { answers.count }

  /// The model of all answers.
  func model() -> PostModel { model(of: answers) }

  private func model(of answers: [Answer]) -> PostModel {
    func fit(_ pick: (Answer) -> [ModelFitter.Sample]) -> PostModel {
      fitter.fit(answers.flatMap(pick), name: name)
    }
    var model = fit { answer in
      let weight = answer.label == 0 ? 1 : 1 / Double(answer.sentences.count)
      return answer.sentences.map { weighed($0, weight) }
    }
    for _ in 0..<Self.rounds {
      let last = model
      model = fit { answer in
        guard answer.label > 0 else { return answer.sentences }
        let shares = answer.sentences.map {
          last.shares(of: $0.features, meaning: $0.meaning)[answer.label]
        }
        guard let worst = shares.indices.max(by: { shares[$0] < shares[$1] }) else { return [] }
        return [answer.sentences[worst]]
      }
    }
    return model
  }

  private func weighed(_ sample: ModelFitter.Sample, _ weight: Double) -> ModelFitter.Sample {
    var sample = sample
    sample.weight = weight
    return sample
  }

  /// For each answer the most of each class that a model which hasn’t met it finds in a sentence.
  func heldOut(folds: Int) -> [(shares: [Double], label: Int)] {
    (0..<folds).flatMap { fold in
      let model = model(of: answers.indices.filter { $0 % folds != fold }.map { answers[$0] })
      return answers.indices.filter { $0 % folds == fold }.map { number in
        let shares = answers[number].sentences.map { model.shares(of: $0.features, meaning: $0.meaning) }
        let most = fitter.classes.indices.map { place in shares.map { $0[place] }.max() ?? 0 }
        return (most, answers[number].label)
      }
    }
  }
}
