/// What is no post, whatever network it is of.
enum NoPost {
  /// What is to be told of an object that is none; nil if it may be one.
  static func remark(on object: JSONValue) -> Remark? {
    if object.has(anyOf: privateKeys) || object.has("sender_name", "timestamp_ms")
      || object.has("participants", "messages") || object["$type"].string?.hasPrefix("chat.bsky.") == true
    {
      return .privateMessages
    }
    if shellKeys.contains(where: { object[$0].truth == true }) || isShell(object) { return .shells }
    let kind = ["type", "kind", "reason", "event", "action"].lazy.compactMap { object[$0].string }.map(
      PostField.folded
    )
    // Nostr numbers what isn't a note, private messages too.
    if object.has("pubkey", "sig"), object["kind"].written != "1" { return .otherEntries }
    if object.has("promotedMetadata") || otherKeys.contains(where: { object[$0].truth == true })
      || kind.contains(where: others.contains)
    {
      return .otherEntries
    }
    return nil
  }

  /// Whether the words are only what is left of a post that was deleted.
  private static func isShell(_ object: JSONValue) -> Bool {
    ["body", "text", "content", "selftext"].contains { shells.contains(object[$0].string ?? "") }
  }

  private static let shells: Set = ["[deleted]", "[removed]", "[dead]", "[flagged]", "[ Removed by Reddit ]"]
  private static let shellKeys = [
    "deleted", "is_deleted", "isDeleted", "removed", "is_removed", "isRemoved", "dead",
  ]
  private static let otherKeys = [
    "noResults", "no_results", "is_ad", "isAd", "promoted", "isPromoted", "is_promoted", "sponsored",
    "system",
  ]
  private static let privateKeys = [
    "recipient_id", "recipientId", "recipient_screen_name", "recipients", "recipient", "dm_conversation_id",
    "dmConversation",
    "messageCreate", "message_create", "dm_event", "is_direct_message",
  ]
  private static let others: Set = [
    "like", "liked", "follow", "followed", "followrequest", "favourite", "favorite", "reaction", "repost",
    "reblog",
    "subscribe", "subscription", "join", "leave", "directmessage", "dm", "ad", "advert", "promoted",
    "profile",
  ]
}
