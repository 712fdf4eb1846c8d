/// Under which names a kind of JSON has the fields of a post.
///
/// `user.login` is a member of a member; of several names the first that says something has it, and `title+body` are both,
/// one below the other.
struct FieldTable: Sendable, ExpressibleByDictionaryLiteral {
  private let names: [PostField: [[FieldPath]]]

  init(dictionaryLiteral elements: (PostField, String)...) {
    names = Dictionary(
      elements.map { field, names in
        (field, names.split(separator: " ").map { $0.split(separator: "+").map { FieldPath(String($0)) } })
      }
    ) { $1 }
  }

  /// What `value` says of a field; null if it says nothing.
  func value(of field: PostField, in value: JSONValue) -> JSONValue {
    (names[field] ?? []).lazy.map { Self.value(of: $0, field, in: value) }.first { !$0.isNull } ?? .null
  }

  private static func value(of paths: [FieldPath], _ field: PostField, in value: JSONValue) -> JSONValue {
    if paths.count == 1 { return paths[0].value(of: field, in: value) }
    let parts = paths.compactMap { $0.value(of: field, in: value).string?.trimmedToContent }.uniqued
    return parts.isEmpty ? .null : .string(parts.joined(separator: "\n\n"))
  }
}

/// Where a member of a member stands, such as `author.username`.
struct FieldPath: Sendable {
  let keys: [String]

  init(_ written: String) { keys = written.split(separator: ".").map(String.init) }

  /// What stands there, if it can be what the field wants.
  func value(of field: PostField, in value: JSONValue) -> JSONValue {
    let found = keys.reduce(value) { $0[$1] }
    guard found.isNull, keys.count > 1 else { return found.usable(for: field) }
    // As automations and data frames write members of members.
    return value.first(keys.joined(separator: "__"), keys.joined(separator: ".")).usable(for: field)
  }
}

extension JSONValue {
  /// The value as the field wants it; null if it can't be that.
  func usable(for field: PostField) -> JSONValue {
    switch field {
    case .hashtags, .mentions: array == nil && written == nil ? .null : self
    // Of all that are above it, it answers the last.
    case .parent where written == nil:
      array?.last.map { PostID($0).id ?? PostID($0["id"]).id ?? "" }.map(JSONValue.string) ?? .null
    case .text: words().flatMap { $0.isJSON ? nil : .string($0) } ?? .null
    // A number is nobody's name.
    case .author, .authorName: string?.trimmedToContent == nil ? .null : self
    default: written == nil ? .null : self
    }
  }

  /// A text, or the pieces of one put together; nil if there are no words.
  func words(depth: Int = 0) -> String? {
    guard depth < 8 else { return nil }
    switch self {
    case .string, .number: return string?.trimmedToContent == nil ? written : string
    case .array(let pieces):
      // What somebody wrote at some time is no piece of a text.
      if pieces.contains(where: { $0.has(anyOf: Self.postKeys) }) { return nil }
      let words = pieces.compactMap { $0.words(depth: depth + 1) ?? $0.blank }.joined()
      return words.trimmedToContent == nil ? nil : words
    case .object:
      if self["emoji"].object != nil { return self["emoji"].emoji }
      guard let words = Self.wordKeys.lazy.compactMap({ self[$0].words(depth: depth + 1) }).first else {
        return attribute
      }
      if self["type"].string == "paragraph" { return words + "\n\n" }
      return has("key", "text", "type") ? words + "\n" : words
    default: return nil
    }
  }

  /// A piece of a text that only parts others, such as the end of a line.
  private var blank: String? {
    if ["hardBreak", "hard_break"].contains(self["type"].string) { return "\n" }
    return string ?? Self.wordKeys.lazy.compactMap { self[$0].string }.first
  }

  /// What a piece says that is a mention, a smiley or the card of a page.
  private var attribute: String? {
    let isCard = self["type"].string?.hasSuffix("Card") == true
    return self["attrs"][isCard ? "url" : "text"].string
  }

  /// A smiley that is a piece of a text; one that a channel made itself goes by its shortcut.
  private var emoji: String? {
    let id = self["emojiId"].string ?? ""
    return id.utf8.contains { $0 >= 0x80 } ? id : self["shortcuts"].array?.lazy.compactMap(\.string).first
  }

  private static let postKeys = [
    "id", "author", "user", "from", "username", "created_at", "createdAt", "date", "timestamp",
    "datePublished",
  ]

  /// The members that hold the words of a text which is an object.
  private static let wordKeys = [
    "text", "body", "plain", "raw", "rendered", "html", "plain_text", "plainText", "simpleText", "runs",
    "content",
    "children",
    "values", "storage", "view", "value", "ops", "insert", "blocks",
  ]
}

extension String {
  /// Whether it is JSON, and nothing that anybody wrote.
  fileprivate var isJSON: Bool {
    (hasPrefix("{\"") && hasSuffix("}") || hasPrefix("[{\"") && hasSuffix("]"))
      && JSONValue.embedded(in: self, at: 0) != nil
  }
}
