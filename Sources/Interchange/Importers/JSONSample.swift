/// The beginning of a dump, by which its format is known.
struct JSONSample {
  /// Objects of the first documents, as far as they were looked at; nothing if there is no JSON.
  private(set) var objects: [JSONObject] = []

  /// The format, if one is known by its marks.
  private(set) var format: DumpFormat?

  /// Looks at the first documents until one has the marks of a network.
  init(_ bytes: Span<UInt8>) {
    var position = 0
    for _ in 0..<Self.mostDocuments {
      guard let start = Self.nextDocument(from: position, in: bytes) else { break }
      let extent = JSONScan.extent(at: start, in: bytes, upTo: min(bytes.count, start + Self.mostBytes))
      let found = Self.objects(of: extent, in: bytes)
      objects += found
      let formats = found.compactMap(Self.format)
      if let network = formats.first(where: { $0 != .jsonl }) {
        format = network
        return
      }
      if !extent.isWhole, let network = Self.network(ofKeysAt: start, in: bytes) {
        format = network
        return
      }
      format = format ?? formats.first
      // Our own JSON has no marks but its text: a whole object of it settles it.
      if format != nil, extent.isWhole { return }
      position = extent.isWhole ? extent.range.upperBound : bytes.lineStart(after: bytes.lineEnd(from: start))
    }
  }

  private static let mostDocuments = 8
  private static let mostBytes = 256 << 10

  /// The network by the keys of a whole object whose beginning doesn't tell, since a long text stands there.
  private static func network(ofKeysAt start: Int, in bytes: Span<UInt8>) -> DumpFormat? {
    let document = JSONExtent(range: start..<bytes.count, isWhole: false)
    let members = JSONScan.members(of: document, in: bytes).prefix(64).map {
      JSONObject.Member(key: $0.key, value: .null)
    }
    let format = format(of: JSONObject(members: members, offset: start, isComplete: false))
    return format == .jsonl ? nil : format
  }

  /// The first objects of a document; of one that is cut, all the keys that stand before the cut.
  private static func objects(of extent: JSONExtent, in bytes: Span<UInt8>) -> [JSONObject] {
    let value = JSONParser.read(bytes, in: extent.range).value
    if var object = value?.object {
      let keys = JSONScan.members(of: extent, in: bytes).map(\.key).filter { !object.has($0) }
      object.members += keys.prefix(extent.isWhole ? 0 : 1).map { JSONObject.Member(key: $0, value: .null) }
      return object.members.isEmpty ? [] : [object]
    }
    return (value?.array ?? []).prefix(mostDocuments).compactMap(\.object).filter { !$0.members.isEmpty }
  }

  /// The format whose marks an object has.
  private static func format(of object: JSONObject) -> DumpFormat? {
    let value = JSONValue.object(object)
    if isBluesky(value, object) { return .bluesky }
    if isMastodon(value, object) { return .mastodon }
    if isProductHunt(value, object) { return .producthunt }
    if isX(value, object) { return .x }
    return object.members.prefix(64).contains { PostField(called: $0.key) == .text } ? .jsonl : nil
  }

  /// Whether the bytes are meant to be JSON: they begin with an object or with an array of them.
  static func isMeant(by bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count, JSONScan.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "[") {
      index += 1
    }
    return index == bytes.count || "{]\"".utf8.contains(bytes[index])
  }

  static func opens(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

  private static func isBluesky(_ value: JSONValue, _ object: JSONObject) -> Bool {
    object.has("feed") || value["thread"].object != nil
      || value["posts"].array.map { $0.isEmpty || !$0[0]["uri"].isNull } == true
      || (object.has("uri") && object.has("record")) || !value["post"]["uri"].isNull
      || value["$type"].string?.hasPrefix("app.bsky.") == true
  }

  private static func isMastodon(_ value: JSONValue, _ object: JSONObject) -> Bool {
    object.has("ancestors") || object.has("descendants") || value["statuses"].array != nil
      || (object.has("content") && ["account", "visibility", "spoiler_text"].contains(where: object.has))
      || !value["status"]["content"].isNull
  }

  private static func isProductHunt(_ value: JSONValue, _ object: JSONObject) -> Bool {
    let inside = value["data"].object
    return ["post", "comments"].contains { inside?.has($0) == true } || !value["comments"]["edges"].isNull
      || !value["post"]["comments"].isNull || object.has("edges") || object.has("node")
      || (object.has("body")
        && ["votesCount", "createdAt", "userId", "parentId"].contains(where: object.has))
  }

  private static func isX(_ value: JSONValue, _ object: JSONObject) -> Bool {
    let pageKeys = ["data", "includes", "meta"]
    let postKeys = [
      "author_id", "edit_history_tweet_ids", "conversation_id", "referenced_tweets", "public_metrics",
      "note_tweet",
      "id_str", "full_text",
    ]
    let isPage =
      !object.has("text") && pageKeys.contains { value[$0].object != nil || value[$0].array != nil }
    return isPage || !value["delete"].isNull || (object.has("errors") && object.members.count <= 2)
      || postKeys.contains(where: object.has)
  }

  /// Where the next line with a document on it begins; the first may stand behind blanks.
  private static func nextDocument(from start: Int, in bytes: Span<UInt8>) -> Int? {
    var index = start
    for _ in 0..<64 {
      while index < bytes.count, JSONScan.isBlank(bytes[index]) { index += 1 }
      guard index < bytes.count else { return nil }
      if opens(bytes[index]) { return index }
      index = bytes.lineStart(after: bytes.lineEnd(from: index))
    }
    return nil
  }
}
