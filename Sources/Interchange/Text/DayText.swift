import Answering
import Foundation
import TextAnalysis

/// Days as the pages write them, the same on every machine: UTC, no locale.
enum DayText {
  /// `24 November 2026`, or `1er novembre 2026`.
  static func spelledOut(_ date: Date, in language: Language) -> String {
    let day = CalendarDate(date)
    let month = LanguageTable.calendar.words("month-\(day.month)", in: language).first ?? ""
    let first = LanguageTable.calendar.entries(in: language)["first-day"] ?? "1"
    return "\(day.day == 1 ? first : String(day.day)) \(month) \(day.year)"
  }
}
