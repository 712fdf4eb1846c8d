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
      console.line(
        console.faint(console.words(includesUnanswered ? "log-none-decided" : "log-none-answered"))
      )
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
    console.line(console.strong(console.words("log-thread", ["thread": "\(thread.id)"])))
    for turn in thread.turns {
      console.line()
      let author = turn.question.author.map { "@\($0)" } ?? console.words("log-guest")
      let place = console.words(
        turn.question.postID == nil ? "log-author" : "log-author-post",
        ["author": author, "network": turn.question.network.rawValue, "post": turn.question.postID ?? ""]
      )
      console.line(console.faint(place.printable))
      for line in turn.question.whole.text.printable.wrapped(to: console.width() - 2) {
        console.line("> \(line)")
      }
      DraftView(console: console).show(turn.draft, isExplained: true)
      console.line()
      console.line(console.strong("  \(past(turn))") + console.faint(note(turn)))
      HandoverView(console: console).showRemark(of: turn)
      for concern in turn.overridden {
        console.line(
          console.warning(
            "  \(console.words("log-overridden", ["concern": console.told(concern.message).printable]))"
          )
        )
      }
      // Whoever was answered in other words may have been handed over since.
      if let answer = turn.answer, answer.text != turn.draft.text {
        for line in answer.text.printable.wrapped(to: console.width() - 6) {
          console.line("  \(console.bar("┃"))\(line)")
        }
      }
    }
  }

  /// What was decided, and how far an answer came.
  private func past(_ turn: Turn) -> String {
    let delivery = turn.answer.flatMap { $0.delivery == .approved ? nil : $0.delivery }
    return [console.past(turn.verdict), delivery.map { console.name("delivery", $0.rawValue) }].compactMap(
      \.self
    ).joined(separator: " · ")
  }

  /// When, by whom and why.
  private func note(_ turn: Turn) -> String {
    let facts = [
      Self.time(turn.decidedAt),
      turn.note.reviewer.map { console.words("log-by", ["reviewer": $0.onOneLine]) },
      turn.note.reason.map { console.name("reason", $0.rawValue) },
    ]
    return facts.compactMap { $0.map { " · \($0)" } }.joined()
  }

  private func row(_ thread: QuestionThread) -> [String] {
    let last = thread.turns.last(where: { $0.answer != nil }) ?? thread.turns.last
    let follow = thread.turns.count > 1 ? " (+\(thread.turns.count - 1))" : ""
    return [
      String(thread.id),
      last.map { CalendarDate($0.decidedAt).description } ?? "",
      last.map(became) ?? "",
      last.map { $0.draft.item?.description ?? console.name("outcome", $0.draft.outcome.rawValue) } ?? "",
      (thread.turns.first?.question.whole.text.onOneLine ?? "") + follow,
    ]
  }

  /// What was decided on a turn, or how far its answer came.
  private func became(_ turn: Turn) -> String {
    guard let delivery = turn.answer?.delivery, delivery != .approved else {
      return console.name("verdict", turn.verdict.rawValue)
    }
    return console.name("delivery", delivery.rawValue)
  }

  /// In UTC, to the second.
  static func time(_ date: Date) -> String {
    let time = UTCTime(date)
    return "\(time.day) \(time.clock) UTC"
  }
}
