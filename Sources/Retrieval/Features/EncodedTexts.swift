/// Many encoded texts in four flat lists, so that comparing with each is reading on.
struct EncodedTexts: Sendable {
  /// The entries of each text's dense part.
  let width: Int

  /// For each text, where its lexical entries end.
  private(set) var ends: [Int] = []
  private(set) var indices: [Int32] = []
  private(set) var values: [Float] = []

  /// The dense parts, text after text.
  private(set) var dense: [Float] = []

  /// How many entries of each have to be read.
  private var denseCounts: [Int] = []

  var count: Int { ends.count }

  init(width: Int) { self.width = width }

  init(_ texts: [EncodedText], width: Int) {
    self.init(width: width)
    for text in texts { append(text) }
  }

  /// Takes up lists that were kept; nil if they don't fit together, or if an index is none of `dimensions`.
  init?(counts: [Int32], indices: [Int32], values: [Float], dense: [Float], width: Int, dimensions: Int) {
    guard dense.count == counts.count * width, indices.count == values.count,
      counts.allSatisfy({ $0 >= 0 }), counts.reduce(0, { $0 + Int($1) }) == indices.count,
      indices.allSatisfy({ $0 >= 0 && $0 < dimensions })
    else { return nil }
    self.width = width
    var end = 0
    ends = counts.map { count in
      end += Int(count)
      return end
    }
    self.indices = indices
    self.values = values
    self.dense = dense
    denseCounts = counts.indices.map { dense[$0 * width..<($0 + 1) * width].countToLastUsed }
  }

  mutating func append(_ text: EncodedText) {
    indices += text.lexical.indices
    values += text.lexical.values
    ends.append(indices.count)
    dense += text.dense
    denseCounts.append(text.dense[...].countToLastUsed)
  }

  mutating func remove(at number: Int) -> EncodedText {
    let text = self[number]
    let entries = entries(of: number)
    indices.removeSubrange(entries)
    values.removeSubrange(entries)
    dense.removeSubrange(number * width..<(number + 1) * width)
    denseCounts.remove(at: number)
    ends.remove(at: number)
    for later in number..<ends.count { ends[later] -= entries.count }
    return text
  }

  /// Where the lexical entries of a text are.
  private func entries(of number: Int) -> Range<Int> { (number > 0 ? ends[number - 1] : 0)..<ends[number] }

  /// How many lexical entries each text has.
  var counts: [Int32] { ends.indices.map { Int32(entries(of: $0).count) } }

  /// One of them, without the scales of its words' vectors, which are not kept.
  subscript(number: Int) -> EncodedText {
    let entries = entries(of: number)
    return EncodedText(
      lexical: SparseVector(indices: Array(indices[entries]), values: Array(values[entries])),
      dense: Array(dense[number * width..<(number + 1) * width])
    )
  }

  /// The one of `numbers` whose product with `text` is the greatest, the first of several.
  func nearest(to text: ScatteredText, among numbers: some Sequence<Int>) -> (number: Int, similarity: Float)?
  {
    var best: (number: Int, similarity: Float)?
    for number in numbers {
      let similarity = lexicalProduct(of: number, text) + denseProduct(of: number, text)
      if similarity > best?.similarity ?? -.infinity { best = (number, similarity) }
    }
    return best
  }

  @inline(__always)
  private func lexicalProduct(of number: Int, _ text: ScatteredText) -> Float {
    let entries = entries(of: number)
    return indices.withUnsafeBufferPointer { indices in
      values.withUnsafeBufferPointer { values in
        text.lexical.withUnsafeBufferPointer { scattered in
          SparseVector.product(
            UnsafeBufferPointer(rebasing: indices[entries]),
            UnsafeBufferPointer(rebasing: values[entries]),
            withScattered: scattered
          )
        }
      }
    }
  }

  @inline(__always)
  private func denseProduct(of number: Int, _ text: ScatteredText) -> Float {
    dense.withUnsafeBufferPointer { dense in
      text.encoded.dense.withUnsafeBufferPointer { own in
        guard let left = own.baseAddress, let right = dense.baseAddress else { return 0 }
        return VectorMath.dot(left, right + number * width, min(text.denseCount, denseCounts[number]))
      }
    }
  }
}
