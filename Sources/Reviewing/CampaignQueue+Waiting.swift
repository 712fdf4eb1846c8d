package import Answering
package import ThreadStorage

// What waits, as the desks ask for it. Whoever asks says which posts were passed by at that desk.
extension CampaignQueue {
  /// The first `count` posts that wait, in `order`; put off ones come last.
  package func waiting(
    _ count: Int,
    in order: ReviewOrder,
    without passed: Set<Int64> = []
  ) throws -> [QueueEntry] {
    Array(order.waiting(in: try entries()).lazy.filter { !passed.contains($0.id) }.prefix(count))
  }

  /// The posts of `ask` that wait, the oldest first.
  package func waiting(in ask: AskID, without passed: Set<Int64> = []) throws -> [QueueEntry] {
    try entries().filter { $0.isWaiting && $0.triage.ask == ask && !passed.contains($0.id) }
      .sorted { ($0.postedAt, $0.id) < ($1.postedAt, $1.id) }
  }

  /// How many people wait with a post of `ask`, besides one.
  package func peopleWaiting(
    in ask: AskID,
    besides person: Int64,
    without passed: Set<Int64> = []
  ) throws -> Int {
    Set(try waiting(in: ask, without: passed).map(\.person)).subtracting([person]).count
  }

  /// The posts that wait, may be one of many, and are nearest to `item`, though nothing fits them surely; the
  /// oldest first.
  package func waiting(near item: ItemID, without passed: Set<Int64> = []) throws -> [QueueEntry] {
    try entries().filter {
      $0.isWaiting && $0.triage.ask != nil && $0.triage.near == item && !passed.contains($0.id)
    }
    .sorted { ($0.postedAt, $0.id) < ($1.postedAt, $1.id) }
  }

  /// The questions that wait, that nothing fits and that at most `most` others that wait ask too, in `order`.
  package func waitingUnfit(
    in order: ReviewOrder,
    most: Int,
    without passed: Set<Int64> = []
  ) throws -> [QueueEntry] {
    let loose = order.waiting(in: try entries()).filter {
      $0.triage.ask != nil && $0.triage.fits == nil && $0.group == .question && !passed.contains($0.id)
    }
    var sizes: [AskID: Int] = [:]
    for entry in loose { if let ask = entry.triage.ask { sizes[ask, default: 0] += 1 } }
    return loose.filter { entry in entry.triage.ask.map { sizes[$0, default: 0] <= most } ?? false }
  }

  /// All posts of `ask`, decided or not, by number.
  package func members(of ask: AskID) throws -> [QueueEntry] {
    try entries().filter { $0.triage.ask == ask }
  }

  /// The post with this id on its network; nil if it isn't in the queue.
  package func entry(of question: Question) throws -> QueueEntry? {
    let entries = try entries().filter { $0.network == question.network }
    return try posts(entries).first { $0.post.question.postID == question.postID }
      .flatMap { post in entries.first { $0.id == post.id } }
  }

  /// What is in the queue, counted.
  package func counts() throws -> QueueCounts { QueueCounts(try entries()) }

  /// The asks, those of most people first; at most `limit`.
  package func asks(_ limit: Int? = nil) throws -> [AskSummary] {
    let all = AskSummary.all(in: try entries())
    return limit.map { Array(all.prefix($0)) } ?? all
  }
}
