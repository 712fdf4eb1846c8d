import Answering
import Mustache

/// One self-contained page that a founder can publish anywhere.
struct HTMLExporter: ThreadExporter {
  let summary = "One page that can be published anywhere."
  let fileExtension = "html"

  func export(_ threads: [QuestionThread], with options: ExportOptions) throws(ExportError) -> String {
    try PageTemplates.standard.get().render(HTMLPage(Digest(threads, with: options), with: options))
  }
}

/// Escapes for text and for attributes in double quotes.
///
/// Mustache's own looks at whole characters, and a quote with a combining mark is another
/// character: it would pass unescaped and end the attribute it stands in.
struct HTMLEscaping: MustacheContentType {
  static let name = "FIRESIDE_HTML"

  func escapeText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        guard scalar == "\n" || !Invisible.contains(scalar) else { continue }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
