import Answering

/// Comments and posts of Reddit.
struct RedditFormat: NetworkTable {
  static let summary =
    "Comments of Reddit: a thread or a listing (.json), lines of its archives, scrapers’ rows."

  static let fields: FieldTable = [
    .text: "title+selftext+body", .id: "name id", .author: "author.name author username",
    .authorID: "author_fullname userId", .postedAt: "created_utc createdAt created",
    .parent: "parent_id parentId",
    .conversation: "link_id postId", .link: "permalink context url", .likes: "score ups upVotes",
    .replies: "num_comments numberOfComments numberOfreplies",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    if object["kind"].string == "t4" { return .nothing(.privateMessages) }
    if object["author"].string == "AutoModerator" { return .nothing(.otherEntries) }
    let isScraped = object.has("dataType", "communityName")
    let isComment =
      object["link_id"].starts(with: "t3_") || object["parent_id"].starts(with: "t3_")
      || object["parent_id"].starts(with: "t1_") || isScraped && object["dataType"].string == "comment"
    let isPost =
      object.has("title") && (object.has("selftext", "subreddit") || object["name"].starts(with: "t3_"))
      || isScraped && object["dataType"].string == "post"
    return isComment && object.has("body") || isPost ? .post : .container
  }

  func remarks(on page: JSONValue) -> [(Remark, Int)] {
    let more = page["kind"].string == "more" ? page["data"] : .null
    return [(.hiddenComments, more["count"].count), (.morePages, page["after"].string == nil ? 0 : 1)]
  }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    for shell in ["\n\n[removed]", "\n\n[deleted]"] where draft.text?.hasSuffix(shell) == true {
      draft.text?.removeLast(shell.count)
    }
    draft.editedAt = post["edited"].written.flatMap { $0.contains { $0.isNumber } ? $0 : nil }
    if draft.account.handle == "[deleted]" { draft.account = Account() }
    (draft.id, draft.parent) = (draft.id.withoutKind, draft.parent.withoutKind)
    draft.conversation = draft.conversation.withoutKind
    if let path = post.first("permalink", "context").string, path.hasPrefix("/r/") || path.hasPrefix("/user/")
    {
      draft.link = WebLink("https://www.reddit.com\(path)")?.address
    }
  }
}
