import Answering
import Foundation
import TextAnalysis

/// What the template of a report is filled with.
struct HTMLReport {
  let pageLanguage: String
  let pageTitle: String
  let period: String
  let none: String
  let hasSections: Bool
  let sections: [SectionView]

  struct SectionView {
    let sectionID: String
    let heading: String
    let isSummary: Bool
    let isTable: Bool

    /// How many lines are folded away; nil where all are shown.
    let folded: String?
    let hasBars: Bool
    let heads: [String]
    let chart: ChartView?
    let rows: [RowView]
  }

  struct RowView {
    let label: String
    let first: String?
    let unit: String
    let note: String?
    let link: String?
    let share: Int
    let cells: [String]
    let hasPosts: Bool
    let posts: [PostView]
  }

  struct PostView {
    let postLink: String?
    let postLabel: String
    let postWords: String?
  }

  struct ChartView {
    let caption: String
    let chartWords: String
    let chartWidth: Int
    let chartHeight: Int
    let start: String
    let end: String
    let columns: [ColumnView]
  }

  struct ColumnView {
    let columnClass: String
    let columnTitle: String
    let x: Int
    let y: Int
    let columnWidth: Int
    let columnHeight: Int
  }
}

extension HTMLReport {
  init(_ report: Report, in words: TableWording, since earlier: String?) {
    pageLanguage = words.language.rawValue
    pageTitle = words.text("title", ["campaign": SafeText.line(report.campaign)])
    period = words.period(of: report)
    none = words.text("none")
    hasSections = !report.sections.isEmpty
    sections = report.sections.map { section in
      let isSummary = section.name == "summary"
      let heads = section.rows.first?.figures.map(\.name) ?? []
      let largest = section.rows.compactMap { row in heads.first.flatMap(row.value) }.max() ?? 0
      return SectionView(
        sectionID: "report-\(section.name)",
        heading: words.heading(of: section, since: earlier),
        isSummary: isSummary,
        isTable: !isSummary,
        folded: section.isList ? words.counted("listed", section.rows.count) : nil,
        hasBars: largest > 0,
        heads: heads.map { words.text($0) },
        chart: isSummary ? ChartView(report.hours, in: words) : nil,
        rows: section.rows.map { RowView($0, heads, of: largest, in: words) }
      )
    }
  }
}

extension HTMLReport.RowView {
  fileprivate init(_ row: Report.Line, _ heads: [String], of largest: Int, in words: TableWording) {
    label = SafeText.line(row.label)
    first = (row.figures.first?.value).map(words.number)
    unit = row.figures.first.map(words.unit) ?? ""
    note = row.note.map(SafeText.line)
    link = row.key == "shared-post" ? row.posts.first?.link.flatMap(WebLink.init)?.address : nil
    share = (heads.first.flatMap(row.value) ?? 0) * 100 / max(largest, 1)
    cells = heads.map { row.value(of: $0).map(words.number) ?? "" }
    hasPosts = !row.posts.isEmpty
    posts = row.posts.map { post in
      HTMLReport.PostView(
        postLink: post.link.flatMap(WebLink.init)?.address,
        postLabel: words.label(of: post),
        postWords: post.words.map(SafeText.line)
      )
    }
  }
}

extension Report.Line {
  /// Nil where the line has no such figure.
  fileprivate func value(of name: String) -> Int? { figures.first { $0.name == name }?.value }
}

extension HTMLReport.ChartView {
  /// Nil where there is nothing to draw.
  fileprivate init?(_ hours: [Report.Hour], in words: TableWording) {
    guard let first = hours.first, let last = hours.last, let peak = hours.map(\.posts).max(), peak > 0 else {
      return nil
    }
    let width = max(2, 960 / hours.count)
    caption = words.text("hourly")
    chartWords = hours.filter { $0.posts == peak }.prefix(1)
      .map { "\(words.text("peak")) \(words.hour($0.hour)), \(words.number(peak))" }.joined()
    (chartWidth, chartHeight) = (width * hours.count, 200)
    (start, end) = (words.hour(first.hour), words.hour(last.hour))
    columns = hours.enumerated().map { place, hour in
      let height = hour.posts == 0 ? 0 : max(1, hour.posts * 200 / peak)
      return HTMLReport.ColumnView(
        columnClass: hour.posts == peak ? "peak" : "hour",
        columnTitle: "\(words.hour(hour.hour)): \(words.number(hour.posts))",
        x: place * width,
        y: 200 - height,
        columnWidth: max(1, width - 1),
        columnHeight: height
      )
    }
  }
}
