package import Answering
import Mustache

/// One self-contained page that a founder can publish anywhere.
package struct HTMLExporter: ThreadExporter {
  package init() {}

  package func export(_ threads: [QuestionThread], with options: ExportOptions) -> String {
    let page = HTMLPage(Digest(threads, with: options), with: options)
    return Self.library.render(page, withTemplate: "page") ?? ""
  }

  private static let library: MustacheLibrary = {
    // Before the templates are read: they ask for this escaping by name.
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    do {
      for (name, template) in HTMLTemplates.all { try library.register(template, named: name) }
    } catch {
      preconditionFailure("a template of the page can't be read: \(error)")
    }
    return library
  }()
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
