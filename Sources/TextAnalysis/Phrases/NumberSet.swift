/// Small numbers, each once, that come out in ascending order: a bit for each.
package struct NumberSet {
  private var words: [UInt64]

  /// The first word that may hold a number.
  private var first: Int

  package init(below count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
    first = words.count
  }

  package mutating func insert(_ number: Int) {
    words[number >> 6] |= 1 << UInt64(number & 63)
    first = min(first, number >> 6)
  }

  /// Takes out the least number; nil if there is none.
  package mutating func popFirst() -> Int? {
    while first < words.count {
      let word = words[first]
      if word != 0 {
        words[first] = word & (word - 1)
        return first << 6 + word.trailingZeroBitCount
      }
      first += 1
    }
    return nil
  }
}
