import Answering

/// Comments and posts of Facebook.
struct FacebookFormat: NetworkTable {
  static let summary = "Comments of Facebook: pages of its API, scrapers’ rows."

  static let fields: FieldTable = [
    .text: "message text", .id: "id", .authorName: "from.name profileName", .authorID: "from.id profileId",
    .postedAt: "created_time date", .parent: "parent.id replyToCommentId", .link: "permalink_url commentUrl",
    .likes: "like_count likesCount reactions.summary.total_count", .replies: "comment_count commentsCount",
    .audience: "privacy.value",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    if object.has("message", "created_time", "to") { return .nothing(.privateMessages) }
    let isScraped =
      object.has("text", "profileName") && object.has(anyOf: ["facebookUrl", "feedbackId", "facebookId"])
    return object.has("id", "message", "created_time") || isScraped ? .post : .container
  }
}
