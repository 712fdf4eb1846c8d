import Answering

/// The outbox of an account of Mastodon, as its archive has it: all is the account's own.
struct OutboxFormat: NetworkTable {
  static let summary =
    "The outbox of Mastodon’s archive: the founder’s own posts, which settle what they answer."
  static let network = Network.mastodon

  static let fields: FieldTable = [
    .text: "summary+content", .id: "id", .author: "attributedTo", .postedAt: "published",
    .parent: "inReplyTo",
    .link: "url",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    if object.has("actor", "object") {
      if object["type"].string == "Announce" { return .nothing(.otherEntries) }
      // What is deleted is a stone with its address, or that alone.
      if object["type"].string == "Delete" { return withdrawal(of: object["object"]) }
    }
    if object["type"].string == "Tombstone" { return withdrawal(of: object) }
    let isNote = ["Note", "Question", "Article"].contains(object["type"].string ?? "")
    return isNote && object.has("content", "attributedTo") ? .post : .container
  }

  private static func withdrawal(of object: JSONValue) -> PostRole {
    let address = object["id"].written ?? object.written
    return .withdrawal(of: PostID(address.map(lastPart)), on: network)
  }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    draft.isByFounder = place.outer("orderedItems").array != nil || place.key == "object"
    draft.account.handle = post["attributedTo"].string.map(lastPart)
    draft.id = PostID(draft.id.id.map(lastPart))
    draft.editedAt = post["updated"].string
    draft.isEdit = place.around.last?["type"].string == "Update"
    draft.parent = PostID(draft.parent.id.map(lastPart))
    let (to, cc) = (names(post["to"]), names(post["cc"]))
    draft.audience =
      to.contains(everybody)
      ? .public
      : cc.contains(everybody)
        ? .unlisted
        : to.contains { $0.hasSuffix("/followers") } ? .private : .direct
    draft.mentions = (post["tag"].array ?? []).filter { $0["type"].string == "Mention" }.compactMap {
      $0["name"].string?.withoutAt
    }
  }

  /// `115` of `https://m.example/users/nora/statuses/115`, as the API has it.
  private static func lastPart(_ address: String) -> String {
    address.split(separator: "/").last.map(String.init) ?? address
  }

  private static func names(_ value: JSONValue) -> [String] {
    value.array?.compactMap(\.string) ?? [value.string ?? ""]
  }

  private static let everybody = "https://www.w3.org/ns/activitystreams#Public"
}
