/// A tag of HTML.
struct HTMLTag {
  /// In lower case.
  let name: String
  let isClosing: Bool
  /// Behind its `>`.
  let end: Int
  private let inside: ArraySlice<UInt8>

  /// A tag longer than this is text with a `<` in it.
  private static let longest = 4096

  /// Nil if no tag begins at `start`.
  init?(_ bytes: [UInt8], at start: Int) {
    var index = start + 1
    isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameStart = index
    while index < bytes.count, Self.isOfName(bytes[index]) { index += 1 }
    name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    guard let first = name.utf8.first, first > 0x39 || first == UInt8(ascii: "!") else { return nil }

    let limit = min(bytes.count, start + Self.longest)
    let nameEnd = index
    var quote: UInt8?
    while index < limit {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        inside = bytes[nameEnd..<index - 1]
        end = index
        return
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return nil
  }

  /// The value of an attribute in quotes.
  func attribute(_ name: String) -> String? {
    let text = String(decoding: inside, as: UTF8.self)
    guard let match = text.firstRange(of: " \(name)=") else { return nil }
    let value = text[match.upperBound...]
    guard let quote = value.first, quote == "\"" || quote == "'" else {
      return String(value.prefix { !$0.isWhitespace })
    }
    return String(value.dropFirst().prefix { $0 != quote })
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
