import Testing

@testable import Retrieval

@Suite("Matrices and runs of floats")
struct MatrixTests {
  @Test("solving for some rows of the right side")
  func solving() {
    // The inverse is 3/8, -1/4; -1/4, 1/2.
    let matrix = Matrix(rows: 2, columns: 2, values: [4, 2, 2, 3])
    let right = Matrix(rows: 4, columns: 3, values: [9, 9, 9, 8, 0, 1, 0, 8, 2, 9, 9, 9])
    let solution = matrix.solving(right, rows: 1..<3)
    #expect(solution.rows == 2 && solution.columns == 3)
    expectClose(solution.values, [3, -2, -0.125, -2, 4, 0.75])
  }

  @Test("solving for one row divides by the only number")
  func solvingOne() {
    let solution = Matrix(rows: 1, columns: 1, values: [4]).solving(
      Matrix(rows: 2, columns: 1, values: [1, 2]),
      rows: 1..<2
    )
    #expect(solution.values == [0.5])
  }

  @Test("rows stand one after the other")
  func rows() {
    var matrix = Matrix(rows: 2, columns: 3)
    matrix[1, 0] = 7
    matrix[0, 2] = 5
    #expect(matrix.values == [0, 0, 5, 7, 0, 0])
    #expect(Array(matrix.row(1)) == [7, 0, 0])
    matrix.add(2, times: Matrix(rows: 2, columns: 3, values: [1, 2, 3, 4, 5, 6]))
    #expect(matrix.values == [2, 4, 11, 15, 10, 12])
  }

  @Test("the sum of products for every length", arguments: 0...40)
  func dot(count: Int) {
    // Whole numbers: exact in any order of adding up. What follows the run must not count.
    let left = (0..<count + 8).map { Float($0 + 1) }
    let right = (0..<count + 8).map { Float($0 % 7 - 3) }
    let wanted = (0..<count).reduce(Float(0)) { $0 + left[$1] * right[$1] }
    #expect(
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          guard let left = left.baseAddress, let right = right.baseAddress else { return false }
          return VectorMath.dot(left, right, count) == wanted
        }
      }
    )
  }

  @Test("adding a multiple for every length", arguments: 0...40)
  func add(count: Int) {
    let source = (0..<count + 8).map { Float($0 + 1) }
    let before = (0..<count + 8).map { Float($0 % 5) }
    var sum = before
    source.withUnsafeBufferPointer { source in
      sum.withUnsafeMutableBufferPointer { sum in
        guard let source = source.baseAddress, let sum = sum.baseAddress else { return }
        VectorMath.add(-3, source, to: sum, count)
      }
    }
    #expect(sum == before.indices.map { $0 < count ? before[$0] - 3 * source[$0] : before[$0] })
  }
}
