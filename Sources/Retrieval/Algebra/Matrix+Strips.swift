import TextAnalysis

extension Matrix {
  /// As many columns are worked on at once: their sums stay near the processor, and each core takes others.
  private static let stripWidth = 64

  /// Rows that are passed over before the next sum is taken up.
  private static let blockHeight = 256

  /// What `transform` makes of strips of its columns, on all cores: each column must depend on nothing but itself.
  func mapStrips(_ transform: @Sendable (Matrix) -> Matrix) -> Matrix {
    Self.joined(strips.concurrentMap(chunk: 1) { transform(self.columns($0)) }, columns: columns)
  }

  /// Subtracts the product of two matrices of as many rows, of which the left one is transposed.
  mutating func subtract(transposed left: Matrix, times right: Matrix) {
    let before = self
    let after = strips.concurrentMap(chunk: 1) { columns in
      var sums = before.columns(columns)
      let strip = right.columns(columns)
      for start in stride(from: 0, to: strip.rows, by: Self.blockHeight) {
        let count = min(Self.blockHeight, strip.rows - start)
        for row in 0..<sums.rows {
          sums.add(to: row, count: count, of: strip, factor: { -left[start + $0, row] }, row: { start + $0 })
        }
      }
      return sums
    }
    self = Self.joined(after, columns: columns)
  }

  func times(_ right: Matrix, rows chosen: some RandomAccessCollection<Int>) -> Matrix {
    let chosen = Array(chosen)
    var product = Matrix(rows: rows, columns: right.columns)
    for row in 0..<rows {
      product.add(to: row, count: columns, of: right, factor: { self[row, $0] }, row: { chosen[$0] })
    }
    return product
  }

  func times(_ right: Matrix) -> Matrix { times(right, rows: 0..<right.rows) }

  /// The products of its rows, with `number` added on the diagonal.
  func rowProducts(plus number: Float) -> Matrix {
    var products = Matrix(rows: rows, columns: rows)
    values.withUnsafeBufferPointer { values in
      for row in 0..<rows {
        for other in 0...row {
          guard let base = values.baseAddress else { continue }
          let product = VectorMath.dot(base + row * columns, base + other * columns, columns)
          (products[row, other], products[other, row]) = (product, product)
        }
      }
    }
    for row in 0..<rows { products[row, row] += number }
    return products
  }

  /// Adds `count` rows of another matrix of as many columns, each times its factor, to one row, one after the other;
  /// or no more of them than the columns in `range`.
  @inline(__always)
  mutating func add(
    to target: Int,
    in range: Range<Int>? = nil,
    count: Int,
    of other: Matrix,
    factor: (Int) -> Float,
    row: (Int) -> Int
  ) {
    let columns = columns
    let range = range ?? 0..<columns
    values.withUnsafeMutableBufferPointer { sums in
      other.values.withUnsafeBufferPointer { source in
        guard let sums = sums.baseAddress, let source = source.baseAddress else { return }
        VectorMath.add(
          count,
          to: sums + target * columns + range.lowerBound,
          columns: range.count,
          factor: factor,
          row: { UnsafeRawPointer(source + row($0) * columns + range.lowerBound) }
        )
      }
    }
  }

  /// Replaces as many rows as `other` has, from `row` on.
  mutating func replace(from row: Int, with other: Matrix) {
    for (place, value) in other.values.enumerated() { values[row * columns + place] = value }
  }

  var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns { result[column, row] = self[row, column] }
    }
    return result
  }

  private var strips: [Range<Int>] { Self.strips(of: columns) }

  static func strips(of columns: Int) -> [Range<Int>] {
    stride(from: 0, to: columns, by: stripWidth).map { $0..<min(columns, $0 + stripWidth) }
  }

  /// These of its columns alone.
  func columns(_ chosen: some Collection<Int>) -> Matrix {
    var result = Matrix(rows: rows, columns: chosen.count)
    for row in 0..<rows {
      for (place, column) in chosen.enumerated() { result[row, place] = self[row, column] }
    }
    return result
  }

  private static func joined(_ strips: [Matrix], columns: Int) -> Matrix {
    var whole = Matrix(rows: strips.first?.rows ?? 0, columns: columns)
    var first = 0
    for strip in strips {
      for row in 0..<strip.rows {
        for column in 0..<strip.columns { whole[row, first + column] = strip[row, column] }
      }
      first += strip.columns
    }
    return whole
  }
}
