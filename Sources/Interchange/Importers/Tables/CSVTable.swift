import Foundation

/// A table in CSV: its header, and where its rows stand.
struct CSVTable: Sendable {
  let delimiter: UInt8

  /// The names of the columns; of two that are called the same, the second is “NAME (2)”.
  let header: [String]

  /// The same as they stand in the file.
  let names: [String]

  /// Where the first row begins.
  private let start: Int

  /// How many bytes were looked at more than once, because a quote was opened and not closed.
  private var lookedAtAgain = 0

  /// The line of the header, counted from 1; whether there is none.
  let headerLine: Int
  let isHeadless: Bool

  /// Reads the header, or finds it among the first lines; `line` and `columns` are what was told of it.
  init(_ bytes: Span<UInt8>, headerLine line: Int? = nil, columns: [String] = []) {
    let found = TableHeader(bytes, line: line, columns: columns)
    (delimiter, header, names, start, headerLine, isHeadless) = (
      found.delimiter, found.cells, found.names, found.end, found.line, found.isMissing
    )
  }

  init(_ bytes: Span<UInt8>, _ settings: DumpSettings) {
    self.init(bytes, headerLine: settings.headerLine, columns: settings.columns.map(\.value).sorted())
  }

  /// The cells of a row, and where the next one begins.
  struct Row {
    var cells: [CSVCell]
    var end: Int
  }

  /// The texts of the cells in a row that `cut` found.
  func cells(_ bytes: Span<UInt8>, of piece: DumpPiece) -> [String] {
    let row = bytes.extracting(piece.range)
    return Self.row(row, at: 0, delimiter: delimiter, mayContainLines: true).cells.map { $0.text(row) }
  }

  /// The rows from `position` on, some megabytes at a time.
  mutating func cut(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    position = max(position, start)
    guard position < bytes.count else { return .end }
    var cut = DumpCut()
    let target = min(bytes.count, position + Self.stretch)
    while position < target {
      let row = Self.row(
        bytes,
        at: position,
        delimiter: delimiter,
        mayContainLines: lookedAtAgain <= bytes.count
      )
      if hasSwallowed(row) {
        // The row swallowed others: only its first line is lost. Done too often, this would never end.
        let lineEnd = bytes.lineEnd(from: position)
        lookedAtAgain += row.end - position
        cut.pieces.append(DumpPiece(range: position..<lineEnd, fault: Self.openQuote))
        position = bytes.lineStart(after: lineEnd)
        continue
      }
      if row.cells.count > 1 || row.cells.first?.content.isEmpty == false {
        cut.pieces.append(DumpPiece(range: position..<row.end))
      }
      position = row.end
    }
    return cut
  }

  /// Whether a quote that is never closed, or closed by that of another row, made one row of several.
  private func hasSwallowed(_ row: Row) -> Bool {
    row.cells.contains { $0.isOpen || ($0.spansLines && $0.hasLoneQuotes) }
      || (row.cells.contains(where: \.spansLines) && row.cells.count != header.count)
  }

  static func row(
    _ bytes: Span<UInt8>,
    at start: Int,
    delimiter: UInt8,
    mayContainLines: Bool
  ) -> Row {
    var position = start
    var cells: [CSVCell] = []
    repeat {
      cells.append(CSVCell.read(bytes, at: &position, delimiter: delimiter, mayContainLines: mayContainLines))
    } while cells.last?.end == .delimiter
    return Row(cells: cells, end: position)
  }

  private static let stretch = 4 << 20
  private static let openQuote = "a quote is opened and not closed: write a quote inside a cell twice (\"\")"
}
