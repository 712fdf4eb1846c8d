import Foundation
import Testing

@testable import Retrieval

@Suite("What corrects the discriminant")
struct ResidualRidgeTests {
  /// Opinions that are often wrong: asks × items.
  private static func opinions(_ training: SmallTraining) -> Matrix {
    var generator = SeededGenerator(seed: 3)
    var opinions = Matrix(rows: training.texts.count, columns: training.members.count)
    for index in opinions.values.indices { opinions.values[index] = .random(in: 0...0.1, using: &generator) }
    return opinions
  }

  private static func ridge(_ training: SmallTraining, _ opinions: Matrix) throws -> ResidualRidge {
    try #require(
      ResidualRidge(products: training.products, members: training.members, opinions: opinions)
    )
  }

  /// 1 for the own item, 0 for others, less the softmax of 30 times the opinion.
  private static func residuals(_ training: SmallTraining, _ opinions: Matrix) -> [[Double]] {
    training.texts.indices.map { ask in
      let odds = opinions.row(ask).map { exp(30 * Double($0)) }
      let sum = odds.reduce(0, +)
      return odds.enumerated().map { ($0.offset == training.item(of: ask) ? 1 : 0) - $0.element / sum }
    }
  }

  /// What `ask` gets for each item from the asks in `rest` alone, with a ridge of 1.
  private static func value(_ ask: Int, from rest: [Int], _ training: SmallTraining, _ opinions: Matrix)
    -> [Float]
  {
    let residuals = residuals(training, opinions)
    let matrix = rest.map { left in
      rest.map { training.texts[left].dot(training.texts[$0]) + (left == $0 ? 1 : 0) }
    }
    return training.members.indices.map { item in
      let weights = solved(matrix, rest.map { residuals[$0][item] })
      return Float(zip(rest, weights).reduce(0) { $0 + training.texts[ask].dot(training.texts[$1.0]) * $1.1 })
    }
  }

  private static let shapes = [[3, 2, 4], [2, 2], [1, 3, 1], [1, 1], [4]]

  @Test("the weights solve for what is left of the opinions", arguments: shapes)
  func weights(counts: [Int]) throws {
    let training = SmallTraining(counts: counts)
    let opinions = Self.opinions(training)
    let ridge = try Self.ridge(training, opinions)
    for ask in training.texts.indices {
      let wanted = Self.value(ask, from: Array(training.texts.indices), training, opinions)
      expectClose(training.scores(of: ask, by: ridge.weights, of: training), wanted, tolerance: 1e-3)
    }
  }

  @Test("leaving an ask out is training without it, the residuals held", arguments: shapes)
  func withoutAsk(counts: [Int]) throws {
    let training = SmallTraining(counts: counts)
    let opinions = Self.opinions(training)
    let values = try Self.ridge(training, opinions).valuesWithoutAsk()
    for ask in training.texts.indices {
      let wanted = Self.value(ask, from: training.texts.indices.filter { $0 != ask }, training, opinions)
      expectClose(Array(values.row(ask)), wanted, tolerance: 1e-3)
    }
  }

  @Test("leaving an item out is training without it, the residuals held", arguments: shapes)
  func withoutItem(counts: [Int]) throws {
    let training = SmallTraining(counts: counts)
    let opinions = Self.opinions(training)
    let values = try Self.ridge(training, opinions).valuesWithoutItem()
    for (item, asks) in training.members.enumerated() {
      let rest = training.texts.indices.filter { !training.members[item].contains($0) }
      for ask in asks {
        let wanted = Self.value(ask, from: rest, training, opinions)
        expectClose(Array(values.row(ask)), wanted, tolerance: 1e-3)
      }
    }
  }

  @Test("asks that are the same, and opinions far apart, stay finite")
  func extremes() throws {
    var training = SmallTraining(counts: [3, 2])
    for ask in training.texts.indices { training.texts[ask] = training.texts[0] }
    var opinions = Self.opinions(training)
    opinions[0, 1] = 1000
    opinions[1, 0] = -1000
    let ridge = try Self.ridge(training, opinions)
    for matrix in [ridge.weights, ridge.valuesWithoutAsk(), ridge.valuesWithoutItem()] {
      #expect(matrix.values.allSatisfy { $0.isFinite })
    }
  }

  @Test("the order of the items and of their asks doesn't matter", arguments: 1...4 as ClosedRange<UInt64>)
  func order(seed: UInt64) throws {
    let training = SmallTraining(counts: [3, 1, 4, 2])
    let opinions = Self.opinions(training)
    let (other, items, asks) = training.shuffled(seed: seed)
    var shuffledOpinions = opinions
    for (place, ask) in asks.enumerated() {
      for (column, item) in items.enumerated() { shuffledOpinions[place, column] = opinions[ask, item] }
    }
    let (left, right) = (try Self.ridge(training, opinions), try Self.ridge(other, shuffledOpinions))
    let pairs = [
      (left.weights, right.weights), (left.valuesWithoutAsk(), right.valuesWithoutAsk()),
      (left.valuesWithoutItem(), right.valuesWithoutItem()),
    ]
    for (one, shuffled) in pairs {
      for (place, ask) in asks.enumerated() {
        expectClose(Array(shuffled.row(place)), items.map { one[ask, $0] }, tolerance: 1e-3)
      }
    }
  }
}
