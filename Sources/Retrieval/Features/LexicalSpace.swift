import Foundation

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

  /// The space that `texts` span.
  init(spannedBy texts: [NGrams]) {
    words = Block(spannedBy: texts.map(\.words))
    characters = Block(spannedBy: texts.map(\.characters))
  }

  init(words: Block, characters: Block) {
    self.words = words
    self.characters = characters
  }

  /// Where `text` stands, with each block scaled to its length. Pieces that the space doesn't have lie in
  /// dimensions of their own: they make the text as long, and the rest of it as short, as if they were known.
  func vector(of text: NGrams, wordLength: Float, characterLength: Float) -> SparseVector {
    var vector = words.vector(of: text.words, offset: 0, length: wordLength)
    vector.append(characters.vector(of: text.characters, offset: words.count, length: characterLength))
    return vector
  }

  /// The dimensions of the pieces in `text`, each once.
  func dimensions(of text: NGrams) -> [Int] {
    let inWords = text.words.compactMap(words.index.number)
    let inCharacters = text.characters.compactMap(characters.index.number).map { $0 + words.count }
    let all = (inWords + inCharacters).sorted()
    return all.indices.filter { $0 == 0 || all[$0] != all[$0 - 1] }.map { all[$0] }
  }

  /// Pieces of one kind.
  struct Block: Sendable {
    private(set) var index = HashIndex()

    /// The inverse document frequency of each piece, by its number.
    private(set) var rarity: [Float] = []

    /// That of a piece that no text had.
    private(set) var unknownRarity: Float = 1

    var count: Int { rarity.count }

    init() {}

    init(index: HashIndex, rarity: [Float], unknownRarity: Float) {
      self.index = index
      self.rarity = rarity
      self.unknownRarity = unknownRarity
    }

    init(spannedBy texts: [[UInt64]]) {
      var counts: [Int] = []
      for text in texts {
        for (hash, _) in Self.frequencies(text) {
          let number = index.add(hash)
          if number == counts.count { counts.append(0) }
          counts[number] += 1
        }
      }
      rarity = counts.map { Float(log(Double(1 + texts.count) / Double(1 + $0)) + 1) }
      unknownRarity = Float(log(Double(1 + texts.count)) + 1)
    }

    func vector(of pieces: [UInt64], offset: Int, length: Float) -> SparseVector {
      var entries: [(number: Int, weight: Float)] = []
      entries.reserveCapacity(pieces.count)
      var square: Float = 0
      for (hash, count) in Self.frequencies(pieces) {
        let frequency = count == 1 ? 1 : 1 + Float(log(Double(count)))
        let number = index.number(of: hash)
        let weight = frequency * (number.map { rarity[$0] } ?? unknownRarity)
        square += weight * weight
        if let number { entries.append((number, weight)) }
      }
      entries.sort { $0.number < $1.number }
      let scale = square > 0 ? length / square.squareRoot() : 0
      var vector = SparseVector()
      for entry in entries { vector.append(entry.weight * scale, at: offset + entry.number) }
      return vector
    }

    /// Each piece with how often it stands there, by ascending hash.
    private static func frequencies(_ pieces: [UInt64]) -> [(hash: UInt64, count: Int)] {
      var runs: [(hash: UInt64, count: Int)] = []
      runs.reserveCapacity(pieces.count)
      for hash in pieces.sorted() {
        if let last = runs.last, last.hash == hash {
          runs[runs.count - 1].count += 1
        } else {
          runs.append((hash, 1))
        }
      }
      return runs
    }
  }
}
