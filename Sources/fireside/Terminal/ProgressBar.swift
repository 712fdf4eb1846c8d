import Foundation

/// How far a long task has come, on one line of a terminal; nothing where standard error is none.
struct ProgressBar {
  private let label: String
  private let total: Int
  private let isShown: Bool
  private var shown = -1

  private static let width = 24

  /// Whether there is somebody to see it.
  static var isSeen: Bool { isatty(STDERR_FILENO) == 1 }

  init(_ label: String, total: Int, isShown: Bool) {
    self.label = label
    self.total = max(1, total)
    self.isShown = isShown
  }

  mutating func show(_ done: Int) {
    let percent = min(100, done * 100 / total)
    guard isShown, percent != shown else { return }
    shown = percent
    let filled = percent * Self.width / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    write("\r\(label.padded(to: 10)) \(bar) \(percent) %")
  }

  /// Takes the line away again.
  func clear() {
    if isShown, shown >= 0 { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
