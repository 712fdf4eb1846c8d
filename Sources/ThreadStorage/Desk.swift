package import Foundation

/// A reviewer's place at a log: as long as it is taken, what is leased to it is left to it.
///
/// Each desk holds a lock on a small file beside the log, which the system lets go of when the process ends, however it
/// ends: so nobody has to be waited for who is gone.
package final class Desk: Sendable {
  /// From 1 up; those at one log at the same time have different numbers.
  package let number: Int

  /// Tells whoever has it now from those who had it before; set once, by `takeDesk`.
  let sitting: Int64
  private let file: DeskFile

  private init(number: Int, sitting: Int64, file: DeskFile) {
    (self.number, self.sitting, self.file) = (number, sitting, file)
  }

  deinit { file.close() }

  /// Takes the first place that is free; `sit` notes who has it from now on.
  static func take(at log: LogLocation, sit: (Int) throws(LogError) -> Int64) throws(LogError) -> Desk {
    for number in 1...mostDesks {
      guard let file = try DeskFile.lock(path(number, log), at: log) else { continue }
      return Desk(number: number, sitting: try sit(number), file: file)
    }
    throw .failed(log, detail: "\(mostDesks) reviewers are at it already")
  }

  /// Whether somebody has the place.
  static func isTaken(_ number: Int, at log: LogLocation) -> Bool { DeskFile.isLocked(path(number, log)) }

  /// Notes that somebody pressed a key there.
  package func touch(at time: Date) {
    if let path = file.path {
      try? FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    }
  }

  /// Whether somebody has the place, and pressed a key there within so many seconds.
  static func isAttended(_ number: Int, at log: LogLocation, within seconds: TimeInterval, of time: Date)
    -> Bool
  {
    guard isTaken(number, at: log), let path = path(number, log) else { return false }
    let file = try? FileManager.default.attributesOfItem(atPath: path)
    return (file?[.modificationDate] as? Date).map { time.timeIntervalSince($0) < seconds } ?? false
  }

  private static let mostDesks = 64

  private static func path(_ number: Int, _ log: LogLocation) -> String? {
    log == .memory ? nil : "\(log.absolutePath)-desk\(number)"
  }
}

/// A file that is there to be locked.
private struct DeskFile: Sendable {
  private let descriptor: Int32
  let path: String?

  /// Nil if another process, or another desk of this one, has it; a log in memory needs no file.
  static func lock(_ path: String?, at log: LogLocation) throws(LogError) -> DeskFile? {
    guard let path else { return DeskFile(descriptor: -1, path: nil) }
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notPermitted(log) }
    // Between opening and locking, a desk that was left may have taken the file away: then it is locked in vain.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0,
      FileIdentity(descriptor: descriptor) == FileIdentity(path: path)
    else {
      _ = Foundation.close(descriptor)
      return nil
    }
    return DeskFile(descriptor: descriptor, path: path)
  }

  static func isLocked(_ path: String?) -> Bool {
    guard let path else { return false }
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { _ = Foundation.close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0
  }

  /// Takes the file away before letting go of it, so that none is left behind.
  func close() {
    guard let path else { return }
    unlink(path)
    _ = Foundation.close(descriptor)
  }
}
