/// What the tokenizer takes a character for.
extension Tokenizer {
  /// Whether `scalar` stands within words.
  package static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return false
    case 0x300...0x36F: return true
    case _ where Folding.isInvisible(scalar): return true
    case 0xFE00...0xFE0F, 0x20E3: return false
    default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  package static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  package static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  package static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "`" || scalar == "´"
  }

  package static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "„", "«", "(", "[", "{", "<", "¿", "¡", "‘", "'", "*": true
    default: Folding.isInvisible(scalar)
    }
  }

  package static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "”", "»", ")", "]", "}", ">", "’", "'", "*", ",", ":": true
    default: endsSentence(scalar) || Folding.isInvisible(scalar)
    }
  }

  package static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", ";": true
    default: false
    }
  }

  package static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ":", "+", "&", "/", "(", ")", "–", "—", "-": true
    default: false
    }
  }

  package static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    (0x0A...0x0D).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
  }

  package static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2000 && (scalar.properties.isEmojiPresentation || scalar.properties.isEmoji)
  }

  package static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Joiner, variation selectors, keycap, and the letters of flags such as Wales's.
    case 0x200D, 0xFE00...0xFE0F, 0x20E3, 0xE0020...0xE007F: true
    default: false
    }
  }
}
