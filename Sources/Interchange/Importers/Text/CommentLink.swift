/// The address of a comment, which says its id, and of a reply also what it answers.
struct CommentLink {
  let id: String
  let parent: String?

  /// Nil if it is another address.
  init?(_ address: String) {
    let parameters = address.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    var ids: [String: String] = [:]
    for parameter in parameters.split(whereSeparator: { "&#".contains($0) }) {
      let parts = parameter.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2, Self.names.contains(parts[0]) { ids[parts[0]] = Self.id(parts[1]) }
    }
    let path = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
    if let mark = path.firstIndex(of: "c"), path.contains("p") || path.contains("reel"), mark + 1 < path.count
    {
      ids["comment_id"] = path[mark + 1]
      if mark + 3 < path.count, path[mark + 2] == "r" { ids["reply_comment_id"] = path[mark + 3] }
    }
    let comment = ids["commentUrn"] ?? ids["comment_id"] ?? ids["lc"]
    let reply = ids["replyUrn"] ?? ids["reply_comment_id"]
    guard let id = reply ?? comment else { return nil }
    self.id = id
    parent = reply == nil ? nil : comment
  }

  private static let names: Set = ["commentUrn", "replyUrn", "comment_id", "reply_comment_id", "lc"]

  /// The number at the end of `urn:li:comment:(activity:7,9)`, whose signs may be encoded; other ids as they are.
  private static func id(_ value: String) -> String? {
    guard value.hasPrefix("urn") else { return value }
    let number = value.replacing("%29", with: ")").replacing("%2C", with: ",").split(separator: ",").last?
      .filter(\.isNumber)
    return number?.isEmpty == false ? number.map { String($0) } : nil
  }
}
