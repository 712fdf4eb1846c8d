import Answering
import Foundation
import TextAnalysis

/// Fits a linear reader of posts: multinomial logistic regression with a penalty on the squares of the weights, by
/// stochastic gradient descent whose step falls with the number of posts met (Bottou, "Stochastic Gradient Descent
/// Tricks", 2012).
struct ModelFitter {
  /// A post, read.
  struct Sample {
    var features: TextFeatures
    var meaning: [Float]
    var label: Int
    var weight: Double
  }

  var passes = 40

  /// How little the square of a weight costs, beside the loss of one post: scikit-learn’s C.
  var freedom = 1.0

  /// A feature that fewer posts have is left out.
  var leastPosts = 2

  let classes: [String]

  func fit(_ samples: [Sample], name: String) -> PostModel {
    var counts: [UInt64: Int] = [:]
    for sample in samples { for hash in sample.features.hashes { counts[hash, default: 0] += 1 } }
    let known = HashIndex(counts.filter { $0.value >= leastPosts }.keys.sorted())
    let entries = samples.first?.meaning.count ?? 0
    let width = classes.count
    let rows = known.count + entries + 1
    var weights = [Double](repeating: 0, count: rows * width)
    let read = samples.map { sample in
      let features = sample.features.views.flatMap { view in
        let value = Double(PostModel.value(of: view.count))
        return sample.features.hashes[view].compactMap { known.number(of: $0) }.map {
          (row: $0, value: value)
        }
      }
      return features
        + sample.meaning.enumerated().map {
          (row: known.count + $0.offset, value: Double($0.element * PostModel.meaningLength))
        } + [(row: rows - 1, value: 1.0)]
    }
    let cost = 1 / (freedom * Double(max(1, samples.count)))
    var generator = SeededGenerator(seed: 1)
    // The weights are `scale` times what stands in the list, so that all of them shrink at once.
    var scale = 1.0
    var met = 0.0
    for _ in 0..<passes {
      for number in samples.indices.shuffled(using: &generator) {
        let step = 0.05 / (1 + 0.05 * cost * met * 20)
        met += 1
        var odds = [Double](repeating: 0, count: width)
        for (row, value) in read[number] {
          for place in 0..<width { odds[place] += value * weights[row * width + place] * scale }
        }
        let highest = odds.max() ?? 0
        let powers = odds.map { exp($0 - highest) }
        let sum = powers.reduce(0, +)
        scale *= 1 - step * cost
        for place in 0..<width {
          let error = powers[place] / sum - (place == samples[number].label ? 1 : 0)
          let change = step * samples[number].weight * error / scale
          for (row, value) in read[number] { weights[row * width + place] -= change * value }
        }
      }
    }
    for index in weights.indices { weights[index] *= scale }
    func row(_ number: Int) -> [Float] { weights[number * width..<(number + 1) * width].map { Float($0) } }
    return PostModel(
      name: name,
      classes: classes,
      features: known.hashes,
      weights: (0..<known.count).map(row),
      biases: row(rows - 1),
      meaning: (0..<entries).map { row(known.count + $0) }
    )
  }
}
