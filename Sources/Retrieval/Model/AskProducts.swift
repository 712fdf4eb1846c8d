/// The products of every pair of asks, the asks of an item standing together.
protocol AskProducts: Sendable {
  subscript(ask: Int, other: Int) -> Float { get }

  /// The products of one ask with many others, each as it is asked for.
  func products(of ask: Int) -> (Int) -> Float

  /// Asks × items: the sum of the products of each ask with those of each item.
  func sums(over members: [Range<Int>]) -> Matrix

  /// The inverse of all products plus a ridge; nil if they are none of real texts.
  ///
  /// If `isCentred`, each ask counts without the mean of its item: the scatter within items.
  func inverse(over members: [Range<Int>], isCentred: Bool, ridge: Float) -> (any RidgeInverse)?
}

extension AskProducts {
  /// Asks × items: the mean product of each ask with those of each item.
  func means(over members: [Range<Int>]) -> Matrix {
    var means = sums(over: members)
    for ask in 0..<means.rows {
      for (item, asks) in members.enumerated() { means[ask, item] /= Float(asks.count) }
    }
    return means
  }
}

extension Matrix: AskProducts {
  func products(of ask: Int) -> (Int) -> Float { { self[ask, $0] } }

  func sums(over members: [Range<Int>]) -> Matrix {
    var sums = Matrix(rows: rows, columns: members.count)
    for ask in 0..<rows {
      for (item, asks) in members.enumerated() {
        var sum: Float = 0
        for other in asks { sum += self[ask, other] }
        sums[ask, item] = sum
      }
    }
    return sums
  }

  func inverse(over members: [Range<Int>], isCentred: Bool, ridge: Float) -> (any RidgeInverse)? {
    var scatter = self
    if isCentred { scatter.centre(members) }
    for row in 0..<rows { scatter[row, row] += ridge }
    return TriangularInverse(of: scatter)
  }

  /// Takes the mean of each item from its asks; the lower half is all that counts.
  private mutating func centre(_ members: [Range<Int>]) {
    let means = means(over: members)
    let meanProducts = means.meansOverRows(members)
    let itemOfAsk = members.enumerated().flatMap { item, asks in asks.map { _ in item } }
    for row in 0..<rows {
      let item = itemOfAsk[row]
      for column in 0...row {
        let other = itemOfAsk[column]
        self[row, column] += meanProducts[item, other] - means[column, item] - means[row, other]
      }
    }
  }

  /// Groups × columns: the mean of each group's rows.
  func meansOverRows(_ groups: [Range<Int>]) -> Matrix {
    var means = Matrix(rows: groups.count, columns: columns)
    for (group, rows) in groups.enumerated() {
      for row in rows {
        for column in 0..<columns { means[group, column] += self[row, column] / Float(rows.count) }
      }
    }
    return means
  }
}
