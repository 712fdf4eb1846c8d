internal import Foundation

/// Why a line, or a text from the user's editor, could not be had; lines count from 1.
package enum LineReadingError: Error, Sendable, Equatable, CustomStringConvertible {
  case invalidUTF8(line: Int)
  case nulByte(line: Int)
  case lineTooLong(line: Int, limit: Int)
  case readFailed(line: Int, code: Int32)
  case editorFailed(command: String, reason: String)

  /// Whether the lines after it can be read.
  package var leavesTheRest: Bool {
    switch self {
    case .invalidUTF8, .nulByte, .lineTooLong: true
    case .readFailed, .editorFailed: false
    }
  }

  package var description: String {
    switch self {
    case .invalidUTF8(let line):
      "standard input:\(line): this line is not valid UTF-8; save or convert the text as UTF-8 (see `iconv`)."
    case .nulByte(let line):
      "standard input:\(line): this line holds a NUL byte, so it isn't text; give text in UTF-8, one entry a line."
    case .lineTooLong(let line, let limit):
      "standard input:\(line): this line is longer than \(limit) bytes; break it into shorter lines."
    case .readFailed(let line, let code):
      "standard input:\(line): reading failed (\(String(cString: strerror(code)))); check where the input comes from."
    case .editorFailed(let command, let reason):
      "\(command): \(reason); set VISUAL or EDITOR to an editor that works, and try again."
    }
  }
}
