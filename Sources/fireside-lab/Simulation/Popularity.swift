import Foundation
import TextAnalysis

/// How often each of some things is asked for: Zipf’s law over an order that the seed gives.
struct Popularity {
  private let order: [Int]

  /// The shares of the things so far, in that order, summed up.
  private let sums: [Double]

  init(count: Int, exponent: Double, _ generator: inout SeededGenerator) {
    var order = Array(0..<count)
    for place in order.indices.reversed() { order.swapAt(place, generator.index(below: place + 1)) }
    self.order = order
    var sum = 0.0
    sums = (0..<count).map { rank in
      sum += pow(Double(rank + 1), -exponent)
      return sum
    }
  }

  /// The number of a thing; there must be one.
  func draw(_ generator: inout SeededGenerator) -> Int {
    let wanted = generator.unit() * (sums.last ?? 0)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return order[low]
  }
}
