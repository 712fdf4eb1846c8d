import Foundation

/// A table in CSV: its header, and where its rows stand.
struct CSVTable: Sendable {
  let delimiter: UInt8
  let header: [String]

  /// Where the first row begins.
  private let start: Int

  /// How many bytes were looked at more than once, because a quote was opened and not closed.
  private var lookedAtAgain = 0

  /// Reads the header; the delimiter is the one that makes most cells of it, or that its first line names
  /// (`sep=;`).
  init(_ bytes: Span<UInt8>) {
    var position = 0
    while position < bytes.count, JSONScan.isBlank(bytes[position]), bytes[position] != 0x09 { position += 1 }
    var named: UInt8?
    let lineEnd = bytes.lineEnd(from: position)
    if lineEnd == position + 5, bytes.text(position..<position + 4).lowercased() == "sep=" {
      named = bytes[position + 4]
      position = bytes.lineStart(after: lineEnd)
    }
    let rows = (named.map { [$0] } ?? Array(",;\t|".utf8)).map { delimiter in
      (delimiter, Self.row(bytes, at: position, delimiter: delimiter, mayContainLines: true))
    }
    // The first of those with the most cells.
    let (best, row) = rows.dropFirst().reduce(rows[0]) { $1.1.cells.count > $0.1.cells.count ? $1 : $0 }
    delimiter = best
    header = row.cells.map { $0.text(bytes).trimmedToContent ?? "" }
    start = row.end
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

  private static func row(
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
