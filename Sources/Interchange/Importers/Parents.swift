import Answering
import Foundation
import TextAnalysis

/// Finds what posts answer where a dump gives no id of it, but who wrote it or where both stand.
struct Parents {
  /// The last post so far of everybody, by handle and by name, and that of each path.
  private var posts: [UInt64: (id: String, time: Date?)] = [:]

  /// Those that name somebody whose post may stand further down, as where the newest is first: by whom they name.
  private var waiting: [UInt64: [(number: Int, time: Date)]] = [:]

  /// What became of ids that another post had already, as of comments that each thread counts anew.
  private var renamed: [UInt64: String] = [:]

  /// Whether a path ends with the post’s own place, and not with what it answers; nil until the first is seen.
  private var endsWithItself: Bool?

  /// Puts the id of what a post answers in the place of what was told of it; `given` is the id that it came with, `number`
  /// its place in the dump. Gives the numbers of those before it that turn out to answer it.
  mutating func settle(
    _ post: inout Post,
    given: String?,
    at path: TreePath?,
    number: Int,
    _ identities: PostIdentities
  ) -> [Int] {
    if !renamed.isEmpty, let parent = post.parent, let other = renamed[Self.key(of: post, parent)] {
      post.parent = other
    } else if post.parent?.hasPrefix("place:") == true {
      // What it stands in was no post.
      post.parent = nil
    } else if let name = post.parent, name.hasPrefix("@") || !PostID.id(name).isNumber,
      !identities.has(PostKey(network: post.question.network, id: name))
    {
      let isName = name.hasPrefix("@") || name.contains(" ")
      let key = Self.key(of: post, name.withoutAt.lowercased())
      // Nobody answers what is yet to be written.
      let above = posts[key].flatMap { Self.isLater($0.time, than: post) ? nil : $0.id }
      post.parent = above ?? (isName ? nil : name)
      if above == nil, let time = post.question.postedAt, waiting[key, default: []].count < Self.mostWaiting {
        waiting[key, default: []].append((number, time))
      }
    }
    guard let id = post.question.postID else { return [] }
    if let given, given != id { renamed[Self.key(of: post, given)] = id }
    var answering: [Int] = []
    for name in [post.question.author, post.question.authorName].compactMap(\.self).uniqued {
      let key = Self.key(of: post, name.lowercased())
      posts[key] = (id, post.question.postedAt)
      answering += answers(of: post, numbered: number, to: key)
    }
    if let path { place(&post, id, at: path.steps, identities) }
    return answering
  }

  /// Those that wait for a post of its author and were written after it.
  private mutating func answers(of post: Post, numbered number: Int, to key: UInt64) -> [Int] {
    guard let all = waiting[key], let time = post.question.postedAt else { return [] }
    waiting[key] = all.filter { $0.time < time || $0.number == number }
    return all.filter { $0.time >= time && $0.number != number }.map(\.number)
  }

  private static func isLater(_ time: Date?, than post: Post) -> Bool {
    time.flatMap { time in post.question.postedAt.map { time > $0 } } ?? false
  }

  /// How many wait for one person at most.
  private static let mostWaiting = 1000

  private mutating func place(
    _ post: inout Post,
    _ id: String,
    at steps: [String],
    _ identities: PostIdentities
  ) {
    let isItself = steps.last == id
    let ends =
      endsWithItself
      ?? (isItself || !identities.has(PostKey(network: post.question.network, id: steps.last ?? "")))
    endsWithItself = ends
    let above = ends ? steps.dropLast() : steps[...]
    if post.parent == nil {
      post.parent =
        isItself || !ends ? above.last : posts[Self.key(of: post, "/" + above.joined(separator: "/"))]?.id
    }
    if ends { posts[Self.key(of: post, "/" + steps.joined(separator: "/"))] = (id, nil) }
  }

  private static func key(of post: Post, _ name: String) -> UInt64 {
    StableHash("\(post.question.network.rawValue):\(name)").value
  }
}
