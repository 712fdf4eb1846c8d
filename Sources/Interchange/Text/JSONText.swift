import TextAnalysis

/// Text as a JSON string.
enum JSONText {
  /// `text` in quotes; what can't be seen is escaped, so that a line is one line in every viewer.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if Invisible.contains(scalar) {
          result += String(scalar).utf16.map { "\\u" + Invisible.hex($0, digits: 4) }.joined()
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// `text` in quotes, or `null`.
  static func quoted(_ text: String?) -> String { text.map { quoted($0) } ?? "null" }
}

/// Characters that a data format keeps, and writes as an escape.
enum Invisible {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLineEnd || SafeText.isControl(scalar) || scalar.isDirectional
  }

  /// `number` in upper-case hexadecimal, with zeros in front.
  static func hex(_ number: some BinaryInteger, digits: Int) -> String {
    number.padded(to: digits, radix: 16).uppercased()
  }
}
