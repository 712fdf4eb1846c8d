import TextAnalysis

/// Text as a cell of CSV.
enum CSVText {
  /// A row of RFC 4180 with its line end. Every cell is quoted, so that none is read as anything but text.
  static func row(_ cells: [String?]) -> String {
    cells.map { $0.map(cell) ?? "" }.joined(separator: ",") + "\r\n"
  }

  /// `text` in quotes, harmless to a spreadsheet.
  static func cell(_ text: String) -> String {
    let clean = neutralised(text)
    var result = "\""
    for scalar in clean.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// `text` with an apostrophe in front if a spreadsheet might run it (OWASP: CSV injection).
  private static func neutralised(_ text: String) -> String {
    // Looked at before trimming: the tab or CR in front is what makes some spreadsheets look further.
    guard let first = text.unicodeScalars.first(where: { !$0.isDirectional && $0 != "\u{FEFF}" })
    else { return "" }
    let clean = SafeText.cleaned(text)
    let starts = [first, clean.unicodeScalars.first ?? first]
    return starts.contains(where: isTrigger) ? "'" + clean : clean
  }

  private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
  }
}
