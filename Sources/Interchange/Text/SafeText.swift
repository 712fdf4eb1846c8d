/// Text without the characters that change how the text around them is shown.
enum SafeText {
  /// `text` with `\n` for every kind of line end, and without controls and bidirectional overrides.
  ///
  /// Zero-width joiners stay: emoji and several scripts are spelled with them.
  static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isLineEnd(scalar) {
        if !(scalar == "\n" && previous == "\r") { result.append("\n") }
      } else if scalar == "\t" {
        result.append(" ")
      } else if !isControl(scalar) && !isDirectional(scalar) {
        result.append(scalar)
      }
      previous = scalar
    }
    return trimmed(String(result))
  }

  /// `text` cleaned, on one line, with single spaces.
  static func line(_ text: String) -> String {
    cleaned(text).unicodeScalars
      .split(whereSeparator: { $0 == "\n" || $0 == " " })
      .map { String($0) }
      .joined(separator: " ")
  }

  /// The lines of `text`, cleaned and trimmed, grouped into paragraphs at the empty ones.
  static func paragraphs(_ text: String) -> [[String]] {
    cleaned(text).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { trimmed(String($0)) }
      .split(whereSeparator: \.isEmpty)
      .map(Array.init)
  }

  /// CR, LF, vertical tab, form feed, NEL, LS and PS.
  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Controls, noncharacters and the marks that only layout software reads.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// The controls of the bidirectional algorithm: marks, embeddings, overrides and isolates.
  static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let scalars = text.unicodeScalars.drop(while: isBlank)
    guard let end = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(scalars[...end])
  }
}
