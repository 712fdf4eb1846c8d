import Answering
import ThreadStorage

/// In which order the posts that wait are reviewed.
enum ReviewOrder: String, CaseIterable {
  /// Safety, follow-ups, then asks by people and reach; jokes, thanks and spam last.
  case urgency
  /// The oldest first, safety ahead of all.
  case age
  /// What reached most people first, safety ahead of all.
  case reach

  /// The posts of `entries` that wait, in this order; put off ones come last.
  func waiting(in entries: [QueueEntry]) -> [QueueEntry] {
    let people = Dictionary(
      uniqueKeysWithValues: AskSummary.all(in: entries).map { ($0.id, (people: $0.people, reach: $0.reach)) }
    )
    return entries.filter(\.isWaiting)
      .map { entry in (rank(entry, entry.triage.ask.flatMap { people[$0] }), entry) }
      .sorted { $0.0 < $1.0 }
      .map(\.1)
  }

  private func rank(_ entry: QueueEntry, _ ask: (people: Int, reach: Int)?) -> Rank {
    let (people, reach) = ask ?? (1, entry.triage.reach)
    let group = entry.group
    return switch self {
    case .urgency: Rank(group: group, people: -people, reach: -reach, ask: entry.triage.ask, entry)
    case .age: Rank(group: min(group, .followUp), people: 0, reach: 0, ask: nil, entry)
    case .reach:
      Rank(group: min(group, .followUp), people: 0, reach: -entry.triage.reach, ask: nil, entry)
    }
  }

  /// What is compared, from first to last.
  private struct Rank: Comparable {
    let group: QueueEntry.Group
    let people: Int
    let reach: Int
    let ask: String
    let postedAt: String
    let id: Int64

    init(group: QueueEntry.Group, people: Int, reach: Int, ask: AskID?, _ entry: QueueEntry) {
      self.group = entry.verdict == .later ? .putOff : group
      (self.people, self.reach, self.ask) = (people, reach, ask?.description ?? "")
      (postedAt, id) = (entry.postedAt, entry.id)
    }

    static func < (left: Rank, right: Rank) -> Bool {
      if left.group != right.group { return left.group < right.group }
      return (left.people, left.reach, left.ask, left.postedAt, left.id)
        < (right.people, right.reach, right.ask, right.postedAt, right.id)
    }
  }
}

extension QueueEntry {
  /// What goes before what, whatever else is so.
  enum Group: Int, Comparable {
    case danger, followUp, question, light, putOff

    static func < (left: Group, right: Group) -> Bool { left.rawValue < right.rawValue }
  }

  var group: Group {
    if triage.outcome == .escalated || triage.lane == .safety { return .danger }
    if triage.kind == .followUp { return .followUp }
    return triage.lane?.isLight == true ? .light : .question
  }
}
