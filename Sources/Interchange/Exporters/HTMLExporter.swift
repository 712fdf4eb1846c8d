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

/// Escapes in place of Mustache's own, which looks at whole characters.
struct HTMLEscaping: MustacheContentType {
  static let name = "FIRESIDE_HTML"

  func escapeText(_ text: String) -> String { MarkupText.escaped(text, apostrophe: "&#39;") }
}
