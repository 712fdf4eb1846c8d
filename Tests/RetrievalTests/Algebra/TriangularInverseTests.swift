import Testing

@testable import Retrieval

@Suite("The inverse of a Cholesky factor")
struct TriangularInverseTests {
  /// The upper half isn't read: there is rubbish in it. L is 2; 6, 1; -8, 5, 3.
  private static let matrix = Matrix(rows: 3, columns: 3, values: [4, 99, -99, 12, 37, 99, -16, -43, 98])

  /// Of the symmetric matrix, worked out by hand.
  private static let inverse: [[Float]] = [
    [1777 / 36, -122 / 9, 19 / 9], [-122 / 9, 34 / 9, -5 / 9], [19 / 9, -5 / 9, 1 / 9],
  ]

  @Test("the inverse of the factor itself")
  func factor() throws {
    let factor = try #require(TriangularInverse(of: Self.matrix)).factor
    expectClose(factor.values, [0.5, 0, 0, -3, 1, 0, 19.0 / 3, -5.0 / 3, 1.0 / 3])
  }

  @Test("the diagonal of the inverse")
  func diagonal() throws {
    let inverse = try #require(TriangularInverse(of: Self.matrix))
    expectClose(inverse.inverseDiagonal, (0..<3).map { Self.inverse[$0][$0] })
  }

  @Test("every block of the inverse", arguments: [0..<0, 0..<1, 0..<2, 0..<3, 1..<2, 1..<3, 2..<3])
  func block(range: Range<Int>) throws {
    let block = try #require(TriangularInverse(of: Self.matrix)).inverseBlock(range)
    expectClose(block.values, range.flatMap { row in range.map { Self.inverse[row][$0] } })
  }

  @Test("solving for several columns at once")
  func solve() throws {
    let right = Matrix(rows: 3, columns: 2, values: [1, 0, 0, 9, 0, -18])
    let solution = try #require(TriangularInverse(of: Self.matrix)).solve(right)
    let second = Self.inverse.map { $0[1] * 9 - $0[2] * 18 }
    expectClose(solution.values, (0..<3).flatMap { [Self.inverse[$0][0], second[$0]] })
  }

  @Test(
    "a matrix that isn't positive definite has none",
    arguments: [[1, 2, 2, 1], [0, 0, 0, 0], [1, 1, 1, 1], [-1, 0, 0, 1], [1, 0, .nan, 1]] as [[Float]]
  )
  func indefinite(values: [Float]) {
    #expect(TriangularInverse(of: Matrix(rows: 2, columns: 2, values: values)) == nil)
  }

  @Test("an empty matrix has an empty one")
  func empty() throws {
    let inverse = try #require(TriangularInverse(of: Matrix(rows: 0, columns: 0)))
    #expect(inverse.size == 0)
    #expect(inverse.inverseDiagonal.isEmpty)
  }

  @Test("a large inverse times its matrix is the identity")
  func large() throws {
    let size = 40
    var generator = SeededGenerator(seed: 1)
    let rows = (0..<size).map { _ in (0..<size).map { _ in Float.random(in: -1...1, using: &generator) } }
    var matrix = Matrix(rows: size, columns: size)
    for row in 0..<size {
      for column in 0..<size {
        matrix[row, column] = zip(rows[row], rows[column]).reduce(row == column ? 1 : 0) { $0 + $1.0 * $1.1 }
      }
    }
    let identity = try #require(TriangularInverse(of: matrix)).solve(matrix)
    for row in 0..<size {
      for column in 0..<size { #expect(abs(identity[row, column] - (row == column ? 1 : 0)) < 1e-3) }
    }
  }
}

/// Fails unless both have the same numbers, as near as the greater of 1 and their size allows.
func expectClose(
  _ values: [Float],
  _ wanted: [Float],
  tolerance: Float = 1e-4,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(values.count == wanted.count, sourceLocation: sourceLocation)
  for (place, pair) in zip(values, wanted).enumerated() {
    #expect(
      abs(pair.0 - pair.1) <= tolerance * max(1, abs(pair.1)),
      "at \(place): \(pair.0) instead of \(pair.1)",
      sourceLocation: sourceLocation
    )
  }
}
