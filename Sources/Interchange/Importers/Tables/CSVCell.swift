/// A cell of CSV as it stands in a file.
struct CSVCell: Sendable, Equatable {
  enum End { case delimiter, line, file }

  /// What is between the quotes, or between the delimiters if there are none.
  var content: Range<Int>
  var hasDoubledQuotes = false

  /// Whether a quote was opened and not closed.
  var isOpen = false
  var spansLines = false

  /// Whether a quote stands in it that is neither doubled nor closes it.
  var hasLoneQuotes = false
  var end: End

  /// Reads the cell at `position`, which moves behind it and its delimiter or line end.
  ///
  /// A quote inside a quoted cell closes it only in front of a delimiter or a line end, so that
  /// `"say "hi" to me"` is one cell. Unless it may contain lines, a cell ends with its line at the latest.
  static func read(
    _ bytes: Span<UInt8>,
    at position: inout Int,
    delimiter: UInt8,
    mayContainLines: Bool
  ) -> CSVCell {
    var start = position
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == quote {
      return quoted(bytes, from: start + 1, &position, delimiter, mayContainLines)
    }
    var end = position
    while end < bytes.count, bytes[end] != delimiter, !isLineEnd(bytes[end]) { end += 1 }
    let content = position..<end
    return CSVCell(content: content, end: step(over: end, bytes, &position, delimiter))
  }

  func text(_ bytes: Span<UInt8>) -> String {
    let text = bytes.text(content)
    guard hasDoubledQuotes else { return text }
    // By scalars: a quote with an accent on it is one character.
    return String(text.unicodeScalars.replacing("\"\"".unicodeScalars, with: "\"".unicodeScalars))
  }

  private static func quoted(
    _ bytes: Span<UInt8>,
    from start: Int,
    _ position: inout Int,
    _ delimiter: UInt8,
    _ mayContainLines: Bool
  ) -> CSVCell {
    var cell = CSVCell(content: start..<start, end: .file)
    var index = start
    while index < bytes.count, mayContainLines || !isLineEnd(bytes[index]) {
      if bytes[index] == quote {
        if let end = closing(at: index, bytes, delimiter) {
          cell.content = start..<index
          cell.end = step(over: end, bytes, &position, delimiter)
          return cell
        }
        let isDoubled = index + 1 < bytes.count && bytes[index + 1] == quote
        cell.hasDoubledQuotes = cell.hasDoubledQuotes || isDoubled
        cell.hasLoneQuotes = cell.hasLoneQuotes || !isDoubled
        if isDoubled { index += 1 }
      } else if isLineEnd(bytes[index]) {
        cell.spansLines = true
      }
      index += 1
    }
    cell.isOpen = true
    cell.content = start..<index
    cell.end = step(over: index, bytes, &position, delimiter)
    return cell
  }

  /// Where the cell ends if the quote at `index` closes it.
  private static func closing(at index: Int, _ bytes: Span<UInt8>, _ delimiter: UInt8) -> Int? {
    var end = index + 1
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return end == bytes.count || bytes[end] == delimiter || isLineEnd(bytes[end]) ? end : nil
  }

  private static func step(
    over end: Int,
    _ bytes: Span<UInt8>,
    _ position: inout Int,
    _ delimiter: UInt8
  ) -> End {
    guard end < bytes.count else {
      position = bytes.count
      return .file
    }
    let isDelimiter = bytes[end] == delimiter
    position = isDelimiter ? end + 1 : bytes.lineStart(after: end)
    return isDelimiter ? .delimiter : .line
  }

  private static let quote = UInt8(ascii: "\"")

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
