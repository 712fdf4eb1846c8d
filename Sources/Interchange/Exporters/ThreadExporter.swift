package import Answering

/// Writes answered threads in one format.
package protocol ThreadExporter {
  /// The whole document, for the turns whose answer stands, in the order of `threads`.
  ///
  /// The same threads and options give the same bytes. With nothing to export
  /// it is still a valid document of its format.
  func export(_ threads: [QuestionThread], with options: ExportOptions) -> String
}
