/// A vector of which few entries are not zero, by ascending index.
struct SparseVector: Sendable, Equatable {
  private(set) var indices: [Int32] = []
  private(set) var values: [Float] = []

  var count: Int { indices.count }

  mutating func append(_ value: Float, at index: Int) {
    indices.append(Int32(index))
    values.append(value)
  }

  mutating func append(_ other: SparseVector) {
    indices += other.indices
    values += other.values
  }

  func product(_ other: SparseVector) -> Float {
    indices.withUnsafeBufferPointer { left in
      other.indices.withUnsafeBufferPointer { right in
        var (one, two, sum) = (0, 0, Float(0))
        while one < left.count, two < right.count {
          if left[one] == right[two] { sum += values[one] * other.values[two] }
          // Both ascend: which of them goes on is no branch to be guessed.
          let (isLeft, isRight) = (left[one] <= right[two], right[two] <= left[one])
          one += isLeft ? 1 : 0
          two += isRight ? 1 : 0
        }
        return sum
      }
    }
  }

  /// The sum of products of a sparse vector with one of which every entry lies in its place.
  @inline(__always)
  static func product(
    _ indices: UnsafeBufferPointer<Int32>,
    _ values: UnsafeBufferPointer<Float>,
    withScattered entries: UnsafeBufferPointer<Float>
  ) -> Float {
    var sums = (Float.zero, Float.zero)
    var place = 0
    // Two sums at a time: an addition needn't wait for the one before.
    while place + 1 < indices.count {
      sums.0 += values[place] * entries[Int(indices[place])]
      sums.1 += values[place + 1] * entries[Int(indices[place + 1])]
      place += 2
    }
    if place < indices.count { sums.0 += values[place] * entries[Int(indices[place])] }
    return sums.0 + sums.1
  }
}
