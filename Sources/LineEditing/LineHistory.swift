internal import Foundation

/// The lines that were entered, oldest first, kept between sessions in a file of one entry a line.
///
/// A history is a comfort: a file that can't be read or written is silently done without.
final class LineHistory {
  /// The most entries that are kept.
  static let limit = 1000

  private(set) var entries: [String]
  private let path: String?

  /// Reads the history at `path`; without a path nothing outlives the process.
  init(path: String?) {
    // Through a symbolic link, so that replacing the file keeps the link.
    self.path = path.map { ($0 as NSString).expandingTildeInPath }.map(resolved)
    entries = self.path.map(Self.read) ?? []
  }

  /// Adds a line as it can be kept, in memory and in the file, and gives it back; nil if there is nothing to add.
  func add(_ line: String) -> String? {
    let entry = onOneLine(line).trimmingCharacters(in: .whitespaces)
    guard !entry.isEmpty, entry != entries.last else { return nil }
    entries = Self.appended(entry, to: entries)
    if let path { Self.store(entry, at: path) }
    return entry
  }

  /// The entries with one more: the last of them, and none twice in a row.
  static func appended(_ entry: String, to entries: [String]) -> [String] {
    entries.last == entry ? entries : (entries + [entry]).suffix(limit)
  }

  private static func read(from path: String) -> [String] {
    // Not blocking: a pipe in the file's place must not hold up the program.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return read(from: descriptor)
  }

  private static func read(from descriptor: Int32) -> [String] {
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return [] }
    var bytes: [UInt8] = []
    while let more = try? readBytes(from: descriptor, atMost: 65_536), !more.isEmpty { bytes += more }
    return bytes.split(separator: UInt8(ascii: "\n"))
      .compactMap { String(validating: $0, as: UTF8.self).map(onOneLine) }
      .reduce(into: []) { entries, entry in
        if !entry.isEmpty, entries.last != entry { entries.append(entry) }
      }.suffix(limit)
  }

  /// Adds to what is in the file by now, which another session may have added to, and replaces it in one step.
  private static func store(_ entry: String, at path: String) {
    guard let descriptor = openLocked(path) else { return }
    defer { close(descriptor) }
    let entries = appended(entry, to: read(from: descriptor))
    let text = entries.map { $0 + "\n" }.joined()
    replace(path, with: Array(text.utf8))
  }

  /// Opens the file, making it and its folder if need be, and locks it against other sessions.
  private static func openLocked(_ path: String) -> Int32? {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { return nil }
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
      var (opened, present) = (stat(), stat())
      guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        return nil
      }
      // Whoever held the lock before may have put another file there.
      if lstat(path, &present) == 0, present.st_ino == opened.st_ino, present.st_dev == opened.st_dev {
        return descriptor
      }
      close(descriptor)
    }
  }

  private static func replace(_ path: String, with bytes: [UInt8]) {
    // A name of its own, opened only if it is new: nobody can have put a link there.
    let temporary = "\(path).\(getpid()).new"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isWhole = writeBytes(bytes, to: descriptor) && fsync(descriptor) == 0
    close(descriptor)
    if !isWhole || rename(temporary, path) != 0 { unlink(temporary) }
  }
}

/// The path that a file really has; as given if there is none yet.
private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
