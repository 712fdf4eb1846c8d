/// Some rows of a table, by which it is told what its columns hold.
struct TableSample {
  /// The rows that are whole, from the first on.
  private(set) var rows: [[String]] = []

  /// The columns of which every text is one of JSON, with its quotes and escapes.
  private(set) var escaped: Set<Int> = []

  init(_ table: CSVTable, _ bytes: Span<UInt8>) {
    var rows: [[String]] = []
    table.eachRow(in: bytes) { cells in
      rows.append(cells.map(CellText.bare))
      return rows.count < Self.mostRows
    }
    self.rows = rows
    escaped = Set(
      table.header.indices.filter { column in
        let texts = values(of: column)
        return !texts.isEmpty && texts.allSatisfy { CellText.unescaped($0) != nil }
          && texts.contains { $0.dropFirst().dropLast().contains("\\") }
      }
    )
    // Names are written as the texts beside them are, though none of them may need it.
    guard !escaped.isEmpty else { return }
    escaped = Set(
      table.header.indices.filter { column in
        let texts = values(of: column)
        return !texts.isEmpty && texts.allSatisfy { CellText.unescaped($0) != nil }
      }
    )
  }

  /// What stands in a column, without its empty cells.
  func values(of column: Int) -> [String] {
    rows.compactMap { $0.indices.contains(column) ? $0[column].trimmedToContent : nil }
  }

  private static let mostRows = 200
}

extension CSVTable {
  /// Goes through the rows that have as many cells as the header, as long as `body` wants more.
  func eachRow(in bytes: Span<UInt8>, _ body: (_ cells: [String]) -> Bool) {
    var table = self
    var position = 0
    while case let cut = table.cut(bytes, from: &position), !cut.isEmpty {
      for piece in cut.pieces where piece.fault == nil {
        let cells = cells(bytes, of: piece)
        guard cells.count >= header.count, cells != header else { continue }
        if !body(cells) { return }
      }
    }
  }
}
