import TextAnalysis

/// The last posts of a simulated campaign: what others answer, pass on and repeat.
struct RecentPosts {
  private var posts: [SimulatedPost] = []
  private var next = 0
  private let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  mutating func add(_ post: SimulatedPost) {
    if posts.count < capacity { posts.append(post) } else { posts[next] = post }
    next = (next + 1) % capacity
  }

  /// One of them that is `right`; nil if a few draws find none.
  func draw(
    _ generator: inout SeededGenerator,
    where right: (SimulatedPost) -> Bool = { _ in true }
  ) -> SimulatedPost? {
    for _ in 0..<8 {
      guard let post = generator.pick(posts) else { return nil }
      if right(post) { return post }
    }
    return nil
  }
}
