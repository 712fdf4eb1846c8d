import Answering

/// Replies of Threads.
struct ThreadsFormat: NetworkTable {
  static let summary = "Replies of Threads: pages of its API."

  static let fields: FieldTable = [
    .text: "text", .id: "id", .author: "username owner.username", .authorID: "owner.id",
    .postedAt: "timestamp",
    .parent: "replied_to.id", .conversation: "root_post.id", .link: "permalink", .likes: "like_count",
    .replies: "reply_count",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let link = object["permalink"].string ?? ""
    let isThreads =
      object["media_product_type"].string == "THREADS" || link.contains("://www.threads.")
      || object.holds("replied_to") || object.has("is_reply_owned_by_me")
    return isThreads && object.has("id", "text", "timestamp") ? .post : .container
  }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    draft.isByFounder = post["is_reply_owned_by_me"].truth == true
  }
}
