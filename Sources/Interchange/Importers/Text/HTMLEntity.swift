/// The references to characters that HTML writes as `&NAME;`.
enum HTMLEntity {
  /// The character that `name`, without `&` and `;`, stands for: a name in common use, or a number.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.utf8.first == UInt8(ascii: "#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    guard let number = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    else {
      return nil
    }
    return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
  }

  /// `text` with the characters in the place of their references.
  static func decoded(_ text: String) -> String {
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
      if let end = part.prefix(12).firstIndex(of: ";"), let scalar = scalar(String(part[..<end])) {
        result.unicodeScalars.append(scalar)
        result += part[part.index(after: end)...]
      } else {
        result += "&" + part
      }
    }
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "agrave": "à", "acirc": "â", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "icirc": "î", "iuml": "ï", "ocirc": "ô", "ugrave": "ù", "ucirc": "û", "oelig": "œ", "aelig": "æ",
    "Agrave": "À", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "OElig": "Œ",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "ntilde": "ñ", "aacute": "á", "iacute": "í",
    "oacute": "ó", "uacute": "ú", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "hellip": "…", "ndash": "–", "mdash": "—", "bull": "•", "middot": "·", "times": "×",
    "deg": "°", "euro": "€", "pound": "£", "copy": "©", "reg": "®", "trade": "™", "iexcl": "¡", "iquest": "¿",
  ]
}
