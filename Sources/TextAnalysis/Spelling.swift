/// How far two words are apart.
package enum Spelling {
  /// The word of `words` within two edits of `word`, the nearest first, then the first in the list.
  package static func nearest(to word: String, among words: [String]) -> String? {
    let limit = word.utf8.count > 4 ? 2 : 1
    let letters = Array(word.lowercased().utf8)
    let distances = words.map { distance(letters, Array($0.lowercased().utf8), limit: limit) }
    guard let best = distances.min(), best <= limit else { return nil }
    return zip(words, distances).first { $0.1 == best }?.0
  }

  /// Damerau's distance with adjacent transpositions (optimal string alignment), in bytes of UTF-8;
  /// anything over `limit` may be given as `limit + 1`.
  package static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let cost = left[row] == right[column] ? 0 : 1
        var value = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          value = min(value, beforeLast[column - 1] + 1)
        }
        current.append(value)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
