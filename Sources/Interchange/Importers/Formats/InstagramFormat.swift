import Answering

/// Comments of Instagram.
struct InstagramFormat: NetworkTable {
  static let summary = "Comments of Instagram: pages of its API, what its pages load, scrapers’ rows."

  static let fields: FieldTable = [
    .text: "text", .id: "id pk", .author: "username ownerUsername owner.username user.username from.username",
    .authorID: "owner.id user.pk user.id from.id",
    .authorName: "owner.full_name user.full_name ownerFullName",
    .postedAt: "timestamp created_at created_at_utc",
    .parent: "parent_id parent_comment_id replied_to_comment_id",
    .link: "commentUrl", .likes: "like_count likesCount likes_count comment_like_count edge_liked_by.count",
    .replies: "repliesCount child_comment_count edge_threaded_comments.count",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object.has("text"), object.has(anyOf: ["id", "pk"]) else { return .container }
    let isOfAPI = object.has("username", "timestamp") && object.hasOnly(keys)
    let isLoaded =
      object["owner"].has("username") && object.has(anyOf: ["created_at", "edge_liked_by", "likes_count"])
      || object["user"].has("username")
        && object.has(anyOf: ["comment_like_count", "child_comment_count", "media_id", "parent_comment_id"])
    return isOfAPI || isLoaded || object.has(anyOf: ["ownerUsername"]) ? .post : .container
  }

  /// All that the API gives of a comment.
  private static let keys: Set = [
    "id", "text", "username", "timestamp", "like_count", "replies", "hidden", "from", "user", "media",
    "parent_id",
    "legacy_instagram_comment_id",
  ]
}
