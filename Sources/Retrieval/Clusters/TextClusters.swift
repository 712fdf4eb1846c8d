/// Groups texts that say the same in other words: each stands with the first text before it that it is close to.
///
/// Texts are given in an order that doesn't depend on when they came to be known; so the groups don't either. A text
/// is close to the one that leads its group, not merely to some other member: groups don't grow into chains.
package struct TextClusters: Sendable {
  private var reader: GistReader
  private var leaders: [(number: Int64, gist: Gist)] = []

  /// The leaders that have a word among their heaviest.
  private var leadersOfKey = Postings()

  private var leadersOfPiece = Postings()

  private let closeness: Float

  /// From which likeness on two texts are one ask.
  package static let standardCloseness: Float = 0.8

  package init(closeness: Float = TextClusters.standardCloseness) {
    reader = GistReader()
    self.closeness = closeness
  }

  /// Says that `text` leads a group, as it did before.
  package mutating func lead(_ text: String, number: Int64) { lead(reader.gist(of: text), number) }

  /// The number of the leader whose group `text` is in; its own number if it leads one from now on.
  package mutating func place(_ text: String, number: Int64) -> Int64 {
    let gist = reader.gist(of: text)
    var best: (likeness: Float, leader: Int)?
    for leader in candidates(for: gist) where gist.sharesKey(with: leaders[leader].gist) {
      guard let likeness = gist.likeness(to: leaders[leader].gist, atLeast: closeness), likeness >= closeness
      else { continue }
      // The first of two that are just as near: the order of a set means nothing.
      if (likeness, -leader) > (best?.likeness ?? -1, -(best?.leader ?? 0)) { best = (likeness, leader) }
    }
    if let best { return leaders[best.leader].number }
    lead(gist, number)
    return number
  }

  /// All leaders that may be close: those that share a key, or those that share one of enough pieces if they are fewer.
  private func candidates(for gist: Gist) -> Set<Int> {
    let pieces = rarest(of: gist)
    return leadersOfPiece.count(of: pieces) < leadersOfKey.count(of: gist.keys)
      ? leadersOfPiece.numbers(of: pieces) : leadersOfKey.numbers(of: gist.keys)
  }

  /// The pieces that fewest leaders have, without which what is left of the text is too short to be close to any:
  /// a product with it is no greater than its length. (Bayardo, Ma and Srikant, "Scaling up all pairs similarity
  /// search", 2007.)
  private func rarest(of gist: Gist) -> [UInt64] {
    let least = gist.leastLiteral(forLikeness: closeness)
    var left: Float = 1
    let ranked = gist.pieces.entries.map { ($0.hash, $0.weight, leadersOfPiece.count(of: $0.hash)) }
      .sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    return ranked.prefix { _, weight, _ in
      defer { left -= weight * weight }
      return left >= least * least
    }.map(\.0)
  }

  private mutating func lead(_ gist: Gist, _ number: Int64) {
    for key in gist.keys { leadersOfKey.add(leaders.count, to: key) }
    for piece in gist.pieces.entries { leadersOfPiece.add(leaders.count, to: piece.hash) }
    leaders.append((number, gist))
  }
}

/// Where each hash occurs.
private struct Postings {
  private var lists: [UInt64: [Int32]] = [:]

  mutating func add(_ number: Int, to hash: UInt64) { lists[hash, default: []].append(Int32(number)) }

  func count(of hash: UInt64) -> Int { lists[hash]?.count ?? 0 }

  func count(of hashes: [UInt64]) -> Int { hashes.reduce(0) { $0 + count(of: $1) } }

  func numbers(of hashes: [UInt64]) -> Set<Int> {
    var numbers = Set<Int>()
    for hash in hashes { for number in lists[hash] ?? [] { numbers.insert(Int(number)) } }
    return numbers
  }
}
