import Answering
package import ThreadStorage

/// In which order the posts that wait are reviewed.
package enum ReviewOrder: String, CaseIterable {
  /// Safety, follow-ups, then asks by people and reach; jokes, thanks and spam last.
  case urgency
  /// The oldest first, safety ahead of all.
  case age
  /// What reached most people first, safety ahead of all.
  case reach

  /// The posts of `entries` that wait, in this order; put off ones come last.
  package func waiting(in entries: [QueueEntry]) -> [QueueEntry] {
    waiting(in: entries, AskSummary.all(in: entries))
  }

  /// The same where the asks among `entries` are known.
  package func waiting(in entries: [QueueEntry], _ asks: [AskSummary]) -> [QueueEntry] {
    let sizes = Dictionary(
      uniqueKeysWithValues: asks.enumerated().map {
        ($1.id, AskSize(people: $1.people, reach: $1.reach, place: $0))
      }
    )
    // Places are sorted, and not the entries: they are lighter to move.
    return entries.indices.filter { entries[$0].isWaiting }
      .map { rank(entries[$0], entries[$0].triage.ask.flatMap { sizes[$0] }, place: $0) }
      .sorted()
      .map { entries[$0.place] }
  }

  private struct AskSize {
    let people: Int
    let reach: Int

    /// Its place among the asks.
    let place: Int
  }

  private func rank(_ entry: QueueEntry, _ ask: AskSize?, place: Int) -> Rank {
    let group = entry.verdict == .later ? .putOff : entry.group
    let plain = group == .putOff ? group : min(group, .followUp)
    var rank = Rank(group: group, postedAt: entry.postedAt, id: entry.id, place: place)
    switch self {
    case .urgency:
      rank.people = -(ask?.people ?? 1)
      rank.reach = -(ask?.reach ?? entry.triage.reach)
      rank.ask = ask?.place ?? .max
    case .age: rank.group = plain
    case .reach:
      rank.group = plain
      rank.reach = -entry.triage.reach
    }
    return rank
  }

  /// What is compared, from first to last.
  private struct Rank: Comparable {
    var group: QueueEntry.Group
    var people = 0
    var reach = 0
    var ask = 0
    let postedAt: Int64
    let id: Int64

    /// Where the entry stands.
    let place: Int

    static func < (left: Rank, right: Rank) -> Bool {
      if left.group != right.group { return left.group < right.group }
      return (left.people, left.reach, left.ask, left.postedAt, left.id)
        < (right.people, right.reach, right.ask, right.postedAt, right.id)
    }
  }
}

extension QueueEntry {
  /// What goes before what, whatever else is so.
  package enum Group: Int, Comparable {
    case danger, followUp, question, light, putOff

    package static func < (left: Group, right: Group) -> Bool { left.rawValue < right.rawValue }
  }

  package var group: Group {
    if triage.outcome == .escalated || triage.lane == .safety { return .danger }
    if triage.kind == .followUp { return .followUp }
    return triage.lane?.isLight == true ? .light : .question
  }
}
