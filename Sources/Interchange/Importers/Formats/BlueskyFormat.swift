import Answering
import TextAnalysis

/// Posts of Bluesky: threads, flat lists and feeds.
struct BlueskyFormat: NetworkFormat {
  static let summary = "Posts of Bluesky: a thread, a list or a feed, or posts one a line."

  static let listKeys = ["posts", "feed"]

  static func recognises(_ object: JSONValue) -> Bool {
    isPost(object) || isNode(object) || isNode(object["thread"])
      || listKeys.contains {
        object[$0].array?.prefix(8).contains { isPost($0) || isNode($0) } == true
      }
      || object["feed"].array?.isEmpty == true && object.hasOnly(["feed", "cursor"])
  }

  private static func isPost(_ value: JSONValue) -> Bool { value.has("uri", "record") || isTyped(value) }

  /// Whether it has a post in it, as a node of a thread and an item of a feed have.
  private static func isNode(_ value: JSONValue) -> Bool {
    isTyped(value) || value["post"].has(anyOf: ["uri", "record"])
  }

  private static func isTyped(_ value: JSONValue) -> Bool {
    value["$type"].string?.hasPrefix("app.bsky.") == true
  }

  /// Goes through the thread with a stack of its own, since replies may be nested as deep as they like.
  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest) {
    guard value.object != nil else { return harvest.skip(at: piece.range.lowerBound, DumpPiece.noObject) }
    var steps = [Step.node(value["thread"].isNull ? value : value["thread"])]
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
    guard post.object != nil else {
      return node.object?.has("post") == true ? [] : [.post(node, reason: .null)]
    }
    let replies = node["replies"].array ?? []
    let isThread =
      node.object?.isComplete == true && type.hasSuffix("#threadViewPost") || node["replies"].array != nil
    if isThread, !isParent, replies.isEmpty, post["replyCount"].count > 0 { harvest.remarks.add(.shallow) }
    let parent = node["parent"].object == nil ? [] : [Step.parent(node["parent"])]
    return replies.reversed().map { .node($0) } + [.post(post, reason: node["reason"])] + parent
  }

  private func add(_ post: JSONValue, _ reason: JSONValue, _ harvest: inout Harvest) {
    guard let object = post.object, object.isComplete else { return }
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
