import Answering
import Foundation
import TextAnalysis

/// A time as people and spreadsheets write it: `Nov 26, 2026 5:01 PM`, `26.11.26 17:01`, `5 déc. 2026 à 17h02`.
struct WrittenTime {
  /// Whether the day or the month stands first where both are numbers.
  enum DayOrder: Sendable { case dayFirst, monthFirst }

  /// The numbers that aren't of the clock, with how many digits each has, in their order.
  private var numbers: [(value: Int, digits: Int)] = []

  /// The month, if it is named.
  private var month: Int?

  /// Seconds since midnight; nil if only a day is told.
  private(set) var clock: Double?

  /// Seconds east of Greenwich, if it says so.
  private var east: Double?
  private(set) var hasHalves = false

  /// Nil if it has no numbers of a day.
  init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    var tokens = TimeToken.tokens(of: text)
    readClock(&tokens)
    month = tokens.lazy.compactMap { $0.word.flatMap(Self.month) }.last
    numbers = tokens.compactMap { token in token.number.map { ($0, token.text.utf8.count) } }
    guard numbers.count == (month == nil ? 3 : 2), numbers.allSatisfy({ $0.digits <= 4 }) else { return nil }
  }

  /// The seconds since midnight that a text tells which names a clock and no day in numbers.
  static func clock(in text: String) -> Double? {
    var time = WrittenTime()
    var tokens = TimeToken.tokens(of: text)
    time.readClock(&tokens)
    return tokens.contains { $0.number != nil } ? nil : time.clock
  }

  private init() {}

  /// What the time itself says of the order; nil if it could be either, `.some(nil)` if that doesn't matter to it.
  var order: DayOrder?? {
    guard month == nil, numbers[0].digits < 3 else { return .some(nil) }
    let (first, second) = (numbers[0].value, numbers[1].value)
    if first > 12 { return .dayFirst }
    if second > 12 { return .monthFirst }
    return first == second ? .some(nil) : nil
  }

  /// The day, if the calendar has it; `order` is asked where it could be either.
  func day(_ order: DayOrder?) -> CalendarDate? {
    let values = numbers.map(\.value)
    if let month {
      let isYearFirst = numbers[0].digits == 4
      return PostTime.day(year(isYearFirst ? 0 : 1), month, values[isYearFirst ? 1 : 0])
    }
    if numbers[0].digits > 2 { return PostTime.day(year(0), values[1], values[2]) }
    guard let order = self.order.flatMap({ $0 }) ?? order ?? (values[0] == values[1] ? .dayFirst : nil) else {
      return nil
    }
    return order == .dayFirst
      ? PostTime.day(year(2), values[1], values[0]) : PostTime.day(year(2), values[0], values[1])
  }

  /// `east` is for times that name no zone.
  func date(_ order: DayOrder?, east: Double = 0) -> Date? {
    day(order).map { PostTime.date($0, seconds: (clock ?? 0) - (self.east ?? east)) }
  }

  private func year(_ place: Int) -> Int? {
    switch numbers[place].digits {
    case 4: numbers[place].value
    case 2: 2000 + numbers[place].value
    default: nil
    }
  }

  /// The month whose name begins so, in any language: three letters are enough where no other begins with them.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let found = Set(
      months.filter { $0.name.hasPrefix(word) || (word.count > 3 && word == $0.name + "s") }.map(\.month)
    )
    return found.count == 1 ? found.first : nil
  }

  private static let months: [(name: String, month: Int)] = Language.allCases.flatMap { language in
    (1...12).compactMap { month in
      LanguageTable.calendar.words("month-\(month)", in: language).first.map { (PostField.folded($0), month) }
    }
  }
}

// MARK: - The clock

extension WrittenTime {
  /// Takes the clock out of the tokens, with its half of the day and its zone.
  private mutating func readClock(_ tokens: inout [TimeToken]) {
    guard let start = tokens.indices.first(where: { Self.isHour(at: $0, of: tokens) }) else { return }
    var end = start + 1
    func number(at index: Int) -> Int? { index < tokens.count ? tokens[index].number : nil }
    func text(at index: Int) -> String { index < tokens.count ? tokens[index].text : "" }
    var seconds = Double((tokens[start].number ?? 0) * 3600)
    for unit in [60.0, 1] {
      guard [":", "h"].contains(text(at: end)), let value = number(at: end + 1), value <= 60 else { break }
      seconds += Double(value) * unit
      end += 2
    }
    if text(at: end) == "h" { end += 1 }
    if [".", ","].contains(text(at: end)), end < tokens.count, tokens[end].isGlued,
      let part = number(at: end + 1),
      tokens[end + 1].isGlued, end > start + 3
    {
      seconds += Double(part) / pow(10, Double(text(at: end + 1).utf8.count))
      end += 2
    }
    for half in [
      ["am"], ["a", ".", "m", "."], ["a", ".", "m"], ["pm"], ["p", ".", "m", "."], ["p", ".", "m"],
    ]
    where (0..<half.count).allSatisfy({ text(at: end + $0) == half[$0] }) {
      hasHalves = true
      let hour = Int(seconds) / 3600
      if half[0].hasPrefix("p") {
        seconds += hour < 12 ? 43_200 : 0
      } else {
        seconds -= hour == 12 ? 43_200 : 0
      }
      end += half.count
      break
    }
    clock = seconds
    if let zone = TimeToken.zone(tokens[end...]) { (east, end) = (zone.east, zone.end) }
    tokens.removeSubrange(start..<end)
  }

  /// Whether an hour stands there: with minutes behind it, or with its half of the day.
  private static func isHour(at index: Int, of tokens: [TimeToken]) -> Bool {
    guard let hour = tokens[index].number, hour < 25, tokens[index].text.utf8.count <= 2,
      index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1].text
    return next == ":" || (next == "h" && tokens[index + 1].isGlued) || next == "am" || next == "pm"
  }
}
