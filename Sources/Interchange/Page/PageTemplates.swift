import Foundation
import Mustache

/// The templates of the page, with its style and its script.
struct PageTemplates {
  private let library: MustacheLibrary

  /// The files and the names they go by; each template names its own escaping, because a partial doesn't inherit it.
  static let files = [
    "page": "page.mustache", "contents": "contents.mustache", "ask": "ask.mustache",
    "post": "post.mustache", "words": "words.mustache", "feed": "feed.mustache", "report": "report.mustache",
    "reportStyle": "report.css", "style": "style.css",
    "script": "script.js",
    "outbox": "outbox.mustache", "outbox-style": "outbox.css", "outbox-script": "outbox.js",
  ]

  /// Where the files are.
  static let folder = Bundle.module.bundleURL.appending(path: "Page")

  /// Those that belong to the program.
  static let standard = Result { () throws(ExportError) in try PageTemplates(in: folder) }

  /// Reads all of the files: a template that is missing among them would leave a hole in the page without a word.
  init(in folder: URL) throws(ExportError) {
    // Before the templates are read: they ask for this escaping by name.
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    for (name, file) in Self.files.sorted(by: { $0.key < $1.key }) {
      let path = folder.appending(path: file)
      do {
        try library.register(String(contentsOf: path, encoding: .utf8), named: name)
      } catch {
        throw ExportError(
          description:
            "\(path.path) can’t be used (\(error)): it belongs beside the program, so install it again"
        )
      }
    }
    self.library = library
  }

  /// A whole page, its feed or a report, by the template of this name.
  func render(_ page: Any, with template: String = "page") throws(ExportError) -> String {
    guard let text = library.render(page, withTemplate: template) else {
      throw ExportError(description: "the page can’t be written: its template is missing")
    }
    return text
  }
}
