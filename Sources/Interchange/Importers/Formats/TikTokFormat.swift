import Answering

/// Comments of TikTok.
struct TikTokFormat: NetworkTable {
  static let summary = "Comments of TikTok: what its pages load, scrapers’ rows."

  static let fields: FieldTable = [
    .text: "text", .id: "cid id", .author: "user.unique_id uniqueId user.uniqueId",
    .authorID: "user.uid uid user.id",
    .authorName: "user.nickname nickname", .postedAt: "create_time createTime createTimeISO",
    .parent: "reply_id repliesToId reply_to_comment_id parent_comment_id",
    .likes: "digg_count diggCount like_count",
    .replies: "reply_comment_total replyCommentTotal reply_count",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let isComment = object.has("text") && object.has(anyOf: ["digg_count", "diggCount"]) && object.has("cid")
    // The research API has names of its own.
    let isOfResearch = object.has("id", "text", "create_time", "video_id", "parent_comment_id")
    return isComment || isOfResearch ? .post : .container
  }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    if draft.parent.id == "0" { draft.parent = place.parent }
  }
}
