package import Answering
package import ThreadStorage

/// How much there is of what, in posts and in people.
package struct Headcount: Encodable, Hashable {
  package var posts: Int
  package var people: Int

  package init(posts: Int, people: Int) {
    self.posts = posts
    self.people = people
  }

  package init(_ entries: [QueueEntry]) {
    self.init(posts: entries.count, people: Set(entries.map(\.person)).count)
  }
}

/// What is in the queue, counted.
package struct QueueCounts {
  package let waiting: Headcount

  /// Questions that are settled, by what became of them, in the order of `Settled`.
  package let settled: [(state: Settled, count: Headcount)]

  /// Posts that are no questions, by what they are.
  package let others: [(kind: PostKind, count: Headcount)]

  /// Those that wait, along each dimension, the largest first.
  package let dimensions: [(name: String, counts: [(value: String, count: Headcount)])]

  /// What became of a question.
  package enum Settled: String, CaseIterable {
    case answered, answeredElsewhere = "answered on the network", putOff = "put off", rejected, escalated
  }

  package init(_ entries: [QueueEntry]) {
    let people = PeopleIndex(entries)
    let waits = entries.map(\.isWaiting)
    func count<Value: Hashable>(_ value: (Int) -> Value?) -> [Value: Headcount] {
      var groups: [Value: PeopleIndex.Group] = [:]
      for place in entries.indices {
        if let value = value(place) { groups[value, default: people.emptyGroup].add(people.numbers[place]) }
      }
      return groups.mapValues(\.count)
    }
    func dimension<Value: Hashable & RawRepresentable<String>>(
      _ name: String,
      _ value: (QueueEntry) -> Value?
    ) -> (String, [(String, Headcount)]) {
      // Twice optional: those that wait and have none are counted too.
      let counts = count { waits[$0] ? Optional.some(value(entries[$0])) : nil }
      let named = counts.map { ($0?.rawValue ?? "none", $1) }
      return (name, named.sorted { (-$0.1.posts, $0.0) < (-$1.1.posts, $1.0) })
    }
    let none = Headcount(posts: 0, people: 0)
    waiting = count { waits[$0] ? true : nil }[true] ?? none
    let settled = count { entries[$0].settled }
    self.settled = Settled.allCases.map { ($0, settled[$0] ?? none) }
    let others = count { entries[$0].triage.kind.isQuestion ? nil : entries[$0].triage.kind }
    self.others = PostKind.allCases.filter { !$0.isQuestion }.map { ($0, others[$0] ?? none) }
    dimensions = [
      dimension("kind") { $0.triage.kind }, dimension("lane") { $0.triage.lane },
      dimension("outcome") { $0.triage.outcome }, dimension("language") { $0.triage.language },
      dimension("network") { $0.network },
    ]
  }
}

/// Numbers for the people behind some posts, counted from 0: so that they are counted over and over without hashing.
private struct PeopleIndex {
  /// For each post, its author's number.
  package private(set) var numbers: [Int] = []
  private var count = 0

  /// Posts of which each author is counted once.
  package struct Group {
    private var isIn: [Bool]
    private(set) var count = Headcount(posts: 0, people: 0)

    fileprivate init(of count: Int) { isIn = [Bool](repeating: false, count: count) }

    mutating func add(_ person: Int) {
      count.posts += 1
      guard !isIn[person] else { return }
      isIn[person] = true
      count.people += 1
    }
  }

  package init(_ entries: [QueueEntry]) {
    var known: [Int64: Int] = [:]
    for entry in entries {
      let number = known[entry.person] ?? known.count
      known[entry.person] = number
      numbers.append(number)
    }
    count = known.count
  }

  package var emptyGroup: Group { Group(of: count) }
}

extension QueueEntry {
  /// What became of a question; nil while it waits and was not put off.
  fileprivate var settled: QueueCounts.Settled? {
    guard triage.kind.isQuestion else { return nil }
    return switch verdict {
    case .approve, .edit: .answered
    case .reject: .rejected
    case .escalate: .escalated
    case .later: .putOff
    case nil: triage.answeredBy == nil ? nil : .answeredElsewhere
    }
  }
}
