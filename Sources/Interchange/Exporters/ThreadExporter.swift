package import Answering

/// Writes answered threads in one format, thread by thread: there may be more of them than memory has room for.
package protocol ThreadExporter {
  /// What it writes, for the help of the command line.
  static var summary: String { get }

  /// Who is to read it.
  static var readers: Disclosure.Readers { get }

  init(_ options: ExportOptions)

  /// What stands before the first thread.
  func head() -> String

  /// What is written of one thread, of which nothing may leave but what its disclosure lets; throws where it would leak.
  mutating func add(_ thread: QuestionThread) throws(ExportError) -> String

  /// What stands behind the last thread, and all that isn't written before.
  ///
  /// The same threads and options give the same bytes. With nothing to export it is still a valid document.
  func tail() throws(ExportError) -> String
}

extension ThreadExporter {
  package static var readers: Disclosure.Readers { .anybody }

  package func head() -> String { "" }

  package func tail() throws(ExportError) -> String { "" }
}
