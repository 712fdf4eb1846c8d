/// Tells items apart by their asks: linear discriminant analysis with a ridge, in its dual form.
///
/// Each item has the direction A μ / √(μᵀ A μ), where μ is the mean of its asks and A the inverse of the scatter
/// within items plus a ridge: the matched filter of a text that is its item's mean and noise. Fisher, "The use of
/// multiple measurements in taxonomic problems" (1936); Friedman, "Regularized discriminant analysis" (1989);
/// in terms of products alone, Mika et al., "Fisher discriminant analysis with kernels" (1999).
///
/// What an ask would score if it, or its whole item, had been left out follows in closed form from the same
/// inverse (Sherman, Morrison and Woodbury): cross-validation costs no second training.
struct Discriminant {
  /// How much each ask counts for each item: asks × items. A text's scores are its products with the asks times
  /// these.
  let weights: Matrix

  private let inverse: any RidgeInverse
  private let ridge: Float
  private let members: [Range<Int>]
  private let itemOfAsk: [Int]

  /// (Kw + ridge)⁻¹ times the centred products with the means: asks × items.
  private let solved: Matrix

  /// μᵀ A μ for each pair of items.
  private let spread: Matrix

  /// - Parameters:
  ///   - products: those of each pair of asks; the asks of an item stand together.
  ///   - members: for each item, the range of its asks, in order and never empty.
  ///   - ridge: what is added to the scatter, above 0.
  init?(products: any AskProducts, members: [Range<Int>], ridge: Float) {
    self.members = members
    self.ridge = ridge
    itemOfAsk = members.enumerated().flatMap { item, asks in asks.map { _ in item } }
    guard let inverse = products.inverse(over: members, isCentred: true, ridge: ridge) else { return nil }
    self.inverse = inverse
    var centred = products.means(over: members)
    let meanProducts = centred.meansOverRows(members)
    for ask in 0..<centred.rows {
      for item in members.indices { centred[ask, item] -= meanProducts[itemOfAsk[ask], item] }
    }
    solved = inverse.solve(centred)
    var spread = meanProducts
    spread.subtract(transposed: centred, times: solved)
    for index in spread.values.indices { spread.values[index] /= ridge }
    self.spread = spread
    weights = Self.weights(solved, spread, members, ridge)
  }

  private static func weights(
    _ solved: Matrix,
    _ spread: Matrix,
    _ members: [Range<Int>],
    _ ridge: Float
  ) -> Matrix {
    let means = solved.meansOverRows(members)
    var weights = Matrix(rows: solved.rows, columns: solved.columns)
    for (own, asks) in members.enumerated() {
      for ask in asks {
        for item in members.indices {
          let mean: Float = item == own ? 1 / Float(asks.count) : 0
          let weight = mean - solved[ask, item] + means[own, item]
          weights[ask, item] = weight / max(ridge * spread[item, item], .leastNormalMagnitude).squareRoot()
        }
      }
    }
    return weights
  }
}

// MARK: - Left out

extension Discriminant {
  /// What each ask would score for each item if it had not been there; asks that stand alone under their item
  /// score as if they were.
  func scoresWithoutAsk() -> Matrix {
    let diagonal = inverse.inverseDiagonal
    var scores = Matrix(rows: solved.rows, columns: members.count)
    for ask in 0..<solved.rows {
      let own = itemOfAsk[ask]
      let count = Float(members[own].count)
      guard count > 1 else {
        for item in members.indices {
          scores[ask, item] = score(spread[own, item] + solved[ask, item], spread[item, item])
        }
        continue
      }
      let leverage = 1 - ridge * diagonal[ask]
      let gain = count / (count - 1)
      let denominator = 1 - gain * leverage
      let towardsOwn = solved[ask, own]
      for item in members.indices where item != own {
        let step = gain / denominator * solved[ask, item]
        scores[ask, item] = score(
          spread[own, item] + solved[ask, item] + (towardsOwn + leverage) * step,
          spread[item, item] + solved[ask, item] * step
        )
      }
      let shift = towardsOwn - leverage / (count - 1)
      let product = spread[own, own] + towardsOwn - (towardsOwn + leverage) / (count - 1)
      let square = spread[own, own] - 2 * towardsOwn / (count - 1) + leverage / ((count - 1) * (count - 1))
      scores[ask, own] = score(
        product + gain * (towardsOwn + leverage) * shift / denominator,
        square + gain * shift * shift / denominator
      )
    }
    return scores
  }

  /// What each ask would score for the other items if its own item had not been there; for its own,
  /// minus infinity.
  func scoresWithoutItem() -> Matrix {
    var scores = Matrix(rows: solved.rows, columns: members.count)
    for (own, asks) in members.enumerated() {
      var block = inverse.inverseBlock(asks)
      for index in block.values.indices { block.values[index] *= ridge }
      let correction = block.solving(solved, rows: asks)
      for item in members.indices where item != own {
        var square = spread[item, item]
        for (place, ask) in asks.enumerated() { square += solved[ask, item] * correction[place, item] }
        for (place, ask) in asks.enumerated() {
          var product = spread[own, item] + solved[ask, item]
          for other in asks.indices {
            let offset = other - asks.lowerBound
            let kept: Float = offset == place ? 1 : 0
            let factor = solved[other, own] + kept - block[place, offset]
            product += factor * correction[offset, item]
          }
          scores[ask, item] = score(product, square)
        }
      }
      for ask in asks { scores[ask, own] = -.infinity }
    }
    return scores
  }

  private func score(_ product: Float, _ square: Float) -> Float {
    product / max(square, .leastNormalMagnitude).squareRoot() * ridge.squareRoot()
  }
}
