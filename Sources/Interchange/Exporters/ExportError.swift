/// An export that can't be written, although the threads could be.
package struct ExportError: Error, CustomStringConvertible {
  /// What is wrong, and what would be right.
  package let description: String
}
