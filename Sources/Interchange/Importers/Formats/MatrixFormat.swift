import Answering

/// Messages of Matrix's rooms.
struct MatrixFormat: NetworkTable {
  static let summary = "Messages of Matrix’s rooms: an export of Element as JSON, or pages of the API."

  static let fields: FieldTable = [
    .text: "content.body", .id: "event_id", .author: "sender", .authorID: "sender",
    .postedAt: "origin_server_ts",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object.has("event_id", "sender", "origin_server_ts") else {
      return isOfFew(object) ? .nothing(.privateMessages) : .container
    }
    let content = object["content"]
    // What was taken back is named beside the content, in newer rooms in it.
    if object["type"].string == "m.room.redaction" {
      return .withdrawal(
        of: PostID(object["redacts"].isNull ? content["redacts"] : object["redacts"]),
        on: network
      )
    }
    guard object["type"].string == "m.room.message", kinds.contains(content["msgtype"].string ?? "") else {
      // A message that was taken back has no content any more; the rest is what happens in a room.
      let isShell = object["type"].string == "m.room.message" && !content.has("msgtype")
      return isShell
        ? .withdrawal(of: PostID(object["event_id"]), on: network, isPlace: true) : .nothing(.otherEntries)
    }
    return .post
  }

  /// Whether somebody was asked into the room to talk to them alone.
  private static func isOfFew(_ room: JSONValue) -> Bool {
    ([room["state"]["events"]] + (room.object?.members.map(\.value) ?? [])).contains { list in
      list.array?.contains {
        $0["type"].string == "m.room.member" && $0["content"]["is_direct"].truth == true
      } == true
    }
  }

  private static let kinds: Set = ["m.text", "m.emote"]
  private static let relation = "m.relates_to"
  private static let replaced = "m.replace"
  private static let replacement = "m.new_content"

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    let content = post["content"]
    let relation = content[relation]
    // An edit is an event of its own, beside the message that it changes.
    if relation["rel_type"].string == replaced {
      draft.isEdit = true
      (draft.event, draft.id) = (draft.id, PostID(relation["event_id"]))
      (draft.editedAt, draft.text) = (draft.postedAt, words(of: content))
    } else if case let last = post["unsigned"]["m.relations"][replaced], !last["origin_server_ts"].isNull {
      // A server may hand the last edit over with the message.
      draft.editedAt = last["origin_server_ts"].written
      draft.text = words(of: last["content"]) ?? draft.text
    }
    draft.parent = PostID(relation["m.in_reply_to"]["event_id"])
    if relation["rel_type"].string == "m.thread" { draft.conversation = PostID(relation["event_id"]) }
    guard draft.parent != .missing, let text = draft.text else { return }
    // What is answered stands above the answer, for programs that know no replies.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    draft.text = lines.drop { $0.hasPrefix(">") }.joined(separator: "\n")
  }

  /// The new words of an edit; beside them stand the same with a star, for programs that know no edits.
  private static func words(of content: JSONValue) -> String? {
    if let body = content[replacement]["body"].string { return HTMLText.shown(body) }
    return content["body"].string.map { HTMLText.shown($0.hasPrefix("* ") ? String($0.dropFirst(2)) : $0) }
  }
}
