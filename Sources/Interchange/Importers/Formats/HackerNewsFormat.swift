import Answering

/// Comments and stories of Hacker News.
struct HackerNewsFormat: NetworkTable {
  static let summary = "Comments of Hacker News: an item with its children, a search, or items one by one."

  static let fields: FieldTable = [
    .text: "title+text+story_text+comment_text", .id: "objectID id", .author: "by author",
    .postedAt: "created_at time created_at_i", .parent: "parent_id parent", .conversation: "story_id",
    .likes: "score points", .replies: "descendants num_comments",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let isFound = object.has("created_at_i") && object.has(anyOf: ["objectID", "story_id", "children"])
    let isItem = object.has("by", "time", "id") && kinds.contains(object["type"].string ?? "")
    return (isFound || isItem) && object.has(anyOf: ["text", "title", "comment_text", "story_text"])
      ? .post : .container
  }

  private static let kinds: Set = ["story", "comment", "poll", "pollopt"]

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    draft.link = draft.id.isNumber ? draft.id.id.map { "https://news.ycombinator.com/item?id=\($0)" } : nil
    if draft.conversation == draft.id { draft.conversation = .missing }
  }
}
