package import Foundation
import TextAnalysis

/// A moment as a day and a time of day, the same on every machine: UTC, no locale.
package struct UTCTime: Sendable {
  /// The day it falls on.
  package let day: CalendarDate

  /// Since the day began.
  private let milliseconds: Int

  /// The moment that many milliseconds after 1970 began.
  package init(milliseconds: Int) {
    let aDay = 86_400_000
    self.milliseconds = (milliseconds % aDay + aDay) % aDay
    day = CalendarDate(Date(timeIntervalSince1970: Double((milliseconds - self.milliseconds) / 1000)))
  }

  /// The second that `date` falls in.
  package init(_ date: Date) {
    self.init(milliseconds: Int(date.secondsSince1970.rounded(.down)) * 1000)
  }

  /// `04:02:27`
  package var clock: String {
    [milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60]
      .map { $0.padded(to: 2) }.joined(separator: ":")
  }

  /// `2026-11-24T04:02:27Z`; a fraction of a second is dropped.
  package var iso8601: String { "\(day)T\(clock)Z" }

  /// `2026-11-24T04:02:27.000Z`
  package var iso8601WithMilliseconds: String { "\(day)T\(clock).\((milliseconds % 1000).padded(to: 3))Z" }
}
