/// Sorts hashes, which are spread evenly: by their first byte into as many places, and from there it is never far.
enum HashOrder {
  /// Of more than this many too many share a byte.
  private static let most = 4096

  static func sorted(_ hashes: [UInt64]) -> [UInt64] {
    guard hashes.count <= most else { return hashes.sorted() }
    return [UInt64](unsafeUninitializedCapacity: hashes.count) { sorted, count in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { starts in
        starts.initialize(repeating: 0)
        for hash in hashes { starts[Int(hash >> 56) + 1] += 1 }
        for byte in 1..<257 { starts[byte] += starts[byte - 1] }
        for hash in hashes {
          let byte = Int(hash >> 56)
          sorted[starts[byte]] = hash
          starts[byte] += 1
        }
      }
      count = hashes.count
      insertionSort(sorted, count)
    }
  }

  private static func insertionSort(_ values: UnsafeMutableBufferPointer<UInt64>, _ count: Int) {
    guard count > 1 else { return }
    for place in 1..<count {
      let value = values[place]
      var free = place
      while free > 0, values[free - 1] > value {
        values[free] = values[free - 1]
        free -= 1
      }
      values[free] = value
    }
  }
}
