/// A vector of which few entries are not zero, by ascending index.
struct SparseVector: Sendable, Equatable {
  private(set) var indices: [Int32] = []
  private(set) var values: [Float] = []

  init() {}

  /// `indices` ascend, and each has its value.
  init(indices: [Int32], values: [Float]) {
    self.indices = indices
    self.values = values
  }

  var count: Int { indices.count }

  mutating func append(_ value: Float, at index: Int) {
    indices.append(Int32(index))
    values.append(value)
  }

  mutating func append(_ other: SparseVector) {
    indices += other.indices
    values += other.values
  }

  /// The sum of products with a vector of which every entry is there.
  func dot(_ dense: [Float]) -> Float {
    var sum: Float = 0
    for place in indices.indices { sum += values[place] * dense[Int(indices[place])] }
    return sum
  }
}
