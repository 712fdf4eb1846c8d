import Answering

/// One row a turn, after RFC 4180, for a spreadsheet.
struct CSVExporter: ThreadExporter {
  let summary = "One row an answer, for a spreadsheet."
  let fileExtension = "csv"

  func export(_ threads: [QuestionThread], with options: ExportOptions) -> String {
    let guest = PageWording(options.language).guest
    let turns = threads.flatMap { PublishedTurn.turns(of: $0, with: options) }
    let header = (["thread", "turn"] + PublishedTurn.fieldNames).joined(separator: ",") + "\r\n"
    return (options.byteOrderMark ? "\u{FEFF}" : "") + header
      + turns.map { CSVText.row([String($0.threadID), String($0.number)] + $0.fields(guest: guest)) }.joined()
  }
}
