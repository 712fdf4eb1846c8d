import Answering
package import Foundation
import TextAnalysis

extension Report {
  /// The report as a page of its own; `earlier` is the campaign it is compared to.
  package func html(since earlier: String? = nil) throws(ExportError) -> String {
    let words = TableWording(.report, Language(rawValue: language) ?? .english)
    return try PageTemplates.standard.get().render(
      HTMLReport(self, in: words, since: earlier),
      with: "report"
    )
  }

  /// The report as one JSON object.
  package func json() throws -> String { try sortedJSON(self) + "\n" }
}

extension TableWording {
  /// From when to when was asked, and when the report was made.
  package func period(of report: Report) -> String {
    func said(_ hour: String?) -> String { hour.map(time) ?? "–" }
    return text(
      "period",
      ["from": said(report.from), "to": said(report.to), "date": time(report.madeAt)]
    )
  }

  /// `275 people`.
  package func said(_ figure: Report.Figure) -> String { "\(number(figure.value)) \(unit(of: figure))" }

  /// What a figure counts: `people`, or `person`.
  package func unit(of figure: Report.Figure) -> String {
    (figure.value == 1 ? entry("one-\(figure.name)") : nil) ?? text(figure.name)
  }

  package func heading(of section: Report.Section, since earlier: String?) -> String {
    text("section-\(section.name)", ["campaign": SafeText.line(earlier ?? "")])
  }

  /// `24 November 2026, 17:01`, of a time as `2026-11-24T17:01:30Z`.
  private func time(_ time: String) -> String {
    "\(hour(String(time.prefix(13))).dropLast(2))\(time.dropFirst(14).prefix(2))"
  }

  /// `24 November 2026, 17:00`, of an hour as `2026-11-24T17`.
  package func hour(_ hour: String) -> String {
    Report.time(ofHour: hour).map(minute) ?? hour
  }

  /// Where a post is from, and how often it was passed on.
  package func label(of post: Report.Example) -> String {
    let page = TableWording(.page, language)
    let shared = post.shared > 0 ? " · " + counted("passed-on", post.shared) : ""
    return page.text("post-\(post.network)", ["date": post.postedAt.map(time) ?? ""]) + shared
  }
}

extension Report {
  /// When an hour as `2026-11-24T17` began.
  package static func time(ofHour hour: String) -> Date? {
    guard hour.utf8.count == 13, let day = CalendarDate(String(hour.prefix(10))),
      let clock = Int(hour.suffix(2))
    else {
      return nil
    }
    return Date(timeIntervalSince1970: Double(day.daysSinceEpoch * 86_400 + clock * 3600))
  }
}
