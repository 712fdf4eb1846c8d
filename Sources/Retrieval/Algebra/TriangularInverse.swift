/// The inverse of the Cholesky factor of a positive definite matrix: all that kernel ridge regression needs.
///
/// With A = L Lᵀ and M = L⁻¹, the inverse of A is Mᵀ M. Golub and Van Loan, "Matrix Computations", 4.2 and 3.1.
struct TriangularInverse: RidgeInverse {
  /// M: lower triangular, `size` × `size`.
  let factor: Matrix

  var size: Int { factor.rows }

  /// Nil if `matrix`, of which the lower half is read, is not positive definite.
  init?(of matrix: Matrix) {
    guard let cholesky = Self.cholesky(matrix) else { return nil }
    factor = Self.inverse(cholesky)
  }

  var inverseDiagonal: [Float] {
    var squares = [Float](repeating: 0, count: size)
    for row in 0..<size {
      for column in 0...row { squares[column] += factor[row, column] * factor[row, column] }
    }
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

  func solve(_ right: Matrix) -> Matrix { right.mapStrips(solveStrip) }

  /// The same on one core.
  func solveStrip(_ right: Matrix) -> Matrix {
    var product = Matrix(rows: size, columns: right.columns)
    for row in 0..<size {
      product.add(to: row, count: row + 1, of: right, factor: { factor[row, $0] }, row: { $0 })
    }
    var solved = Matrix(rows: size, columns: right.columns)
    for row in 0..<size {
      solved.add(
        to: row,
        count: size - row,
        of: product,
        factor: { factor[row + $0, row] },
        row: { row + $0 }
      )
    }
    return solved
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
