internal import Foundation

/// Reads lines from a pipe or a file: strictly UTF-8, without prompts, echo or history.
///
/// A line that can't be used is reported by throwing; the next call goes on with the line after it.
package final class PlainLineReader: LineReader {
  package let isInteractive = false

  private let descriptor: Int32
  private let maximumLineLength: Int
  private var chunk: [UInt8] = []
  private var position = 0
  private var lineNumber = 0
  private var reachedEnd = false

  /// Reads from an open file descriptor, which stays the caller's; `maximumLineLength` is in bytes.
  package init(descriptor: Int32 = STDIN_FILENO, maximumLineLength: Int = 1_048_576) {
    (self.descriptor, self.maximumLineLength) = (descriptor, maximumLineLength)
  }

  package func readLine(prompt: String, prefill: String) throws(LineReadingError) -> LineInput {
    guard !reachedEnd else { return .endOfInput }
    lineNumber += 1
    guard var line = try nextRawLine() else { return .endOfInput }
    if lineNumber == 1, line.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      line.bytes.removeFirst(3)
      if line.bytes.isEmpty, reachedEnd { return .endOfInput }
    }
    if line.bytes.last == UInt8(ascii: "\r") { line.bytes.removeLast() }
    return .line(try text(of: line))
  }

  package func readChoice(prompt: String, keys: Set<Character>, isStep: Bool) throws(LineReadingError)
    -> LineInput
  {
    try readLine(prompt: prompt, prefill: "")
  }

  package func addToHistory(_ line: String) {}

  private func text(of line: RawLine) throws(LineReadingError) -> String {
    guard !line.isCut, line.bytes.count <= maximumLineLength else {
      throw .lineTooLong(line: lineNumber, limit: maximumLineLength)
    }
    guard !line.bytes.contains(0) else { throw .nulByte(line: lineNumber) }
    guard let text = String(validating: line.bytes, as: UTF8.self) else {
      throw .invalidUTF8(line: lineNumber)
    }
    return text
  }

  private struct RawLine {
    var bytes: [UInt8] = []
    var isCut = false

    mutating func append(_ more: ArraySlice<UInt8>, keeping limit: Int) {
      isCut = isCut || bytes.count + more.count > limit
      if isCut { bytes = [] } else { bytes += more }
    }
  }

  /// The next line up to its "\n" or the end of the input; nil if the input had already ended.
  private func nextRawLine() throws(LineReadingError) -> RawLine? {
    // Room for a byte order mark and a "\r", which don't count.
    let limit = maximumLineLength + 4
    var line = RawLine()
    var isPresent = false
    while try fill() {
      isPresent = true
      let rest = chunk[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      line.append(rest[..<(end ?? rest.endIndex)], keeping: limit)
      position = end.map { $0 + 1 } ?? rest.endIndex
      if end != nil { return line }
    }
    return isPresent ? line : nil
  }

  /// Makes sure that there is a byte at `position`; false at the end of the input.
  private func fill() throws(LineReadingError) -> Bool {
    guard position == chunk.count else { return true }
    guard !reachedEnd else { return false }
    do {
      chunk = try readBytes(from: descriptor, atMost: 65_536)
    } catch {
      reachedEnd = true
      throw .readFailed(line: lineNumber, code: error.code)
    }
    position = 0
    reachedEnd = chunk.isEmpty
    return !reachedEnd
  }
}
