import Testing

@testable import Retrieval

@Suite("The discriminant")
struct DiscriminantTests {
  private static let ridge = 0.4

  private static func discriminant(_ training: SmallTraining) throws -> Discriminant {
    try #require(
      Discriminant(products: training.products, members: training.members, ridge: Float(ridge))
    )
  }

  /// What every ask scores for every item, in the space itself and not by products: √ridge x·Aμ / √(μ·Aμ).
  private static func reference(_ training: SmallTraining) -> [[Float]] {
    let dimensions = training.texts.first?.count ?? 0
    let means = training.members.map { asks in
      (0..<dimensions).map { place in asks.reduce(0) { $0 + training.texts[$1][place] } / Double(asks.count) }
    }
    let scatter = (0..<dimensions).map { row in
      (0..<dimensions).map { column in
        training.texts.indices.reduce(row == column ? ridge : 0) { sum, ask in
          let (text, mean) = (training.texts[ask], means[training.item(of: ask)])
          return sum + (text[row] - mean[row]) * (text[column] - mean[column])
        }
      }
    }
    let directions = means.map { mean in
      let direction = solved(scatter, mean)
      return direction.scaled(by: (ridge / mean.dot(direction)).squareRoot())
    }
    return training.texts.map { text in directions.map { Float(text.dot($0)) } }
  }

  @Test(
    "the weights give the matched filter of each item",
    arguments: [[3, 2, 4], [1, 3], [1, 1, 1], [5]]
  )
  func weights(counts: [Int]) throws {
    let training = SmallTraining(counts: counts)
    let discriminant = try Self.discriminant(training)
    for (ask, wanted) in Self.reference(training).enumerated() {
      expectClose(training.scores(of: ask, by: discriminant.weights, of: training), wanted, tolerance: 1e-3)
    }
  }

  @Test(
    "leaving an ask out is training without it",
    arguments: [[3, 2, 4], [2, 2], [6, 1, 2, 3], [2, 1], [5]]
  )
  func withoutAsk(counts: [Int]) throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let training = SmallTraining(counts: counts, seed: seed)
      let scores = try Self.discriminant(training).scoresWithoutAsk()
      for ask in training.texts.indices where training.members[training.item(of: ask)].count > 1 {
        let rest = training.without(ask: ask)
        let wanted = training.scores(of: ask, by: try Self.discriminant(rest).weights, of: rest)
        expectClose(Array(scores.row(ask)), wanted, tolerance: 1e-3)
      }
    }
  }

  @Test("an ask that stands alone scores as if it were there")
  func single() throws {
    let training = SmallTraining(counts: [1, 3, 1])
    let discriminant = try Self.discriminant(training)
    let scores = discriminant.scoresWithoutAsk()
    for ask in [0, 4] {
      let wanted = training.scores(of: ask, by: discriminant.weights, of: training)
      expectClose(Array(scores.row(ask)), wanted, tolerance: 1e-3)
    }
  }

  @Test(
    "leaving an item out is training without it",
    arguments: [[3, 2, 4], [2, 2], [6, 1, 2, 3], [1, 1]]
  )
  func withoutItem(counts: [Int]) throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let training = SmallTraining(counts: counts, seed: seed)
      let scores = try Self.discriminant(training).scoresWithoutItem()
      for item in training.members.indices {
        let rest = training.without(item: item)
        let weights = try Self.discriminant(rest).weights
        for ask in training.members[item] {
          var row = Array(scores.row(ask))
          #expect(row.remove(at: item) == -.infinity)
          expectClose(row, training.scores(of: ask, by: weights, of: rest), tolerance: 1e-3)
        }
      }
    }
  }

  @Test("asks that are the same, within an item and across items, give finite scores and equal ones")
  func identical() throws {
    var training = SmallTraining(counts: [3, 3, 2])
    training.texts[1] = training.texts[0]
    training.texts[2] = training.texts[0]
    for ask in 3...5 { training.texts[ask] = training.texts[0] }
    let discriminant = try Self.discriminant(training)
    for scores in [discriminant.scoresWithoutAsk(), discriminant.scoresWithoutItem()] {
      #expect(scores.values.allSatisfy { $0.isFinite || $0 == -.infinity })
    }
    let row = Array(discriminant.scoresWithoutAsk().row(0))
    expectClose([row[0]], [row[1]])
    let rest = training.without(ask: 0)
    expectClose(
      row,
      training.scores(of: 0, by: try Self.discriminant(rest).weights, of: rest),
      tolerance: 1e-3
    )
  }

  @Test("the order of the items and of their asks doesn't matter", arguments: 1...4 as ClosedRange<UInt64>)
  func order(seed: UInt64) throws {
    let training = SmallTraining(counts: [3, 1, 4, 2])
    let (other, items, asks) = training.shuffled(seed: seed)
    let (left, right) = (try Self.discriminant(training), try Self.discriminant(other))
    let pairs = [
      (left.weights, right.weights), (left.scoresWithoutAsk(), right.scoresWithoutAsk()),
      (left.scoresWithoutItem(), right.scoresWithoutItem()),
    ]
    for (one, shuffled) in pairs {
      for (place, ask) in asks.enumerated() {
        let wanted = items.map { max(-9, one[ask, $0]) }
        expectClose(shuffled.row(place).map { max(-9, $0) }, wanted, tolerance: 1e-3)
      }
    }
  }

  @Test("without a positive definite scatter there is none")
  func indefinite() {
    let products = Matrix(rows: 2, columns: 2, values: [.nan, 0, 0, 1])
    #expect(Discriminant(products: products, members: [0..<1, 1..<2], ridge: 0.4) == nil)
  }
}
