import Answering
import Retrieval
import ThreadStorage

/// How much there is of what, in posts and in people.
struct Headcount: Encodable, Hashable {
  var posts: Int
  var people: Int

  init(posts: Int, people: Int) {
    self.posts = posts
    self.people = people
  }

  init(_ entries: [QueueEntry]) {
    self.init(posts: entries.count, people: Set(entries.map(\.person)).count)
  }
}

/// What is in the queue, counted.
struct QueueCounts {
  let waiting: Headcount

  /// Questions that are settled, by what became of them, in the order of `Settled`.
  let settled: [(state: Settled, count: Headcount)]

  /// Posts that are no questions, by what they are.
  let others: [(kind: PostKind, count: Headcount)]

  /// Those that wait, along each dimension, the largest first.
  let dimensions: [(name: String, counts: [(value: String, count: Headcount)])]

  /// What became of a question.
  enum Settled: String, CaseIterable {
    case answered, answeredElsewhere = "answered on the network", putOff = "put off", rejected, escalated
  }

  init(_ entries: [QueueEntry]) {
    let questions = entries.filter(\.triage.kind.isQuestion)
    let open = questions.filter(\.isWaiting)
    waiting = Headcount(open)
    settled = Settled.allCases.map { state in
      (state, Headcount(questions.filter { $0.settled == state }))
    }
    others = PostKind.allCases.filter { !$0.isQuestion }.map { kind in
      (kind, Headcount(entries.filter { $0.triage.kind == kind }))
    }
    let people = PeopleIndex(open)
    func dimension(_ name: String, _ value: (QueueEntry) -> String?) -> (String, [(String, Headcount)]) {
      var groups: [String: PeopleIndex.Group] = [:]
      for (place, entry) in open.enumerated() {
        groups[value(entry) ?? "none", default: people.emptyGroup].add(people.numbers[place])
      }
      return (name, groups.map { ($0, $1.count) }.sorted { (-$0.1.posts, $0.0) < (-$1.1.posts, $1.0) })
    }
    dimensions = [
      dimension("kind") { $0.triage.kind.rawValue },
      dimension("lane") { $0.triage.lane?.rawValue },
      dimension("outcome") { $0.triage.outcome?.rawValue },
      dimension("language") { $0.triage.language?.rawValue },
      dimension("network") { $0.network.rawValue },
    ]
  }
}

/// Numbers for the people behind some posts, counted from 0: so that they are counted over and over without hashing.
private struct PeopleIndex {
  /// For each post, its author's number.
  private(set) var numbers: [Int] = []
  private var count = 0

  /// Posts of which each author is counted once.
  struct Group {
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

  init(_ entries: [QueueEntry]) {
    var known: [Int64: Int] = [:]
    for entry in entries {
      let number = known[entry.person] ?? known.count
      known[entry.person] = number
      numbers.append(number)
    }
    count = known.count
  }

  var emptyGroup: Group { Group(of: count) }
}

extension QueueEntry {
  /// What became of it; nil while it waits and was not put off.
  fileprivate var settled: QueueCounts.Settled? {
    switch verdict {
    case .approve, .edit: .answered
    case .reject: .rejected
    case .escalate: .escalated
    case .later: .putOff
    case nil: triage.answeredBy == nil ? nil : .answeredElsewhere
    }
  }
}
