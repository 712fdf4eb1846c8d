import Answering
import Foundation
import TextAnalysis

/// Reads until when something is put off, as people type it in either language: “2h”, “18:00”, “monday”, “24 déc.”,
/// “2026-12-24 09:00”, “réponse”.
struct DeferralWords {
  let now: Date
  let timeZone: TimeZone

  /// When a day begins for who says “tomorrow”.
  private static let morning: (hour: Int?, minute: Int?) = (9, 0)

  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }

  /// Nil for anything else.
  func deferral(_ text: String) -> Deferral? {
    let words = text.split(whereSeparator: \.isWhitespace).map(Folding.folded)
      .filter { !Self.table("filler").contains($0) }
    if Self.table("reply").contains(words.joined(separator: " ")) { return .theirNextWord }
    return (span(words.joined()) ?? moment(words)).map(Deferral.until)
  }

  /// “2h”, “45 min”, “3 days”.
  private func span(_ words: String) -> Date? {
    let digits = words.prefix(while: \.isNumber)
    let unit = String(words.dropFirst(digits.count))
    guard let count = Int(digits), (1...Self.most).contains(count) else { return nil }
    let minutes = [("minutes", 1), ("hours", 60), ("days", 24 * 60)].first { Self.table($0.0).contains(unit) }
    return minutes.map { now.addingTimeInterval(Double(count * $0.1 * 60)) }
  }

  private static let most = 1000

  /// “18:00”, “monday”, “tomorrow 9am”, “24 dec”: the next time that it is so. What names its year may be over.
  private func moment(_ words: [String]) -> Date? {
    guard let day = WrittenDay(in: words) else { return nil }
    var time = DateComponents()
    var isTomorrow = false
    for word in day.rest {
      if let clock = Self.clock(word) ?? Self.partOfDay(word) {
        (time.hour, time.minute) = clock
      } else if Self.table("tomorrow").contains(word) {
        isTomorrow = true
      } else if let weekday = (1...7).first(where: { Self.table("weekday-\($0)").contains(word) }) {
        time.weekday = weekday
      } else {
        return nil
      }
    }
    guard time.hour != nil || time.weekday != nil || isTomorrow || !day.isEmpty else { return nil }
    if time.hour == nil { (time.hour, time.minute) = Self.morning }
    if !day.isEmpty { return isTomorrow ? nil : moment(on: day, at: time) }
    guard isTomorrow else { return next(time) }
    return calendar.date(byAdding: .day, value: 1, to: calendar.startOfDay(for: now)).flatMap {
      calendar.date(byAdding: time, to: $0)
    }
  }

  /// The first that is to come, or the last where it is over; nil where no such day has the weekday that was named.
  private func moment(on day: WrittenDay, at time: DateComponents) -> Date? {
    let times = day.dates(from: calendar.component(.year, from: now)).compactMap { date in
      calendar.date(
        from: DateComponents(
          year: date.year,
          month: date.month,
          day: date.day,
          hour: time.hour,
          minute: time.minute
        )
      )
    }
    let isMeant = { (moment: Date) in
      time.weekday.map { $0 == calendar.component(.weekday, from: moment) } ?? true
    }
    return (times.first { $0 > now } ?? times.last).flatMap { isMeant($0) ? $0 : nil }
  }

  /// “18:00”, “7h30”, “9am”.
  private static func clock(_ word: String) -> (hour: Int?, minute: Int?)? {
    let isAfternoon = word.hasSuffix("pm")
    let isHalf = isAfternoon || word.hasSuffix("am")
    let parts = word.dropLast(isHalf ? 2 : 0).split(omittingEmptySubsequences: false) {
      $0 == ":" || $0 == "h"
    }
    guard parts.count == 2 || parts.count == 1 && isHalf, let hour = Int(parts[0]),
      (isHalf ? 1...12 : 0...23).contains(hour),
      let minute = parts.count == 1 || parts[1].isEmpty ? 0 : Int(parts[1]), (0...59).contains(minute)
    else { return nil }
    return (isHalf ? hour % 12 + (isAfternoon ? 12 : 0) : hour, minute)
  }

  private static func partOfDay(_ word: String) -> (hour: Int?, minute: Int?)? {
    if table("morning").contains(word) { return morning }
    if table("noon").contains(word) { return (12, 0) }
    return table("evening").contains(word) ? (18, 0) : nil
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
