import Foundation

/// A file that a command writes.
struct OutputFile {
  let path: String

  /// Writes all of it, or nothing.
  func write(_ text: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw BadInput(
        "\(path) can’t be written: name a file in a folder that is there and that you may write to"
      )
    }
  }
}
