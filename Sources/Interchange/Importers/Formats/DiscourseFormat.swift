import Answering

/// Posts of forums that run Discourse.
struct DiscourseFormat: NetworkTable {
  static let summary = "Posts of Discourse: topics and lists of posts."

  static let fields: FieldTable = [
    .text: "cooked raw", .id: "id", .author: "username", .authorID: "user_id",
    .authorName: "name display_username",
    .postedAt: "created_at", .conversation: "topic_id", .replies: "reply_count", .likes: "like_count",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object.has("post_number", "username"), object.has(anyOf: ["cooked", "raw"]) else {
      return .container
    }
    // 1 is a post; then there are those of moderators, the steps of a topic, and whispers among the staff.
    switch object["post_type"].written ?? "1" {
    case "3": return .nothing(.otherEntries)
    case "4": return .nothing(.privateMessages)
    default:
      return ["user_deleted", "hidden"].contains { object[$0].truth == true }
        || object["deleted_at"].string != nil
        ? .nothing(.shells) : .post
    }
  }

  /// A quoted post and the preview of a page stand in an aside.
  private static func withoutQuotes(_ html: String) -> String {
    html.replacing(/<aside\b.*?<\/aside>/.dotMatchesNewlines(), with: "")
  }

  /// A topic is read in one piece: it says by their numbers what its posts answer.
  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut? { nil }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    draft.text = post["cooked"].string.map(withoutQuotes).map(HTMLText.shown) ?? draft.text
    // The action 2 is a like.
    let liked = post["actions_summary"].array?.first { $0["id"].written == "2" }
    draft.reach.likes = max(draft.reach.likes, liked?["count"].count ?? 0)
    guard let number = post["post_number"].written, number != "1" else { return }
    let answered = post["reply_to_post_number"].written ?? "1"
    let posts = place.outer("posts").array ?? []
    draft.parent = PostID(posts.first { $0["post_number"].written == answered }?["id"] ?? .null)
  }
}
