import Answering
import TextAnalysis

/// Posts of Bluesky: threads, flat lists and feeds.
struct BlueskyFormat: NetworkFormat {
  static let summary = "Posts of Bluesky: a thread, a list or a feed, or posts one a line."

  static func recognises(_ object: JSONValue) -> Bool {
    isPost(object) || isTyped(object)
      || object["feed"].array?.isEmpty == true && object.hasOnly(["feed", "cursor"])
  }

  private static func isPost(_ value: JSONValue) -> Bool {
    value["uri"].string?.hasPrefix("at://") != false && value.has("uri", "record")
  }

  private static func isTyped(_ value: JSONValue) -> Bool {
    value["$type"].string?.hasPrefix("app.bsky.") == true
  }

  /// The posts of a list or a feed, each on its own.
  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut? {
    let lists = JSONScan.members(of: object, in: bytes).filter { ["posts", "feed"].contains($0.key) }
    guard !lists.isEmpty else { return nil }
    return DumpCut(pieces: lists.flatMap { Self.pieces(of: $0.value, in: bytes) })
  }

  /// Goes through the thread with a stack of its own, since replies may be nested as deep as they like.
  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest) {
    guard value.object != nil else { return harvest.skip(at: piece.range.lowerBound, DumpPiece.noObject) }
    var steps = [Step.node(value)]
    while let step = steps.popLast() {
      switch step {
      case .node(let node): steps += self.steps(of: node, isParent: false, &harvest)
      case .parent(let node): steps += self.steps(of: node, isParent: true, &harvest)
      case .post(let post, let reason): add(post, reason, &harvest)
      }
    }
  }

  private enum Step {
    case node(JSONValue)
    case parent(JSONValue)
    case post(JSONValue, reason: JSONValue)
  }

  /// What a node of a thread, an item of a feed or a post leads to, the last first.
  private func steps(of node: JSONValue, isParent: Bool, _ harvest: inout Harvest) -> [Step] {
    let type = node["$type"].string ?? ""
    if type.hasSuffix("#notFoundPost") || node["notFound"] == .bool(true) {
      harvest.remarks.add(.notFound)
      return []
    }
    if type.hasSuffix("#blockedPost") || node["blocked"] == .bool(true) {
      harvest.remarks.add(.blocked)
      return []
    }
    let post = node["post"]
    guard post.object != nil else { return steps(inside: node) }
    let replies = node["replies"].array ?? []
    let isThread =
      node.object?.isComplete == true && type.hasSuffix("#threadViewPost") || node["replies"].array != nil
    if isThread, !isParent, replies.isEmpty, post["replyCount"].count > 0 { harvest.remarks.add(.shallow) }
    let parent = node["parent"].object == nil ? [] : [Step.parent(node["parent"])]
    return replies.reversed().map { .node($0) } + [.post(post, reason: node["reason"])] + parent
  }

  /// What stands in an object that is no node: a post, or a page with lists of them.
  private func steps(inside value: JSONValue) -> [Step] {
    let members = (value.object?.members ?? []).filter(PostWalk.mayHold)
    if Self.isPost(value) || !members.contains(where: { Self.mayHoldPosts($0.value) }) {
      return value.has("post") ? [] : [.post(value, reason: .null)]
    }
    return members.reversed().flatMap { member in
      (member.value.array ?? [member.value]).filter { $0.object != nil }.reversed().map { Step.node($0) }
    }
  }

  private static func mayHoldPosts(_ value: JSONValue) -> Bool {
    value.object != nil || value.array?.contains { $0.object != nil } == true
  }

  private func add(_ post: JSONValue, _ reason: JSONValue, _ harvest: inout Harvest) {
    guard let object = post.object, object.isComplete else { return }
    let kind = post["record"]["$type"].string ?? "app.bsky.feed.post"
    guard kind == "app.bsky.feed.post" else { return harvest.remarks.add(.otherEntries) }
    var draft = BlueskyPost(post).draft
    let passedOn = (reason["$type"].string ?? "").hasSuffix("#reasonRepost")
    if passedOn, let id = draft.id.id {
      // A repost is a record of its own, by somebody else; older dumps don't give its address.
      draft.account = BlueskyPost.account(reason["by"])
      draft.id = PostID(reason["uri"].written ?? "\(id)#\(draft.account.id ?? "repost")")
      draft.postedAt = reason["indexedAt"].string
      draft.repostOf = .id(id)
      draft.parent = .missing
      draft.link = nil
    }
    harvest.add(draft, at: object.offset)
  }
}
