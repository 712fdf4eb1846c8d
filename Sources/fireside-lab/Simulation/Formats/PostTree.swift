/// Posts below the one that opened the floor, each with its answers; held in memory, as a tree has to be.
struct PostTree {
  private(set) var top: [SimulatedPost] = []
  private var answers: [String: [SimulatedPost]] = [:]
  private(set) var count = 0

  mutating func add(_ post: SimulatedPost) {
    count += 1
    if let parent = post.parent { answers[parent.id, default: []].append(post) } else { top.append(post) }
  }

  func answers(to post: SimulatedPost) -> [SimulatedPost] { answers[post.id] ?? [] }
}
