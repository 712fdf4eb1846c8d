package import Answering
import ThreadStorage

/// How much there is of what, in posts and in people.
package struct Headcount: Hashable {
  package var posts: Int
  package var people: Int

  package init(posts: Int, people: Int) { (self.posts, self.people) = (posts, people) }
}

package struct QueueCounts {
  package let waiting: Headcount

  /// What was handed over, and stays open until somebody closes it.
  package let handedOver: Headcount

  /// Questions that are settled, by what became of them, in the order of `Settled`.
  package let settled: [(state: Settled, count: Headcount)]

  /// Posts that are no questions, by what they are.
  package let others: [(kind: PostKind, count: Headcount)]

  /// Those that wait, along each dimension, the largest first.
  package let dimensions: [(name: String, counts: [(value: String, count: Headcount)])]

  /// What became of a question.
  package enum Settled: String, CaseIterable {
    case answered, answeredElsewhere = "answered on the network", putOff = "put off", rejected, escalated

    /// As the log counts it.
    fileprivate var value: String {
      switch self {
      case .answered: "approve"
      case .answeredElsewhere: "elsewhere"
      case .putOff: "later"
      case .rejected: "reject"
      case .escalated: "escalate"
      }
    }
  }

  init(_ tallies: [Tally]) {
    let along = Dictionary(grouping: tallies, by: \.dimension)
    func count(_ dimension: Tally.Dimension, _ value: String) -> Headcount {
      along[dimension]?.first { $0.value == value }?.count ?? Headcount(posts: 0, people: 0)
    }
    waiting = count(.waiting, "")
    handedOver = count(.handedOver, "")
    settled = Settled.allCases.map { ($0, count(.settled, $0.value)) }
    others = PostKind.allCases.filter { !$0.isQuestion }.map { ($0, count(.other, $0.rawValue)) }
    dimensions = [Tally.Dimension.kind, .tier, .lane, .outcome, .language, .network].map { dimension in
      let values = (along[dimension] ?? []).map { ($0.value, $0.count) }
      return (dimension.rawValue, values.sorted { (-$0.1.posts, $0.0) < (-$1.1.posts, $1.0) })
    }
  }
}

extension Tally {
  fileprivate var count: Headcount { Headcount(posts: posts, people: people) }
}
