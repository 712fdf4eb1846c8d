import Foundation
import Interchange

/// A report on a terminal: figures with bars, the hours as a line of them.
struct ReportView {
  let console: Console
  let words: TableWording

  private static let bar = 12

  /// How many names are listed that have no figure.
  private static let mostListed = 5
  private static let levels = Array("▁▂▃▄▅▆▇█")

  func show(_ report: Report, since earlier: String?) {
    console.line(console.strong(words.text("title", ["campaign": report.campaign]).onOneLine))
    console.line(console.faint("  " + (report.hours.isEmpty ? words.text("none") : words.period(of: report))))
    for section in report.sections {
      console.line()
      console.line(console.strong("  " + words.heading(of: section, since: earlier).onOneLine))
      let rows = section.isList ? section.rows.prefix(Self.mostListed) : section.rows[...]
      for row in rows { show(row, in: section) }
      if rows.count < section.rows.count {
        let more = words.counted("more-listed", section.rows.count - rows.count)
        console.tell(more, console.faint, behind: "    ")
      }
      if section.name == "summary" { show(report.hours) }
    }
  }

  private func show(_ hours: [Report.Hour]) {
    guard let first = hours.first, let last = hours.last, let peak = hours.map(\.posts).max(), peak > 0 else {
      return
    }
    let width = min(console.width() - 6, hours.count)
    let each = (hours.count + width - 1) / width
    let sums = stride(from: 0, to: hours.count, by: each).map { start in
      hours[start..<min(start + each, hours.count)].reduce(0) { $0 + $1.posts }
    }
    let most = max(1, sums.max() ?? 1)
    let line = sums.map { $0 == 0 ? " " : Self.levels[min(7, $0 * 8 / most)] }
    console.line()
    console.line(console.faint("  \(words.text("hourly"))"))
    console.line("  " + console.key(String(line)))
    let (start, end) = (words.hour(first.hour), words.hour(last.hour))
    let gap = sums.count - start.columns - end.columns
    console.line(console.faint("  \(start)\(gap < 3 ? " – " : String(repeating: " ", count: gap))\(end)"))
  }

  private func show(_ row: Report.Line, in section: Report.Section) {
    let isSummary = section.name == "summary"
    let width = min(isSummary ? 44 : 34, console.width() - 52)
    let largest = max(1, section.rows.compactMap(\.figures.first?.value).max() ?? 1)
    let isTimed = ["speed", "sending"].contains(section.name)
    let figures = isTimed ? [] : row.figures.prefix(isSummary ? 1 : 2).map(words.said)
    let isShort = !isSummary || figures.isEmpty
    let facts = figures + (isShort ? [row.note].compactMap { $0?.printable } : [])
    let bar =
      isSummary || row.figures.isEmpty || isTimed ? "" : bar(row.figures.first?.value ?? 0, of: largest) + " "
    show(row.label.onOneLine, bar + facts.joined(separator: " · "), width)
    if !isShort { faint(row.note) }
    if section.name == "asks", let post = row.posts.first {
      faint(
        [
          post.words.map { console.words("quoted", ["words": $0.onOneLine.truncated(to: 56)]) },
          words.label(of: post), post.link,
        ].compactMap { $0 }.joined(separator: " · ")
      )
    }
  }

  /// What a line is about and its figures beside that, or under it in a narrow window.
  private func show(_ label: String, _ figures: String, _ width: Int) {
    guard width >= Self.leastLabel else {
      console.tell(label, behind: "    ")
      if !figures.isEmpty { console.tell(figures, behind: "      ") }
      return
    }
    let labels = label.wrapped(to: width)
    console.tell(figures, behind: "    \(labels[0].padded(to: width))  ")
    for label in labels.dropFirst() { console.line("    \(label)") }
  }

  private static let leastLabel = 24

  private func faint(_ note: String?) {
    if let note { console.tell(note.printable, console.faint, behind: "      ") }
  }

  private func bar(_ value: Int, of largest: Int) -> String {
    let filled = value == 0 ? 0 : max(1, value * Self.bar / largest)
    return console.key(String(repeating: "█", count: filled))
      + String(repeating: " ", count: Self.bar - filled)
  }
}
