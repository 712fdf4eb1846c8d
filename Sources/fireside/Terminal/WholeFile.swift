import Foundation

/// A file that a command writes in one piece.
struct WholeFile {
  let path: String

  /// Writes all of it, or nothing.
  func write(_ text: String) throws {
    let manager = FileManager.default
    // It is another file in the same place: whoever could read the old one reads this too.
    let mode = (try? manager.attributesOfItem(atPath: path))?[.posixPermissions]
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      if let mode { try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: path) }
    } catch {
      throw Self.unwritable(path, error)
    }
  }

  /// What is said where a file can’t be written.
  static func unwritable(_ path: String, _ error: (any Error)? = nil) -> BadInput {
    let isFull =
      (error as? CocoaError)?.code == .fileWriteOutOfSpace || (error as? POSIXError)?.code == .ENOSPC
    return isFull
      ? BadInput("\(path) can’t be written: its disk is full; free some space, then do it again")
      : BadInput("\(path) can’t be written: name a file in a folder that is there and that you may write to")
  }
}
