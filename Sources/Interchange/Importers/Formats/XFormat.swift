import Answering

/// Posts of X: pages of the API v2 with their accounts beside them, and posts flattened to one object each.
struct XFormat: NetworkFormat, PostTable {
  static let summary = "Posts of X: pages of its APIs, an archive’s tweets.js, or posts one a line."

  static func recognises(_ object: JSONValue) -> Bool { isPost(object) || isPage(object) || isNotice(object) }

  /// Our own JSON may name the author by number too, but a post of X names no network, and its author is no text.
  private static func isPost(_ object: JSONValue) -> Bool {
    guard object.has(anyOf: ["text", "full_text"]), !object.has("network"), object["author"].string == nil
    else {
      return false
    }
    return object.has("id_str") || object.has("id") && object.has(anyOf: postKeys)
  }

  private static func isNotice(_ object: JSONValue) -> Bool {
    object["delete"]["tweet"].object != nil || object["delete"]["status"].object != nil
  }

  /// A page of posts with at least their ids and texts, or with what stands beside them.
  private static func isPage(_ object: JSONValue) -> Bool {
    guard !object.has("text") else { return false }
    let data = object["data"]
    let isPlain = (data.array ?? [data]).contains { post in
      post.has("id", "text") && post.hasOnly(plainKeys) && PostID(post["id"]).isNumber
    }
    return isPlain && object.hasOnly(pageKeys.union(["matching_rules"]))
      || object["includes"].has(anyOf: ["users", "tweets", "media", "places", "polls"])
      || object["meta"].has("result_count")
      || object["errors"].array?.contains { $0.has("resource_type") } == true
  }

  private static let postKeys = [
    "author_id", "edit_history_tweet_ids", "referenced_tweets", "public_metrics", "note_tweet", "full_text",
  ]

  /// What a post has that was asked for with no fields but the most common.
  private static let plainKeys: Set = ["id", "text", "created_at", "lang", "source", "conversation_id"]

  let nests = false

  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut? {
    let members = JSONScan.members(of: object, in: bytes)
    func value(_ key: String) -> JSONExtent? { members.last { $0.key == key }?.value }
    guard !members.isEmpty,
      members.allSatisfy({ Self.pageKeys.contains($0.key) || $0.key == "matching_rules" })
    else { return nil }

    var cut = DumpCut(pieces: value("data").map { Self.pieces(of: $0, in: bytes) } ?? [])
    if value("data") != nil, cut.pieces.isEmpty { cut.remarks.add(.emptyPages) }
    let includes = value("includes").flatMap { JSONParser.read(bytes, in: $0.range).value }
    if let accounts = includes.map(Self.accounts) {
      for index in cut.pieces.indices { cut.pieces[index].place.accounts = accounts }
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

  func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    if Self.isNotice(object) {
      return .withdrawal(of: PostID(object["delete"].first("tweet", "status").first("id_str", "id")), on: .x)
    }
    if let remark = NoPost.remark(on: object) { return .nothing(remark) }
    if object.has("withheld"), object.first("text", "full_text").isNull { return .nothing(.withheld) }
    return Self.isPost(object) || place.isOutermost && object.has("id", "text") ? .post : .container
  }

  func draft(of object: JSONValue, at place: PostPlace) -> PostDraft {
    let accounts = place.accounts ?? Self.accounts(in: place.outer("includes"))
    let around = place.key == "legacy" ? place.around.last ?? .null : .null
    var draft = XPost(object, accounts: accounts, around: around).draft
    if object.has("withheld") { draft.remarks.append(.withheld) }
    return draft
  }

  private static let pageKeys: Set = ["data", "includes", "errors", "meta"]

  /// The accounts of a page by their id.
  private static func accounts(in includes: JSONValue) -> [String: Account] {
    let accounts = (includes["users"].array ?? []).map(XPost.account)
    return Dictionary(accounts.compactMap { account in account.id.map { ($0, account) } }) { $1 }
  }
}
