import Answering
import Foundation

/// Times as the log keeps them: ISO 8601 in UTC with milliseconds, so that text sorts as time does.
enum Timestamp {
  private static let millisecondsADay = 86_400_000
  private static let earliest = -62_135_596_800_000.0  // 0001-01-01T00:00:00.000Z
  private static let latest = 253_402_300_799_999.0  // 9999-12-31T23:59:59.999Z

  /// `YYYY-MM-DDThh:mm:ss.sssZ`; times outside the years 1 to 9999 become the first or last there is.
  static func text(_ date: Date) -> String {
    let inRange = min(max((date.timeIntervalSince1970 * 1000).rounded(), earliest), latest)
    return UTCTime(milliseconds: Int(inRange)).iso8601WithMilliseconds
  }

  /// Nil if `text` isn't just what `text(_:)` writes.
  static func date(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let day = CalendarDate(String(text.prefix(10))),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]), let millisecond = number(bytes[20..<23]),
      hour < 24, minute < 60, second < 60,
      [bytes[10], bytes[13], bytes[16], bytes[19], bytes[23]].elementsEqual("T::.Z".utf8)
    else { return nil }
    let ofDay = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    return Date(timeIntervalSince1970: Double(day.daysSinceEpoch * millisecondsADay + ofDay) / 1000)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { sum, digit in
      guard let sum, (0x30...0x39).contains(digit) else { return nil }
      return sum * 10 + Int(digit - 0x30)
    }
  }
}
