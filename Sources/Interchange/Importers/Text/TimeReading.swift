import Foundation

/// How the times of a source are to be read, where they don't tell by themselves.
struct TimeReading: Sendable, Equatable {
  /// Whether the day or the month stands first in `11/05/2026`; nil if that isn't known.
  var order: WrittenTime.DayOrder?

  /// Where times are told that name no zone; nil for Greenwich.
  var zone: TimeZone?

  /// When the dump was made, for times such as “2 days ago”.
  var collectedAt: Date?

  /// Whether a plain number may be a spreadsheet’s, which counts days.
  var hasSerialDays = false

  /// Nil if it isn't understood.
  func date(_ text: String) -> Date? {
    guard let date = date(text, east: 0) else { return nil }
    return zone.flatMap { self.date(text, east: Double($0.secondsFromGMT(for: date))) } ?? date
  }

  private func date(_ text: String, east: Double) -> Date? {
    if let date = PostTime.date(text, east: east) { return date }
    if hasSerialDays, let days = Double(text.replacing(",", with: ".")), (20_000..<80_000).contains(days) {
      return Date(timeIntervalSince1970: ((days - Self.firstDay) * 86_400).rounded() - east)
    }
    if let date = WrittenTime(text)?.date(order, east: east) { return date }
    return collectedAt.flatMap { now in RelativeTime.age(text).map { now.addingTimeInterval(-$0) } }
  }

  /// 1 January 1970, as spreadsheets count from the end of 1899.
  private static let firstDay = 25_569.0
}
