/// Objects from the beginning of a dump, by which its format is known.
enum JSONSample {
  /// The first objects, as far as they stand in the beginning; nothing if there is no JSON.
  static func objects(in bytes: Span<UInt8>) -> [JSONObject] {
    let limit = min(bytes.count, 256 << 10)
    var objects: [JSONObject] = []
    var position = 0
    var documents = 0
    while documents < 8 {
      guard let start = nextDocument(from: position, in: bytes, upTo: limit) else { break }
      documents += 1
      let extent = JSONScan.extent(at: start, in: bytes, upTo: limit)
      let value = JSONParser.read(bytes, in: extent.range).value
      let found = (value?.array ?? value.map { [$0] } ?? []).prefix(8).compactMap(\.object)
      objects += found.filter { !$0.members.isEmpty }
      position = extent.isWhole ? extent.range.upperBound : bytes.lineStart(after: bytes.lineEnd(from: start))
    }
    return objects
  }

  /// The format whose marks an object has.
  static func format(of object: JSONObject) -> DumpFormat? {
    let value = JSONValue.object(object)
    if isBluesky(value, object) { return .bluesky }
    if isMastodon(value, object) { return .mastodon }
    if isProductHunt(value, object) { return .producthunt }
    if isX(value, object) { return .x }
    return object.members.contains { PostField(called: $0.key) == .text } ? .jsonl : nil
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
  private static func nextDocument(from start: Int, in bytes: Span<UInt8>, upTo limit: Int) -> Int? {
    var index = start
    while index < limit {
      while index < limit, JSONScan.isBlank(bytes[index]) { index += 1 }
      if index < limit, opens(bytes[index]) { return index }
      index = bytes.lineStart(after: bytes.lineEnd(from: index))
    }
    return nil
  }
}
