import Testing

@testable import Retrieval

@Suite("What is learnt from")
struct TrainingSetTests {
  private static func set(_ training: SmallTraining, documents: [Int]) throws -> TrainingSet {
    let asks = training.texts.indices.map { number in
      TrainedModel.Ask(document: documents[training.item(of: number)], role: .ask, text: "")
    }
    let texts = training.texts.map { text in
      EncodedText(lexical: SparseVector(), dense: text.map { Float($0) })
    }
    return try #require(TrainingSet(asks, texts, dimensions: 0))
  }

  /// The cosine between an ask and the mean of `others`.
  private static func cosine(_ ask: Int, _ others: [Int], _ training: SmallTraining) -> Float {
    let mean = training.texts[0].indices.map { place in others.reduce(0) { $0 + training.texts[$1][place] } }
    return others.isEmpty ? 0 : Float(training.texts[ask].dot(mean) / mean.dot(mean).squareRoot())
  }

  @Test("the asks of each document stand together, documents without any are passed over")
  func members() throws {
    let set = try Self.set(SmallTraining(counts: [2, 1, 3]), documents: [1, 4, 5])
    #expect(set.documents == [1, 4, 5])
    #expect(set.members == [0..<2, 2..<3, 3..<6])
    #expect(TrainingSet([], [], dimensions: 3) == nil)
  }

  @Test("the products of all pairs, of the wording and of the meaning together")
  func products() {
    let texts = [
      EncodedText(lexical: SparseVector(indices: [0, 2], values: [1, 2]), dense: [1, 0]),
      EncodedText(lexical: SparseVector(indices: [2], values: [3]), dense: [5, 1]),
      EncodedText(lexical: SparseVector(), dense: [0, 7]),
    ]
    #expect(Products.all(of: texts, dimensions: 3).values == [6, 11, 0, 11, 35, 7, 0, 7, 49])
    #expect(Products.all(of: [], dimensions: 3).values.isEmpty)
  }

  @Test("the likeness to the mean of an item's asks")
  func centroids() throws {
    let training = SmallTraining(counts: [3, 1, 2])
    let weights = try Self.set(training, documents: [0, 1, 2]).centroidWeights
    for ask in training.texts.indices {
      let wanted = training.members.map { Self.cosine(ask, Array($0), training) }
      expectClose(training.scores(of: ask, by: weights, of: training), wanted, tolerance: 1e-3)
    }
  }

  @Test("the same without the ask itself; 0 where it stood alone")
  func centroidsWithoutAsk() throws {
    let training = SmallTraining(counts: [3, 1, 2])
    let cosines = try Self.set(training, documents: [0, 1, 2]).centroidsWithoutAsk
    for ask in training.texts.indices {
      let wanted = training.members.map { Self.cosine(ask, $0.filter { $0 != ask }, training) }
      expectClose(Array(cosines.row(ask)), wanted, tolerance: 1e-3)
    }
  }

  @Test("what all parts of the classifier say is added up in their shares")
  func classifier() throws {
    let training = SmallTraining(counts: [3, 2, 4])
    let set = try Self.set(training, documents: [0, 1, 2])
    let discriminant = try #require(
      Discriminant(products: set.products, members: set.members, ridge: 0.4)
    )
    let corrector = try #require(
      ResidualRidge(products: set.products, members: set.members, opinions: discriminant.scoresWithoutAsk())
    )
    let classifier = try #require(ItemClassifier(set))
    func sum(_ parts: (Matrix, Matrix, Matrix)) -> [Float] {
      parts.0.values.indices.map {
        max(-9, parts.0.values[$0] + 0.5 * parts.1.values[$0] + 0.5 * parts.2.values[$0])
      }
    }
    expectClose(
      classifier.weights.values,
      sum((discriminant.weights, corrector.weights, set.centroidWeights))
    )
    expectClose(
      classifier.scoresWithoutAsk().values,
      sum((discriminant.scoresWithoutAsk(), corrector.valuesWithoutAsk(), set.centroidsWithoutAsk))
    )
    expectClose(
      classifier.scoresWithoutItem().values.map { max(-9, $0) },
      sum((discriminant.scoresWithoutItem(), corrector.valuesWithoutItem(), set.centroidsWithoutAsk))
    )
  }
}
