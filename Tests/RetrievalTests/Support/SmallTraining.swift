@testable import Retrieval

/// Random asks of a few items in a space of few dimensions, as near to 1 as to be sure of every digit.
struct SmallTraining {
  /// Asks × dimensions.
  var texts: [[Double]]
  var members: [Range<Int>]

  /// Items with as many asks as `counts` says, each somewhere around a middle of its own.
  init(counts: [Int], dimensions: Int = 6, seed: UInt64 = 7) {
    var generator = SeededGenerator(seed: seed)
    texts = []
    members = []
    for count in counts {
      let middle = (0..<dimensions).map { _ in Double.random(in: -1...1, using: &generator) }
      members.append(texts.count..<texts.count + count)
      for _ in 0..<count {
        let text = middle.map { $0 + Double.random(in: -0.7...0.7, using: &generator) }
        texts.append(text.scaled(by: 1 / text.dot(text).squareRoot()))
      }
    }
  }

  init(texts: [[Double]], members: [Range<Int>]) {
    self.texts = texts
    self.members = members
  }

  var products: Matrix {
    Matrix(
      rows: texts.count,
      columns: texts.count,
      values: texts.flatMap { left in texts.map { Float(left.dot($0)) } }
    )
  }

  func item(of ask: Int) -> Int { members.firstIndex { $0.contains(ask) } ?? 0 }

  /// The same without one ask, whose item has others.
  func without(ask: Int) -> SmallTraining { regrouped { $0 != ask } }

  /// The same without an item.
  func without(item: Int) -> SmallTraining { regrouped { !members[item].contains($0) } }

  private func regrouped(_ isKept: (Int) -> Bool) -> SmallTraining {
    var kept = SmallTraining(texts: [], members: [])
    for asks in members where asks.contains(where: isKept) {
      let texts = asks.filter(isKept).map { self.texts[$0] }
      kept.members.append(kept.texts.count..<kept.texts.count + texts.count)
      kept.texts += texts
    }
    return kept
  }

  /// What the text of an ask of `self` scores for each item of `other`, by the weights of the asks there.
  func scores(of ask: Int, by weights: Matrix, of other: SmallTraining) -> [Float] {
    (0..<weights.columns).map { item in
      other.texts.indices.reduce(Float(0)) {
        $0 + Float(texts[ask].dot(other.texts[$1])) * weights[$1, item]
      }
    }
  }

  /// The items in another order, and the asks of each as well; with them, which ask each one was.
  func shuffled(seed: UInt64) -> (training: SmallTraining, items: [Int], asks: [Int]) {
    var generator = SeededGenerator(seed: seed)
    let items = members.indices.shuffled(using: &generator)
    let groups = items.map { members[$0].shuffled(using: &generator) }
    var training = SmallTraining(texts: groups.joined().map { texts[$0] }, members: [])
    for group in groups {
      let start = training.members.last?.upperBound ?? 0
      training.members.append(start..<start + group.count)
    }
    return (training, items, Array(groups.joined()))
  }
}

extension [Double] {
  func dot(_ other: [Double]) -> Double { zip(self, other).reduce(0) { $0 + $1.0 * $1.1 } }

  func scaled(by factor: Double) -> [Double] { map { $0 * factor } }
}

/// Solves a small system of equations by elimination with pivots, apart from anything that is tested.
func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
  var rows = zip(matrix, right).map { $0 + [$1] }
  let size = right.count
  for pivot in 0..<size {
    let best = (pivot..<size).max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) } ?? pivot
    rows.swapAt(pivot, best)
    for row in 0..<size where row != pivot {
      let factor = rows[row][pivot] / rows[pivot][pivot]
      for column in pivot...size { rows[row][column] -= factor * rows[pivot][column] }
    }
  }
  return (0..<size).map { rows[$0][size] / rows[$0][$0] }
}
