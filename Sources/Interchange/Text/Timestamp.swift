import Answering
import Foundation
import TextAnalysis

/// Times as text, the same on every machine: UTC, no locale.
enum Timestamp {
  /// `24 November 2026`, or `1er novembre 2026`.
  static func spelledOut(_ date: Date, in language: Language) -> String {
    let day = CalendarDate(date)
    let month = monthNames(in: language)[day.month - 1]
    let number = language == .french && day.day == 1 ? "1er" : String(day.day)
    return "\(number) \(month) \(day.year)"
  }

  private static func monthNames(in language: Language) -> [String] {
    switch language {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    case .french:
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ]
    }
  }
}
