import Foundation

/// A file that is written from its beginning to its end, a megabyte at a time.
final class OutputFile {
  private let path: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  init(_ path: String) throws {
    self.path = path
    // Opened as the shell does: FileManager would put a new file in the place of a device or a link.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw UnusableInput("\(path) can’t be written: name a file in a folder that you may write to")
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    buffer.reserveCapacity(2 * Self.chunk)
  }

  func write(_ text: String) throws {
    buffer += text.utf8
    try flushIfFull()
  }

  func write(_ value: JSONOutput) throws {
    value.append(to: &buffer)
    try flushIfFull()
  }

  func close() throws {
    try flush()
    try handle.close()
  }

  private static let chunk = 1 << 20

  private func flushIfFull() throws {
    if buffer.count >= Self.chunk { try flush() }
  }

  private func flush() throws {
    do {
      try handle.write(contentsOf: Data(buffer))
    } catch {
      throw UnusableInput("\(path) can’t be written to: \(error.localizedDescription)")
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
