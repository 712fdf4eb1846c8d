import Answering
package import ThreadStorage

// A question whose author wrote more while it was on its way over the desk.
extension ReviewDesk {
  /// The question on the desk as it is by now, where its author’s words that it is read with are others than it was shown
  /// with; nil where they are the same.
  package func anew(_ asked: DeskQuestion) throws -> DeskQuestion? {
    guard let queue, let lead, lead.id == asked.post?.id, let post = try queue.posts([lead.id]).first,
      post.question.parts != asked.question.parts || post.question.text != asked.question.text
    else { return nil }
    self.lead = post
    return try open(post)
  }

  /// That the post on the desk was deleted meanwhile, where it was: nothing of it is shown or decided any more.
  package func erasure(of asked: DeskQuestion) throws -> LogError? {
    guard asked.post != nil, let id = asked.question.postID,
      try store.isGone(id, on: asked.question.network)
    else { return nil }
    let error = LogError.deletedMeanwhile(network: asked.question.network, postID: id)
    try takeRefusal(error, of: asked)
    return error
  }

  /// The whole of which `entry` is a part; itself where its author wrote no more. What came in just now is sorted first.
  func whole(of entry: QueueEntry, in queue: CampaignQueue) throws -> QueueEntry? {
    guard try store.goesOn(entry.id) else { return entry }
    try queue.bringUpToDate { responder }
    return try store.lastPart(of: entry.id).flatMap { try queue.waiting([$0]).first }
  }
}
