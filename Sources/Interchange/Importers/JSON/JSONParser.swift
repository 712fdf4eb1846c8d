/// What a stretch of JSON says, and where it stopped being JSON.
struct JSONReading: Sendable {
  /// All that stood complete; nil if not even the beginning was a value.
  var value: JSONValue?

  /// What ended the reading early.
  var fault: JSONFault?

  /// Where something was passed over because it was nested too deep.
  var tooDeep: Int?
}

/// What is wrong at one place of a JSON document.
struct JSONFault: Sendable, Equatable {
  var offset: Int
  var reason: String
}

/// Reads JSON and keeps what was complete before a fault; commas too many or too few are none.
///
/// Its stack is its own, so that no nesting can overflow the thread's.
struct JSONParser {
  /// Two levels for each of the thousand answers that a thread of Bluesky can be deep, and some more.
  ///
  /// Not more, since a value is released by recursion.
  static let maximumDepth = 2_100

  private var position: Int
  private let end: Int
  private var open: [Container] = []
  private var fault: JSONFault?
  private var tooDeep: Int?

  private struct Container {
    var isObject: Bool
    var offset: Int
    var key = ""
    var elements: [JSONValue] = []
    var members: [JSONObject.Member] = []

    mutating func add(_ value: JSONValue) {
      if isObject { members.append(.init(key: key, value: value)) } else { elements.append(value) }
    }

    func value(isComplete: Bool) -> JSONValue {
      isObject
        ? .object(JSONObject(members: members, offset: offset, isComplete: isComplete)) : .array(elements)
    }
  }

  /// Reads the one value in `range`; more than blanks behind it is a fault.
  static func read(_ bytes: Span<UInt8>, in range: Range<Int>) -> JSONReading {
    var parser = JSONParser(position: range.lowerBound, end: range.upperBound)
    let value = parser.document(bytes)
    return JSONReading(value: value, fault: parser.fault, tooDeep: parser.tooDeep)
  }

  private init(position: Int, end: Int) {
    self.position = position
    self.end = end
  }

  private mutating func document(_ bytes: Span<UInt8>) -> JSONValue? {
    skipBlanks(bytes)
    var value = start(bytes)
    while fault == nil {
      if let done = value {
        if open.isEmpty { break }
        open[open.count - 1].add(done)
      }
      value = next(bytes)
    }
    if fault == nil {
      skipBlanks(bytes)
      if position < end { stop(Self.surplus) }
      return value
    }
    return closed()
  }

  /// All that is open, closed where it stands.
  private mutating func closed() -> JSONValue? {
    var value: JSONValue?
    while var container = open.popLast() {
      if let value { container.add(value) }
      value = container.value(isComplete: false)
    }
    return value
  }

  /// The next value in the innermost container, or the container itself where it ends; nil if one is opened.
  private mutating func next(_ bytes: Span<UInt8>) -> JSONValue? {
    skipBlanks(bytes, andCommas: true)
    guard position < end else { return stop(Self.cut) }
    let byte = bytes[position]
    guard open[open.count - 1].isObject else {
      return byte == UInt8(ascii: "]") ? close() : start(bytes)
    }
    if byte == UInt8(ascii: "}") { return close() }
    guard byte == UInt8(ascii: "\""), let key = string(bytes) else {
      return fault == nil ? stop("not JSON: the name of a member should stand here, in quotes") : nil
    }
    skipBlanks(bytes)
    guard position < end else { return stop(Self.cut) }
    guard bytes[position] == UInt8(ascii: ":") else {
      return stop("not JSON: “:” should stand between a name and its value")
    }
    position += 1
    skipBlanks(bytes)
    open[open.count - 1].key = key
    return start(bytes)
  }

  private mutating func close() -> JSONValue? {
    position += 1
    let value = open.popLast()?.value(isComplete: true)
    return value?.object?.bare ?? value
  }

  /// The value that begins here; nil if it is a container, which is open now, or if there is none.
  private mutating func start(_ bytes: Span<UInt8>) -> JSONValue? {
    guard position < end else { return stop(Self.cut) }
    switch bytes[position] {
    case UInt8(ascii: "\""): return string(bytes).map { .string($0) }
    case UInt8(ascii: "{"), UInt8(ascii: "["): return openContainer(bytes)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number(bytes)
    case UInt8(ascii: "t"): return literal("true", .bool(true), bytes)
    case UInt8(ascii: "f"): return literal("false", .bool(false), bytes)
    case UInt8(ascii: "n"): return literal("null", .null, bytes)
    default: return stop("not JSON: a value should stand here")
    }
  }

  private mutating func openContainer(_ bytes: Span<UInt8>) -> JSONValue? {
    guard open.count < Self.maximumDepth else {
      let extent = JSONScan.extent(at: position, in: bytes, upTo: end)
      position = extent.range.upperBound
      guard extent.isWhole else { return stop(Self.cut) }
      tooDeep = tooDeep ?? extent.range.lowerBound
      return .null
    }
    open.append(Container(isObject: bytes[position] == UInt8(ascii: "{"), offset: position))
    position += 1
    return nil
  }

  private mutating func number(_ bytes: Span<UInt8>) -> JSONValue? {
    let start = position
    while position < end, JSONScan.isOfNumber(bytes[position]) { position += 1 }
    // What touches the end may go on behind the cut.
    if position == end, !open.isEmpty { return stop(Self.cut) }
    return .number(bytes.text(start..<position))
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue, _ bytes: Span<UInt8>) -> JSONValue?
  {
    let spelling = String(describing: word).utf8
    guard position + spelling.count <= end else { return stop(Self.cut) }
    guard spelling.enumerated().allSatisfy({ bytes[position + $0.offset] == $0.element }) else {
      return stop("not JSON: a value should stand here")
    }
    position += spelling.count
    return value
  }

  private mutating func string(_ bytes: Span<UInt8>) -> String? {
    guard let text = JSONString.read(bytes, at: &position, upTo: end) else {
      stop(Self.cut)
      return nil
    }
    return text
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>, andCommas: Bool = false) {
    while position < end, JSONScan.isBlank(bytes[position]) || (andCommas && bytes[position] == 0x2C) {
      position += 1
    }
  }

  @discardableResult
  private mutating func stop(_ reason: String) -> JSONValue? {
    fault = fault ?? JSONFault(offset: min(position, end), reason: reason)
    return nil
  }

  /// What is said of a document that goes on behind its end.
  static let surplus = "there is more behind the end of the JSON value: every line should hold one"

  /// What is said of a document that ends too early.
  static let cut = "the JSON breaks off here; what was complete before it is kept"
}
