import Foundation

/// A table that stands in JSON, by rows or by columns, as analysts and spreadsheets write it; it is read as one in CSV,
/// so that its header says what a header says.
///
/// Rows under names: `{"columns": ["id", "text"], "data": [[1, "Tea?"]]}`, also the names as the first row; columns:
/// `{"id": {"0": 1}, "text": {"0": "Tea?"}}`, `{"id": [1], "text": ["Tea?"]}`.
enum JSONTable {
  /// The same in CSV; nil if it is none.
  static func csv(of content: Data) -> Data? {
    let bytes = content.span
    guard let first = bytes.firstContent, JSONSample.opens(first) else { return nil }
    // Of what is large the beginning tells; of columns it shows no more than the first.
    let start = JSONParser.read(bytes, in: 0..<min(bytes.count, mostBytes)).value
    guard let start, rows(in: start) != nil || beginsColumn(start) else { return nil }
    let reading = JSONParser.read(bytes, in: 0..<bytes.count)
    guard reading.fault == nil, let rows = reading.value.flatMap({ rows(in: $0) ?? columns(in: $0) }) else {
      return nil
    }
    return Data(rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined().utf8)
  }

  /// The rows that stand somewhere in it, behind their header.
  private static func rows(in value: JSONValue, depth: Int = 0) -> [[String]]? {
    if let rows = value.array { return headed(rows) }
    guard depth < 3, let members = value.object?.members else { return nil }
    let tables = members.compactMap { member in
      member.value.array.flatMap { list in rows(of: list).map { (member.key, list, $0) } }
    }
    // Beside the rows may stand another table, such as of the kinds of the columns: that names are given for goes first.
    for (key, _, rows) in tables {
      let names = members.lazy.compactMap { $0.key == key ? nil : self.names(in: $0.value) }.first {
        $0.count == rows.map(\.count).max()
      }
      if let names { return [names] + rows.map { cells($0) } }
    }
    if let (_, list, _) = tables.first { return headed(list) }
    return members.lazy.compactMap { $0.value.object == nil ? nil : rows(in: $0.value, depth: depth + 1) }
      .first
  }

  /// The lists in a list that holds nothing else, or those that BigQuery writes as `{"f": [{"v": 1}]}`.
  private static func rows(of list: [JSONValue]) -> [[JSONValue]]? {
    let rows = list.map { $0.array ?? $0["f"].array?.map { $0["v"] } }
    guard !rows.isEmpty, !rows.contains(nil) else { return nil }
    let whole = rows.compactMap(\.self)
    return whole.contains { $0.contains { $0.written != nil } } ? whole : nil
  }

  /// Rows of which the first names the columns.
  private static func headed(_ list: [JSONValue]) -> [[String]]? {
    guard let rows = rows(of: list), rows.count > 1, case let names = rows[0].compactMap(\.string),
      names.count > 1,
      names.count == rows[0].count, !names.contains(where: isNoName),
      rows.allSatisfy({ $0.count <= names.count && $0.allSatisfy(\.isCell) })
    else { return nil }
    return [names] + rows.dropFirst().map { cells($0, names.count) }
  }

  /// Whether it stands in a row, and over none: a number, a time, nothing.
  private static func isNoName(_ text: String) -> Bool {
    text.trimmedToContent == nil || Double(text) != nil || PostTime.date(text) != nil
  }

  /// The names in a list of texts, or of objects that have one each, maybe in another object.
  private static func names(in value: JSONValue) -> [String]? {
    let list = value.array ?? value["fields"].array ?? []
    let names = list.map { $0.string ?? $0.first("display_name", "name", "title").string }
    return names.isEmpty || names.contains(nil) ? nil : names.compactMap(\.self)
  }

  private static func beginsColumn(_ value: JSONValue) -> Bool {
    guard let column = value.object?.members.first?.value else { return false }
    return column.object?.members.first?.key == "0" || column.array?.first?.isCell == true
  }

  /// The columns under their names, all of the same rows.
  private static func columns(in value: JSONValue) -> [[String]]? {
    guard let members = value.object?.members, members.count > 1 else { return nil }
    let columns = members.map { $0.value.array ?? $0.value.object?.members.map(\.value) ?? [] }
    let keys = members.map { $0.value.object?.members.map(\.key) }
    guard columns[0].count > 0,
      columns.allSatisfy({ $0.count == columns[0].count && $0.allSatisfy(\.isCell) }),
      keys.allSatisfy({ $0 == keys[0] })
    else { return nil }
    return [members.map(\.key)] + columns[0].indices.map { row in columns.map { $0[row].cell } }
  }

  private static func cells(_ row: [JSONValue], _ count: Int = 0) -> [String] {
    row.map(\.cell) + Array(repeating: "", count: max(0, count - row.count))
  }

  private static func quoted(_ cell: String) -> String {
    // By scalars: a quote with an accent on it is one character.
    "\"" + String(cell.unicodeScalars.replacing("\"".unicodeScalars, with: "\"\"".unicodeScalars)) + "\""
  }

  private static let mostBytes = 1 << 16
}

extension JSONValue {
  /// Whether it may stand in a cell.
  fileprivate var isCell: Bool { object == nil && array?.allSatisfy { $0.written != nil } != false }

  /// What a cell says: words, a number, or the elements of a list.
  fileprivate var cell: String {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    case .bool(let truth): truth ? "true" : "false"
    case .array(let elements): elements.map(\.cell).joined(separator: "|")
    case .object: words() ?? ""
    case .null: ""
    }
  }
}
