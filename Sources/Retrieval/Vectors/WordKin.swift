import TextAnalysis

/// For each word of the vectors' table a number that it shares with words of nearly the same meaning, in whatever language:
/// what was learnt of one of them is known of all.
package struct WordKin: Sendable {
  /// By the words' numbers.
  package let families: [UInt16]

  package init(families: [UInt16]) { self.families = families }

  /// How near a word is to one that leads a family already, as a cosine, if it is to lead none itself.
  private static let nearness: Float = 0.5

  /// Families around words of `words`, the first of which leads one; each word of the table goes to the nearest.
  package init(ledBy words: [String]) {
    guard let vectors = WordVectors.standard else {
      families = []
      return
    }
    let directions = vectors.sharedDirections
    let width = vectors.sharedDimensions
    var leaders: [Float] = []
    for number in words.compactMap(vectors.number) where leaders.count / width < Int(UInt16.max) {
      let direction = directions[number * width..<(number + 1) * width]
      if Self.nearest(to: Array(direction), in: leaders).cosine < Self.nearness { leaders += direction }
    }
    families = Array(0..<vectors.words).concurrentMap { [leaders] number in
      let direction = Array(directions[number * width..<(number + 1) * width])
      return UInt16(Self.nearest(to: direction, in: leaders).place)
    }
  }

  /// The first of the nearest rows of `leaders`.
  private static func nearest(to direction: [Float], in leaders: [Float]) -> (place: Int, cosine: Float) {
    var best = (place: 0, cosine: -Float.infinity)
    for place in 0..<leaders.count / direction.count {
      let cosine = VectorMath.dot(leaders, from: place * direction.count, direction)
      if cosine > best.cosine { best = (place, cosine) }
    }
    return best
  }
}

extension ReadPost {
  /// The words of the post, each with the token that it stands for, and its family if it has one.
  package func families(_ kin: WordKin) -> [(token: Int, family: Int?)] {
    text.words.map { word in
      (word.token, word.vector.flatMap { kin.families.indices.contains($0) ? Int(kin.families[$0]) : nil })
    }
  }
}
