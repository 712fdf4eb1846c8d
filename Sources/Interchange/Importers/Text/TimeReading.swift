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

  /// Whether a clock is read there of which nobody says in which zone it runs.
  func lacksZone(_ text: String) -> Bool {
    guard zone == nil, text.utf8.last != UInt8(ascii: "Z"), text.contains(":"), RelativeTime.age(text) == nil,
      let date = date(text)
    else {
      return false
    }
    var elsewhere = self
    elsewhere.zone = TimeZone(secondsFromGMT: 3600)
    return elsewhere.date(text) != date
  }

  private func date(_ text: String, east: Double) -> Date? {
    if let date = PostTime.date(text, east: east) { return date }
    if hasSerialDays, let days = Double(text.replacing(",", with: ".")), (20_000..<80_000).contains(days) {
      return Date(timeIntervalSince1970: ((days - Self.firstDay) * 86_400).rounded() - east)
    }
    if let date = WrittenTime(text)?.date(order, east: east) { return date }
    return collectedAt.flatMap { now in
      RelativeTime.dayAndClock(text).map { Self.day($0.daysAgo, before: now, at: $0.clock, east) }
        ?? RelativeTime.age(text).map { now.addingTimeInterval(-$0) }
    }
  }

  /// The time of a clock so many days before now, as told where the clock runs.
  private static func day(_ days: Int, before now: Date, at clock: Double, _ east: Double) -> Date {
    let today = ((now.timeIntervalSince1970 + east) / 86_400).rounded(.down)
    return Date(timeIntervalSince1970: (today - Double(days)) * 86_400 + clock - east)
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
