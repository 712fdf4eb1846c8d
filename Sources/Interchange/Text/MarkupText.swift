/// Text of an element or an attribute in double quotes, in HTML and XML.
package enum MarkupText {
  /// `text` with entities for what means something there, and without what can't be seen but line feeds.
  ///
  /// It looks at scalars: a quote with a combining mark is another character, which would pass unescaped.
  package static func escaped(_ text: String, apostrophe: String = "'") -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += apostrophe
      default:
        guard scalar == "\n" || !Invisible.contains(scalar) else { continue }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
