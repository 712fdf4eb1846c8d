import Answering
import Foundation
import TextAnalysis

/// Reads until when something is put off, as people type it in either language: “2h”, “18:00”, “monday”, “réponse”.
struct DeferralWords {
  let now: Date
  let timeZone: TimeZone

  /// When a day begins for who says “tomorrow”.
  private static let morning = 9

  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }

  /// Nil for anything else.
  func deferral(_ text: String) -> Deferral? {
    let words = Tokenizer.tokens(of: text).map(\.folded).joined(separator: " ")
    if Self.table("reply").contains(words) { return .theirNextWord }
    return (span(words) ?? time(text) ?? day(words)).map(Deferral.until)
  }

  /// “2h”, “45 min”, “3 days”.
  private func span(_ words: String) -> Date? {
    let digits = words.prefix(while: \.isNumber)
    let unit = words.dropFirst(digits.count).trimmingCharacters(in: .whitespaces)
    guard let count = Int(digits), (1...Self.most).contains(count) else { return nil }
    let minutes = [("minutes", 1), ("hours", 60), ("days", 24 * 60)].first { Self.table($0.0).contains(unit) }
    return minutes.map { now.addingTimeInterval(Double(count * $0.1 * 60)) }
  }

  private static let most = 1000

  /// “18:00”, “7h30”: the next time that clocks say so.
  private func time(_ text: String) -> Date? {
    let parts = text.lowercased().split { $0 == ":" || $0 == "h" }.map {
      Int($0.trimmingCharacters(in: .whitespaces))
    }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return next(DateComponents(hour: hour, minute: minute))
  }

  /// “tomorrow”, “monday”: in the morning.
  private func day(_ words: String) -> Date? {
    if Self.table("tomorrow").contains(words) {
      return calendar.date(byAdding: .day, value: 1, to: calendar.startOfDay(for: now)).flatMap {
        calendar.date(byAdding: .hour, value: Self.morning, to: $0)
      }
    }
    let weekday = (1...7).first { Self.table("weekday-\($0)").contains(words) }
    return weekday.flatMap { next(DateComponents(hour: Self.morning, weekday: $0)) }
  }

  private func next(_ components: DateComponents) -> Date? {
    calendar.nextDate(after: now, matching: components, matchingPolicy: .nextTime)
  }

  private static func table(_ name: String) -> Set<String> { LanguageTable.desk.words("until-\(name)") }

  /// The time as a clock on the wall says it: “2026-11-30 09:00”.
  func wording(of time: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: time)
    func two(_ number: Int?) -> String { String((number ?? 0) + 100).suffix(2).description }
    let day = "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
    return "\(day) \(two(parts.hour)):\(two(parts.minute))"
  }
}
