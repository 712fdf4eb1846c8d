import Answering

/// Posts of X: pages of the API v2 with their accounts beside them, and posts flattened to one object each.
struct XFormat: NetworkFormat {
  static let summary = "Posts of X: pages of its API v2, or posts one a line."

  static func recognises(_ object: JSONValue) -> Bool {
    let notice = object["delete"]
    return isPost(object) || isPage(object) || notice["tweet"].object != nil || notice["status"].object != nil
  }

  /// Our own JSON may name the author by number too, but a post of X names no network, and its author is no text.
  private static func isPost(_ object: JSONValue) -> Bool {
    object.has(anyOf: postKeys) && !object.has("network") && object["author"].string == nil
  }

  /// A page of posts with at least their ids and texts, or with what stands beside them.
  private static func isPage(_ object: JSONValue) -> Bool {
    guard !object.has("text") else { return false }
    let data = object["data"]
    let posts = (data.array ?? [data]).prefix(8)
    return posts.contains { isPost($0) || $0.has("id", "text") && $0.hasOnly(plainKeys) }
      || object["includes"].has(anyOf: ["users", "tweets", "media", "places", "polls"])
      || object["meta"].has("result_count")
      || object["errors"].array?.contains { $0.has("title", "detail") || $0.has("resource_type") } == true
  }

  private static let postKeys = [
    "author_id", "edit_history_tweet_ids", "referenced_tweets", "public_metrics", "note_tweet", "id_str",
    "full_text",
  ]

  /// What a post has that was asked for with no fields but the most common.
  private static let plainKeys: Set = ["id", "text", "created_at", "lang", "source", "conversation_id"]

  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut? {
    let members = JSONScan.members(of: object, in: bytes)
    func value(_ key: String) -> JSONExtent? { members.last { $0.key == key }?.value }
    guard members.contains(where: { Self.pageKeys.contains($0.key) }), value("id") == nil,
      value("id_str") == nil
    else { return nil }

    var cut = DumpCut(pieces: value("data").map { Self.pieces(of: $0, in: bytes) } ?? [])
    if let accounts = value("includes").map({ self.accounts(in: $0, of: bytes) }) {
      for index in cut.pieces.indices { cut.pieces[index].accounts = accounts }
    }
    if let errors = value("errors") {
      cut.remarks.add(.errors, JSONScan.elements(of: errors, in: bytes).count)
    }
    if value("data") != nil {
      let meta = value("meta").flatMap { JSONParser.read(bytes, in: $0.range).value }
      cut.remarks.add(.morePages, meta?["next_token"].written == nil ? 0 : 1)
    }
    return cut
  }

  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest) {
    guard let object = harvest.object(value, of: piece) else { return }
    if object.has("delete") { return harvest.remarks.add(.deletions) }
    if object.has("withheld") {
      harvest.remarks.add(.withheld)
      if value.first("text", "full_text").isNull { return }
    }
    harvest.add(XPost(value, accounts: piece.accounts).draft, at: object.offset)
  }

  private static let pageKeys: Set = ["data", "includes", "errors", "meta"]

  /// The accounts of a page by their id.
  private func accounts(in includes: JSONExtent, of bytes: Span<UInt8>) -> [String: Account] {
    var accounts: [String: Account] = [:]
    for member in JSONScan.members(of: includes, in: bytes) where member.key == "users" {
      let users = JSONParser.read(bytes, in: member.value.range).value?.array ?? []
      for account in users.map(XPost.account) where account.id != nil {
        accounts[account.id ?? ""] = account
      }
    }
    return accounts
  }
}
