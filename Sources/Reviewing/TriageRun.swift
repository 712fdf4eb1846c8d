package import Answering
import TextAnalysis
package import ThreadStorage

/// Makes of the posts of a campaign what the queue is sorted by: what they are, what fits them, what they ask.
///
/// Posts are read and noted page by page: however many wait, few are in memory.
package struct TriageRun {
  private let store: ThreadStore
  private let responder: Responder
  private let stamp: Int64

  /// Called with how many posts are done, and out of how many.
  private let progress: (Int, Int) -> Void
  private var campaign: String { responder.knowledge.campaign.name }

  /// Raise this when a change of the program sorts the same posts differently.
  private static let version = 9

  private static let page = 2048

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
    let change = try draft()
    try group()
    try rank(upTo: change)
  }

  /// Says what each post is, and what fits it; tells up to which change of the log that holds.
  package func draft() throws -> Int64 {
    let intake = Intake(responder.knowledge.campaign, noted: try store.intakeNotes(of: campaign))
    let grouping = AskGrouping(try store.askEdits(of: campaign))
    let change = try store.relatePosts(of: campaign) { intake.isFounder($0) }
    try draft(by: intake, grouping, belowOwn: false)
    // What a post goes on from is found once all are noted.
    try draft(by: intake, grouping, belowOwn: true)
    try draftFollowUps(grouping)
    return change
  }

  /// A post that continues its author's others is read with them, and again whenever one of them changes.
  private func draft(by intake: Intake, _ grouping: AskGrouping, belowOwn: Bool) throws {
    let total = Int(try store.newestPost())
    var last: Int64 = 0
    while case let page = try nextPage(after: last, belowOwn: belowOwn), let end = page.last?.post.id {
      var posts = page.map { $0.isBelowOwn && !belowOwn ? $0.noted(by: intake) : $0.triaged(by: intake) }
      let waits = Set(belowOwn ? [] : page.lazy.filter(\.isBelowOwn).map(\.post.id))
      draft(&posts) { !waits.contains($0.id) && $1.kind.isReadForItself && (belowOwn || $1.outcome == nil) }
      try note(posts, insteadOf: page.map { $0.isRanked ? $0.post.triage : nil }, grouping)
      last = end
      if !belowOwn { progress(Int(last), total) }
    }
  }

  private func nextPage(after last: Int64, belowOwn: Bool) throws -> [RelatedPost] {
    try store.relatedPosts(of: campaign, after: last, count: Self.page, belowOwn: belowOwn, stamp: stamp)
  }

  /// What a follow-up refers to is known only when all else is.
  private func draftFollowUps(_ grouping: AskGrouping) throws {
    let followUps = try store.followUps(of: campaign)
    for start in stride(from: 0, to: followUps.count, by: Self.page) {
      let page = followUps[start..<min(followUps.count, start + Self.page)]
      let spokenOf = Dictionary(uniqueKeysWithValues: page.map { ($0.post, $0.item) })
      let known = try store.posts(page.map(\.post), stamp: stamp)
      var posts = known
      draft(&posts, after: spokenOf, where: { _, _ in true })
      try note(posts, insteadOf: known.map(\.triage), grouping)
    }
  }

  /// Says which posts ask the same.
  package func group() throws {
    var grouping = AskGrouping(try store.askEdits(of: campaign))
    var changed: [(post: Int64, leader: Int64, ask: AskID?)] = []
    try store.eachLoosePost(of: campaign) { post in
      let group = grouping.group(of: post)
      if group.leader != post.leader || group.ask != post.ask {
        changed.append((post.id, group.leader, group.ask))
      }
    }
    // In steps, so that a colleague's decision needn't wait for all of them.
    for start in stride(from: 0, to: changed.count, by: Self.page) {
      try store.note(Array(changed[start..<min(changed.count, start + Self.page)]))
    }
  }

  /// Says in which places the posts wait, and counts them.
  package func rank(upTo change: Int64) throws { try store.rank(campaign, upTo: change, stamp: stamp) }

  private func draft(
    _ posts: inout [QueuedPost],
    after items: [Int64: ItemID?] = [:],
    where isStale: (QueuedPost, Triage) -> Bool
  ) {
    let responder = responder
    let stale = posts.indices.filter { index in posts[index].triage.map { isStale(posts[index], $0) } == true
    }
    let questions = stale.map { (posts[$0].question.whole, items[posts[$0].id] ?? nil) }
    let outlines = questions.concurrentMap { responder.outline(for: $0.0, after: $0.1) }
    for (index, outline) in zip(stale, outlines) { posts[index].triage?.take(outline) }
  }

  /// Keeps what was made of posts, as far as it is new.
  private func note(_ posts: [QueuedPost], insteadOf known: [Triage?], _ grouping: AskGrouping) throws {
    let notes = zip(posts, known).compactMap { post, known -> TriageNote? in
      guard var triage = post.triage else { return nil }
      if !triage.isLoose { triage.ask = grouping.ask(of: triage, words: post.wordsHash) }
      return triage == known ? nil : TriageNote(post, triage)
    }
    try store.note(notes, stamp: stamp)
  }
}

extension TriageNote {
  /// What to note of `post`, with what follows from that.
  package init(_ post: QueuedPost, _ triage: Triage) {
    self.init(
      post: post.id,
      words: post.wordsHash,
      triage: triage,
      grade: triage.kind.isQuestion ? triage.group.rawValue : nil,
      isLoose: triage.isLoose
    )
  }
}

extension RelatedPost {
  /// The post with what was made of it before, or with what it is.
  fileprivate func noted(by intake: Intake) -> QueuedPost { post.triage == nil ? triaged(by: intake) : post }

  /// The post with what it is; what fits it is left as long as it is the same.
  fileprivate func triaged(by intake: Intake) -> QueuedPost {
    var post = post
    let own = intake.kind(of: post.post, replyingTo: parent, goingOnFrom: start, isTold: isTold)
    let isPart = goesOn && post.verdict == nil && ![.news, .founder, .repost].contains(own)
    let kind = isPart ? PostKind.part : own
    let known = post.triage.flatMap { $0.kind == kind ? $0 : nil }
    var triage = known ?? Triage(kind: kind)
    triage.reach = reach
    triage.answeredBy = intake.isFounder(post.post) ? nil : answer
    post.triage = triage
    return post
  }

  /// How often others liked, answered, quoted and passed on the post: by the network's count, or by the reposts seen
  /// where those are more.
  private var reach: Int {
    let reach = post.post.reach
    return reach.likes + reach.replies + reach.quotes + max(reach.reposts, reposts)
  }
}

extension PostKind {
  /// Whether it is looked through without what else is known: talk between others for the danger in it alone.
  fileprivate var isReadForItself: Bool { isQuestion && self != .followUp || self == .conversation }
}

extension Triage {
  /// Copies what the queue is sorted by from a draft.
  fileprivate mutating func take(_ draft: Draft) {
    if kind == .conversation {
      // Of what others say to each other no more is kept than that it was looked through; danger makes a reply to us of it.
      guard draft.tier == .danger else { return outcome = .fallback }
      kind = .reply
    }
    (lane, outcome, item, near) = (draft.lane, draft.outcome, draft.item, draft.choices.first)
    (language, confidence, nearness) = (draft.language, draft.confidence, draft.nearness)
    (tier, gravity) = (draft.tier, draft.tier == .danger ? draft.gravity : 0)
    // Nobody who may be hurt is one of those near an item.
    if tier != nil { near = nil }
  }
}
