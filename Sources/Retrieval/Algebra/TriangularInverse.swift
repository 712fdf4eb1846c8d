/// The inverse of the Cholesky factor of a positive definite matrix: all that kernel ridge regression needs.
///
/// With A = L Lᵀ and M = L⁻¹, the inverse of A is Mᵀ M. Golub and Van Loan, "Matrix Computations", 4.2 and 3.1.
struct TriangularInverse: Sendable {
  /// M: lower triangular, `size` × `size`.
  let factor: Matrix

  var size: Int { factor.rows }

  /// Nil if `matrix`, of which the lower half is read, is not positive definite.
  init?(of matrix: Matrix) {
    guard let cholesky = Self.cholesky(matrix) else { return nil }
    factor = Self.inverse(cholesky)
  }

  /// The diagonal of A⁻¹.
  var inverseDiagonal: [Float] {
    var squares = [Float](repeating: 0, count: size)
    forEachPair { _, column, value in squares[column] += value * value }
    return squares
  }

  /// The block of A⁻¹ over the rows and columns in `range`.
  func inverseBlock(_ range: Range<Int>) -> Matrix {
    var block = Matrix(rows: range.count, columns: range.count)
    for row in range.lowerBound..<size {
      for left in range where left <= row {
        let value = factor[row, left]
        for right in range.lowerBound...left {
          block[left - range.lowerBound, right - range.lowerBound] += value * factor[row, right]
        }
      }
    }
    for left in 0..<range.count {
      for right in 0..<left { block[right, left] = block[left, right] }
    }
    return block
  }

  /// A⁻¹ times a matrix with `size` rows.
  func solve(_ right: Matrix) -> Matrix { transposedTimes(times(right)) }

  private func times(_ right: Matrix) -> Matrix {
    var product = Matrix(rows: size, columns: right.columns)
    forEachPair { row, column, value in
      // Targets are one-hot: most rows of the right side are nearly empty, yet a full pass is cheap enough.
      Self.addRow(column, of: right, times: value, to: row, of: &product)
    }
    return product
  }

  private func transposedTimes(_ right: Matrix) -> Matrix {
    var product = Matrix(rows: size, columns: right.columns)
    forEachPair { row, column, value in
      Self.addRow(row, of: right, times: value, to: column, of: &product)
    }
    return product
  }

  private func forEachPair(_ body: (_ row: Int, _ column: Int, _ value: Float) -> Void) {
    for row in 0..<size {
      for column in 0...row { body(row, column, factor[row, column]) }
    }
  }

  private static func addRow(
    _ source: Int,
    of matrix: Matrix,
    times factor: Float,
    to target: Int,
    of sum: inout Matrix
  ) {
    let columns = matrix.columns
    matrix.values.withUnsafeBufferPointer { from in
      sum.values.withUnsafeMutableBufferPointer { to in
        guard let from = from.baseAddress, let to = to.baseAddress else { return }
        VectorMath.add(factor, from + source * columns, to: to + target * columns, columns)
      }
    }
  }

  /// L, by rows: every entry is a dot product of two runs that lie in memory one after the other.
  private static func cholesky(_ matrix: Matrix) -> Matrix? {
    let size = matrix.rows
    var lower = matrix
    let isDefinite = lower.values.withUnsafeMutableBufferPointer { values -> Bool in
      guard let base = values.baseAddress else { return true }
      for row in 0..<size {
        let current = base + row * size
        for column in 0..<row {
          let other = base + column * size
          current[column] = (current[column] - VectorMath.dot(current, other, column)) / other[column]
        }
        let square = current[row] - VectorMath.dot(current, current, row)
        guard square > 0 else { return false }
        current[row] = square.squareRoot()
        for column in row + 1..<max(row + 1, size) { current[column] = 0 }
      }
      return true
    }
    return isDefinite ? lower : nil
  }

  private static func inverse(_ lower: Matrix) -> Matrix {
    let size = lower.rows
    var inverse = Matrix(rows: size, columns: size)
    lower.values.withUnsafeBufferPointer { lower in
      inverse.values.withUnsafeMutableBufferPointer { values in
        guard let lower = lower.baseAddress, let base = values.baseAddress else { return }
        for row in 0..<size {
          let current = base + row * size
          for other in 0..<row {
            VectorMath.add(-lower[row * size + other], base + other * size, to: current, other + 1)
          }
          let diagonal = lower[row * size + row]
          for column in 0..<row { current[column] /= diagonal }
          current[row] = 1 / diagonal
        }
      }
    }
    return inverse
  }
}
