/// Reads RFC 4180 letter by letter: enough to see that what was written is a table.
package enum CSVRows {
  package static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var previous: Unicode.Scalar?
    func endCell() {
      row.append(String(cell))
      cell.removeAll()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        // A doubled quote ends the quotes and opens them again, so that one of the two is kept.
        isQuoted.toggle()
        if isQuoted, previous == "\"" { cell.append(scalar) }
      case "," where !isQuoted: endCell()
      case "\n" where !isQuoted:
        endCell()
        rows.append(row)
        row = []
      case "\r" where !isQuoted: break
      default: cell.append(scalar)
      }
      previous = scalar
    }
    return rows
  }
}
