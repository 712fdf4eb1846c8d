import Answering
import Foundation
import ThreadStorage

/// The campaign of the samples' stamp.
let homestay = "Homestay 2027"

/// The stamp under which the samples are triaged.
let current: Int64 = 7

extension Post {
  /// A post of a guest.
  static func sample(
    _ id: String,
    _ text: String = "Could I pay with bitcoin?",
    on network: Network = .x,
    by author: String? = "zoe",
    parent: String? = nil,
    earlierIDs: [String] = [],
    editedAt: Date? = nil,
    reach: Reach = Reach()
  ) -> Post {
    Post(
      question: Question(network: network, postID: id, text: text, author: author),
      parent: parent,
      earlierIDs: earlierIDs,
      editedAt: editedAt,
      reach: reach
    )
  }
}

extension ThreadStore {
  /// Adds posts at noon.
  @discardableResult
  func add(_ posts: Post..., to campaign: String = homestay) throws(LogError) -> AddedPosts {
    try add(posts, to: campaign, at: noon())
  }

  /// All that waits or waited in a campaign, by number.
  func all(of campaign: String = homestay) throws(LogError) -> [QueuedPost] {
    try posts(of: campaign, stamp: current)
  }

  /// Notes that these posts ask the same.
  func note(_ posts: [Int64], ask: AskID?, kind: PostKind = .reply, item: ItemID? = nil) throws(LogError) {
    var triage = Triage(kind: kind)
    (triage.ask, triage.item) = (ask, item)
    try note(posts.map { ($0, triage) })
  }

  /// Notes what was made of posts, and ranks the campaign's by it.
  func note(_ triages: [(post: Int64, triage: Triage)], stamp: Int64 = current) throws(LogError) {
    let words = Dictionary(
      uniqueKeysWithValues: try posts(triages.map(\.post), stamp: stamp).map { ($0.id, $0.wordsHash) }
    )
    let notes = triages.map { post, triage in
      TriageNote(
        post: post,
        words: words[post] ?? 0,
        triage: triage,
        grade: triage.kind.isQuestion ? 2 : nil,
        isLoose: false
      )
    }
    try note(notes, stamp: stamp)
    try rank(homestay, upTo: try relatePosts(of: homestay) { _ in false }, stamp: stamp)
  }

  /// Records a decision on posts of the queue together, at noon.
  @discardableResult
  func decide(
    together numbers: [Int64],
    _ decision: ReviewDecision = .approve,
    at desk: Desk,
    time: Date = noon()
  ) throws(LogError) -> [RecordedDecision] {
    let batch = try posts(numbers, stamp: current).map { entry in
      BatchEntry(
        post: entry.id,
        question: entry.post.question,
        draft: draft("To \(entry.id): we are listening."),
        decision: decision
      )
    }
    return try record(batch: batch, at: desk, knowledge: stamp, at: time)
  }
}

extension AddedPosts {
  init(new: Int = 0, known: Int = 0, edited: Int = 0, reopened: Int = 0, reopenedAnswered: Int = 0) {
    self.init()
    (self.new, self.known, self.edited, self.reopened) = (new, known, edited, reopened)
    self.reopenedAnswered = reopenedAnswered
  }
}

/// All orders of `elements`.
func permutations<Element>(_ elements: [Element]) -> [[Element]] {
  guard elements.count > 1 else { return [elements] }
  return elements.indices.flatMap { index in
    var rest = elements
    let first = rest.remove(at: index)
    return permutations(rest).map { [first] + $0 }
  }
}
