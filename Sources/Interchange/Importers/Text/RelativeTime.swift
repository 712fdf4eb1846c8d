import Foundation
import TextAnalysis

/// A time that is told from now: `2 days ago`, `il y a 3 h`, `5d`, `yesterday`.
enum RelativeTime {
  /// How many seconds ago it was; nil if it is no such time.
  static func age(_ text: String) -> Double? {
    let tokens = TimeToken.tokens(of: text).filter { $0.number != nil || $0.word != nil }
    guard !tokens.isEmpty, tokens.count <= 8 else { return nil }
    let words = tokens.compactMap(\.word)
    let numbers = tokens.compactMap(\.number)
    // It is as old as from that hour on; what it is exactly says ``dayAndClock(_:)``.
    if !numbers.isEmpty, dayAndClock(text) != nil { return 0 }
    if numbers.isEmpty {
      if words.allSatisfy(now.contains) || now.contains(PostField.folded(text)) { return 0 }
      if words.contains(where: yesterday.contains) { return day }
    }
    return languages.lazy.compactMap { language in
      let units = words.compactMap { language.seconds[$0] }
      let isTold = words.contains(where: language.ago.contains)
      guard units.count == 1, numbers.count <= 1, isTold || (numbers.count == 1 && words.count == 1) else {
        return nil
      }
      return units[0] * Double(numbers.first ?? 1)
    }.first
  }

  /// A clock of today or yesterday, such as “yesterday at 14:05” and “hier à 14h05”; nil if it is no such time.
  static func dayAndClock(_ text: String) -> (daysAgo: Int, clock: Double)? {
    guard text.utf8.count <= 40, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let words = TimeToken.tokens(of: text).compactMap(\.word)
    let isYesterday = words.contains(where: yesterday.contains)
    guard isYesterday || today.contains(where: PostField.folded(text).hasPrefix) else { return nil }
    return WrittenTime.clock(in: text).map { (isYesterday ? 1 : 0, $0) }
  }

  private static let today = LanguageTable.dumps.words("today")
  private static let day = 86_400.0
  private static let now = LanguageTable.dumps.words("now")
  private static let yesterday = LanguageTable.dumps.words("yesterday")

  /// What a language calls it; “an” is a year in one and a single thing in another.
  private static let languages: [(ago: Set<String>, seconds: [String: Double])] = Language.allCases.map {
    language in
    let table = LanguageTable.dumps
    let seconds = units.flatMap { name, length in table.words(name, in: language).map { ($0, length) } }
    return (Set(table.words("ago", in: language)), Dictionary(seconds) { first, _ in first })
  }

  /// How long the units are; a month is thirty days.
  private static let units: [(String, Double)] = [
    ("second", 1), ("minute", 60), ("hour", 3600), ("day", day), ("week", 7 * day), ("month", 30 * day),
    ("year", 365 * day),
  ]
}
