import Answering

/// What a table makes of its rows.
protocol RowFormat: Sendable {
  /// What is worth telling of the columns.
  var notes: [String] { get }

  /// The post of one row.
  func draft(_ cells: [String]) throws(PostDraft.Refusal) -> PostDraft
}

/// Reads a table in CSV, row by row.
struct CSVDumpReader: DumpReader {
  private var table: CSVTable
  private let rows: any RowFormat

  init(_ table: CSVTable, _ rows: any RowFormat) {
    self.table = table
    self.rows = rows
  }

  var notes: [String] { rows.notes }

  mutating func cut(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    table.cut(bytes, from: &position)
  }

  func read(_ piece: DumpPiece, of bytes: Span<UInt8>, into harvest: inout Harvest) {
    var cells = table.cells(bytes, of: piece)
    while cells.count > table.header.count, cells.last?.trimmedToContent == nil { cells.removeLast() }
    guard cells.count <= table.header.count else {
      let reason =
        "\(cells.count) cells where the header has \(table.header.count): "
        + "put a text with a delimiter in quotes"
      return harvest.skip(at: piece.range.lowerBound, reason)
    }
    do throws(PostDraft.Refusal) {
      let draft = try rows.draft(cells)
      if draft.id.isLong { harvest.remarks.add(.longIDs) }
      if draft.id.looksRounded { harvest.remarks.add(.roundedIDs) }
      harvest.add(draft, at: piece.range.lowerBound)
    } catch {
      harvest.skip(at: piece.range.lowerBound, error.reason)
    }
  }
}
