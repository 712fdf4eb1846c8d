import Foundation

/// Text out of HTML.
enum HTMLText {
  /// What a reader of the HTML sees: paragraphs and line breaks as lines, every other tag dropped, and
  /// links whose words are only a shortened address as their whole address.
  static func text(_ html: String) -> String {
    guard html.utf8.contains(where: { "<&".utf8.contains($0) }) else { return html }
    var reader = HTMLReader(html)
    return reader.text()
  }

  /// A text of JSON as people read it: what was encoded twice and what is markup is undone, line ends are of one kind.
  static func shown(_ written: String) -> String {
    let text = written.utf8.allSatisfy { $0 < 0x80 } ? nil : TwiceEncodedText.undone(Data(written.utf8))
    return ifMarkedUp((text ?? written).replacing("\r\n", with: "\n"))
  }

  /// What a reader sees of a text that may be HTML: one without a tag or a reference in common use stays as it is.
  static func ifMarkedUp(_ written: String) -> String {
    guard written.utf8.contains(where: { "<&".utf8.contains($0) }) else { return written }
    let bytes = Array(written.utf8)
    let isHTML = bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "<")
        && (bytes[index...].starts(with: "<!--".utf8)
          || HTMLTag(bytes, at: index).map { common.contains($0.name) } == true)
    }
    return isHTML ? text(written) : HTMLEntity.decoded(written)
  }

  private static let common: Set = [
    "p", "br", "a", "b", "i", "em", "strong", "span", "div", "blockquote", "ul", "ol", "li", "code", "pre",
    "img", "h1",
    "h2", "h3", "h4", "sub", "sup", "del", "hr", "table",
  ]

  /// `text` with `&amp;`, `&lt;` and `&gt;` as the characters they stand for: X writes these so, and
  /// only these.
  static func decodingMarkup(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      let mark = byte == UInt8(ascii: "&") ? markup.first { rest.starts(with: $0.reference) } : nil
      result.append(mark?.character ?? byte)
      rest = rest.dropFirst(mark?.reference.count ?? 1)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

private let markup: [(reference: [UInt8], character: UInt8)] = [
  (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
  (Array("&gt;".utf8), UInt8(ascii: ">")),
]

/// Walks through HTML once, forgiving as browsers are.
private struct HTMLReader {
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  /// Line ends that stand before the next text, if there is any text before and after.
  private var breaks = 0
  private var link: (address: String, start: Int)?

  init(_ html: String) { bytes = Array(html.utf8) }

  mutating func text() -> String {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "<"): markup()
      case UInt8(ascii: "&"): entity()
      default:
        // A line end in the source shows nothing where a paragraph ends.
        if breaks == 0 || !JSONScan.isBlank(bytes[position]) { append(bytes[position...position]) }
        position += 1
      }
    }
    closeLink()
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func append(_ text: some Collection<UInt8>) {
    if breaks > 0, !output.isEmpty {
      while output.last.map(JSONScan.isBlank) == true { output.removeLast() }
      output.append(contentsOf: repeatElement(0x0A, count: breaks))
    }
    breaks = 0
    output.append(contentsOf: text)
  }

  private mutating func entity() {
    let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    guard let end, let scalar = HTMLEntity.scalar(String(decoding: bytes[position + 1..<end], as: UTF8.self))
    else {
      append("&".utf8)
      position += 1
      return
    }
    append(String(scalar).utf8)
    position = end + 1
  }

  private mutating func markup() {
    if bytes[position...].starts(with: "<!--".utf8) {
      position = min(bytes.count, start(of: "-->", from: position + 4) + 3)
    } else if let tag = HTMLTag(bytes, at: position) {
      position = tag.end
      apply(tag)
    } else {
      append("<".utf8)
      position += 1
    }
  }

  private mutating func apply(_ tag: HTMLTag) {
    switch tag.name {
    case "br":
      // A break at the end of a paragraph is none.
      if !output.isEmpty { breaks += 1 }
    case "p", "blockquote", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6": breaks = max(breaks, 2)
    case "div", "li", "tr": breaks = max(breaks, 1)
    case "script", "style": if !tag.isClosing { position = start(of: "</\(tag.name)", from: position) }
    case "a":
      closeLink()
      if !tag.isClosing, let address = tag.attribute("href") {
        append("".utf8)
        link = (HTMLEntity.decoded(address), output.count)
      }
    case "img":
      // A smiley that a page shows as a picture.
      if let alt = tag.attribute("alt"), alt.utf8.count <= 32,
        alt.first.map({ !$0.isASCII && !$0.isLetter }) == true
      {
        append(alt.utf8)
      }
    default: break
    }
  }

  /// Puts the address in the place of words that are only its beginning.
  private mutating func closeLink() {
    guard let (address, start) = link, start <= output.count else { return }
    link = nil
    if ShortenedLink.isOne(String(decoding: output[start...], as: UTF8.self), of: address) {
      output.replaceSubrange(start..., with: address.utf8)
    }
  }

  /// A letter of ASCII without its case; another byte as it is.
  private static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Where the next `mark` stands, or the end of everything.
  private func start(of mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= bytes.count {
      if mark.indices.allSatisfy({ Self.small(bytes[index + $0]) == Self.small(mark[$0]) }) { return index }
      index += 1
    }
    return bytes.count
  }
}
