import Answering

/// Messages of Matrix's rooms.
struct MatrixFormat: NetworkTable {
  static let summary = "Messages of Matrix’s rooms: an export of Element as JSON, or pages of the API."

  static let fields: FieldTable = [
    .text: "content.body", .id: "event_id", .author: "sender", .authorID: "sender",
    .postedAt: "origin_server_ts",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object.has("event_id", "sender", "origin_server_ts") else { return .container }
    let content = object["content"]
    guard object["type"].string == "m.room.message", kinds.contains(content["msgtype"].string ?? "") else {
      // A message that was taken back has no content any more; the rest is what happens in a room.
      let isShell = object["type"].string == "m.room.message" && !content.has("msgtype")
      return .nothing(isShell ? .shells : .otherEntries)
    }
    // An edit is an event of its own, beside the message that it changes.
    return content[relation]["rel_type"].string == "m.replace" ? .nothing(.otherEntries) : .post
  }

  private static let kinds: Set = ["m.text", "m.emote"]
  private static let relation = "m.relates_to"

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    let relation = post["content"][relation]
    draft.parent = PostID(relation["m.in_reply_to"]["event_id"])
    if relation["rel_type"].string == "m.thread" { draft.conversation = PostID(relation["event_id"]) }
    guard draft.parent != .missing, let text = draft.text else { return }
    // What is answered stands above the answer, for programs that know no replies.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    draft.text = lines.drop { $0.hasPrefix(">") }.joined(separator: "\n")
  }
}
