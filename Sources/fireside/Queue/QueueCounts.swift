import Answering
import Retrieval
import ThreadStorage

/// How much there is of what, in posts and in people.
struct Headcount: Encodable, Hashable {
  var posts: Int
  var people: Int

  init(_ entries: [QueueEntry]) {
    posts = entries.count
    people = Set(entries.map(\.person)).count
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
    func dimension(_ name: String, _ value: (QueueEntry) -> String?) -> (String, [(String, Headcount)]) {
      let groups = Dictionary(grouping: open) { value($0) ?? "none" }
      return (name, groups.map { ($0, Headcount($1)) }.sorted { (-$0.1.posts, $0.0) < (-$1.1.posts, $1.0) })
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
