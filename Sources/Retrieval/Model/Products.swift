/// The products of every pair of encoded texts.
enum Products {
  /// A symmetric matrix, texts × texts.
  static func all(of texts: [EncodedText], dimensions: Int) -> Matrix {
    var products = Matrix(rows: texts.count, columns: texts.count)
    addDense(texts, to: &products)
    addLexical(texts, dimensions: dimensions, to: &products)
    for row in 0..<texts.count {
      for column in 0..<row { products[column, row] = products[row, column] }
    }
    return products
  }

  /// Fills the lower half.
  private static func addDense(_ texts: [EncodedText], to products: inout Matrix) {
    let width = texts.first?.dense.count ?? 0
    guard width > 0 else { return }
    let all = texts.flatMap(\.dense)
    all.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      for row in 0..<texts.count {
        for column in 0...row {
          products[row, column] = VectorMath.dot(base + row * width, base + column * width, width)
        }
      }
    }
  }

  /// Adds to the lower half, dimension by dimension: texts that share none are never looked at.
  private static func addLexical(_ texts: [EncodedText], dimensions: Int, to products: inout Matrix) {
    var occurrences = [[(text: Int, value: Float)]](repeating: [], count: dimensions)
    for (number, text) in texts.enumerated() {
      for (index, value) in zip(text.lexical.indices, text.lexical.values) {
        occurrences[Int(index)].append((number, value))
      }
    }
    for entries in occurrences {
      for (place, entry) in entries.enumerated() {
        for other in entries[...place] { products[entry.text, other.text] += entry.value * other.value }
      }
    }
  }
}
