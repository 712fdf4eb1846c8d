package import Answering
import Foundation
import TextAnalysis
package import ThreadStorage

/// Makes of the posts of a campaign what the queue is sorted by: what they are, what fits them, what they ask.
package struct TriageRun {
  package let store: ThreadStore
  package let responder: Responder
  package let stamp: Int64

  /// Is told how many of how many posts are drafted.
  private let progress: (Int, Int) -> Void

  /// To be raised when the same posts and knowledge give something else.
  private static let version = 4

  package init(
    store: ThreadStore,
    responder: Responder,
    progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) {
    self.progress = progress
    self.store = store
    self.responder = responder
    stamp = Self.stamp(of: responder.knowledge)
  }

  /// Tells triages of this knowledge, and of this version, from others.
  package static func stamp(of knowledge: Knowledge) -> Int64 {
    let campaign = knowledge.campaign
    let text = "\(version) \(knowledge.fingerprint) \(campaign.precision) \(campaign.network.rawValue)"
    return Int64(bitPattern: StableHash(text).value)
  }

  /// Brings the triage of all posts up to date; what holds already isn't done again.
  package func run() throws {
    var posts = try load()
    draft(&posts)
    try group(&posts)
    try note(posts)
  }

  /// The posts of the campaign with what holds of their triage.
  package func load() throws -> [QueuedPost] {
    try store.posts(of: responder.knowledge.campaign.name, stamp: stamp)
  }

  /// Says what each post is, and what fits it.
  package func draft(_ posts: inout [QueuedPost]) {
    let relations = PostRelations(posts, Intake(responder.knowledge.campaign))
    let stale = place(&posts, by: relations)
    let followUps = stale.filter { posts[$0].triage?.kind == .followUp }
    draft(stale.filter { posts[$0].triage?.kind != .followUp }, of: &posts)
    // What a follow-up refers to is known only now.
    let spokenOf = Dictionary(
      uniqueKeysWithValues: followUps.map { index in
        (index, relations.questionAnswered(by: index).flatMap { posts[$0].triage?.item })
      }
    )
    draft(followUps, of: &posts, after: spokenOf)
  }

  /// Says which posts ask the same.
  package func group(_ posts: inout [QueuedPost]) throws {
    AskGrouping(edits: try store.askEdits(of: responder.knowledge.campaign.name)).group(&posts)
  }

  /// Keeps what was made of posts, as far as it is new.
  package func note(_ posts: [QueuedPost]) throws {
    let known = Dictionary(uniqueKeysWithValues: try load().map { ($0.id, $0.triage) })
    let changed = posts.filter { $0.triage != known[$0.id] ?? nil }
    // In steps: a colleague's decision has not to wait for all of them.
    for start in stride(from: 0, to: changed.count, by: 5000) {
      let step = changed[start..<min(changed.count, start + 5000)]
      try store.note(step.compactMap { post in post.triage.map { (post.id, $0) } }, stamp: stamp)
    }
  }

  /// Says what each post is; the questions whose draft has to be made anew.
  private func place(_ posts: inout [QueuedPost], by relations: PostRelations) -> [Int] {
    var stale: [Int] = []
    for index in posts.indices {
      let kind = relations.kind(of: index)
      let known = posts[index].triage
      var triage = known?.kind == kind ? known ?? Triage(kind: kind) : Triage(kind: kind)
      triage.reach = relations.reach(of: index)
      triage.answeredBy = relations.answer(to: index)
      posts[index].triage = triage
      if kind.isQuestion, triage.outcome == nil || kind == .followUp { stale.append(index) }
    }
    return stale
  }

  private func draft(
    _ indices: [Int],
    of posts: inout [QueuedPost],
    after items: [Int: ItemID?] = [:]
  ) {
    let responder = responder
    var done = 0
    while done < indices.count {
      let next = Array(indices[done..<min(indices.count, done + 2048)])
      let questions = next.map { (posts[$0].post.question, items[$0] ?? nil) }
      let drafts = questions.concurrentMap { responder.reading(of: $0.0, after: $0.1) }
      for (index, reading) in zip(next, drafts) { posts[index].triage?.take(reading) }
      done += next.count
      progress(done, indices.count)
    }
  }
}

/// What of a draft the queue is sorted by.
private struct DraftSummary: Sendable {
  package var lane: Lane?
  package var outcome: Outcome
  package var item: ItemID?
  package var near: ItemID?
  package var language: Language
  package var confidence: Double
  package var nearness: Double
}

extension Responder {
  fileprivate func reading(of question: Question, after item: ItemID?) -> DraftSummary {
    let draft = draft(for: question, after: item)
    return DraftSummary(
      lane: draft.lane,
      outcome: draft.outcome,
      item: draft.item,
      near: draft.choices.first,
      language: draft.language,
      confidence: draft.confidence,
      nearness: draft.nearness
    )
  }
}

extension Triage {
  fileprivate mutating func take(_ draft: DraftSummary) {
    (lane, outcome, item, near) = (draft.lane, draft.outcome, draft.item, draft.near)
    (language, confidence, nearness) = (draft.language, draft.confidence, draft.nearness)
  }
}
