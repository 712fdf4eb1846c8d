internal import Foundation

/// How many columns the terminal at standard output has; nil if it is none.
package func terminalColumns() -> Int? { windowSize().flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

/// How many rows it has; nil if it is none.
package func terminalRows() -> Int? { windowSize().flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

private func windowSize() -> winsize? {
  var size = winsize()
  return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
}
