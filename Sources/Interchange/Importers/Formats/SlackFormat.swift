import Answering

/// Messages of Slack's channels.
struct SlackFormat: NetworkTable {
  static let summary = "Messages of Slack’s channels: a day of its export, or of its API."

  static let fields: FieldTable = [
    .text: "text", .id: "ts", .author: "user_profile.display_name user_profile.name", .authorID: "user",
    .authorName: "user_profile.real_name", .postedAt: "ts", .parent: "thread_ts", .link: "permalink",
    .replies: "reply_count",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object["type"].string == "message", object.has("ts") else { return .container }
    switch object["subtype"].string {
    // The message as it is now stands inside, beside the one before.
    case "message_changed":
      let isGone = object["message"]["subtype"].string == "tombstone"
      return isGone ? .withdrawal(of: id(object["message"]["ts"]), on: network) : .container
    case "message_deleted": return .withdrawal(of: id(object["deleted_ts"]), on: network)
    // Its place is left for the replies below it.
    case "tombstone": return .withdrawal(of: id(object["ts"]), on: network, isPlace: true)
    default: break
    }
    if place.key == "previous_message" { return .nothing(nil) }
    guard object.has("text") else { return .container }
    // The id of a talk of two begins with D.
    let channels = ["channel", "channel_id"].flatMap { [object[$0], place.outer($0)] }.compactMap(\.string)
    if channels.contains(where: { $0.hasPrefix("D") }) { return .nothing(.privateMessages) }
    return kinds.contains(object["subtype"].string ?? "") ? .post : .nothing(.otherEntries)
  }

  private static let kinds: Set = ["", "thread_broadcast", "file_share", "me_message"]

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    // A time for an id: it only looks like a number that lost digits.
    (draft.id, draft.parent) = (id(post["ts"]), id(post["thread_ts"]))
    if draft.parent == draft.id { draft.parent = .missing }
    draft.text = draft.text.map(withoutBrackets)
    draft.editedAt = post["edited"]["ts"].written
    draft.isEdit = place.key == "message" && place.around.last?["subtype"].string == "message_changed"
    draft.reach.likes = (post["reactions"].array ?? []).map(\.["count"].count).reduce(0, +)
  }

  private static func id(_ time: JSONValue) -> PostID { time.written.map { .id($0) } ?? .missing }

  /// Slack writes an address as `<https://a.example|a.example>`.
  private static func withoutBrackets(_ text: String) -> String {
    let parts = text.split(separator: "<", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
      guard part.hasPrefix("http"), let end = part.firstIndex(of: ">") else {
        result += "<" + part
        return
      }
      result += part[..<end].prefix { $0 != "|" } + part[end...].dropFirst()
    }
  }
}
