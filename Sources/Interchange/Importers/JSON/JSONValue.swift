/// A value of a JSON document, as far as the document could be read.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number as it was written: an id of 19 digits keeps them all.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The member `key` of an object; null for everything else, so that a path can be asked for at once.
  subscript(key: String) -> JSONValue {
    guard case .object(let object) = self else { return .null }
    return object[key] ?? .null
  }

  /// Whether it is an object with all of these members, whatever they hold.
  func has(_ keys: String...) -> Bool { keys.allSatisfy { object?.has($0) == true } }

  /// Whether it is an object with one of these members, whatever it holds.
  func has(anyOf keys: some Sequence<String>) -> Bool { keys.contains { object?.has($0) == true } }

  /// Whether it is an object with at least one member, and with none but these.
  func hasOnly(_ keys: Set<String>) -> Bool {
    guard let members = object?.members, !members.isEmpty else { return false }
    return members.allSatisfy { keys.contains($0.key) }
  }

  /// The first of these members that is there and not null.
  func first(_ keys: String...) -> JSONValue {
    keys.lazy.map { self[$0] }.first { !$0.isNull } ?? .null
  }

  var isNull: Bool {
    guard case .null = self else { return false }
    return true
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  var object: JSONObject? {
    guard case .object(let object) = self else { return nil }
    return object
  }

  /// The object that it is, or those in the list that it is, also in lists of lists.
  var objects: [JSONValue] {
    var found: [JSONValue] = []
    var rest = [self]
    while let value = rest.popLast() {
      if value.object != nil { found.append(value) }
      rest += (value.array ?? []).reversed()
    }
    return found
  }

  /// The text of a string or the digits of a number, trimmed; nil if nothing is left.
  var written: String? {
    switch self {
    case .string(let text): text.trimmedToContent
    case .number(let digits): digits
    default: nil
    }
  }

  /// True or false, also as tables write them.
  var truth: Bool? {
    if case .bool(let bool) = self { return bool }
    return switch string?.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// How many, if it is a number or the text of one, such as `1,204` or `1.2K`; 0 for everything else, and never negative.
  var count: Int {
    guard var written else { return 0 }
    if let count = Int(written) { return max(0, count) }
    let scale = ["K": 1e3, "M": 1e6][written.last?.uppercased() ?? ""]
    if scale != nil { written.removeLast() }
    written.removeAll { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let groups = written.split(whereSeparator: { ",.".contains($0) })
    let isGrouped = scale == nil && groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let number = isGrouped ? groups.joined() : written.replacing(",", with: ".")
    return max(0, Double(number).flatMap { Int(exactly: ($0 * (scale ?? 1)).rounded()) } ?? 0)
  }
}

/// An object of a JSON document: its members in their order.
struct JSONObject: Sendable, Equatable {
  struct Member: Sendable, Equatable {
    var key: String
    var value: JSONValue
  }

  var members: [Member]

  /// Where it begins, in bytes from the start of the dump.
  var offset: Int

  /// False if the document broke off inside it.
  var isComplete: Bool

  /// The last member of that name, as most readers have it.
  subscript(key: String) -> JSONValue? {
    members.last { $0.key == key }?.value
  }

  func has(_ key: String) -> Bool { members.contains { $0.key == key } }
}
