import Foundation

/// A matrix of 32-bit floats that is read where it lies, be it in a mapped file, with rows that may be replaced.
struct WeightTable: Sendable {
  let columns: Int
  private let data: Data

  /// For each row where it begins among the replacements, or -1; empty while there are none.
  private var places: [Int] = []
  private var replacements: [Float] = []

  /// Nil if `data` is no whole number of rows; it is as `Matrix.values` lie in memory.
  init?(_ data: Data, columns: Int) {
    guard columns > 0 ? data.count % (columns * MemoryLayout<Float>.stride) == 0 : data.isEmpty else {
      return nil
    }
    self.data = data
    self.columns = columns
  }

  init(_ matrix: Matrix) {
    data = matrix.values.withUnsafeBytes { Data($0) }
    columns = matrix.columns
  }

  var rows: Int { columns > 0 ? data.count / (columns * MemoryLayout<Float>.stride) : 0 }

  /// All of it, for keeping; only what was there from the start.
  var original: Data { data }

  subscript(row: Int, column: Int) -> Float {
    if let place = place(of: row) { return replacements[place + column] }
    return data.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: (row * columns + column) * MemoryLayout<Float>.stride, as: Float.self)
    }
  }

  /// The entries of `column` in `rows`, in their order.
  func entries(of column: Int, in rows: some Collection<Int>) -> [Float] {
    data.withUnsafeBytes { bytes in
      rows.map { row in
        if let place = place(of: row) { return replacements[place + column] }
        let offset = (row * columns + column) * MemoryLayout<Float>.stride
        return bytes.loadUnaligned(fromByteOffset: offset, as: Float.self)
      }
    }
  }

  private func place(of row: Int) -> Int? {
    guard !places.isEmpty, places[row] >= 0 else { return nil }
    return places[row]
  }

  mutating func add(_ factor: Float, times change: [Float], toRow row: Int) {
    if places.isEmpty { places = [Int](repeating: -1, count: rows) }
    if places[row] < 0 {
      let values = (0..<columns).map { self[row, $0] }
      places[row] = replacements.count
      replacements += values
    }
    let place = places[row]
    for (column, value) in change.enumerated() where value != 0 {
      replacements[place + column] += factor * value
    }
  }

  /// The sum of the rows for the entries of `text`, each times its value; those of its dense part begin at `firstDense`.
  func sum(of text: EncodedText, firstDense: Int) -> [Float] {
    data.withUnsafeBytes { bytes in
      replacements.withUnsafeBytes { replaced in
        let count = text.lexical.count + text.dense.count
        return withUnsafeTemporaryAllocation(of: VectorMath.Row.self, capacity: count) { rows in
          guard let base = bytes.baseAddress else { return [Float](repeating: 0, count: columns) }
          func row(_ number: Int, _ value: Float) -> VectorMath.Row {
            let place = place(of: number)
            let source = place == nil ? base : replaced.baseAddress ?? base
            return VectorMath.Row(
              values: source + (place ?? number * columns) * MemoryLayout<Float>.stride,
              factor: value
            )
          }
          for place in 0..<text.lexical.count {
            rows[place] = row(Int(text.lexical.indices[place]), text.lexical.values[place])
          }
          var used = text.lexical.count
          // Half of them where it isn't English, and all where no word of it is known.
          for (place, value) in text.dense.enumerated() where value != 0 {
            rows[used] = row(firstDense + place, value)
            used += 1
          }
          return VectorMath.sum(of: UnsafeBufferPointer(rebasing: rows[..<used]), columns: columns)
        }
      }
    }
  }
}
