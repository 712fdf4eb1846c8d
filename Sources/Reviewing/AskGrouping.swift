package import Answering
import Foundation
import Retrieval
package import ThreadStorage

/// Says which posts ask the same: those that one item or rule fits, and those that are alike where none does.
///
/// What somebody in danger writes, and what is said in a thread, is never one of many.
package struct AskGrouping {
  package let edits: AskEdits

  package func group(_ posts: inout [QueuedPost]) {
    for index in posts.indices where posts[index].triage?.fits != nil || !posts[index].isGrouped {
      posts[index].triage?.leader = nil
    }
    groupAlike(&posts)
    for index in posts.indices {
      let entry = posts[index]
      let ask = entry.triage?.fits.map(AskID.init) ?? entry.triage?.leader.map(AskID.init(post:))
      posts[index].triage?.ask = entry.isGrouped ? edits.ask(for: entry.words, otherwise: ask) : nil
    }
  }

  /// Groups the posts that nothing fits, in the order they were posted in: whatever order they were imported in.
  ///
  /// As long as nothing new comes before them, posts stay where they are.
  private func groupAlike(_ posts: inout [QueuedPost]) {
    let loose = posts.indices.filter { posts[$0].isGrouped && posts[$0].triage?.fits == nil }
    let order = loose.map { (posts[$0].moment, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    var clusters = TextClusters()
    var leaders: Set<Int64> = []
    var leaderOfWords: [Int64: Int64] = [:]
    var isKept = true
    for index in order {
      let entry = posts[index]
      let known = entry.triage?.leader
      isKept = isKept && known.map { $0 == entry.id || leaders.contains($0) } == true
      let text = entry.post.question.text
      let leader: Int64
      if let sameWords = leaderOfWords[entry.words] {
        leader = sameWords
      } else if isKept, let known {
        if known == entry.id { clusters.lead(text, number: entry.id) }
        leader = known
      } else {
        leader = clusters.place(text, number: entry.id)
      }
      if leader == entry.id { leaders.insert(leader) }
      leaderOfWords[entry.words] = leader
      posts[index].triage?.leader = leader
    }
  }
}

extension QueuedPost {
  /// Whether it may be one of many.
  fileprivate var isGrouped: Bool {
    guard let triage, triage.kind.isQuestion, triage.outcome != .escalated, triage.lane != .safety else {
      return false
    }
    // What is said in a thread is about that thread, but for a mere “merci !”.
    return triage.kind != .followUp || triage.lane == .thanks
  }

  /// When it was posted, and what tells it from others of the same moment.
  fileprivate var moment: Moment {
    let question = post.question
    return Moment(
      time: question.postedAt ?? .distantPast,
      network: question.network.rawValue,
      id: question.postID ?? ""
    )
  }

  fileprivate struct Moment: Comparable {
    let time: Date
    let network: String
    let id: String

    static func < (left: Moment, right: Moment) -> Bool {
      (left.time, left.network, left.id) < (right.time, right.network, right.id)
    }
  }
}

extension Triage {
  /// The item or rule that fits surely enough for a draft.
  package var fits: ItemID? { outcome == .matched ? item : nil }
}
