package import Answering
package import ThreadStorage

/// Which post belongs to which: replies, reposts, and the founder's own answers.
package struct PostRelations {
  private let posts: [QueuedPost]
  private let intake: Intake
  private var places: [Key: Int] = [:]
  private var reposts: [Int: Int] = [:]

  /// The founder's first answer to each post.
  private var answers: [Int: String] = [:]

  private struct Key: Hashable {
    let network: Network
    let id: String
  }

  package init(_ posts: [QueuedPost], _ intake: Intake) {
    self.posts = posts
    self.intake = intake
    places.reserveCapacity(posts.count)
    for (index, entry) in posts.enumerated() {
      let network = entry.post.question.network
      if let id = entry.post.question.postID { places[Key(network: network, id: id)] = index }
      places[Key(network: network, id: entry.newestID)] = index
    }
    for (index, entry) in posts.enumerated() {
      if let original = place(entry.post.repostOf, from: index) { reposts[original, default: 0] += 1 }
      guard intake.isFounder(entry.post), entry.post.repostOf == nil,
        let asked = place(entry.post.parent, from: index)
      else { continue }
      answers[asked] = min(answers[asked] ?? entry.newestID, entry.newestID)
    }
  }

  package func kind(of index: Int) -> PostKind {
    let post = posts[index].post
    return intake.kind(of: post, replyingTo: place(post.parent, from: index).map { posts[$0].post })
  }

  /// How often others liked, answered, quoted and passed on the post: by the network's count, or by the reposts seen
  /// where those are more.
  package func reach(of index: Int) -> Int {
    let reach = posts[index].post.reach
    return reach.likes + reach.replies + reach.quotes + max(reach.reposts, reposts[index] ?? 0)
  }

  /// The id of the founder's post that answers this one; nil for the founder's own.
  package func answer(to index: Int) -> String? {
    intake.isFounder(posts[index].post) ? nil : answers[index]
  }

  /// The question that the founder's post answered which this post replies to.
  package func questionAnswered(by index: Int) -> Int? {
    place(posts[index].post.parent, from: index).flatMap { place(posts[$0].post.parent, from: $0) }
  }

  private func place(_ id: String?, from index: Int) -> Int? {
    guard let id else { return nil }
    return places[Key(network: posts[index].post.question.network, id: id)]
  }
}
