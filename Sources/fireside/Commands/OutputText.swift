import Foundation

/// A text that is written piece by piece: to a file that is there whole or not at all, or to standard output.
final class OutputText {
  private let path: String?
  private let draft: String
  private let file: FileHandle

  /// Standard output if `path` is nil.
  init(_ path: String?) throws {
    self.path = path
    draft = (path ?? "") + ".part"
    guard let path else {
      file = .standardOutput
      return
    }
    guard FileManager.default.createFile(atPath: draft, contents: nil),
      let file = FileHandle(forWritingAtPath: draft)
    else { throw WholeFile.unwritable(path) }
    self.file = file
  }

  deinit { if path != nil { try? FileManager.default.removeItem(atPath: draft) } }

  /// All of it at once.
  static func write(_ text: String, to path: String?) throws {
    let file = try OutputText(path)
    try file.write(text)
    try file.finish()
  }

  private var pending = Data()

  func write(_ text: String) throws {
    pending.append(contentsOf: text.utf8)
    if pending.count > 1 << 16 { try flush() }
  }

  /// Puts the file in its place.
  func finish() throws {
    try flush()
    guard let path else { return }
    try file.close()
    guard rename(draft, path) == 0 else { throw WholeFile.unwritable(path) }
  }

  private func flush() throws {
    do {
      try file.write(contentsOf: pending)
    } catch {
      throw path.map { WholeFile.unwritable($0, error) }
        ?? BadInput("standard output can’t be written to: \(error.localizedDescription)")
    }
    pending.removeAll(keepingCapacity: true)
  }
}

/// The folder of a site.
struct SiteFolder {
  let path: String

  init(_ path: String) { self.path = path.hasSuffix("/") ? String(path.dropLast()) : path }

  func write(_ files: [(path: String, text: String)]) throws {
    for file in files {
      let place = "\(path)/\(file.path)"
      let folder = URL(fileURLWithPath: place).deletingLastPathComponent()
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      } catch {
        throw BadInput("\(path) can’t be made: name a folder that is there, or a new one where you may write")
      }
      try WholeFile(path: place).write(file.text)
    }
  }
}
