/// The beginning of a dump in JSON, by which its format is known: a few documents, one after the other.
struct JSONSample {
  /// Whether the document that was looked at last is whole in the sample.
  private(set) var isWhole = true

  private var position = 0
  private var documents = 0

  /// Where a document begins that is cut, and whose keys were not looked at yet.
  private var cut: Int?

  /// The first objects of the next document; of one that is cut, afterwards its keys as far as it goes.
  mutating func next(in bytes: Span<UInt8>) -> [JSONValue]? {
    if let start = cut {
      cut = nil
      return [Self.keys(at: start, in: bytes)]
    }
    guard documents < Self.mostDocuments, let start = Self.nextDocument(from: position, in: bytes) else {
      return nil
    }
    documents += 1
    let extent = JSONScan.extent(at: start, in: bytes, upTo: min(bytes.count, start + Self.mostBytes))
    isWhole = extent.isWhole
    cut = isWhole ? nil : start
    position = isWhole ? extent.range.upperBound : bytes.lineStart(after: bytes.lineEnd(from: start))
    return Self.objects(of: extent, in: bytes)
  }

  private static let mostDocuments = 64
  private static let mostBytes = 1 << 20

  /// The keys of a whole object whose beginning may not tell, since a long text stands there.
  private static func keys(at start: Int, in bytes: Span<UInt8>) -> JSONValue {
    let document = JSONExtent(range: start..<bytes.count, isWhole: false)
    let members = JSONScan.members(of: document, in: bytes).prefix(64).map {
      JSONObject.Member(key: $0.key, value: .null)
    }
    return .object(JSONObject(members: members, offset: start, isComplete: false))
  }

  /// The first objects of a document; of one that is cut, all the keys that stand before the cut.
  private static func objects(of extent: JSONExtent, in bytes: Span<UInt8>) -> [JSONValue] {
    let value = JSONParser.read(bytes, in: extent.range).value
    if var object = value?.object {
      if !extent.isWhole {
        // The one in which it is cut.
        let key = JSONScan.members(of: extent, in: bytes).dropFirst(object.members.count).first?.key
        object.members += key.map { [JSONObject.Member(key: $0, value: .null)] } ?? []
      }
      return object.members.isEmpty ? [] : [.object(object)]
    }
    return (value?.objects ?? []).filter { $0.object?.members.isEmpty == false }
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
