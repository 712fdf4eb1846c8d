/// A text as the matcher compares it.
struct EncodedText: Sendable, Equatable {
  /// What pieces it has, weighted.
  var lexical: SparseVector

  /// What its words mean; empty without word vectors.
  var dense: [Float]

  /// What the words' vectors were multiplied by in either space.
  var sharedScale: Float = 0
  var englishScale: Float = 0
}

extension EncodedText {
  /// All entries with their numbers; those of the dense part begin at `firstDense`.
  func entries(firstDense: Int) -> [(index: Int, value: Float)] {
    zip(lexical.indices, lexical.values).map { (Int($0), $1) }
      + dense.enumerated().map { (firstDense + $0.offset, $0.element) }
  }
}

/// A text laid out so that its product with many others is found fast.
struct ScatteredText {
  let encoded: EncodedText

  /// Every entry of its lexical part in its place.
  let lexical: [Float]

  /// How many entries of its dense part have to be read.
  let denseCount: Int

  init(_ text: EncodedText, dimensions: Int) {
    encoded = text
    denseCount = text.dense[...].countToLastUsed
    var lexical = [Float](repeating: 0, count: dimensions)
    for place in 0..<text.lexical.count {
      lexical[Int(text.lexical.indices[place])] = text.lexical.values[place]
    }
    self.lexical = lexical
  }
}

extension ScatteredText {
  /// The product of its lexical part with another’s.
  func lexicalProduct(_ other: SparseVector) -> Float {
    other.indices.withUnsafeBufferPointer { indices in
      other.values.withUnsafeBufferPointer { values in
        lexical.withUnsafeBufferPointer { SparseVector.product(indices, values, withScattered: $0) }
      }
    }
  }
}

extension ArraySlice<Float> {
  /// How many entries there are up to the last that isn't 0: the second half of a dense part is for English alone.
  ///
  /// Rounded up to whole steps of a sum of products, so that the others add what they would have added.
  var countToLastUsed: Int {
    let used = (lastIndex { $0 != 0 } ?? startIndex - 1) + 1 - startIndex
    return Swift.min(count, (used + VectorMath.step - 1) / VectorMath.step * VectorMath.step)
  }
}
