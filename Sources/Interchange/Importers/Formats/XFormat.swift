import Answering

/// Posts of X: pages of the API v2 with their accounts beside them, and posts flattened to one object each.
struct XFormat: JSONFormat {
  func cut(_ document: JSONExtent, of bytes: Span<UInt8>) -> DumpCut {
    guard bytes[document.range.lowerBound] == UInt8(ascii: "{") else {
      return DumpCut(pieces: elements(of: document, in: bytes))
    }
    let members = JSONScan.members(of: document, in: bytes)
    func value(_ key: String) -> JSONExtent? { members.last { $0.key == key }?.value }
    guard value("id") == nil, value("id_str") == nil,
      members.contains(where: { Self.pageKeys.contains($0.key) })
    else { return DumpCut(pieces: [DumpPiece(range: document.range)]) }

    let accounts = value("includes").map { self.accounts(in: $0, of: bytes) } ?? [:]
    var cut = DumpCut()
    for var piece in value("data").map({ elements(of: $0, in: bytes) }) ?? [] {
      piece.accounts = accounts
      cut.pieces.append(piece)
    }
    // A page that ends before its data do leaves the last post, or the page itself, to be told as broken.
    if !document.isWhole, cut.pieces.isEmpty { cut.pieces.append(DumpPiece(range: document.range)) }
    if let errors = value("errors") { cut.remarks[.errors] = JSONScan.elements(of: errors, in: bytes).count }
    if let meta = value("meta"), JSONParser.read(bytes, in: meta.range).value?["next_token"].written != nil {
      cut.remarks[.morePages] = 1
    }
    return cut
  }

  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest) {
    guard let object = value.object else {
      return harvest.skip(at: piece.range.lowerBound, DumpPiece.noObject)
    }
    guard object.isComplete else { return }
    if object.has("delete") || object.has("withheld") && !object.has("text") {
      return harvest.remark(.deletions)
    }
    if object.has("withheld") { harvest.remark(.withheld) }
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
