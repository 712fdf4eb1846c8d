import Foundation
import TextAnalysis

/// The space in which texts are compared by their wording: one dimension a piece, weighted by how rare it is.
///
/// Term frequency is 1 + ln n and the inverse document frequency ln((1 + N) / (1 + n)) + 1 (Salton and Buckley,
/// "Term-weighting approaches in automatic text retrieval", 1988, with the smoothing that is usual today);
/// words and characters are two blocks, each scaled to its own length.
struct LexicalSpace: Sendable {
  private(set) var words = Block()
  private(set) var characters = Block()

  /// Dimensions in all: those of the words come first.
  var dimensions: Int { words.count + characters.count }

  /// Where `text` stands, with each block scaled to its length. Pieces that the space doesn't have lie in
  /// dimensions of their own: they make the text as long, and the rest of it as short, as if they were known.
  func vector(of text: NGrams, wordLength: Float, characterLength: Float) -> SparseVector {
    var vector = words.vector(of: text.words, offset: 0, length: wordLength)
    vector.append(characters.vector(of: text.characters, offset: words.count, length: characterLength))
    return vector
  }

  /// Appends the dimensions of the pieces that the word with this number has alone, ascending and each once.
  func appendDimensions(ofWord number: Int, in text: NGrams, to dimensions: inout [Int]) {
    if let word = words.index.number(of: text.word(number)) { dimensions.append(word) }
    let first = dimensions.count
    for run in text.charactersOfWord(number) {
      if let piece = characters.index.number(of: text.characters[run]) {
        dimensions.append(words.count + piece)
      }
    }
    dimensions[first...].sort()
    var end = first
    for place in first..<dimensions.count where place == first || dimensions[place] != dimensions[end - 1] {
      dimensions[end] = dimensions[place]
      end += 1
    }
    dimensions.removeSubrange(end...)
  }

  /// Pieces of one kind.
  struct Block: Sendable {
    private(set) var index = HashIndex()

    /// The inverse document frequency of each piece, by its number.
    private(set) var rarity: [Float] = []

    /// That of a piece that no text had.
    private(set) var unknownRarity: Float = 1

    var count: Int { rarity.count }

    /// The inverse document frequency of a piece by its hash.
    func rarity(of piece: UInt64) -> Float { index.number(of: piece).map { rarity[$0] } ?? unknownRarity }

    func vector(of pieces: [UInt64], offset: Int, length: Float) -> SparseVector {
      // A number above its weight's bits: sorted as plain integers they are sorted by number.
      var entries: [UInt64] = []
      entries.reserveCapacity(pieces.count)
      var square: Float = 0
      Self.forEachFrequency(of: pieces) { hash, count in
        let frequency = count == 1 ? 1 : 1 + Float(log(Double(count)))
        let number = index.number(of: hash)
        let weight = frequency * (number.map { rarity[$0] } ?? unknownRarity)
        square += weight * weight
        if let number { entries.append(UInt64(number) << 32 | UInt64(weight.bitPattern)) }
      }
      entries.sort()
      let scale = square > 0 ? length / square.squareRoot() : 0
      return SparseVector(
        indices: entries.map { Int32(offset) + Int32(truncatingIfNeeded: $0 >> 32) },
        values: entries.map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) * scale }
      )
    }

    /// Calls `body` for each piece, by ascending hash, with how often it stands there.
    @inline(__always)
    fileprivate static func forEachFrequency(of pieces: [UInt64], _ body: (UInt64, Int) -> Void) {
      let sorted = HashOrder.sorted(pieces)
      var start = 0
      while start < sorted.count {
        var end = start + 1
        while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
        body(sorted[start], end - start)
        start = end
      }
    }
  }
}

extension LexicalSpace {
  /// The space that `texts` span.
  init(spannedBy texts: [NGrams]) {
    words = Block(spannedBy: texts.map(\.words))
    characters = Block(spannedBy: texts.map(\.characters))
  }
}

extension LexicalSpace.Block {
  init(spannedBy texts: [[UInt64]]) {
    var counts: [Int] = []
    for text in texts {
      Self.forEachFrequency(of: text) { hash, _ in
        let number = index.add(hash)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
      }
    }
    rarity = counts.map { Float(log(Double(1 + texts.count) / Double(1 + $0)) + 1) }
    unknownRarity = Float(log(Double(1 + texts.count)) + 1)
  }
}
