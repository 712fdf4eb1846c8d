import Answering
import Mustache

/// One self-contained page that a founder can publish anywhere.
struct HTMLExporter: ThreadExporter {
  static let summary = "A page, or in a folder a small site, that can be published anywhere."
  private var publication: Publication

  init(_ options: ExportOptions) { publication = Publication(options) }

  mutating func add(_ thread: QuestionThread) throws(ExportError) -> String {
    try publication.add(thread)
    return ""
  }

  func tail() throws(ExportError) -> String {
    try PageTemplates.standard.get().render(HTMLPage(publication, in: publication.options.language))
  }
}

/// Escapes in place of Mustache's own, which looks at whole characters.
struct HTMLEscaping: MustacheContentType {
  static let name = "FIRESIDE_HTML"

  func escapeText(_ text: String) -> String { MarkupText.escaped(text, apostrophe: "&#39;") }
}
