/// Some rows of a table, by which it is told what its columns hold.
struct TableSample {
  /// The rows that are whole, from the first on.
  private(set) var rows: [[String]] = []

  /// Where these begin.
  private(set) var starts: [Int] = []

  /// The columns of which every text is one of JSON, with its quotes and escapes.
  private(set) var escaped: Set<Int> = []

  init(_ table: CSVTable, _ bytes: Span<UInt8>) {
    var rows: [[String]] = []
    var starts: [Int] = []
    table.eachRow(in: bytes) { cells, start in
      rows.append(cells.map(CellText.bare))
      starts.append(start)
      return rows.count < Self.mostRows
    }
    (self.rows, self.starts) = (rows, starts)
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

  /// Without its first rows.
  func dropping(first count: Int) -> TableSample {
    var sample = self
    sample.rows.removeFirst(count)
    return sample
  }

  /// What stands in a column, without its empty cells.
  func values(of column: Int) -> [String] {
    rows.compactMap { $0.indices.contains(column) ? $0[column].trimmedToContent : nil }
  }

  /// The header, with what a survey asks in the place of its code where the row below says it, as “Q1” does nowhere.
  func asked(over header: [String]) -> [String] {
    guard let labels = rows.first else { return header }
    return zip(header, labels).map { code, label in
      let isCode = code.wholeMatch(of: /Q\d+(?:[._]\d+)?(?:_TEXT)?/) != nil
      return isCode && label.split(separator: " ").count > 3 ? label : code
    }
  }

  private static let mostRows = 200
}

extension CSVTable {
  /// Goes through the rows that have as many cells as the header, as long as `body` wants more.
  func eachRow(in bytes: Span<UInt8>, _ body: (_ cells: [String], _ start: Int) -> Bool) {
    eachRow(in: bytes) { row, start, cells in
      let texts = cells.map { $0.text(row) }
      return texts == names || body(texts, start)
    }
  }

  /// Goes through all that stands in a column, without reading the others.
  func eachValue(of column: Int, in bytes: Span<UInt8>, _ body: (String) -> Void) {
    eachRow(in: bytes) { row, _, cells in
      if column < cells.count { body(CellText.bare(cells[column].text(row))) }
      return true
    }
  }

  private func eachRow(
    in bytes: Span<UInt8>,
    _ body: (_ row: Span<UInt8>, _ start: Int, _ cells: [CSVCell]) -> Bool
  ) {
    var table = self
    var position = 0
    while case let cut = table.cut(bytes, from: &position), !cut.isEmpty {
      for piece in cut.pieces where piece.fault == nil {
        let row = bytes.extracting(piece.range)
        let cells = Self.row(row, at: 0, delimiter: delimiter, mayContainLines: true).cells
        if cells.count >= header.count, !body(row, piece.range.lowerBound, cells) { return }
      }
    }
  }
}
