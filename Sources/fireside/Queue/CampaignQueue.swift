import Answering
import Foundation
import ThreadStorage

/// The queue of a campaign in a log: brought up to date when it is opened.
struct CampaignQueue {
  let store: ThreadStore
  let knowledge: Knowledge
  let stamp: Int64

  /// Opens the queue of a campaign; `responder` is made only where something has to be drafted.
  ///
  /// `hasNews` says that posts may be other than they were, though none is new: more reach, or an answer since.
  init(
    store: ThreadStore,
    knowledge: Knowledge,
    hasNews: Bool = false,
    responder: () throws -> Responder
  ) throws {
    self.store = store
    self.knowledge = knowledge
    stamp = TriageRun.stamp(of: knowledge)
    if try hasNews || store.needsTriage(knowledge.campaign.name, stamp: stamp) {
      try TriageRun(store: store, responder: try responder()).run()
    }
  }

  func entries() throws -> [QueueEntry] { try store.queue(of: knowledge.campaign.name) }

  /// The posts of `entries` with their words, in that order.
  func posts(_ entries: some Sequence<QueueEntry>) throws -> [QueuedPost] {
    let numbers = entries.map(\.id)
    let found = Dictionary(uniqueKeysWithValues: try store.posts(numbers, stamp: stamp).map { ($0.id, $0) })
    return numbers.compactMap { found[$0] }
  }
}

extension SharedOptions {
  /// The queue in the log, which has to be there; what drafts for it is made only where it is needed.
  func openQueue(with responder: Responder? = nil) throws -> CampaignQueue {
    let knowledge = try responder?.knowledge ?? loadKnowledge()
    // Looked for first: opening a log that isn't there makes one.
    _ = try ThreadStore(readingFrom: logLocation)
    return try CampaignQueue(store: try ThreadStore(logLocation), knowledge: knowledge) {
      responder ?? self.responder(for: knowledge)
    }
  }
}
