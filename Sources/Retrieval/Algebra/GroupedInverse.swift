import TextAnalysis

/// The inverse of a matrix that is F Fᵀ for all rows, plus a block for each group of them: F has few columns, and a
/// group none but some of those.
///
/// With the blocks B it is B⁻¹ - B⁻¹ F (1 + Fᵀ B⁻¹ F)⁻¹ Fᵀ B⁻¹ (Woodbury, "Inverting modified matrices", 1950). It takes
/// the place of a `TriangularInverse` where there are many rows: time grows with their number, not with its cube.
struct GroupedInverse: RidgeInverse {
  /// Rows that stand together.
  struct Group: Sendable {
    var rows: Range<Int>

    /// The columns of F in which they have anything, ascending, and what: rows × those columns.
    var columns: [Int]
    var features: Matrix

    /// What is added to their products with one another, positive definite.
    var block: Matrix
  }

  /// A group in the measure of its block: Y = L⁻¹ F, where L is the Cholesky factor of the block.
  private struct WhitenedGroup: Sendable {
    var rows: Range<Int>
    var columns: [Int]
    var features: Matrix

    /// L⁻¹.
    var whitening: Matrix
  }

  private let groups: [WhitenedGroup]

  /// (1 + Yᵀ Y)⁻¹.
  private let common: TriangularInverse

  /// The block of the inverse over each group's rows.
  private let blocks: [Matrix]

  /// Nil if a block is not positive definite; `width` is the number of F's columns.
  init?(_ groups: [Group], width: Int) {
    let whitened = groups.concurrentMap { Self.whitened($0) }
    self.groups = whitened.compactMap(\.self)
    guard self.groups.count == groups.count,
      let common = TriangularInverse(of: Self.products(of: self.groups, width: width))
    else { return nil }
    self.common = common
    let columns = common.factor.transposed
    blocks = self.groups.concurrentMap(chunk: 8) { Self.inverseBlock(of: $0, columns) }
  }

  private static func whitened(_ group: Group) -> WhitenedGroup? {
    guard let factor = TriangularInverse(of: group.block)?.factor else { return nil }
    return WhitenedGroup(
      rows: group.rows,
      columns: group.columns,
      features: factor.times(group.features),
      whitening: factor
    )
  }

  /// 1 + Yᵀ Y, of which the lower half is filled.
  private static func products(of groups: [WhitenedGroup], width: Int) -> Matrix {
    let rows = Matrix.strips(of: width).concurrentMap(chunk: 1) {
      products(of: groups, width: width, rows: $0).values
    }
    return Matrix(rows: width, columns: width, values: rows.flatMap(\.self))
  }

  /// Only those rows of it.
  private static func products(of groups: [WhitenedGroup], width: Int, rows: Range<Int>) -> Matrix {
    var products = Matrix(rows: rows.count, columns: width)
    for row in rows { products[row - rows.lowerBound, row] = 1 }
    for group in groups {
      let own = group.features
      for (place, column) in group.columns.enumerated() where rows.contains(column) {
        var sums = Matrix(rows: 1, columns: own.columns)
        sums.add(to: 0, in: 0..<place + 1, count: own.rows, of: own, factor: { own[$0, place] }, row: { $0 })
        for other in 0...place { products[column - rows.lowerBound, group.columns[other]] += sums[0, other] }
      }
    }
    return products
  }

  /// `columns` are those of the inverse Cholesky factor of 1 + Yᵀ Y: each begins with as many zeros as stand before it.
  private static func inverseBlock(of group: WhitenedGroup, _ columns: Matrix) -> Matrix {
    let size = group.features.rows
    var projected = Matrix(rows: size, columns: columns.columns)
    var count = 0
    for strip in Matrix.strips(of: columns.columns) {
      while count < group.columns.count, group.columns[count] < strip.upperBound { count += 1 }
      for row in 0..<size {
        projected.add(
          to: row,
          in: strip,
          count: count,
          of: columns,
          factor: { group.features[row, $0] },
          row: { group.columns[$0] }
        )
      }
    }
    var rest = projected.rowProducts(plus: -1)
    for index in rest.values.indices { rest.values[index].negate() }
    let left = group.whitening.transposed
    return left.times(rest.times(group.whitening))
  }

  var inverseDiagonal: [Float] {
    blocks.flatMap { block in (0..<block.rows).map { block[$0, $0] } }
  }

  func inverseBlock(_ range: Range<Int>) -> Matrix {
    guard let place = groups.firstIndex(where: { $0.rows == range }) else {
      preconditionFailure("only the blocks of whole groups are kept")
    }
    return blocks[place]
  }

  func solve(_ right: Matrix) -> Matrix { right.mapStrips(solveStrip) }

  private func solveStrip(_ right: Matrix) -> Matrix {
    var solved = Matrix(rows: right.rows, columns: right.columns)
    var sums = Matrix(rows: common.size, columns: right.columns)
    for group in groups {
      let own = group.whitening.times(right, rows: group.rows)
      solved.replace(from: group.rows.lowerBound, with: own)
      for (place, column) in group.columns.enumerated() {
        sums.add(to: column, count: own.rows, of: own, factor: { group.features[$0, place] }, row: { $0 })
      }
    }
    let shared = common.solveStrip(sums)
    for group in groups {
      for (place, row) in group.rows.enumerated() {
        solved.add(
          to: row,
          count: group.columns.count,
          of: shared,
          factor: { -group.features[place, $0] },
          row: { group.columns[$0] }
        )
      }
      let unwhitened = group.whitening.transposed.times(solved, rows: group.rows)
      solved.replace(from: group.rows.lowerBound, with: unwhitened)
    }
    return solved
  }
}
