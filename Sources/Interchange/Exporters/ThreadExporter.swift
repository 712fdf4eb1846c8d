package import Answering

/// Writes answered threads in one format.
package protocol ThreadExporter: Sendable {
  /// What it writes, for the help of the command line.
  var summary: String { get }

  /// How a file of this format ends, without the dot.
  var fileExtension: String { get }

  /// Who is to read it.
  var readers: Disclosure.Readers { get }

  /// The whole document, for the turns that may leave, in the order of `threads`.
  ///
  /// The same threads and options give the same bytes. With nothing to export
  /// it is still a valid document of its format.
  func export(_ threads: [QuestionThread], with options: ExportOptions) throws(ExportError) -> String
}

extension ThreadExporter {
  package var readers: Disclosure.Readers { .anybody }
}
