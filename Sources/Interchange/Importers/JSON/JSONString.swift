/// Strings of a JSON document.
enum JSONString {
  /// The text of the string whose opening quote stands at `position`, which moves behind its end; nil if
  /// it has none.
  ///
  /// Bytes that are no UTF-8 and surrogates that stand alone become U+FFFD.
  static func read(_ bytes: Span<UInt8>, at position: inout Int, upTo end: Int) -> String? {
    let start = position + 1
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        position = index + 1
        return bytes.text(start..<index)
      case UInt8(ascii: "\\"): return unescaped(bytes, from: start, firstEscape: index, &position, end)
      default: index += 1
      }
    }
    position = end
    return nil
  }

  private static func unescaped(
    _ bytes: Span<UInt8>,
    from start: Int,
    firstEscape: Int,
    _ position: inout Int,
    _ end: Int
  ) -> String? {
    var text: [UInt8] = []
    var index = firstEscape
    var plainStart = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        bytes.append(plainStart..<index, to: &text)
        position = index + 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        bytes.append(plainStart..<index, to: &text)
        text.append(contentsOf: String(escape(bytes, at: &index, end)).utf8)
        plainStart = index
      } else {
        index += 1
      }
    }
    position = end
    return nil
  }

  /// The character that the escape at `index` stands for; one that means nothing stands for itself.
  private static func escape(_ bytes: Span<UInt8>, at index: inout Int, _ end: Int) -> Unicode.Scalar {
    index += 1
    guard index < end else { return "\u{FFFD}" }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return scalar(bytes, at: &index, end)
    case 0..<0x80: return Unicode.Scalar(byte)
    default:
      // The first byte of a longer character: left to be read with the others.
      index -= 1
      return "\\"
    }
  }

  private static func scalar(_ bytes: Span<UInt8>, at index: inout Int, _ end: Int) -> Unicode.Scalar {
    guard let unit = unit(bytes, at: index, end) else { return "\u{FFFD}" }
    index += 4
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, index + 6 <= end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u"), let low = self.unit(bytes, at: index + 2, end),
      (0xDC00..<0xE000).contains(low)
    else { return "\u{FFFD}" }
    index += 6
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  /// The number of four hexadecimal digits.
  private static func unit(_ bytes: Span<UInt8>, at start: Int, _ end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    var unit: UInt32 = 0
    for index in start..<start + 4 {
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
