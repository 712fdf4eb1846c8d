import Answering

/// Comments of LinkedIn.
struct LinkedInFormat: NetworkTable {
  static let summary = "Comments of LinkedIn: pages of its API, scrapers’ rows."

  static let fields: FieldTable = [
    .text: "message.text commentary.text commentV2.text commentary comment text", .id: "id urn entityUrn",
    .authorName: "actor.name author.name commenter.name commenter.title.text",
    .authorID: "actor.id actor author.id author.urn",
    .postedAt: "created.time createdAt createdAtTimestamp createdTime",
    .parent: "parentComment parentCommentUrn",
    .link: "linkedinUrl permalink",
    .conversation: "object postId", .likes: "likesSummary.totalLikes numLikes", .replies: "numComments",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let isOfAPI =
      object["message"].has("text") && object.has(anyOf: ["actor", "created"])
      && (object["object"].starts(with: "urn:li:") || object["$URN"].starts(with: "urn:li:"))
    let isScraped =
      object.has(anyOf: ["commentary", "commentV2"]) && object.has(anyOf: ["actor", "author", "commenter"])
    return isOfAPI || isScraped ? .post : .container
  }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    // `urn:li:comment:(urn:li:activity:6,631)` is the comment 631.
    if let urn = draft.parent.id, urn.hasPrefix("urn:li:comment:("), draft.id.isNumber,
      let number = urn.dropLast().split(separator: ",").last
    {
      draft.parent = .id(String(number))
    }
    draft.isByFounder = post["actor"]["author"].truth == true
  }
}
