package import Answering
package import ThreadStorage

// What waits, as the desks ask for it. Whoever asks says which posts were passed by at that desk.
extension CampaignQueue {
  /// The first `count` posts that wait, in `order`, all or those that a filter lets through; put off ones come last.
  package func waiting(
    _ count: Int,
    in order: ReviewOrder,
    _ filter: QueueFilter = QueueFilter(),
    without passed: Set<Int64> = []
  ) throws -> [QueueEntry] {
    try store.waiting(count, of: campaign, filter, in: order.stored, without: passed)
  }

  /// Those of `posts` that wait, by number.
  package func waiting(_ posts: [Int64]) throws -> [QueueEntry] { try store.waiting(posts, of: campaign) }

  /// How many posts wait that a filter lets through.
  package func waitingCount(_ filter: QueueFilter) throws -> Int {
    try store.waitingCount(of: campaign, filter)
  }

  /// The first `count` posts that were handed over and that nobody has closed since; the gravest and oldest first.
  package func handedOver(_ count: Int, without passed: Set<Int64> = []) throws -> [QueueEntry] {
    try store.handedOver(count, of: campaign, without: passed)
  }

  /// The decision by which a post was handed over; nil where it wasn’t, or that no longer holds.
  package func handover(of post: QueuedPost) throws -> Turn? {
    let question = post.question
    guard post.verdict == .escalate, let id = question.postID,
      let thread = try store.threadNumber(network: question.network, postID: id)
    else { return nil }
    return try store.thread(thread).turns.first { $0.question.postID == id && $0.verdict == .escalate }
  }

  /// The posts that wait and say these words, the first of the queue first; at most `count`.
  package func find(_ words: String, _ count: Int) throws -> [QueuedPost] {
    try posts(store.waiting(saying: words, of: campaign, count))
  }

  /// How many other posts wait with the same words, where somebody may be hurt.
  package func copies(of post: QueuedPost) throws -> Int {
    post.triage?.tier == nil ? 0 : try store.copies(of: post, in: campaign).count
  }

  /// How many people wait with a post of `ask`, besides one.
  package func peopleWaiting(
    in ask: AskID,
    besides person: Int64,
    without passed: Set<Int64> = []
  ) throws -> Int {
    try store.peopleWaiting(of: campaign, in: ask, besides: person, without: passed)
  }

  /// All that waits with its words, and what was spoken of where it goes on from; in `order`, so many at a time.
  package func eachWaiting(in order: ReviewOrder, pages count: Int, _ body: ([WaitingPost]) throws -> Void)
    throws
  {
    try store.eachWaiting(of: campaign, in: order.stored, stamp: stamp, pages: count, body)
  }

  /// All posts of `ask`, decided or not, by number.
  package func members(of ask: AskID) throws -> [QueueEntry] { try store.members(of: ask, in: campaign) }

  /// The post with this id on its network; nil if it isn't in the queue.
  package func entry(of question: Question) throws -> QueueEntry? {
    try store.entry(of: question, in: campaign)
  }

  package func counts(in ask: AskID? = nil) throws -> QueueCounts {
    QueueCounts(try store.tallies(of: campaign, in: ask))
  }

  /// How many posts were taken back by those who wrote them.
  package func withdrawnCount() throws -> Int { try store.withdrawnCount(of: campaign) }

  /// What most of the talk between others replies to that came in after the post with the number `last`.
  package func mostAnswered(after last: Int64) throws -> (id: String, posts: Int)? {
    try store.mostAnswered(of: campaign, after: last)
  }

  /// How many posts of each kind came in after the one with the number `last`.
  package func kinds(after last: Int64) throws -> [PostKind: Int] {
    try store.kinds(of: campaign, after: last)
  }

  /// The asks, those of most people first; at most `limit`.
  package func asks(_ limit: Int? = nil) throws -> [AskSummary] { try store.asks(of: campaign, limit: limit) }

  /// The asks of which something waits, without thanks, jokes and spam; those of most people first.
  package func openAsks(_ limit: Int) throws -> [AskSummary] {
    try store.asks(of: campaign, openOnly: true, limit: limit)
  }

  /// The ask of this name; nil if nobody asks it.
  package func ask(_ name: AskID) throws -> AskSummary? { try store.asks(of: campaign, named: name).first }

  package func askCount() throws -> Int { try store.askCount(of: campaign) }
}
