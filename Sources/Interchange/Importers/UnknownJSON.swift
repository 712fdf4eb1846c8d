/// What is said of JSON that no format claims: what is in it, and what would help.
enum UnknownJSON {
  static func message(about bytes: Span<UInt8>, ) -> String {
    var sample = JSONSample()
    var objects: [JSONValue] = []
    while objects.isEmpty, let next = sample.next(in: bytes) {
      objects = next.filter { $0.object?.members.isEmpty == false }
    }
    guard let first = objects.first?.object else {
      return "is JSON without a single post: it is empty, or breaks off before the first"
    }
    let keys = first.members.prefix(8).map(\.key).joined(separator: ", ")
    let known = DumpFormat.allCases.filter { $0.type is any NetworkFormat.Type }.map(\.rawValue)
    let start = bytes.firstContent == UInt8(ascii: "[") ? ".[]" : ""
    let list = objects.lazy.compactMap { postList(in: $0, at: start, depth: 0) }.first
    return "is JSON of no known format (it has \(keys)): "
      + (list.map { "take its posts out of it (jq -c '\($0)' FILE > posts.jsonl), " } ?? "")
      + "say which it is (--format \(known.dropLast().joined(separator: ", ")) or \(known.last ?? "")), "
      + "or give each post a “text”"
  }

  /// Where a list of objects with an id and a text stands, as jq writes it.
  private static func postList(in value: JSONValue, at path: String, depth: Int) -> String? {
    guard depth < 8 else { return nil }
    let members = (value.object?.members ?? []).prefix(64).filter { $0.key != "errors" && isPlain($0.key) }
    return members.lazy.compactMap { member in
      let inside = "\(path).\(member.key)"
      guard let elements = member.value.array?.prefix(8) else {
        if path.contains("[]"), isPost(member.value) { return inside }
        return postList(in: member.value, at: inside, depth: depth + 1)
      }
      if elements.contains(where: isPost) { return inside + "[]" }
      return elements.lazy.compactMap { postList(in: $0, at: inside + "[]", depth: depth + 1) }.first
    }.first
  }

  private static func isPost(_ value: JSONValue) -> Bool {
    let members = (value.object?.members ?? []).prefix(64)
    return members.contains { $0.key == "id_str" || PostField(called: $0.key) == .id }
      && members.contains { PostField(called: $0.key) == .text && $0.value.string?.trimmedToContent != nil }
  }

  /// Whether jq takes the key without quotes.
  private static func isPlain(_ key: String) -> Bool {
    key.utf8.allSatisfy {
      $0 == UInt8(ascii: "_") || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
  }
}
