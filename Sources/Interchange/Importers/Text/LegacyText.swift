import Foundation

/// Text that is no UTF-8: which of the older encodings it is in is told by what would come out.
enum LegacyText: CaseIterable {
  case windows, macRoman, gb18030

  var name: String {
    switch self {
    case .windows: "Windows-1252"
    case .macRoman: "MacRoman"
    case .gb18030: "GB18030"
    }
  }

  /// What the bytes most likely are in, and whether that is only a guess.
  static func likeliest(_ bytes: Data) -> (encoding: LegacyText, isGuess: Bool) {
    // Korean is in pairs as well.
    if chineseShare(bytes) > 0.6 { return (.gb18030, true) }
    let marks = [LegacyText.windows, .macRoman].map { encoding in plausibility(bytes, encoding) }
    let count = Double(max(1, bytes.count { $0 >= 0x80 }))
    let best: LegacyText = marks[1] > marks[0] ? .macRoman : .windows
    // Where most letters lie beyond ASCII, the words are in none of the alphabets looked for here.
    let isForeign = count > Double(bytes.count(where: isLetter))
    return (best, isForeign || abs(marks[0] - marks[1]) / count < 0.5 || marks.max() ?? 0 < count * 0.5)
  }

  /// The text; nil if it can't be read as that.
  func decoded(_ bytes: Data) -> String? {
    switch self {
    case .windows: return WindowsText.decoded(bytes)
    case .macRoman:
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : Self.macintosh[Int(byte) - 0x80]) }
      return String(text)
    case .gb18030: return String(data: bytes, encoding: Self.gb18030Encoding)
    }
  }

  /// What share of the bytes beyond ASCII stand in pairs as common Chinese has them.
  private static func chineseShare(_ bytes: Data) -> Double {
    var (paired, high, index) = (0, 0, bytes.startIndex)
    while index < bytes.endIndex {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      let isPair = bytes[index] >= 0x81 && next >= 0xA1
      let isCommon = isPair && ((0xA1...0xA3).contains(bytes[index]) || (0xB0...0xD7).contains(bytes[index]))
      (paired, high, index) = (paired + (isCommon ? 2 : 0), high + (isPair ? 2 : 1), index + (isPair ? 2 : 1))
    }
    return high == 0 ? 0 : Double(paired) / Double(high)
  }

  /// The more, the more of what would come out is what people write: small letters in words, quotes and dashes at their ends.
  private static func plausibility(_ bytes: Data, _ encoding: LegacyText) -> Double {
    var sum = 0.0
    for index in bytes.indices where bytes[index] >= 0x80 {
      let scalar =
        encoding == .windows ? WindowsText.scalar(bytes[index]) : macintosh[Int(bytes[index]) - 0x80]
      let isInWord = index > bytes.startIndex && isLetter(bytes[index - 1])
      switch scalar {
      case _ where scalar.properties.isLowercase: sum += 1
      case _ where scalar.properties.isUppercase: sum += isInWord ? -1 : 0.5
      case _ where usual.contains(scalar): sum += 1
      default: sum -= 1
      }
    }
    return sum
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static let usual = Set("‘’“”«»–—…€£°\u{A0}¿¡·•".unicodeScalars)
  private static let gb18030Encoding = String.Encoding(rawValue: 0x8000_0632)

  /// What stands from 0x80 on.
  private static let macintosh = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars
  )
}

/// UTF-8 that a program took for Latin-1 or Windows-1252 and wrote as UTF-8 once more: `Ã©` for `é`.
enum TwiceEncodedText {
  /// The text as it was; nil unless nearly all that isn't ASCII was written so.
  static func undone(_ bytes: Data) -> String? {
    guard mayBe(bytes.span) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var (undone, left) = (0, 0)
    var rest = text[...]
    while let first = rest.first {
      guard first.value >= 0x80 else {
        result.append(UInt8(first.value))
        rest = rest.dropFirst()
        continue
      }
      let run = rest.prefix { $0.value >= 0x80 }
      rest = rest[run.endIndex...]
      let inner = run.map { WindowsText.byte($0) }
      let once = inner.contains(nil) ? nil : String(validating: inner.compactMap { $0 }, as: UTF8.self)
      if let once {
        undone += 1; result += Array(once.utf8)
      } else {
        left += 1; result += Array(String(run).utf8)
      }
    }
    return undone > left * 9 ? String(decoding: result, as: UTF8.self) : nil
  }

  /// Whether one of the letters stands there that the first byte of such a sequence becomes.
  private static func mayBe(_ bytes: Span<UInt8>) -> Bool {
    (1..<max(1, bytes.count)).contains { index in
      (bytes[index - 1] == 0xC3 && (0x82...0xB4).contains(bytes[index]))
    }
  }
}
