package import Answering
package import Foundation
package import Reviewing
package import ThreadStorage

/// The sample campaign's queue, in a log in memory if no other is given.
package final class SampleQueue {
  /// Made once: learning takes longer than any of the tests.
  private static let responder = Result { try SampleCampaign().responder() }

  package let store: ThreadStore
  package let responder: Responder

  package init(_ posts: [Post] = [], store: ThreadStore? = nil) throws {
    self.store = try store ?? ThreadStore(.memory)
    responder = try Self.responder.get()
    try add(posts)
  }

  package static func now() -> Date { Date(timeIntervalSince1970: 1_800_000_000) }

  package func add(_ posts: [Post]) throws { _ = try store.add(posts, to: "Teapot", at: Self.now()) }

  /// The queue, brought up to date.
  package func opened() throws -> CampaignQueue {
    let queue = CampaignQueue(store: store, knowledge: responder.knowledge)
    try queue.bringUpToDate { responder }
    return queue
  }

  /// A desk over it, the oldest post first.
  package func desk(
    _ change: (inout ReviewDesk.Settings) -> Void = { _ in },
    clock: @escaping () -> Date = SampleQueue.now
  ) throws -> ReviewDesk {
    var settings = ReviewDesk.Settings()
    settings.order = .age
    change(&settings)
    return try ReviewDesk(
      responder: responder,
      store: store,
      queue: try opened(),
      settings: settings,
      clock: clock
    )
  }

  /// What stands on each post, by the id it has on the network.
  package func verdicts() throws -> [String: Verdict] {
    let posts = try posts().compactMap { post in post.verdict.map { (post.post.question.postID ?? "", $0) } }
    return Dictionary(uniqueKeysWithValues: posts)
  }

  /// The answers that stand, by the id of the post.
  package func answers() throws -> [String: String] {
    let turns = try store.threads().flatMap(\.turns)
    let texts = turns.compactMap { turn in turn.answer.map { (turn.question.postID ?? "", $0.text) } }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  package func posts() throws -> [QueuedPost] {
    try store.posts(of: "Teapot", stamp: TriageRun.stamp(of: responder.knowledge))
  }

  package func post(_ id: String) throws -> QueuedPost? {
    try posts().first { $0.post.question.postID == id }
  }

  /// Which posts ask the same, by their ids on the network; those that stand alone are left out.
  package func groups() throws -> Set<Set<String>> {
    _ = try opened()
    let asked = try posts().filter { $0.triage?.ask != nil }
    let groups = Dictionary(grouping: asked) { $0.triage?.ask }
    return Set(groups.values.map { Set($0.compactMap(\.post.question.postID)) })
  }

  /// Notes something else of a post than what the triage made of it.
  package func note(_ id: String, _ change: (inout Triage) -> Void) throws {
    guard let post = try post(id), var triage = post.triage else { return }
    change(&triage)
    let stamp = TriageRun.stamp(of: responder.knowledge)
    try store.note([TriageNote(post, triage)], stamp: stamp)
    let change = try store.relatePosts(of: "Teapot") { _ in false }
    try store.rank("Teapot", upTo: change, stamp: stamp)
  }
}

extension Post {
  /// A post of a guest on X, posted at the second of its number.
  package static func guest(
    _ id: Int,
    _ text: String = "Do you take bitcoin?",
    by author: String? = nil,
    named name: String? = nil,
    parent: String? = nil,
    likes: Int = 0,
    isDated: Bool = true
  ) -> Post {
    Post(
      question: Question(
        network: .x,
        postID: String(id),
        text: text,
        author: author ?? "guest\(id)",
        authorName: name,
        postedAt: isDated ? Date(timeIntervalSince1970: 1_790_000_000 + Double(id)) : nil
      ),
      parent: parent,
      reach: Reach(likes: likes)
    )
  }
}
