import Foundation
import TestSupport

/// The built program with a pipe at either end, which a test can look into while it runs.
///
/// Nothing sleeps: every wait is for output, or for the end of the program. Lines are to be sent only while it waits
/// for one, and few enough to fit into a pipe.
final class PipedProgram {
  /// Something a test waited for that didn't come; shows what came instead.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// All that the program has written so far, errors too.
  private(set) var output = ""

  private let process = Process()
  private let input = Pipe()
  private let results = Pipe()
  /// Output before this has been waited for; `waitFor` looks after it.
  private var seen = 0
  /// Whether it has closed its output, as it does when it ends.
  private var hasEnded = false

  init(_ arguments: [String], in folder: String) throws {
    process.executableURL = URL(fileURLWithPath: Program.fireside.path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = input
    process.standardOutput = results
    process.standardError = results
    for handle in [input.fileHandleForWriting, results.fileHandleForReading] {
      _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
    try process.run()
  }

  deinit { kill() }

  var isRunning: Bool { process.isRunning }

  func send(_ lines: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8)) }

  /// Waits until the text appears in output that hasn't been waited for yet.
  func waitFor(_ text: String) throws {
    while true {
      let rest = output.utf8.dropFirst(seen)
      if let range = String(Substring(rest)).range(of: text) {
        seen += String(Substring(rest))[..<range.upperBound].utf8.count
        return
      }
      guard readMore() else {
        throw Failure(description: "“\(text)” didn't appear; the output was:\n\(output)")
      }
    }
  }

  /// Closes its input and waits for it to end; gives its exit status.
  func waitForExit() -> Int32 {
    try? input.fileHandleForWriting.close()
    while readMore() {}
    // What says nothing for so long won't end of itself, either.
    kill()
    return process.terminationStatus
  }

  /// Ends the program as a power cut would.
  func kill() {
    if !hasEnded, process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// Reads what the program has written; false at its end, or when nothing has come for long.
  private func readMore() -> Bool {
    let descriptor = results.fileHandleForReading.fileDescriptor
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, 20_000) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else {
      hasEnded = count == 0
      return false
    }
    output += String(decoding: buffer[..<count], as: UTF8.self)
    return true
  }
}
