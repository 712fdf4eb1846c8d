import Testing

@testable import Retrieval

@Suite("Sums of rows")
struct VectorMathTests {
  @Test(
    "every column is summed once, in the order of the rows",
    arguments: [1, 7, 8, 13, 31, 32, 33, 70, 150]
  )
  func sums(columns: Int) {
    var generator = SeededGenerator(seed: UInt64(columns))
    let values = (0..<5 * columns).map { _ in Float.random(in: -1...1, using: &generator) }
    let factors: [Float] = [0.5, -1, 2, 0, 0.3]
    let sum = values.withUnsafeBytes { bytes in
      let rows = factors.enumerated().compactMap { row, factor in
        bytes.baseAddress.map { VectorMath.Row(values: $0 + row * columns * 4, factor: factor) }
      }
      return rows.withUnsafeBufferPointer { VectorMath.sum(of: $0, columns: columns) }
    }
    let wanted = (0..<columns).map { column in
      factors.indices.reduce(Float(0)) { $0 + factors[$1] * values[$1 * columns + column] }
    }
    #expect(sum == wanted)
  }
}
