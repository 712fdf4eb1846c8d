import Answering

/// Posts of X: pages of the API v2 with their accounts beside them, and posts flattened to one object each.
struct XFormat: JSONFormat {
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
    guard let object = value.object else {
      return harvest.skip(at: piece.range.lowerBound, DumpPiece.noObject)
    }
    guard object.isComplete else { return }
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
