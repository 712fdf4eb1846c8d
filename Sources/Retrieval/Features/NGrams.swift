/// The pieces a text is compared by: words and pairs of them, and runs of characters within words.
///
/// A piece is known by its hash (FNV-1a, 64 bits, Fowler, Noll and Vo): no string is made for it.
struct NGrams {
  /// Words, and pairs of neighbouring words.
  private(set) var words: [UInt64] = []

  /// Runs of 3 to 5 bytes of each word with a space on either side; a shorter word is one piece.
  private(set) var characters: [UInt64] = []

  /// For each word, where its runs of characters end.
  private var ends: [Int] = []

  static let characterLengths = 3...5

  /// The pieces of `words`, folded, in the order of the text.
  init(of folded: [String]) {
    words.reserveCapacity(folded.count * 2)
    characters.reserveCapacity(folded.count * 16)
    ends.reserveCapacity(folded.count)
    var previous: UInt64?
    var padded: [UInt8] = []
    for word in folded {
      padded.removeAll(keepingCapacity: true)
      padded.append(0x20)
      padded.append(contentsOf: word.utf8)
      padded.append(0x20)
      let hash = Self.hash(padded[1..<padded.count - 1], seed: Self.wordSeed)
      words.append(hash)
      if let previous { words.append(Self.pair(previous, hash)) }
      previous = hash
      addCharacters(of: padded)
      ends.append(characters.count)
    }
  }

  private init() {}

  /// The pieces that the words in `range` would have without the others.
  subscript(range: Range<Int>) -> NGrams {
    guard range != ends.indices, let first = range.first else { return range.isEmpty ? NGrams() : self }
    var part = NGrams()
    part.words = [word(first)] + words[2 * first + 1..<2 * range.upperBound - 1]
    let start = charactersOfWord(first).lowerBound
    part.characters = Array(characters[start..<ends[range.upperBound - 1]])
    part.ends = ends[range].map { $0 - start }
    return part
  }

  /// The word with this number: behind each but the first stands its pair with the word before.
  func word(_ number: Int) -> UInt64 { words[max(0, 2 * number - 1)] }

  /// Where the runs of characters of the word with this number are.
  func charactersOfWord(_ number: Int) -> Range<Int> { (number > 0 ? ends[number - 1] : 0)..<ends[number] }

  private mutating func addCharacters(of padded: [UInt8]) {
    for length in Self.characterLengths {
      guard padded.count > length else {
        characters.append(Self.hash(padded[...], seed: Self.characterSeed))
        return
      }
      for start in 0...padded.count - length {
        characters.append(Self.hash(padded[start..<start + length], seed: Self.characterSeed))
      }
    }
  }

  // FNV's own offset basis for words, and another for runs of characters, so that the two never meet.
  private static let wordSeed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let characterSeed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ (second &+ 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
  }
}
