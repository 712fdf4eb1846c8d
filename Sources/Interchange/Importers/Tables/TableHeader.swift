import Foundation

/// Where the header of a table stands, and what parts its cells.
struct TableHeader {
  let delimiter: UInt8

  /// The names of the columns, each once.
  let cells: [String]

  /// The same as they stand there.
  let names: [String]

  /// Where the first row begins.
  let end: Int

  /// The line it stands in, counted from 1.
  let line: Int

  /// Whether there is none: the columns go by their numbers.
  let isMissing: Bool

  /// Finds it: lines that tell of the file may stand before it. `line` is where it was said to stand, `told` are the
  /// columns that it was said to have.
  init(_ all: Span<UInt8>, line told: Int? = nil, columns: [String] = []) {
    let bytes = all.extracting(0..<min(all.count, Self.mostBytes))
    var position = 0
    while position < bytes.count, JSONScan.isBlank(bytes[position]), bytes[position] != 0x09 { position += 1 }
    var delimiters = Array(",;\t|".utf8)
    let lineEnd = bytes.lineEnd(from: position)
    if lineEnd == position + 5, bytes.text(position..<position + 4).lowercased() == "sep=" {
      delimiters = [bytes[position + 4]]
      position = bytes.lineStart(after: lineEnd)
    }
    let wanted = Set(columns.map(PostField.folded))
    let candidates = delimiters.flatMap { delimiter in
      Self.rows(bytes, from: position, delimiter, upTo: max(Self.mostRows, told ?? 0)).map {
        Candidate($0, delimiter, wanted)
      }
    }
    let best = Self.best(of: candidates, line: told)
    let rows = candidates.filter { $0.delimiter == best.delimiter }.map(\.row)
    let place = rows.firstIndex { $0.line == best.row.line } ?? 0
    let next = rows.dropFirst(place + 1).first
    self.init(
      best,
      bytes,
      isMissing: told == nil && best.known == 0 && next.map { best.row.isLike($0) } == true,
      groups: place > 0 ? rows[place - 1].cells : []
    )
  }

  private init(_ best: Candidate, _ bytes: Span<UInt8>, isMissing: Bool, groups: [String]) {
    (line, self.isMissing) = (best.row.line, isMissing)
    end = isMissing ? best.row.start : best.row.end
    delimiter = Self.delimiter(below: best, from: end, bytes)
    guard !isMissing else {
      names = best.row.cells.indices.map { String($0 + 1) }
      cells = names
      return
    }
    var names = best.row.cells
    // What stands behind the last named column is nothing, as some tools end every line with a delimiter; unless the line
    // below names it, as that of the choices of a survey does.
    let below = CSVTable.row(bytes, at: end, delimiter: best.delimiter, mayContainLines: true).cells
    let isNamed = below.count == names.count && below.last?.text(bytes).trimmedToContent != nil
    while !isNamed, names.count > 1, names.last?.isEmpty == true { names.removeLast() }
    self.names = names
    names = Self.grouped(names, below: groups)
    var counts: [String: Int] = [:]
    cells = names.map { name in
      counts[name, default: 0] += name.isEmpty ? 0 : 1
      return counts[name, default: 0] > 1 ? "\(name) (\(counts[name, default: 0]))" : name
    }
  }

  /// What parts the cells of the rows: where somebody typed a header over them, it may be another sign than there.
  private static func delimiter(below header: Candidate, from end: Int, _ bytes: Span<UInt8>) -> UInt8 {
    func count(_ delimiter: UInt8) -> Int {
      CSVTable.row(bytes, at: end, delimiter: delimiter, mayContainLines: true).cells.count
    }
    guard header.width > 2, end < bytes.count, count(header.delimiter) < header.width else {
      return header.delimiter
    }
    return ",;\t|".utf8.first { count($0) == header.width } ?? header.delimiter
  }

  /// The names with those of what they are told of, where the row above has these and names stand twice without, as in
  /// “Post,,Comment,” over “ID,Text,ID,Text”.
  private static func grouped(_ names: [String], below groups: [String]) -> [String] {
    let (known, over) = (names.filter { !$0.isEmpty }, groups.filter { !$0.isEmpty })
    guard Set(known).count < known.count, over.count > 1, Set(over).count == over.count else { return names }
    var group = ""
    return names.indices.map { column in
      if column < groups.count, !groups[column].isEmpty { group = groups[column] }
      return group.isEmpty || names[column].isEmpty ? names[column] : group + " " + names[column]
    }
  }

