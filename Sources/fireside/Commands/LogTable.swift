import Answering
import Foundation
import ThreadStorage

/// The log as a table, newest first, and one thread whole.
struct LogTable {
  let console: Console

  /// A line a thread: number, day, verdict, item, question.
  func show(
    _ store: ThreadStore,
    of campaign: String? = nil,
    by reviewer: String? = nil,
    limit: Int?,
    includesUnanswered: Bool
  ) throws {
    let filter = ThreadFilter(
      campaign: campaign,
      reviewer: reviewer,
      answeredOnly: !includesUnanswered,
      order: .newestFirst,
      limit: limit
    )
    let threads = try store.threads(filter)
    if threads.isEmpty {
      console.line(console.faint("Nothing was \(includesUnanswered ? "decided" : "answered") yet."))
    }
    let rows = threads.map(row)
    let widths = (0..<4).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    for row in rows {
      let cells = zip(row, widths).map { $0.padded(to: $1) }
      let head = cells.joined(separator: "  ")
      console.line((head + "  " + row[4]).truncated(to: console.width()))
    }
  }

  /// Every turn of a thread with its evidence.
  func show(_ thread: QuestionThread) {
    console.line(console.strong("Thread \(thread.id)"))
    for turn in thread.turns {
      console.line()
      let author = turn.question.author.map { "@\($0)" } ?? "a guest"
      let network = turn.question.network.rawValue
      console.line(
        console.faint("\(author) on \(network)\(turn.question.postID.map { ", post \($0)" } ?? "")".printable)
      )
      for line in turn.question.text.printable.wrapped(to: console.width() - 2) { console.line("> \(line)") }
      DraftView(console: console).show(turn.draft)
      DraftView(console: console).explain(turn.draft)
      console.line()
      console.line(
        console.strong("  \(turn.verdict.past)") + console.faint(Self.note(turn))
      )
      for concern in turn.overridden {
        console.line(console.warning("  overridden: \(concern.message.printable)"))
      }
      if let answer = turn.answer, turn.verdict == .edit {
        for line in answer.text.printable.wrapped(to: console.width() - 6) { console.line("  ┃ \(line)") }
      }
    }
  }

  /// When, by whom and why.
  private static func note(_ turn: Turn) -> String {
    let facts = [
      time(turn.decidedAt), turn.note.reviewer.map { "by \($0.onOneLine)" }, turn.note.reason?.rawValue,
    ]
    return facts.compactMap { $0.map { " · \($0)" } }.joined()
  }

  private func row(_ thread: QuestionThread) -> [String] {
    let last = thread.turns.last(where: { $0.answer != nil }) ?? thread.turns.last
    let follow = thread.turns.count > 1 ? " (+\(thread.turns.count - 1))" : ""
    return [
      String(thread.id),
      last.map { CalendarDate($0.decidedAt).description } ?? "",
      last?.verdict.rawValue ?? "",
      last.map { $0.draft.item?.description ?? $0.draft.outcome.rawValue } ?? "",
      (thread.turns.first?.question.text.onOneLine ?? "") + follow,
    ]
  }

  /// In UTC, to the second.
  static func time(_ date: Date) -> String {
    let time = UTCTime(date)
    return "\(time.day) \(time.clock) UTC"
  }
}
