import TextAnalysis

extension String {
  /// The text with everything made visible that a terminal would obey, hide or turn around.
  var printable: String {
    guard unicodeScalars.contains(where: Self.isUnprintable) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      if scalar == "\n" || !Self.isUnprintable(scalar) {
        shown.unicodeScalars.append(scalar)
      } else if scalar == "\t" {
        shown += " "
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return shown
  }

  var onOneLine: String {
    split(whereSeparator: { $0.isNewline }).joined(separator: " ⏎ ").printable
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isControl || scalar.isDirectional || scalar.isLineEnd || scalar.isForLayout { return true }
    switch scalar.value {
    // Zero-width characters other than the joiners, which emoji and scripts need, and what Unicode warns of.
    case 0x180E, 0x200B, 0x2060...0x2064, 0x206A...0x206F: return true
    default: return false
    }
  }

  /// Columns it takes on a terminal: 2 for wide characters and emoji, 1 for the others, none for its colours.
  var columns: Int { uncoloured.reduce(0) { $0 + $1.columns } }

  /// The text without what sets colours.
  var uncoloured: String {
    utf8.contains(Self.escape) ? replacing(/\u{1B}\[[0-9;]*m/, with: "") : self
  }

  private static let escape: UInt8 = 0x1B

  /// The text shortened to `width` columns, with an ellipsis if something is missing; without its colours then.
  func truncated(to width: Int) -> String {
    guard columns > width else { return self }
    var shown = ""
    var used = 0
    for character in uncoloured {
      guard used + character.columns <= width - 1 else { break }
      shown.append(character)
      used += character.columns
    }
    return shown + "…"
  }

  /// The text padded with spaces to `width` columns.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }

  /// The text broken at spaces into lines of at most `width` columns, each moved in as its first one is; a longer word stands
  /// alone.
  func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { Self.wrapped($0, to: width) }
  }

  private static func wrapped(_ paragraph: Substring, to width: Int) -> [String] {
    let indent = String(String(paragraph).uncoloured.prefix { $0 == " " })
    var lines: [String] = []
    var line = ""
    var used = 0
    var (isBegun, needsSpace) = (false, false)
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let columns = word.columns
      if isBegun, used + 1 + columns > width {
        lines.append(line.trimmingSuffix { $0 == " " })
        (line, used, isBegun, needsSpace) = (indent, indent.count, false, false)
      }
      if needsSpace { (line, used) = (line + " ", used + 1) }
      line += word
      used += columns
      isBegun = isBegun || columns > 0
      // What parted two words doesn't begin the line after them.
      needsSpace = isBegun || lines.isEmpty
    }
    return lines + [line]
  }

  private func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    String(self[..<(lastIndex { !isLeftOut($0) }.map(index(after:)) ?? startIndex)])
  }
}

extension Character {
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || unicodeScalars.contains(where: { $0.value == 0xFE0F }) {
      return 2
    }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }
}
