package import Answering
package import ThreadStorage

/// The queue of a campaign in a log.
package struct CampaignQueue {
  package let store: ThreadStore
  package let knowledge: Knowledge
  package let stamp: Int64
  var campaign: String { knowledge.campaign.name }

  /// Opens the queue as it is: `bringUpToDate` makes it what the posts and the knowledge say now.
  package init(store: ThreadStore, knowledge: Knowledge) {
    self.store = store
    self.knowledge = knowledge
    stamp = TriageRun.stamp(of: knowledge)
  }

  /// Drafts and sorts what is new; `responder` is made only where that is so.
  ///
  /// `progress` is told how many of how many posts are looked through.
  package func bringUpToDate(
    progress: @escaping (Int, Int) -> Void = { _, _ in },
    responder: () throws -> Responder
  ) throws {
    guard try store.needsTriage(campaign, stamp: stamp) else { return }
    try TriageRun(store: store, responder: try responder(), progress: progress).run()
  }

  /// The posts of `entries` with their words, in that order.
  package func posts(_ entries: some Sequence<QueueEntry>) throws -> [QueuedPost] {
    try posts(entries.map(\.id))
  }

  /// The posts with these numbers, in that order; with what was made of them last, since the knowledge may be changing
  /// while they are reviewed.
  package func posts(_ numbers: [Int64]) throws -> [QueuedPost] {
    let found = Dictionary(uniqueKeysWithValues: try store.posts(numbers, stamp: nil).map { ($0.id, $0) })
    return numbers.compactMap { found[$0] }
  }
}
