/// A dense matrix of 32-bit floats, row after row.
struct Matrix: Sendable, Equatable {
  let rows: Int
  let columns: Int
  var values: [Float]

  /// All zero.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    values = [Float](repeating: 0, count: rows * columns)
  }

  init(rows: Int, columns: Int, values: [Float]) {
    precondition(values.count == rows * columns, "a matrix needs rows × columns values")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  subscript(row: Int, column: Int) -> Float {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// Its inverse times the `rows` of `right`, by Gauss and Jordan with the diagonal as pivots, which a positive
  /// definite matrix allows.
  func solving(_ right: Matrix, rows: Range<Int>) -> Matrix {
    var left = self
    var result = Matrix(
      rows: rows.count,
      columns: right.columns,
      values: Array(right.values[rows.lowerBound * right.columns..<rows.upperBound * right.columns])
    )
    for pivot in 0..<left.rows {
      let divisor = max(left[pivot, pivot], .leastNormalMagnitude)
      for row in 0..<left.rows where row != pivot {
        let factor = left[row, pivot] / divisor
        for column in pivot..<left.columns { left[row, column] -= factor * left[pivot, column] }
        for column in 0..<result.columns { result[row, column] -= factor * result[pivot, column] }
      }
    }
    for row in 0..<left.rows {
      let divisor = max(left[row, row], .leastNormalMagnitude)
      for column in 0..<result.columns { result[row, column] /= divisor }
    }
    return result
  }

  /// Adds `factor` times another matrix of the same shape.
  mutating func add(_ factor: Float, times other: Matrix) {
    for index in values.indices { values[index] += factor * other.values[index] }
  }

  func row(_ row: Int) -> ArraySlice<Float> { values[row * columns..<(row + 1) * columns] }
}

/// The inner loops, written so that the compiler makes vector instructions of them.
enum VectorMath {
  /// The sum of products of two runs of `count` floats.
  @inline(__always)
  static func dot(_ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, _ count: Int) -> Float {
    let width = 8
    var sums = (SIMD8<Float>.zero, SIMD8<Float>.zero)
    let leftBytes = UnsafeRawPointer(left)
    let rightBytes = UnsafeRawPointer(right)
    var index = 0
    while index + 2 * width <= count {
      let offset = index * 4
      sums.0 +=
        leftBytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        * rightBytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      sums.1 +=
        leftBytes.loadUnaligned(fromByteOffset: offset + 32, as: SIMD8<Float>.self)
        * rightBytes.loadUnaligned(fromByteOffset: offset + 32, as: SIMD8<Float>.self)
      index += 2 * width
    }
    var sum = (sums.0 + sums.1).sum()
    while index < count {
      sum += left[index] * right[index]
      index += 1
    }
    return sum
  }

  /// The sum of products of two vectors, as far as the shorter one goes.
  static func dot(_ left: [Float], _ right: [Float]) -> Float {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        guard let one = left.baseAddress, let other = right.baseAddress else { return 0 }
        return dot(one, other, min(left.count, right.count))
      }
    }
  }

  /// Adds `factor` times a run of `count` floats, which may lie anywhere, to another.
  @inline(__always)
  static func add(
    _ factor: Float,
    _ source: UnsafeRawPointer?,
    to target: UnsafeMutablePointer<Float>,
    _ count: Int
  ) {
    guard let source else { return }
    let targetBytes = UnsafeMutableRawPointer(target)
    let factors = SIMD8<Float>(repeating: factor)
    var index = 0
    while index + 8 <= count {
      let offset = index * 4
      let sum =
        targetBytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        + factors * source.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      targetBytes.storeBytes(of: sum, toByteOffset: offset, as: SIMD8<Float>.self)
      index += 8
    }
    while index < count {
      target[index] += factor * source.loadUnaligned(fromByteOffset: index * 4, as: Float.self)
      index += 1
    }
  }
}
