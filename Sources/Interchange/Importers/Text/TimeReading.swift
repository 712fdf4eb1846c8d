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
    if let (time, place) = Self.placed(text) {
      var reading = self
      reading.zone = place
      return reading.date(time)
    }
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

  /// A time and the place behind it, as in “2026-11-26 10:00 Europe/Paris” and “10:00 AM ET”.
  private static func placed(_ text: String) -> (time: String, place: TimeZone)? {
    guard let last = text.utf8.last, last == UInt8(ascii: "]") || last == UInt8(ascii: ")") || last >= 0x41,
      let start = text.lastIndex(where: { " [(".contains($0) }), text.contains(":"),
      let place = TimeToken.place(text[start...])
    else { return nil }
    return (text[..<start].trimmingCharacters(in: .whitespaces), place)
  }

  /// 1 January 1970, as spreadsheets count from the end of 1899.
  private static let firstDay = 25_569.0
}
