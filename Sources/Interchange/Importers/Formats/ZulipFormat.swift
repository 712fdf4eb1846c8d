import Answering

/// Messages of Zulip's channels.
struct ZulipFormat: NetworkTable {
  static let summary = "Messages of Zulip’s channels: pages of its API."

  static let fields: FieldTable = [
    .text: "content", .id: "id", .authorID: "sender_id sender", .authorName: "sender_full_name",
    .postedAt: "timestamp date_sent",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    if object.has("message_id", "message_type"), object["type"].string == "delete_message" {
      return .withdrawal(of: PostID(object["message_id"]), on: network)
    }
    // As its export has it, which names nobody; whom a message of before was for stands elsewhere.
    if object.has("rendered_content", "date_sent", "recipient") {
      return object["is_channel_message"].truth == true ? .post : .nothing(.privateMessages)
    }
    guard object.has("sender_full_name", "content", "display_recipient") else { return .container }
    if object["sender_email"].starts(with: "notification-bot@") { return .nothing(.otherEntries) }
    return isOfChannel(object) ? .post : .nothing(.privateMessages)
  }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    draft.text =
      post.first("rendered_content", "content").string.map(withoutQuotes).map(HTMLText.shown) ?? draft.text
    draft.editedAt = post["last_edit_timestamp"].written
  }

  /// What is quoted stands in a block of its own.
  private static func withoutQuotes(_ html: String) -> String {
    html.replacing(/<blockquote\b.*?<\/blockquote>/.dotMatchesNewlines(), with: "")
  }

  /// Messages of a few people name no channel.
  static func isOfChannel(_ message: JSONValue) -> Bool {
    message.has("stream_id") && ["stream", "channel"].contains(message["type"].string)
  }
}
