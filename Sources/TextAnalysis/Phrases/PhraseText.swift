/// A post as phrases are held against it: its tokens as numbers, worked out once for all lists of phrases.
package struct PhraseText: Sendable {
  /// What phrases ask of a token.
  package struct Place: Sendable {
    var kind: Token.Kind
    var startsHashtag: Bool

    /// Whether a sentence starts here: a greeting's name or a smiley in front does not make it another one.
    var startsSentence: Bool

    package var sentence: Int

    /// Where the hashes of its beginnings stand: that of its first byte, of its first two, and so on to all of it.
    var beginnings: Range<Int>

    /// Whether a phrase goes on behind it as if it were not there.
    var isTransparent: Bool { kind == .emoji || kind == .mention }
  }

  /// The most smileys and mentions in a row that a phrase passes over; keeps a wall of them from costing
  /// the square of its length.
  package static let mostPassedOver = 50

  package private(set) var places: [Place] = []
  package private(set) var hashes: [UInt64] = []

  package init(_ tokens: some Collection<Token>) {
    places.reserveCapacity(tokens.count)
    hashes.reserveCapacity(tokens.count * 8)
    for token in tokens {
      let first = hashes.count
      StableHash.appendBeginnings(of: token.folded, to: &hashes)
      places.append(
        Place(
          kind: token.kind,
          startsHashtag: token.startsHashtag,
          startsSentence: isStart(of: token.sentence),
          sentence: token.sentence,
          beginnings: first..<hashes.count
        )
      )
    }
  }

  /// Whether a token of `sentence` would start it if it came next.
  private func isStart(of sentence: Int) -> Bool {
    for before in places.suffix(Self.mostPassedOver).reversed() {
      guard before.sentence == sentence else { return true }
      guard before.isTransparent else { return false }
    }
    return places.count <= Self.mostPassedOver
  }

  /// Whether nothing but what a phrase passes over, or an address, stands between `position` and the end of `sentence`.
  package func isEnd(of sentence: Int, at position: Int) -> Bool {
    for after in places[position...].prefix(Self.mostPassedOver) {
      guard after.sentence == sentence else { return true }
      guard after.isTransparent || after.kind == .url else { return false }
    }
    return position + Self.mostPassedOver >= places.count
  }
}
