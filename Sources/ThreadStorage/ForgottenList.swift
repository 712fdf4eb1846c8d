import Foundation

/// The list beside a log of those who are forgotten: hashes alone, so that a backup that is put back forgets them again.
struct ForgottenList {
  private let log: LogLocation
  private let path: String

  /// Nil for a log in memory, which nobody puts back.
  init?(beside log: LogLocation) {
    guard log != .memory else { return nil }
    self.log = log
    path = log.absolutePath + "-forgotten"
  }

  /// The marks in it; none if there is no such file.
  func marks() throws(LogError) -> Set<Int64> {
    Set(try lines().flatMap { $0.split(separator: " ").dropFirst() }.compactMap { Int64($0) })
  }

  /// When somebody was last added.
  func time() throws(LogError) -> Date? {
    try lines().last?.split(separator: " ").first.flatMap { Timestamp.date(String($0)) }
  }

  /// A list that is there and can't be read is an error: nobody who is forgotten may come back by that.
  private func lines() throws(LogError) -> [Substring] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .failed(log, detail: "\(path) can’t be read, which lists who is forgotten")
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }

  /// Adds marks, on the disk when it returns.
  func add(_ marks: Set<Int64>, at time: Date) throws(LogError) {
    let line = ([Timestamp.text(time)] + marks.sorted().map(String.init)).joined(separator: " ") + "\n"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notPermitted(log) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(line.utf8))
      try file.synchronize()
    } catch {
      throw .failed(log, detail: "\(path) can’t be written: \(error.localizedDescription)")
    }
  }
}
