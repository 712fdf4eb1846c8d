import Foundation

/// Where a log is kept: in a file, or in memory for as long as the store lives.
package enum LogLocation: Sendable, Hashable, CustomStringConvertible {
  case memory
  case file(path: String)

  /// Reads a path, or `:memory:`.
  package init(_ description: String) {
    self = description == ":memory:" ? .memory : .file(path: description)
  }

  package var description: String {
    switch self {
    case .memory: ":memory:"
    case .file(let path): path
    }
  }

  /// The path SQLite is given: absolute, because it would take `file:log` for a URI
  /// and nothing for a database that vanishes.
  package var absolutePath: String {
    switch self {
    case .memory: ":memory:"
    case .file(let path): URL(fileURLWithPath: path).path
    }
  }
}
