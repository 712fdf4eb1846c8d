import Answering

/// Comments and posts of Lemmy.
struct LemmyFormat: NetworkTable {
  static let summary = "Comments and posts of Lemmy: pages of its API."

  static let fields: FieldTable = [
    .text: "content name+body", .id: "id", .authorID: "creator_id", .postedAt: "published",
    .link: "ap_id", .conversation: "post_id",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object.has("ap_id", "creator_id", "published") else { return .container }
    if object.has("content", "path") { return .post }
    // A comment comes with the post it stands under.
    let isAsked = object.has("name", "community_id") && !(place.around.last?.holds("comment") ?? false)
    return isAsked ? .post : .nothing(nil)
  }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    draft.editedAt = post["updated"].string
    let creator = place.outer("creator")
    if PostID(creator["id"]).id == draft.account.id {
      draft.account.handle = creator["name"].string
      draft.account.name = creator["display_name"].string
    }
    draft.reach.likes = place.outer("counts")["upvotes"].count
    // `0.91.95` answers 91, `0.91` the post.
    let path = post["path"].string?.split(separator: ".").map(String.init) ?? []
    draft.parent = path.count > 2 ? .id(path[path.count - 2]) : draft.conversation
  }
}
