import Answering

/// One row a turn, after RFC 4180, for a spreadsheet.
struct CSVExporter: ThreadExporter {
  static let summary = "One row an answer, for a spreadsheet."
  let options: ExportOptions

  init(_ options: ExportOptions) { self.options = options }

  func head() -> String {
    (options.byteOrderMark ? "\u{FEFF}" : "")
      + (["thread", "turn"] + PublishedTurn.fieldNames).joined(separator: ",") + "\r\n"
  }

  func add(_ thread: QuestionThread) throws(ExportError) -> String {
    let guest = PageWording(options.language).guest
    return try PublishedTurn.turns(of: thread, with: options)
      .map { CSVText.row([String($0.threadID), String($0.number)] + $0.fields(guest: guest)) }.joined()
  }
}
