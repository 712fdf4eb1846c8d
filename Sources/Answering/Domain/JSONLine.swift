/// Writes JSON on one line, the bytes that `sortedJSON` would write, in a tenth of its time: a queue has a hundred
/// thousand such lines. The members of an object are given in the order of the alphabet; what is nil is left out.
package struct JSONLine {
  private var bytes: [UInt8] = []

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func object(_ members: (inout JSONLine) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  package mutating func array<Element>(_ elements: [Element], _ element: (inout JSONLine, Element) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (place, value) in elements.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      element(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  package mutating func member(_ key: String, _ value: (inout JSONLine) -> Void) {
    // No value ends with an opening brace: this is the first member where one stands before it.
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    write(key)
    bytes.append(UInt8(ascii: ":"))
    value(&self)
  }

  package mutating func member(_ key: String, _ text: String?) {
    if let text { member(key) { $0.write(text) } }
  }

  package mutating func member(_ key: String, _ texts: [String]) {
    member(key) { $0.array(texts) { $0.write($1) } }
  }

  package mutating func member(_ key: String, _ number: Double?) {
    if let number { member(key) { $0.write(number) } }
  }

  package mutating func member(_ key: String, _ number: (some BinaryInteger)?) {
    if let number { member(key) { $0.bytes += String(number).utf8 } }
  }

  package mutating func member(_ key: String, _ flag: Bool?) {
    if let flag { member(key) { $0.bytes += (flag ? "true" : "false").utf8 } }
  }

  /// The same where what is nil is said to be null.
  package mutating func memberOrNull(_ key: String, _ text: String?) {
    if let text { member(key, text) } else { member(key) { $0.bytes += "null".utf8 } }
  }

  package mutating func memberOrNull(_ key: String, _ number: Int?) {
    if let number { member(key, number) } else { member(key) { $0.bytes += "null".utf8 } }
  }

  private mutating func write(_ number: Double) {
    let text = number.description.utf8
    bytes += text.suffix(2).elementsEqual(".0".utf8) ? text.dropLast(2) : text[...]
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case ..<0x20: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Evidence.SecondRequest {
  fileprivate func write(to line: inout JSONLine) {
    line.object { line in
      line.member("isAnswered", isAnswered)
      line.member("item", item.description)
      line.member("title", title)
    }
  }
}

extension Evidence {
  /// Writes it as an object, as `Codable` has it, without what the post does, which stands beside it.
  package func write(to line: inout JSONLine) {
    line.object { line in
      line.member("candidates") { line in
        line.array(candidates) { $1.write(to: &$0) }
      }
      line.member("detail", detail?.rawValue)
      if let further {
        line.member("further") { line in
          line.array(further) { $1.write(to: &$0) }
        }
      }
      line.member("isLearnt", isLearnt)
      line.member("matchedWords", matchedWords)
      line.member("nearestAsk", nearestAsk)
      line.member("nearness", nearness)
      line.member("pattern", pattern)
      line.member("reason", reason)
      if let second { line.member("second") { second.write(to: &$0) } }
      if let source {
        line.member("source") { line in
          line.object { line in
            line.member("file", source.file)
            line.member("line", source.line)
          }
        }
      }
    }
  }
}

extension ClauseMove {
  /// Writes it as an object.
  package func write(to line: inout JSONLine) {
    line.object { line in
      line.member("clause", clause)
      line.member("move", move.rawValue)
    }
  }
}

extension Evidence.Candidate {
  fileprivate func write(to line: inout JSONLine) {
    line.object { line in
      line.member("confidence", confidence)
      line.member("item", item.description)
      line.member("score", score)
      line.member("title", title)
      line.member("words", words)
    }
  }
}
