import Answering

/// Notes of Nostr.
struct NostrFormat: NetworkTable {
  static let summary = "Notes of Nostr: events one a line, or as relays send them."

  static let fields: FieldTable = [
    .text: "content", .id: "id", .authorID: "pubkey", .postedAt: "created_at",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object.has("pubkey", "kind", "tags", "content", "created_at") else { return .container }
    return kinds.contains(object["kind"].written ?? "") ? .post : .nothing(.otherEntries)
  }

  /// A note, and a comment.
  private static let kinds: Set = ["1", "1111"]

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    let tags = (post["tags"].array ?? []).map { ($0.array ?? []).map { $0.string ?? "" } }
    draft.hashtags = tags.filter { $0.count > 1 && $0[0] == "t" }.map { $0[1] }
    // Marked as what it is, or else the last of several is answered; what is only mentioned is not.
    let events = tags.filter { $0.count > 1 && $0[0] == "e" }.map {
      (id: $0[1], mark: $0.count > 3 ? $0[3] : "")
    }
    let marked = events.last { $0.mark == "reply" } ?? events.last { $0.mark == "root" }
    draft.parent = PostID((marked ?? events.last { $0.mark.isEmpty })?.id)
    draft.conversation = PostID((events.first { $0.mark == "root" } ?? events.first)?.id)
  }
}