  fileprivate struct Row {
    var cells: [String]
    var start: Int
    var end: Int
    var line: Int

    /// Whether what no column is called, a time, a long number or an address, stands in both rows at one place.
    func isLike(_ other: Row) -> Bool {
      cells.count > 1
        && zip(cells, other.cells).contains { Self.value($0) != nil && Self.value($0) == Self.value($1) }
    }

    private static func value(_ cell: String) -> String? {
      if WebLink(cell) != nil { return "link" }
      if cell.utf8.count > 5, cell.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return "number" }
      return TimeReading(order: .dayFirst).date(cell) == nil ? nil : "time"
    }
  }

  fileprivate struct Candidate {
    var row: Row
    var delimiter: UInt8

    /// How many different things its cells are known to name; 0 if no text is among them.
    var known: Int

    /// How many cells it has up to the last in which something stands.
    var width: Int { (row.cells.lastIndex { !$0.isEmpty } ?? -1) + 1 }

    init(_ row: Row, _ delimiter: UInt8, _ wanted: Set<String>) {
      (self.row, self.delimiter) = (row, delimiter)
      let roles = Set(row.cells.compactMap { ColumnName($0)?.role })
      let told = row.cells.count { wanted.contains(PostField.folded($0)) }
      known = told > 0 || roles.contains(.field(.text)) ? roles.count + told * 4 : 0
    }
  }

  /// The row that names most; the first with the most cells if none surely names a text and more.
  private static func best(of candidates: [Candidate], line: Int?) -> Candidate {
    let candidates =
      line.map { line in candidates.filter { $0.row.line == line } }.flatMap { $0.isEmpty ? nil : $0 }
      ?? candidates
    let first = candidates.filter { $0.row.line == candidates.map(\.row.line).min() }
    if let named = candidates.max(by: { ($0.known, $1.row.line) < ($1.known, $0.row.line) }), named.known > 1,
      line != nil || first.allSatisfy({ $0.known < max(2, named.known / 2) })
        || named.row.line == first[0].row.line
    {
      return named
    }
    let start = line == nil ? widest(candidates) : first
    return start.dropFirst().reduce(start[0]) { $1.row.cells.count > $0.row.cells.count ? $1 : $0 }
  }

  /// The first rows of each delimiter that have as many cells as most of those that follow.
  private static func widest(_ candidates: [Candidate]) -> [Candidate] {
    Set(candidates.map(\.delimiter)).sorted { candidates.firstPlace(of: $0) < candidates.firstPlace(of: $1) }
      .map { delimiter in
        let rows = candidates.filter { $0.delimiter == delimiter }
        let counts = Dictionary(grouping: rows, by: \.width).mapValues(\.count)
        let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let usual, usual.key > 2, usual.value * 2 > rows.count else { return rows[0] }
        return rows.first { $0.width >= usual.key } ?? rows[0]
      }
  }

  /// The first rows.
  private static func rows(_ bytes: Span<UInt8>, from start: Int, _ delimiter: UInt8, upTo most: Int) -> [Row]
  {
    var rows: [Row] = []
    var (position, line) = (start, (0..<start).count { bytes[$0] == 0x0A } + 1)
    while rows.count < most, position < bytes.count || rows.isEmpty {
      let row = CSVTable.row(bytes, at: position, delimiter: delimiter, mayContainLines: true)
      let cells = row.cells.map {
        $0.content.count > longestName ? "" : $0.text(bytes).trimmedToContent ?? ""
      }
      if cells.contains(where: { !$0.isEmpty }) || rows.isEmpty {
        rows.append(Row(cells: cells, start: position, end: row.end, line: line))
      }
      line += (position..<row.end).count { index in
        bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes.lineStart(after: index) == index + 1)
      }
      if row.end <= position { break }
      position = row.end
    }
    return rows
  }

  private static let mostRows = 40
  private static let longestName = 1000
  private static let mostBytes = 1 << 16
}

extension [TableHeader.Candidate] {
  fileprivate func firstPlace(of delimiter: UInt8) -> Int {
    firstIndex { $0.delimiter == delimiter } ?? count
  }
}
