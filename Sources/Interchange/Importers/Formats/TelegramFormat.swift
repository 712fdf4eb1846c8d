import Answering

/// Messages of Telegram's groups and channels.
struct TelegramFormat: NetworkTable {
  static let summary = "Messages of Telegram’s groups: an export as JSON, or what a bot was sent."

  static let fields: FieldTable = [
    .text: "text caption message", .id: "message_id id", .author: "from.username",
    .authorID: "from_id.user_id from_id.channel_id from_id from.id fwd_from.from_id.channel_id",
    .authorName: "from", .postedAt: "date_unixtime date",
    .parent: "reply_to_message_id reply_to_message.message_id reply_to.reply_to_msg_id",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let isOfBot = object.has("message_id", "date") && object["chat"].has("type")
    let isExported =
      object.has("id", "type", "text") && object.has(anyOf: ["date_unixtime", "from_id", "text_entities"])
    // As Telethon writes it.
    let isOfClient = object["_"].string == "Message" && object.has("peer_id", "message")
    guard isOfBot || isExported || isOfClient else { return .container }
    if object["peer_id"]["_"].string == "PeerUser" { return .nothing(.privateMessages) }
    if privateKinds.contains(kind(object, place)) { return .nothing(.privateMessages) }
    return isOfBot || isOfClient || object["type"].string == "message" ? .post : .nothing(.otherEntries)
  }

  private static func kind(_ object: JSONValue, _ place: PostPlace) -> String {
    object["chat"]["type"].string ?? place.outer("type").string ?? ""
  }

  private static let privateKinds: Set = ["personal_chat", "bot_chat", "saved_messages", "private"]

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    if case let names = [post["from"]["first_name"], post["from"]["last_name"]].compactMap(\.string),
      !names.isEmpty
    {
      draft.account.name = names.joined(separator: " ")
    }
    if let person = draft.account.id.flatMap({ place.people[$0] }) { draft.account = person }
    // The words of somebody else.
    if post.has(anyOf: ["forwarded_from", "forward_origin", "forward_from", "forward_from_chat"]) {
      draft.repostOf = .id(ColumnFormat.unknownOriginal)
    }
    if kind(post, place).hasPrefix("private_") { draft.audience = .private }
    draft.editedAt = post.first("edited_unixtime", "edit_date").written
    draft.isEdit = place.key.hasPrefix("edited_")
  }
}
