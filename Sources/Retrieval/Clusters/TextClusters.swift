/// Groups texts that say the same in other words: each stands with the first text before it that it is close to.
///
/// Texts are given in an order that doesn't depend on when they came to be known; so the groups don't either. A text
/// is close to the one that leads its group, not merely to some other member: groups don't grow into chains.
package struct TextClusters: Sendable {
  private var reader: GistReader
  private var leaders: [(number: Int64, gist: Gist)] = []

  /// The leaders that have a word among their heaviest.
  private var leadersOfKey: [UInt64: [Int]] = [:]
  private let closeness: Float

  /// From which likeness on two texts are one ask.
  package static let standardCloseness: Float = 0.8

  package init(closeness: Float = TextClusters.standardCloseness) {
    reader = GistReader(vectors: .standard)
    self.closeness = closeness
  }

  /// Says that `text` leads a group, as it did before.
  package mutating func lead(_ text: String, number: Int64) {
    lead(reader.gist(of: text), number)
  }

  /// The number of the leader whose group `text` is in; its own number if it leads one from now on.
  package mutating func place(_ text: String, number: Int64) -> Int64 {
    let gist = reader.gist(of: text)
    var candidates = Set<Int>()
    for key in gist.keys { candidates.formUnion(leadersOfKey[key] ?? []) }
    var best: (likeness: Float, leader: Int)?
    for leader in candidates {
      let likeness = gist.likeness(to: leaders[leader].gist)
      guard likeness >= closeness else { continue }
      // The first of two that are just as near: the order of a set means nothing.
      if (likeness, -leader) > (best?.likeness ?? -1, -(best?.leader ?? 0)) { best = (likeness, leader) }
    }
    if let best { return leaders[best.leader].number }
    lead(gist, number)
    return number
  }

  private mutating func lead(_ gist: Gist, _ number: Int64) {
    for key in gist.keys { leadersOfKey[key, default: []].append(leaders.count) }
    leaders.append((number, gist))
  }
}
