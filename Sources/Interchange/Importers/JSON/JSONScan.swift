/// A value of a JSON document that is found, but not read.
struct JSONExtent: Sendable, Equatable {
  var range: Range<Int>

  /// False if the document ends before the value does.
  var isWhole: Bool
}

/// Finds where the values of a JSON document begin and end, without reading them: a dump is cut up by it.
enum JSONScan {
  /// The value that begins at `start`; at least one byte long, whatever stands there.
  static func extent(at start: Int, in bytes: Span<UInt8>, upTo limit: Int) -> JSONExtent {
    switch bytes[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return container(at: start, in: bytes, upTo: limit)
    case UInt8(ascii: "\""):
      let end = stringEnd(from: start + 1, in: bytes, upTo: limit)
      return JSONExtent(range: start..<(end ?? limit), isWhole: end != nil)
    default:
      var end = start + 1
      while end < limit, !isBlank(bytes[end]), !",]}".utf8.contains(bytes[end]) { end += 1 }
      return JSONExtent(range: start..<end, isWhole: true)
    }
  }

  /// The elements of the array at `extent`, or nothing if none begins there.
  static func elements(of extent: JSONExtent, in bytes: Span<UInt8>) -> [JSONExtent] {
    var position = extent.range.lowerBound
    let limit = extent.range.upperBound
    guard position < limit, bytes[position] == UInt8(ascii: "[") else { return [] }
    position += 1
    var elements: [JSONExtent] = []
    while let start = next(after: position, in: bytes, upTo: limit), bytes[start] != UInt8(ascii: "]") {
      let element = self.extent(at: start, in: bytes, upTo: limit)
      elements.append(element)
      position = element.range.upperBound
    }
    return elements
  }

  /// The members of the object at `extent`, or nothing if none begins there.
  static func members(of extent: JSONExtent, in bytes: Span<UInt8>) -> [(key: String, value: JSONExtent)] {
    var position = extent.range.lowerBound
    let limit = extent.range.upperBound
    guard position < limit, bytes[position] == UInt8(ascii: "{") else { return [] }
    position += 1
    var members: [(key: String, value: JSONExtent)] = []
    while let start = next(after: position, in: bytes, upTo: limit), bytes[start] == UInt8(ascii: "\"") {
      position = start
      guard let key = JSONString.read(bytes, at: &position, upTo: limit),
        let colon = next(after: position, in: bytes, upTo: limit), bytes[colon] == UInt8(ascii: ":"),
        let valueStart = next(after: colon + 1, in: bytes, upTo: limit)
      else { break }
      let value = self.extent(at: valueStart, in: bytes, upTo: limit)
      members.append((key, value))
      position = value.range.upperBound
    }
    return members
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// The next byte that is neither blank nor a comma.
  private static func next(after position: Int, in bytes: Span<UInt8>, upTo limit: Int) -> Int? {
    var index = position
    while index < limit, isBlank(bytes[index]) || bytes[index] == UInt8(ascii: ",") { index += 1 }
    return index < limit ? index : nil
  }

  private static func container(at start: Int, in bytes: Span<UInt8>, upTo limit: Int) -> JSONExtent {
    var depth = 0
    var index = start
    while index < limit {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let end = stringEnd(from: index, in: bytes, upTo: limit) else {
          return JSONExtent(range: start..<limit, isWhole: false)
        }
        index = end
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return JSONExtent(range: start..<index, isWhole: true) }
      default: break
      }
    }
    return JSONExtent(range: start..<limit, isWhole: false)
  }

  /// Where the string that is open at `start` ends, behind its closing quote.
  private static func stringEnd(from start: Int, in bytes: Span<UInt8>, upTo limit: Int) -> Int? {
    var index = start
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "\""): return index + 1
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }
}
