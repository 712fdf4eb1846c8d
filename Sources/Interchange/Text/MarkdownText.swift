/// Text as Markdown that shows exactly that text.
enum MarkdownText {
  /// `text` on one line, for a heading or an item of a list.
  static func line(_ text: String) -> String { escapedLine(SafeText.line(text)) }

  /// The lines of `text`, a line break kept as one and paragraphs apart; our own links can be followed.
  static func lines(_ text: String, followingLinks: Bool) -> [String] {
    let paragraphs = SafeText.paragraphs(text).map { paragraph in
      paragraph.enumerated().map { offset, line in
        escapedLine(line, followingLinks: followingLinks) + (offset + 1 < paragraph.count ? "\\" : "")
      }
    }
    return Array(paragraphs.joined(separator: [""]))
  }

  /// A link that can be followed, or the words and the address as text.
  static func link(_ words: String, to address: String) -> String {
    guard WebLink(address) != nil else { return "\(line(words)) (\(line(address)))" }
    return "[\(line(words))](<\(address.replacing("\\", with: "%5C"))>)"
  }

  private static func escapedLine(_ text: String, followingLinks: Bool = false) -> String {
    guard followingLinks else { return escaped(text, isLineStart: true) }
    var result = ""
    for segment in WebLink.segments(of: text) {
      result += segment.link.map { "<\($0.address)>" } ?? escaped(segment.text, isLineStart: result.isEmpty)
    }
    return result
  }

  private static func escaped(_ text: String, isLineStart: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      let isAtStart = isLineStart && index == 0
      if isSpecial(scalars[index]) || isAtStart && "#+-=".unicodeScalars.contains(scalars[index])
        || opensLink(at: index, in: scalars) || isLineStart && endsListNumber(at: index, in: scalars)
      {
        result.append("\\")
      }
      result.append(scalars[index])
    }
    return String(result)
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_[]<>|~&$".unicodeScalars.contains(scalar)
  }

  /// The colon of `://` and the dot of `www.`, which many readers make links of.
  private static func opensLink(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    case ":": return scalars[(index + 1)...].starts(with: "//".unicodeScalars)
    case ".":
      let before = scalars[max(0, index - 3)..<index].map { String($0).lowercased() }
      return before == ["w", "w", "w"]
    default: return false
    }
  }

  /// The dot or bracket of `1.` and `1)`, which would start a list.
  private static func endsListNumber(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, scalars[index] == "." || scalars[index] == ")" else { return false }
    return scalars[..<index].allSatisfy { $0.isASCII && $0.digit != nil }
  }
}
