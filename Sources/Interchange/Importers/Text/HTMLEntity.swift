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
    "ne": "≠", "le": "≤", "ge": "≥", "asymp": "≈", "minus": "−", "plusmn": "±", "infin": "∞", "micro": "µ",
    "radic": "√",
    "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔", "rArr": "⇒", "hearts": "♥", "check": "✓",
    "star": "☆",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³", "ordf": "ª",
    "ordm": "º",
    "sbquo": "‚", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›", "prime": "′", "Prime": "″", "para": "¶",
    "sect": "§",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "yen": "¥", "cent": "¢", "permil": "‰", "dagger": "†", "aring": "å", "Aring": "Å", "oslash": "ø",
    "Oslash": "Ø",
    "AElig": "Æ", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Aacute": "Á", "Iacute": "Í", "Oacute": "Ó",
    "Uacute": "Ú",
    "Ntilde": "Ñ", "Acirc": "Â", "Ocirc": "Ô", "Icirc": "Î", "atilde": "ã", "otilde": "õ", "scaron": "š",
    "yuml": "ÿ",
    "deg": "°", "euro": "€", "pound": "£", "copy": "©", "reg": "®", "trade": "™", "iexcl": "¡", "iquest": "¿",
  ]
}
