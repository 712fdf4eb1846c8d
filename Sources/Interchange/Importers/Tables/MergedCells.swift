/// Cells that a spreadsheet merged over some rows, as of one person who asks three things: the first is filled, and holds
/// for those below.
struct MergedCells: Sendable {
  /// What rows that have nothing there take over, by where they begin.
  private var values: [Int: [Int: String]] = [:]

  /// Nil if nothing shows that cells were merged: somebody may be nameless, but not outside of time as well.
  init?(_ columns: ColumnMap, of table: CSVTable, _ sample: TableSample, _ bytes: Span<UInt8>) {
    let people = (columns.columns[.field(.author)] ?? []) + (columns.columns[.field(.authorName)] ?? [])
    let merged = people + Self.beside(people, columns, sample)
    guard let person = people.first, merged.count > people.count, columns.columns[.field(.id)] == nil,
      sample.rows.first.map({ Self.empty(merged, $0).isEmpty }) == true,
      sample.rows.contains(where: { Self.isMerged($0, merged, columns) }),
      !zip(sample.rows, sample.rows.dropFirst()).contains(where: {
        $0[person] == $1[person] && !$0[person].isEmpty
      })
    else { return nil }
    var above: [Int: String] = [:]
    var values: [Int: [Int: String]] = [:]
    table.eachRow(in: bytes) { cells, start in
      if columns.isSum(cells) { return true }
      let empty = Self.empty(merged, cells)
      for column in merged where !empty.contains(column) { above[column] = cells[column] }
      if !empty.isEmpty { values[start] = above.filter { empty.contains($0.key) } }
      return true
    }
    self.values = values
  }

  /// Fills the cells of the row that begins there.
  func fill(_ cells: inout [String], ofRowAt start: Int) {
    for (column, value) in values[start] ?? [:] { cells[column] = value }
  }

  /// The columns that are merged along: of times, or else what stands before whoever is named and is never there without.
  private static func beside(_ people: [Int], _ columns: ColumnMap, _ sample: TableSample) -> [Int] {
    if let times = columns.columns[.field(.postedAt)] { return times }
    guard let person = people.min() else { return [] }
    let taken = Set(columns.columns.values.flatMap { $0 })
    let nameless = sample.rows.filter { !columns.isSum($0) && $0[person].trimmedToContent == nil }
    return (0..<person).filter { column in
      !taken.contains(column) && nameless.allSatisfy { $0[column].trimmedToContent == nil }
    }
  }

  private static func empty(_ columns: [Int], _ cells: [String]) -> [Int] {
    columns.filter { cells[$0].trimmedToContent == nil }
  }

  private static func isMerged(_ cells: [String], _ merged: [Int], _ columns: ColumnMap) -> Bool {
    empty(merged, cells).count == merged.count && columns.words(in: cells) != nil && !columns.isSum(cells)
  }
}
