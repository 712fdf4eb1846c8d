import Answering
import TextAnalysis

/// Finds what posts answer where a dump gives no id of it, but who wrote it or where both stand.
struct Parents {
  /// The last post so far of everybody, by handle and by name, and that of each path.
  private var posts: [UInt64: String] = [:]

  /// What became of ids that another post had already, as of comments that each thread counts anew.
  private var renamed: [UInt64: String] = [:]

  /// Whether a path ends with the post’s own place, and not with what it answers; nil until the first is seen.
  private var endsWithItself: Bool?

  /// Puts the id of what a post answers in the place of what was told of it; `given` is the id that it came with.
  mutating func settle(_ post: inout Post, given: String?, at path: TreePath?, _ identities: PostIdentities) {
    if !renamed.isEmpty, let parent = post.parent, let other = renamed[Self.key(of: post, parent)] {
      post.parent = other
    } else if let name = post.parent, name.hasPrefix("@") || !PostID.id(name).isNumber,
      !identities.has(PostKey(network: post.question.network, id: name))
    {
      let isName = name.hasPrefix("@") || name.contains(" ")
      post.parent = posts[Self.key(of: post, name.withoutAt.lowercased())] ?? (isName ? nil : name)
    }
    guard let id = post.question.postID else { return }
    if let given, given != id { renamed[Self.key(of: post, given)] = id }
    for name in [post.question.author, post.question.authorName] {
      if let name { posts[Self.key(of: post, name.lowercased())] = id }
    }
    if let path { place(&post, id, at: path.steps, identities) }
  }

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
        isItself || !ends ? above.last : posts[Self.key(of: post, "/" + above.joined(separator: "/"))]
    }
    if ends { posts[Self.key(of: post, "/" + steps.joined(separator: "/"))] = id }
  }

  private static func key(of post: Post, _ name: String) -> UInt64 {
    StableHash("\(post.question.network.rawValue):\(name)").value
  }
}
