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
