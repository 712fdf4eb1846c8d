import Answering

/// What a table makes of its rows.
protocol RowFormat: Sendable {
  /// What is worth telling of the columns.
  var notes: [String] { get }

  /// Whether a row is a private message.
  func isPrivate(_ cells: [String]) -> Bool

  /// The post of one row.
  func draft(_ cells: [String]) throws(PostDraft.Refusal) -> PostDraft
}

extension RowFormat {
  func isPrivate(_ cells: [String]) -> Bool { false }
}

/// Reads a table in CSV, row by row.
struct CSVDumpReader: DumpReader {
  private var table: CSVTable
  private let rows: any RowFormat

  /// The columns whose texts are written as JSON writes them.
  private let escaped: Set<Int>

  private let merged: MergedCells?

  /// Where rows begin that are a part of the header.
  private let labels: Set<Int>

  init(
    _ table: CSVTable,
    _ sample: TableSample,
    _ rows: any RowFormat,
    merged: MergedCells? = nil,
    labels: Set<Int> = []
  ) {
    (self.table, self.rows, self.merged, self.labels) = (table, rows, merged, labels)
    escaped = sample.escaped
  }

  var notes: [String] {
    let header =
      table.isHeadless
      ? "no header: the columns go by their numbers, as in --column text=2"
      : table.headerLine > 1 ? "the header stands in line \(table.headerLine)" : nil
    return [header].compactMap(\.self) + rows.notes
  }

  mutating func cut(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    table.cut(bytes, from: &position)
  }

  func read(_ piece: DumpPiece, of bytes: Span<UInt8>, into harvest: inout Harvest) {
    var cells = table.cells(bytes, of: piece)
    let wanted = table.header.count
    while cells.count > wanted, cells.last?.trimmedToContent == nil { cells.removeLast() }
    guard cells.contains(where: { $0.trimmedToContent != nil }) else { return }
    // A row that has lost or won a cell somewhere would tell one thing for another.
    guard cells.count == wanted else {
      let reason =
        "\(cells.count) \(cells.count == 1 ? "cell" : "cells") where the header has \(wanted): "
        + (cells.count > wanted
          ? "put a text with a delimiter in quotes" : "write a cell for each column, if an empty one")
      return harvest.skip(at: piece.range.lowerBound, reason)
    }
    if labels.contains(piece.range.lowerBound) {
      return harvest.skip(
        at: piece.range.lowerBound,
        "no post: a part of the header, without a time where all others have one"
      )
    }
    if isHeader(cells) { return harvest.remarks.add(.repeatedHeaders) }
    for column in cells.indices {
      cells[column] = CellText.bare(cells[column])
      if let text = CellText.ungarbled(cells[column]) {
        cells[column] = text
        harvest.remarks.add(.garbledCells)
      }
      if escaped.contains(column) { cells[column] = CellText.unescaped(cells[column]) ?? cells[column] }
    }
    merged?.fill(&cells, ofRowAt: piece.range.lowerBound)
    if rows.isPrivate(cells) { return harvest.remarks.add(.privateMessages) }
    do throws(PostDraft.Refusal) {
      harvest.add(try rows.draft(cells), at: piece.range.lowerBound)
    } catch {
      harvest.skip(at: piece.range.lowerBound, error.reason)
    }
  }

  /// Whether the header stands there once more, as where two tables were put together.
  private func isHeader(_ cells: [String]) -> Bool {
    cells.count > 1 && zip(cells, table.names).allSatisfy { ($0.trimmedToContent ?? "") == $1 }
  }
}
