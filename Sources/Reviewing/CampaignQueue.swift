package import Answering
import Foundation
package import ThreadStorage

/// The queue of a campaign in a log: brought up to date when it is opened.
package struct CampaignQueue {
  package let store: ThreadStore
  package let knowledge: Knowledge
  package let stamp: Int64

  /// Opens the queue of a campaign; `responder` is made only where something has to be drafted.
  ///
  /// `hasNews` says that posts may be other than they were, though none is new: more reach, or an answer since.
  package init(
    store: ThreadStore,
    knowledge: Knowledge,
    hasNews: Bool = false,
    progress: @escaping (Int, Int) -> Void = { _, _ in },
    responder: () throws -> Responder
  ) throws {
    self.store = store
    self.knowledge = knowledge
    stamp = TriageRun.stamp(of: knowledge)
    if try hasNews || store.needsTriage(knowledge.campaign.name, stamp: stamp) {
      try TriageRun(store: store, responder: try responder(), progress: progress).run()
    }
  }

  package func entries() throws -> [QueueEntry] { try store.queue(of: knowledge.campaign.name) }

  /// The posts of `entries` with their words, in that order.
  package func posts(_ entries: some Sequence<QueueEntry>) throws -> [QueuedPost] {
    let numbers = entries.map(\.id)
    let found = Dictionary(uniqueKeysWithValues: try store.posts(numbers, stamp: stamp).map { ($0.id, $0) })
    return numbers.compactMap { found[$0] }
  }
}
