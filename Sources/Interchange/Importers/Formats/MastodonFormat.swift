import Answering

/// Statuses of Mastodon: alone, in lists, in notifications, or as the context of one.
struct MastodonFormat: NetworkFormat, PostTable {
  static let summary = "Statuses of Mastodon: one by one, in lists, in notifications, or the context of one."

  static func recognises(_ object: JSONValue) -> Bool {
    isStatus(object) || isNotification(object) || isDeletion(object)
      || object["ancestors"].array != nil && object["descendants"].array != nil
      || object["statuses"].array?.isEmpty == true && object["accounts"].array != nil
  }

  private static func isStatus(_ value: JSONValue) -> Bool {
    value.has("content")
      && (value["account"].has(anyOf: ["acct"]) || value.has("account", "visibility")
        || value.has("spoiler_text"))
  }

  private static func isNotification(_ value: JSONValue) -> Bool {
    value.has("type", "created_at") && value["account"].has("acct")
  }

  /// What a stream tells of a status that its author took back.
  private static func isDeletion(_ value: JSONValue) -> Bool {
    value["event"].string == "delete" && value.has("stream") && value["payload"].written != nil
  }

  let nests = false

  /// Who asks for a context without a login gets no more of it than this.
  private static let mostReplies = 60

  func remarks(on page: JSONValue) -> [(Remark, Int)] {
    let replies = page["descendants"].array ?? []
    guard replies.count == Self.mostReplies else { return [] }
    let parents = Dictionary(replies.map { (PostID($0["in_reply_to_id"]).id, 1) }, uniquingKeysWith: +)
    let isCut = replies.contains { $0["replies_count"].count > parents[PostID($0["id"]).id] ?? 0 }
    return isCut ? [(.sixtyReplies, 1)] : []
  }

  /// A notification without a status says that somebody followed, or asked to.
  func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    if Self.isStatus(object) { return .post }
    if Self.isDeletion(object) { return .withdrawal(of: PostID(object["payload"]), on: .mastodon) }
    return Self.isNotification(object) && object["status"].object == nil
      ? .nothing(.otherEntries) : .container
  }

  func draft(of status: JSONValue, at place: PostPlace) -> PostDraft {
    var draft = PostDraft(network: .mastodon)
    draft.id = PostID(status["id"])
    draft.text = text(of: status) ?? text(of: status["reblog"])
    let account = status["account"]
    draft.account = Account(
      id: PostID(account["id"]).id,
      handle: account.first("acct", "username").string,
      name: account["display_name"].string
    )
    draft.language = status["language"].string
    draft.link = status.first("url", "uri").string.flatMap(WebLink.init)?.address
    draft.postedAt = status["created_at"].string
    draft.editedAt = status["edited_at"].string
    draft.audience = audience(of: status)
    draft.parent = PostID(status["in_reply_to_id"])
    draft.repostOf = PostID(status["reblog"]["id"])
    draft.hashtags = (status["tags"].array ?? []).compactMap(\.["name"].written)
    draft.mentions = (status["mentions"].array ?? []).compactMap(\.["acct"].written)
    draft.reach = Post.Reach(
      likes: status["favourites_count"].count,
      reposts: status["reblogs_count"].count,
      replies: status["replies_count"].count,
      quotes: status["quotes_count"].count
    )
    return draft
  }

  /// The words, behind the warning that may stand in front of them.
  private func text(of status: JSONValue) -> String? {
    let content = status["content"].string.map(HTMLText.text)?.trimmedToContent
    let warning = status["spoiler_text"].string?.trimmedToContent
    let parts = [warning, content].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  /// A word for it that isn't known is taken for the few it was written for.
  private func audience(of status: JSONValue) -> Audience? {
    status["visibility"].string.map { Audience(rawValue: $0) ?? .private }
  }
}
