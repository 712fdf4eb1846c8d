/// A place in a file of the knowledge base or of a transcript, for evidence and errors.
package struct SourceLocation: Sendable, Codable, Hashable, Comparable, CustomStringConvertible {
  /// The file's path, as it was given or relative to the campaign's folder.
  package var file: String

  /// The line, counted from 1.
  package var line: Int

  package init(file: String, line: Int) { (self.file, self.line) = (file, line) }

  package var description: String { "\(file):\(line)" }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}
