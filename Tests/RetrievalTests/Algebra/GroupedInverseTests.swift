import Testing

@testable import Retrieval

@Suite("The inverse of many rows in groups")
struct GroupedInverseTests {
  private static let rows = [0..<3, 3..<4, 4..<9]
  private static let columns = [[0, 2, 70], [2], [1, 2, 69, 70]]
  private static let width = 71

  private static func random(_ rows: Int, _ columns: Int, _ generator: inout SeededGenerator) -> Matrix {
    let values = (0..<rows * columns).map { _ in Float.random(in: -1...1, using: &generator) }
    return Matrix(rows: rows, columns: columns, values: values)
  }

  /// Groups, and the matrix that they stand for.
  private static func example(seed: UInt64) -> (groups: [GroupedInverse.Group], whole: Matrix) {
    var generator = SeededGenerator(seed: seed)
    var features = Matrix(rows: 9, columns: width)
    var whole = Matrix(rows: 9, columns: 9)
    let groups = zip(rows, columns).map { rows, columns in
      let own = random(rows.count, columns.count, &generator)
      let rest = random(rows.count, rows.count, &generator)
      var block = rest.times(rest.transposed)
      for row in 0..<rows.count { block[row, row] += 0.5 }
      for (place, row) in rows.enumerated() {
        for (entry, column) in columns.enumerated() { features[row, column] = own[place, entry] }
        for (other, column) in rows.enumerated() { whole[row, column] = block[place, other] }
      }
      return GroupedInverse.Group(rows: rows, columns: columns, features: own, block: block)
    }
    whole.add(1, times: features.times(features.transposed))
    return (groups, whole)
  }

  @Test("is what the whole matrix would give", arguments: 1...5 as ClosedRange<UInt64>)
  func same(seed: UInt64) throws {
    let (groups, whole) = Self.example(seed: seed)
    let grouped = try #require(GroupedInverse(groups, width: Self.width))
    let plain = try #require(TriangularInverse(of: whole))
    expectClose(grouped.inverseDiagonal, plain.inverseDiagonal, tolerance: 1e-4)
    for rows in Self.rows {
      expectClose(grouped.inverseBlock(rows).values, plain.inverseBlock(rows).values, tolerance: 1e-4)
    }
    var generator = SeededGenerator(seed: seed)
    let right = Self.random(9, 130, &generator)
    expectClose(grouped.solve(right).values, plain.solve(right).values, tolerance: 1e-4)
  }

  @Test("there is none if a block is not positive definite")
  func indefinite() {
    let group = GroupedInverse.Group(
      rows: 0..<1,
      columns: [0],
      features: Matrix(rows: 1, columns: 1, values: [1]),
      block: Matrix(rows: 1, columns: 1, values: [-1])
    )
    #expect(GroupedInverse([group], width: 1) == nil)
  }
}
