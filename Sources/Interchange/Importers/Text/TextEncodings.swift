import Foundation

/// Text in UTF-16.
enum UTF16Text {
  /// The text, if the bytes begin with the mark of UTF-16 or have its zeros.
  static func decoded(_ bytes: Data) -> String? {
    let start = bytes.startIndex
    guard bytes.count >= 2 else { return nil }
    switch (bytes[start], bytes[start + 1]) {
    case (0xFF, 0xFE): return text(bytes.dropFirst(2), isLittle: true)
    case (0xFE, 0xFF): return text(bytes.dropFirst(2), isLittle: false)
    default: return zeros(bytes).map { text(bytes, isLittle: $0) }
    }
  }

  /// Whether it is little endian, if every other byte is mostly zero, as in what is mostly ASCII.
  private static func zeros(_ bytes: Data) -> Bool? {
    let sample = Array(bytes.prefix(512))
    guard sample.count >= 8 else { return nil }
    let odd = stride(from: 1, to: sample.count, by: 2).count { sample[$0] == 0 }
    let even = stride(from: 0, to: sample.count, by: 2).count { sample[$0] == 0 }
    guard max(odd, even) * 5 >= sample.count * 2, min(odd, even) * 10 <= sample.count else { return nil }
    return odd > even
  }

  private static func text(_ bytes: Data, isLittle: Bool) -> String {
    let bytes = Array(bytes)
    let units = (0..<bytes.count / 2).lazy.map { number in
      let (first, second) = (UInt16(bytes[2 * number]), UInt16(bytes[2 * number + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }
}

/// Text in Windows-1252, which Latin-1 is a part of but for controls.
enum WindowsText {
  /// Whether more characters beyond ASCII are no UTF-8 than are.
  static func isLikely(_ bytes: Span<UInt8>) -> Bool {
    var valid = 0
    var invalid = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = sequenceLength(bytes, at: index) {
        valid += 1
        index += length
      } else {
        invalid += 1
        index += 1
      }
    }
    return invalid > valid
  }

  static func decoded(_ bytes: Data) -> String {
    var text = String.UnicodeScalarView()
    text.reserveCapacity(bytes.count)
    for byte in bytes { text.append(scalar(byte)) }
    return String(text)
  }

  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? punctuation[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The byte that stands for it; nil if none does.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return punctuation.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }

  /// What stands from 0x80 to 0x9F, where Latin-1 has controls.
  private static let punctuation = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
  )

  /// The length of the UTF-8 sequence at `index`, if one begins there.
  private static func sequenceLength(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let length =
      switch bytes[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, index + length <= bytes.count else { return nil }
    for follower in index + 1..<index + length where bytes[follower] & 0xC0 != 0x80 { return nil }
    return length
  }
}
