import Answering
import TextAnalysis

/// One row a turn, after RFC 4180, for a spreadsheet.
struct CSVExporter: ThreadExporter {
  let summary = "One row an answer, for a spreadsheet."
  let fileExtension = "csv"

  func export(_ threads: [QuestionThread], with options: ExportOptions) -> String {
    let header = [
      "thread", "turn", "network", "post_id", "link", "asker", "question", "item", "title", "status",
      "language", "answer", "answered_at",
    ]
    let turns = threads.flatMap { PublishedTurn.turns(of: $0, with: options) }
    let mark = options.byteOrderMark ? "\u{FEFF}" : ""
    return mark + header.joined(separator: ",") + "\r\n"
      + turns.map { row($0, guest: PageWording(options.language).guest) }.joined()
  }

  private func row(_ turn: PublishedTurn, guest: String) -> String {
    CSVText.row([
      String(turn.threadID), String(turn.number), turn.network.rawValue, turn.postID, turn.link,
      turn.asker ?? guest, turn.question, turn.theme?.item.description, turn.theme?.title,
      turn.theme?.status, turn.language.rawValue, turn.answer, UTCTime(turn.answeredAt).iso8601,
    ])
  }
}
