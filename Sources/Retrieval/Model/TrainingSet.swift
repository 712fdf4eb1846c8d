/// The asks to learn from, item by item, and the products of every pair of them.
struct TrainingSet: Sendable {
  let asks: [TrainedModel.Ask]

  /// The asks as they are compared.
  let texts: [EncodedText]

  /// The documents that have asks, ascending: the items that are told apart.
  let documents: [Int]

  /// For each item, where its asks are.
  let members: [Range<Int>]

  let products: any AskProducts

  /// Up to how many asks the product of every pair is worked out: time grows with the cube of their number.
  private static let mostExact = 3_000

  /// Nil without a single ask; `asks` are in the order of their documents.
  init?(_ asks: [TrainedModel.Ask], _ texts: [EncodedText], dimensions: Int) {
    guard !asks.isEmpty else { return nil }
    self.asks = asks
    self.texts = texts
    var documents: [Int] = []
    var members: [Range<Int>] = []
    for (number, ask) in asks.enumerated() {
      if documents.last != ask.document {
        documents.append(ask.document)
        members.append(number..<number)
      }
      members[members.count - 1] = members[members.count - 1].lowerBound..<number + 1
    }
    self.documents = documents
    self.members = members
    products =
      asks.count <= Self.mostExact
      ? Products.all(of: texts, dimensions: dimensions)
      : SparseProducts(of: texts, members: members, dimensions: dimensions)
  }

  /// How much each ask counts for the cosine between a text and the mean of an item's asks: asks × items.
  var centroidWeights: Matrix {
    var weights = Matrix(rows: asks.count, columns: members.count)
    let sums = products.sums(over: members)
    for (item, own) in members.enumerated() {
      let length = max(square(of: item, sums), .leastNormalMagnitude).squareRoot()
      for ask in own { weights[ask, item] = 1 / length }
    }
    return weights
  }

  /// The square of the sum of an item's asks; `sums` are their products with those of each item.
  private func square(of item: Int, _ sums: Matrix) -> Float {
    members[item].reduce(0) { $0 + sums[$1, item] }
  }

  /// The cosine between each ask and the mean of each item's asks, to which it doesn't belong itself: asks × items.
  var centroidsWithoutAsk: Matrix {
    var cosines = Matrix(rows: asks.count, columns: members.count)
    let sums = products.sums(over: members)
    let squares = asks.indices.map { products[$0, $0] }
    for (item, own) in members.enumerated() {
      let square = square(of: item, sums)
      for ask in asks.indices {
        let isOwn = own.contains(ask)
        let itself = squares[ask]
        let sum = isOwn ? sums[ask, item] - itself : sums[ask, item]
        let rest = isOwn ? square - 2 * sums[ask, item] + itself : square
        cosines[ask, item] = rest > 1e-9 ? sum / rest.squareRoot() : 0
      }
    }
    return cosines
  }
}
