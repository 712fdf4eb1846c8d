import Answering
import TextAnalysis

/// Comments of Product Hunt: pages of its GraphQL API, connections, and comments alone.
struct ProductHuntFormat: NetworkFormat {
  static let summary = "Comments of Product Hunt: pages of its GraphQL API, or comments one a line."

  static func recognises(_ object: JSONValue) -> Bool {
    let post = object["data"]["post"]
    return isComment(object) || object["data"].has("post") && post.isNull
      || isConnection(post["comments"]) || isConnection(object["post"]["comments"])
  }

  /// The comments of a post: what stands in them has a body, or there is none.
  private static func isConnection(_ value: JSONValue) -> Bool {
    guard let list = value.first("edges", "nodes").array else { return false }
    return list.isEmpty
      ? value.has("totalCount") : list.contains { ($0["node"].isNull ? $0 : $0["node"]).has("body") }
  }

  private static func isComment(_ value: JSONValue) -> Bool {
    value.has("body")
      && (value.has("votesCount") || value["url"].string?.contains("producthunt.com/") == true)
  }

  /// Goes through the comments with a stack of its own, since replies may be nested as deep as they like.
  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest) {
    guard value.object != nil else { return harvest.skip(at: piece.range.lowerBound, DumpPiece.noObject) }
    if let errors = value["errors"].array { harvest.remarks.add(.errors, errors.count) }
    guard let connection = connection(in: value) else { return walk([(value, .missing)], &harvest) }
    harvest.remarks.add(.moreComments, connection["pageInfo"]["hasNextPage"] == .bool(true) ? 1 : 0)
    walk(comments(of: connection, parent: .missing), &harvest)
  }

  private typealias Step = (value: JSONValue, parent: PostID)

  /// The list of comments of a page; nil if the value is a comment.
  private func connection(in value: JSONValue) -> JSONValue? {
    let data = value["data"].object == nil ? value : value["data"]
    let post = data["post"].object == nil ? data : data["post"]
    let connection = post["comments"].object == nil ? post : post["comments"]
    let isConnection = connection.object?.has("edges") == true || connection.object?.has("nodes") == true
    return isConnection || value.object?.has("data") == true ? connection : nil
  }

  /// The comments of a list, the last first.
  private func comments(of connection: JSONValue, parent: PostID) -> [Step] {
    (connection.first("edges", "nodes").array ?? []).reversed().map { ($0, parent) }
  }

  private func walk(_ start: [Step], _ harvest: inout Harvest) {
    var steps = start
    while let (value, parent) = steps.popLast() {
      let comment = value["node"].object == nil ? value : value["node"]
      guard let object = comment.object else { continue }
      if object.isComplete { harvest.add(draft(comment, under: parent), at: object.offset) }
      if comment["replies"]["pageInfo"]["hasNextPage"] == .bool(true) { harvest.remarks.add(.moreReplies) }
      steps += comments(of: comment["replies"], parent: PostID(comment["id"]))
    }
  }

  private func draft(_ comment: JSONValue, under parent: PostID) -> PostDraft {
    var draft = PostDraft(network: .producthunt)
    draft.id = PostID(comment["id"])
    draft.text = comment["body"].string.map(HTMLText.text)
    let user = comment["user"]
    draft.account = Account(
      id: PostID(comment["userId"].isNull ? user["id"] : comment["userId"]).id,
      handle: Self.known(user["username"].string),
      name: Self.known(user["name"].string)
    )
    draft.link = comment["url"].string.flatMap(WebLink.init)?.address
    draft.postedAt = comment["createdAt"].string
    draft.audience = .public
    draft.parent = comment["parentId"].isNull ? parent : PostID(comment["parentId"])
    draft.reach = Post.Reach(
      likes: comment["votesCount"].count,
      replies: max(comment["replies"]["totalCount"].count, comment["replies"]["edges"].array?.count ?? 0)
    )
    return draft
  }

  /// Product Hunt names nobody to an application without the right to know.
  private static func known(_ name: String?) -> String? { name == "[REDACTED]" ? nil : name }
}
