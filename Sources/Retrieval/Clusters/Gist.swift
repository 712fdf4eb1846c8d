/// A text as it is compared with other texts of which nothing was learnt: its words by their weight, and their meaning.
struct Gist: Sendable {
  /// Words and runs of letters, weighted; of length 1.
  var pieces: SparsePieces

  /// The sum of the words' vectors in either space, of length 1 together; empty if none is known.
  var meaning: [Float]

  /// The heaviest words, heaviest first: texts that share none of them are not compared.
  var keys: [UInt64]

  /// Share of the literal part in a likeness; the rest is meaning.
  private static let literalShare: Float = 0.5

  /// How alike two texts are: 1 for the same words, about 0 for texts that have nothing to do with one another; nil if
  /// that is surely less than `least`.
  func likeness(to other: Gist, atLeast least: Float = -1) -> Float? {
    let literal = pieces.product(other.pieces)
    guard literal >= leastLiteral(forLikeness: least) else { return nil }
    guard !meaning.isEmpty, !other.meaning.isEmpty else { return literal }
    var meant: Float = 0
    for index in meaning.indices { meant += meaning[index] * other.meaning[index] }
    return Self.literalShare * literal + (1 - Self.literalShare) * meant
  }

  /// What the product of the pieces must be at least for a text to be as alike as that; a little less, so that no
  /// rounding tells.
  func leastLiteral(forLikeness likeness: Float) -> Float {
    max(0, (meaning.isEmpty ? likeness : (likeness - (1 - Self.literalShare)) / Self.literalShare) - 1e-3)
  }

  func sharesKey(with other: Gist) -> Bool { keys.contains(where: other.keys.contains) }
}

/// Pieces of text with what they weigh, by ascending hash.
struct SparsePieces: Sendable {
  private let hashes: [UInt64]
  private let weights: [Float]

  /// `pieces` may repeat one another: what repeats counts once.
  init(_ pieces: [(hash: UInt64, weight: Float)]) {
    var hashes: [UInt64] = []
    var weights: [Float] = []
    for piece in pieces.sorted(by: { ($0.hash, $0.weight) < ($1.hash, $1.weight) })
    where hashes.last != piece.hash {
      hashes.append(piece.hash)
      weights.append(piece.weight)
    }
    let length = weights.length
    self.hashes = hashes
    self.weights = length > 0 ? weights.map { $0 / length } : weights
  }

  var entries: [(hash: UInt64, weight: Float)] { Array(zip(hashes, weights)) }

  func product(_ other: SparsePieces) -> Float {
    var (left, right, sum) = (0, 0, Float(0))
    while left < hashes.count, right < other.hashes.count {
      if hashes[left] == other.hashes[right] {
        sum += weights[left] * other.weights[right]
        left += 1
        right += 1
      } else if hashes[left] < other.hashes[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return sum
  }
}
