import Answering

/// Messages of Discord's channels.
struct DiscordFormat: NetworkTable {
  static let summary = "Messages of Discord’s channels: of its API, or of DiscordChatExporter."

  static let fields: FieldTable = [
    .text: "content", .id: "id", .author: "author.username author.name", .authorID: "author.id",
    .authorName: "author.global_name author.nickname", .postedAt: "timestamp",
    .parent: "message_reference.message_id reference.messageId",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    // What a bot's connection is told of a message that is gone.
    if object["t"].string == "MESSAGE_DELETE" {
      return .withdrawal(of: PostID(object["d"]["id"]), on: network)
    }
    guard object.has("content", "timestamp"), object.holds("author"),
      marks.contains(where: { object.has($0) })
        || authorMarks.contains(where: { object["author"].has($0) })
    else { return .container }
    if place.outer("channel")["type"].starts(with: "Direct") { return .nothing(.privateMessages) }
    let isBot = object["author"].first("bot", "isBot").truth == true
    return !isBot && kinds.contains(object["type"].written ?? "0") ? .post : .nothing(.otherEntries)
  }

  private static let marks = ["channel_id", "timestampEdited", "edited_timestamp"]
  private static let authorMarks = ["discriminator", "global_name", "isBot"]

  /// A message, a reply, and the same in the words of the exporter.
  private static let kinds: Set = ["0", "19", "20", "Default", "Reply"]

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    draft.text = post["content"].string.map { text in
      ChatText.plain(text) { id in
        (post["mentions"].array ?? []).first { $0["id"].written == id }?.first("username", "name").string
      }
    }
    draft.editedAt = post.first("edited_timestamp", "timestampEdited").string
    draft.isEdit = place.around.last?["t"].string == "MESSAGE_UPDATE"
  }
}
