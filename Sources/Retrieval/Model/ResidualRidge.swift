import Foundation

/// Learns what the discriminant gets wrong: ridge regression on what is left between the asks' own items and the
/// discriminant's opinion of asks that it hasn't seen.
///
/// Its values for an ask, or an item, that is left out follow in closed form, as for any linear smoother: Golub, Heath
/// and Wahba, "Generalized cross-validation" (1979).
struct ResidualRidge {
  /// How much it adds to the discriminant: the more, the more asks there are to learn it from.
  var share: Float {
    let asks = Float(members.last?.upperBound ?? 0) / Float(max(1, members.count))
    return min(1, max(0.5, asks / Self.manyAsks))
  }

  private static let manyAsks: Float = 32

  private static let ridge: Float = 1

  /// How sharp the discriminant's opinion is taken to be.
  private static let sharpness: Float = 30

  /// How much each ask counts for each item: asks × items.
  let weights: Matrix

  private let residuals: Matrix
  private let inverse: any RidgeInverse
  private let members: [Range<Int>]

  /// `opinions` are the discriminant's scores for asks that it hasn't seen: asks × items.
  init?(products: any AskProducts, members: [Range<Int>], opinions: Matrix) {
    guard let inverse = products.inverse(over: members, isCentred: false, ridge: Self.ridge) else {
      return nil
    }
    self.inverse = inverse
    self.members = members
    residuals = Self.residuals(members, opinions)
    weights = inverse.solve(residuals)
  }

  /// 1 for an ask's own item and 0 for the others, less the share that each item has in the opinion.
  private static func residuals(_ members: [Range<Int>], _ opinions: Matrix) -> Matrix {
    var residuals = opinions
    for (own, asks) in members.enumerated() {
      for ask in asks {
        let greatest = opinions.row(ask).max() ?? 0
        let odds = opinions.row(ask).map { Float(exp(Double(sharpness * ($0 - greatest)))) }
        let sum = odds.reduce(0, +)
        for item in members.indices { residuals[ask, item] = (item == own ? 1 : 0) - odds[item] / sum }
      }
    }
    return residuals
  }

  /// What each ask would get for each item if it had not been there.
  func valuesWithoutAsk() -> Matrix {
    let diagonal = inverse.inverseDiagonal
    var values = residuals
    for ask in 0..<values.rows {
      for item in members.indices { values[ask, item] -= weights[ask, item] / diagonal[ask] }
    }
    return values
  }

  /// What each ask would get for each item if none of its own item's had been there.
  func valuesWithoutItem() -> Matrix {
    var values = residuals
    for asks in members {
      let correction = inverse.inverseBlock(asks).solving(weights, rows: asks)
      for (place, ask) in asks.enumerated() {
        for item in members.indices { values[ask, item] -= correction[place, item] }
      }
    }
    return values
  }
}
