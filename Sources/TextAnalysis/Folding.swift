/// Case and accent folding: what makes `Été`, `ete` and `ÉTÉ` one word.
package enum Folding {
  /// A word in lower case and without its accents, with all its signs: “18:00”.
  package static func folded(_ word: Substring) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
  }

  /// Appends `scalar` in lower case and without its accents; combining marks vanish.
  package static func append(_ scalar: Unicode.Scalar, to word: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A:
      word.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0..<0x80:
      word.append(scalar)
    case 0x300...0x36F, 0xFE00...0xFE0F:
      break
    case _ where isInvisible(scalar):
      break
    case 0x152, 0x153:
      word.append("o")
      word.append("e")
    case 0xC6, 0xE6:
      word.append("a")
      word.append("e")
    case 0xDF:
      word.append("s")
      word.append("s")
    default:
      appendBase(of: scalar, to: &word)
    }
  }

  /// Whether `scalar` shows nothing and parts nothing: soft hyphens, zero-width and direction marks.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func appendBase(of scalar: Unicode.Scalar, to word: inout String.UnicodeScalarView) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let base = base(of: lower) {
        word.append(base)
      } else if !lower.properties.isDiacritic {
        word.append(lower)
      }
    }
  }

  /// The ASCII letter under an accented one of Latin-1 or Latin Extended-A.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xE0...0xE5, 0x101, 0x103, 0x105: "a"
    case 0xE7, 0x107, 0x109, 0x10B, 0x10D: "c"
    case 0x10F, 0x111, 0xF0: "d"
    case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B: "e"
    case 0x11D, 0x11F, 0x121, 0x123: "g"
    case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131: "i"
    case 0x13A, 0x13C, 0x13E, 0x142: "l"
    case 0xF1, 0x144, 0x146, 0x148: "n"
    case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151: "o"
    case 0x155, 0x157, 0x159: "r"
    case 0x15B, 0x15D, 0x15F, 0x161: "s"
    case 0x163, 0x165: "t"
    case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171: "u"
    case 0xFD, 0xFF: "y"
    case 0x17A, 0x17C, 0x17E: "z"
    default: nil
    }
  }
}
