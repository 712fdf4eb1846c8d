package import TextAnalysis

/// One of the sides that people of a campaign are on, such as guests and hosts.
package struct Side: Sendable, Hashable {
  package var name: String

  /// How a post shows that its asker is on this side: “my guests” says a host.
  package var phrases: [PhrasePattern]
}

/// Knows which side of a campaign the asker of a post is on.
struct SideReader: Sendable {
  private let names: [String]
  private let index: PhraseIndex

  /// The number of the side that each phrase is of.
  private let sides: [Int]

  init(_ sides: [Side]) {
    names = sides.map(\.name)
    index = PhraseIndex(sides.flatMap(\.phrases))
    self.sides = sides.indices.flatMap { [Int](repeating: $0, count: sides[$0].phrases.count) }
  }

  /// The side that all phrases found agree on, and where the first of them stands; nil where there is none.
  func side(in text: PhraseText) -> (name: String, range: Range<Int>)? {
    guard !names.isEmpty else { return nil }
    let found = index.firstMatches(in: text).map { (side: sides[$0.key], range: $0.value) }
    guard let first = found.min(by: { ($0.range.lowerBound, $0.side) < ($1.range.lowerBound, $1.side) }),
      found.allSatisfy({ $0.side == first.side })
    else { return nil }
    return (names[first.side], first.range)
  }
}
