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
    value["uri"].string?.hasPrefix("at://") != false
      && (value.has("uri", "record")
        || value.has("uri") && value["value"]["$type"].string == "app.bsky.feed.post")
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
    let objects = value.objects
    guard !objects.isEmpty else { return harvest.skip(at: piece.range.lowerBound, DumpPiece.noObject) }
    let deepest = Self.depth(of: value)
    var steps = objects.reversed().map { Step.node($0, depth: 0) }
    while let step = steps.popLast() {
      switch step {
      case .node(let node, let depth): steps += self.steps(of: node, depth, of: deepest, &harvest)
      case .parent(let node): steps += self.steps(of: node, nil, of: deepest, &harvest)
      case .post(let post, let reason): add(post, reason, &harvest)
      }
    }
  }

  private enum Step {
    case node(JSONValue, depth: Int)
    case parent(JSONValue)
    case post(JSONValue, reason: JSONValue)
  }

  /// How deep the replies of a thread go.
  private static func depth(of value: JSONValue) -> Int {
    var level = [value["thread"].object == nil ? value : value["thread"]]
    var depth = -1
    while !level.isEmpty {
      level = level.flatMap { $0["replies"].array ?? [] }.filter { $0.holds("post") }
      depth += 1
    }
    return depth
  }

  /// Tells what replies a node lacks: those that are deeper than the dump goes, or that are hidden from who asked.
  private func tellLacking(_ node: JSONValue, _ depth: Int, of deepest: Int, _ harvest: inout Harvest) {
    let lacking = node["post"]["replyCount"].count - (node["replies"].array?.count ?? 0)
    guard lacking > 0 else { return }
    let isCut = depth == deepest && (node["replies"].array == nil || deepest >= Self.usualDepth)
    harvest.remarks.add(isCut ? .shallow : .hiddenReplies, isCut ? 1 : lacking)
  }

  /// How deep a thread goes unless more is asked for.
  private static let usualDepth = 6

  /// What a node of a thread, an item of a feed or a post leads to, the last first.
  private func steps(of node: JSONValue, _ depth: Int?, of deepest: Int, _ harvest: inout Harvest) -> [Step] {
    if node["moreReplies"].count > 0 { harvest.remarks.add(.hiddenComments, node["moreReplies"].count) }
    let type = node["$type"].string ?? ""
    if type.hasSuffix("#notFoundPost") || type.hasSuffix("NotFound") || node["notFound"] == .bool(true) {
      harvest.remarks.add(.notFound)
      return []
    }
    if type.hasSuffix("NoUnauthenticated") {
      harvest.remarks.add(.loginOnly)
      return []
    }
    if type.hasSuffix("#blockedPost") || type.hasSuffix("Blocked") || node["blocked"] == .bool(true) {
      harvest.remarks.add(.blocked)
      return []
    }
    let post = node["post"]
    guard post.object != nil else { return steps(inside: node, depth ?? 0, &harvest) }
    let replies = node["replies"].array ?? []
    let isThread =
      node.object?.isComplete == true && type.hasSuffix("#threadViewPost") || node["replies"].array != nil
    if isThread, let depth { tellLacking(node, depth, of: deepest, &harvest) }
    let parent = node["parent"].object == nil ? [] : [Step.parent(node["parent"])]
    return replies.reversed().map { .node($0, depth: (depth ?? 0) + 1) } + [
      .post(post, reason: node["reason"])
    ] + parent
  }

  /// What stands in an object that is no node: a post, or a page with lists of them.
  private func steps(inside value: JSONValue, _ depth: Int, _ harvest: inout Harvest) -> [Step] {
    if let post = Self.committed(value) { return [.post(post, reason: .null)] }
    if let uri = Self.deleted(value) {
      harvest.withdraw(.id(uri), on: .bluesky)
      return []
    }
    let kind = value["$type"].string ?? "app.bsky.feed.post"
    let isOtherRecord = kind.hasPrefix("app.bsky.") && !kind.contains("#") && kind != "app.bsky.feed.post"
    if isOtherRecord || value.has("did", "time_us") {
      // A like, a profile; or a line of the stream that makes a name known, or takes something away.
      harvest.remarks.add(.otherEntries)
      return []
    }
    let members = (value.object?.members ?? []).filter(PostWalk.mayHold)
    if Self.isPost(value) || !members.contains(where: { Self.mayHoldPosts($0.value) }) {
      return value.has("post") ? [] : [.post(value, reason: .null)]
    }
    return members.reversed().flatMap { member -> [Step] in
      if let post = Self.kept(member) { return [.post(post, reason: .null)] }
      return member.value.objects.reversed().map { .node($0, depth: depth) }
    }
  }

  /// The post that a repository keeps under its path.
  private static func kept(_ member: JSONObject.Member) -> JSONValue? {
    guard member.key.hasPrefix("app.bsky.feed.post/"), let record = member.value.object else { return nil }
    let members: [JSONObject.Member] = [
      .init(key: "uri", value: .string(member.key)), .init(key: "record", value: member.value),
    ]
    return .object(JSONObject(members: members, offset: record.offset, isComplete: record.isComplete))
  }

  /// The post that a line of the network's stream makes known.
  private static func committed(_ line: JSONValue) -> JSONValue? {
    let commit = line["commit"]
    guard let did = line["did"].string, commit.has("record"), let uri = address(of: line) else { return nil }
    let author = JSONObject(members: [.init(key: "did", value: .string(did))], offset: 0, isComplete: true)
    let members: [JSONObject.Member] = [
      .init(key: "uri", value: .string(uri)), .init(key: "author", value: .object(author)),
      .init(key: "record", value: commit["record"]),
      .init(key: "updatedAt", value: commit["operation"].string == "update" ? line["time_us"] : .null),
    ]
    return .object(JSONObject(members: members, offset: line.object?.offset ?? 0, isComplete: true))
  }

  /// The address of the post that a line of the stream takes away.
  private static func deleted(_ line: JSONValue) -> String? {
    let commit = line["commit"]
    guard commit["operation"].string == "delete", commit["collection"].string == "app.bsky.feed.post" else {
      return nil
    }
    return address(of: line)
  }

  /// The address of the record that a line of the stream is about.
  private static func address(of line: JSONValue) -> String? {
    let commit = line["commit"]
    guard let did = line["did"].string, let collection = commit["collection"].string,
      let key = commit["rkey"].string
    else { return nil }
    return "at://\(did)/\(collection)/\(key)"
  }

  private static func mayHoldPosts(_ value: JSONValue) -> Bool {
    !value.objects.isEmpty
  }

  private func add(_ post: JSONValue, _ reason: JSONValue, _ harvest: inout Harvest) {
    guard let object = post.object, object.isComplete else { return }
    let kind = post.first("record", "value")["$type"].string ?? "app.bsky.feed.post"
    guard kind == "app.bsky.feed.post" else { return harvest.remarks.add(.otherEntries) }
    var draft = BlueskyPost(post).draft
    // A repository is its owner's, whom it doesn't name.
    if post["uri"].starts(with: "app.bsky.") { draft.isByFounder = true }
    if let time = post["updatedAt"].written { (draft.isEdit, draft.editedAt) = (true, time) }
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
