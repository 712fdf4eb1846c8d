import Answering
import Foundation
import TextAnalysis

/// A day among the words of a time, as people write it in either language: “2026-12-24”, “24 dec”, “December 24th”, “1er mai”.
struct WrittenDay {
  private var day: Int?
  private var month: Int?
  private var year: Int?

  /// The words that are no part of it.
  private(set) var rest: [String] = []

  /// `words` are folded. Nil where they contradict each other.
  init?(in words: [String]) {
    let words = words.map { $0.trimmingCharacters(in: Self.punctuation) }
    // “mar” is a Tuesday, but beside a number it is a month.
    let mayHoldMonth = words.contains { Self.number($0) != nil }
    for word in words {
      if let date = CalendarDate(word) {
        guard day == nil, month == nil else { return nil }
        (year, month, day) = (date.year, date.month, date.day)
      } else if let number = Self.number(word) {
        guard day == nil else { return nil }
        day = number
      } else if let number = Self.year(word) {
        guard year == nil else { return nil }
        year = number
      } else if mayHoldMonth, let number = Self.month(word) {
        guard month == nil else { return nil }
        month = number
      } else {
        rest.append(word)
      }
    }
    guard isEmpty || day != nil && month != nil else { return nil }
  }

  /// Whether no day is named.
  var isEmpty: Bool { day == nil && month == nil && year == nil }

  /// The days that it may be from a year on: one where it names its own. A leap day comes every eight years at the least.
  func dates(from thisYear: Int) -> [CalendarDate] {
    guard let day, let month else { return [] }
    let years = year.map { $0...$0 } ?? thisYear...thisYear + 8
    return years.compactMap { CalendarDate(year: $0, month: month, day: day) }
  }

  private static let punctuation: CharacterSet = [",", "."]

  /// “24”, “1st”, “1er”.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    guard (1...2).contains(digits.count), let number = Int(digits), (1...31).contains(number) else {
      return nil
    }
    let ending = String(word.dropFirst(digits.count))
    return ending.isEmpty || LanguageTable.desk.words("until-day-endings").contains(ending) ? number : nil
  }

  private static func year(_ word: String) -> Int? { word.count == 4 ? Int(word) : nil }

  /// A month by its name, or by so much of it that it is no other one.
  private static func month(_ word: String) -> Int? {
    guard word.count >= fewestLetters else { return nil }
    let found = months.filter { $0.name.hasPrefix(word) }.map(\.month)
    return found.first == found.last ? found.first : nil
  }

  private static let fewestLetters = 3

  private static let months = (1...12).flatMap { month in
    LanguageTable.calendar.words("month-\(month)").sorted().map {
      (name: Folding.folded($0[...]), month: month)
    }
  }
}
