/// Finds the word that a misspelt one was meant to be, among those of the knowledge base.
///
/// Two words are near if they are the same once a letter is taken from either or both: that finds a letter too many,
/// too few, wrong, or two exchanged, without comparing words one by one (Garbe's symmetric deletion).
package struct SpellingIndex: Sendable {
  /// Sorted by their bytes.
  package let words: [String]

  /// The hash of each word and of what is left of it without one letter, ascending, and the number of the word.
  package private(set) var hashes: [UInt64] = []
  package private(set) var wordOfHash: [Int32] = []

  /// No shorter word is taken for another.
  private static let shortest = 4

  /// - Parameter words: folded; what is no plain word is never found.
  package init(words: [String] = []) {
    self.words = Set(words).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    var forms: [(hash: UInt64, word: Int32)] = []
    for (number, word) in self.words.enumerated() {
      for hash in Self.forms(of: word) { forms.append((hash, Int32(number))) }
    }
    forms.sort { ($0.hash, $0.word) < ($1.hash, $1.word) }
    hashes = forms.map(\.hash)
    wordOfHash = forms.map(\.word)
  }

  /// Takes up an index whose parts were kept; nil if they don't fit together.
  package init?(words: [String], hashes: [UInt64], wordOfHash: [Int32]) {
    guard hashes.count == wordOfHash.count, wordOfHash.allSatisfy({ words.indices.contains(Int($0)) }) else {
      return nil
    }
    self.words = words
    self.hashes = hashes
    self.wordOfHash = wordOfHash
  }

  /// The first letter of a shorter word than this is taken to be right: of few letters each says much.
  private static let surelyBegun = 6

  /// The word that shares the most forms with `word`, then one with the same first letter, then the first by its
  /// bytes; nil if none shares any.
  package func neighbour(of word: String) -> String? {
    var shared: [Int32: Int] = [:]
    for hash in Self.forms(of: word) {
      var place = firstForm(notBelow: hash)
      while place < hashes.count, hashes[place] == hash {
        shared[wordOfHash[place], default: 0] += 1
        place += 1
      }
    }
    let first = word.utf8.first
    if word.utf8.count < Self.surelyBegun {
      shared = shared.filter { words[Int($0.key)].utf8.first == first }
    }
    let best = shared.min { left, right in
      func rank(_ entry: (key: Int32, value: Int)) -> (Int, Int, Int32) {
        (-entry.value, words[Int(entry.key)].utf8.first == first ? 0 : 1, entry.key)
      }
      return rank(left) < rank(right)
    }
    return best.map { words[Int($0.key)] }
  }

  private func firstForm(notBelow hash: UInt64) -> Int {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The hashes of a word and of it without each of its letters, each once.
  private static func forms(of word: String) -> [UInt64] {
    let letters = Array(word.utf8)
    guard letters.count >= shortest, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
    var forms = [StableHash(word).value]
    for absent in letters.indices where absent == 0 || letters[absent] != letters[absent - 1] {
      var hash = StableHash()
      hash.add(letters[..<absent])
      hash.add(letters[(absent + 1)...])
      forms.append(hash.value)
    }
    return forms
  }
}
