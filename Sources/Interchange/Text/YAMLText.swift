/// Text as a YAML scalar.
enum YAMLText {
  /// `text` in double quotes: the one style that can hold every text.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x09: result += "\\t"
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x85: result += "\\N"
      case 0xA0: result += "\\_"
      case 0x2028: result += "\\L"
      case 0x2029: result += "\\P"
      default:
        if Invisible.contains(scalar) {
          result += escape(scalar)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// `text` as it is where no reader of YAML takes it for anything but a word, otherwise quoted.
  static func word(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      let isWord = scalar.properties.isAlphabetic || scalar.digit != nil
      return scalar.isASCII && (isWord || "-_/".unicodeScalars.contains(scalar))
    }
    return isPlain && text.contains("/") && text.first?.isLetter == true ? text : quoted(text)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case ...0xFF: "\\x" + Invisible.hex(scalar.value, digits: 2)
    case ...0xFFFF: "\\u" + Invisible.hex(scalar.value, digits: 4)
    default: "\\U" + Invisible.hex(scalar.value, digits: 8)
    }
  }
}
