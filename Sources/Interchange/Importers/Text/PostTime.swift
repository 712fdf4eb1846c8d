import Answering
import Foundation
import TextAnalysis

/// The times that posts carry, as their networks and spreadsheets write them.
enum PostTime {
  /// ISO 8601 with or without a time and an offset, seconds since 1970 or parts of them, or
  /// `Wed Oct 10 20:19:24 +0000 2018`; nil if it is none of these. `east` is what a time without an offset has, in seconds.
  static func date(_ text: String, east: Double = 0) -> Date? {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = bytes.span
      return iso(bytes, east) ?? unix(bytes) ?? spelled(bytes) ?? run(bytes, east) ?? power(bytes)
    }
  }

  /// `2026-11-01T10:00:00.000Z`, `2026-11-01 10:00:00+02:00`, `2026-11-01`.
  private static func iso(_ bytes: Span<UInt8>, _ east: Double) -> Date? {
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let day = day(number(bytes, 0..<4), number(bytes, 5..<7), number(bytes, 8..<10))
    else { return nil }
    guard bytes.count > 10 else { return date(day, seconds: -east) }
    guard "Tt ".utf8.contains(bytes[10]), let (seconds, end) = clock(bytes, from: 11) else { return nil }
    guard end < bytes.count else { return date(day, seconds: seconds - east) }
    return offset(bytes, from: end).map { date(day, seconds: seconds - $0) }
  }

  /// `Wed Oct 10 20:19:24 +0000 2018`.
  private static func spelled(_ bytes: Span<UInt8>) -> Date? {
    guard bytes.count == 30, let month = months.firstIndex(of: bytes.text(4..<7)),
      let day = day(number(bytes, 26..<30), month + 1, number(bytes, 8..<10)),
      let (seconds, end) = clock(bytes, from: 11), end == 19, let offset = offset(bytes, from: 20, to: 25)
    else { return nil }
    return date(day, seconds: seconds - offset)
  }

  /// Seconds since 1970, thousandths or millionths of them, maybe with a fraction: the size tells which.
  private static func unix(_ bytes: Span<UInt8>) -> Date? {
    var digits = 0
    while digits < bytes.count, (0x30...0x39).contains(bytes[digits]) { digits += 1 }
    let scale: Double? =
      switch digits {
      case 9, 10: 1
      case 12, 13: 1e3
      case 15, 16: 1e6
      default: nil
      }
    guard let scale, let whole = number(bytes, 0..<digits) else { return nil }
    guard digits < bytes.count else { return Date(timeIntervalSince1970: Double(whole) / scale) }
    guard ".,".utf8.contains(bytes[digits]),
      let part = number(bytes, digits + 1..<min(bytes.count, digits + 10)),
      bytes.count > digits + 1, number(bytes, digits + 1..<bytes.count, upTo: 18) != nil
    else { return nil }
    let fraction = Double(part) / pow(10, Double(min(9, bytes.count - digits - 1)))
    return Date(timeIntervalSince1970: (Double(whole) + fraction) / scale)
  }

  /// Seconds since 1970 as databases write a floating point number: `1.795712474E9`.
  private static func power(_ bytes: Span<UInt8>) -> Date? {
    guard bytes.count > 11, bytes[1] == UInt8(ascii: "."),
      bytes.text(bytes.count - 2..<bytes.count).uppercased() == "E9"
    else { return nil }
    return Double(bytes.text(0..<bytes.count)).map { Date(timeIntervalSince1970: $0) }
  }

  /// `20261126170114` and `20261126`.
  private static func run(_ bytes: Span<UInt8>, _ east: Double) -> Date? {
    guard bytes.count == 8 || bytes.count == 14,
      let day = day(number(bytes, 0..<4), number(bytes, 4..<6), number(bytes, 6..<8))
    else { return nil }
    guard bytes.count == 14 else { return date(day, seconds: -east) }
    guard let hour = number(bytes, 8..<10), hour < 24, let minute = number(bytes, 10..<12), minute < 60,
      let second = number(bytes, 12..<14), second <= 60
    else { return nil }
    return date(day, seconds: Double(hour * 3600 + minute * 60 + second) - east)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The seconds of `20:19`, `20:19:24` or `20:19:24.123`, and where they end.
  private static func clock(_ bytes: Span<UInt8>, from start: Int) -> (seconds: Double, end: Int)? {
    guard bytes.count >= start + 5, bytes[start + 2] == UInt8(ascii: ":"),
      let hour = number(bytes, start..<start + 2), hour < 24,
      let minute = number(bytes, start + 3..<start + 5), minute < 60
    else { return nil }
    var seconds = Double(hour * 3600 + minute * 60)
    var end = start + 5
    guard bytes.count >= end + 3, bytes[end] == UInt8(ascii: ":") else { return (seconds, end) }
    // 60 is a leap second.
    guard let second = number(bytes, end + 1..<end + 3), second <= 60 else { return nil }
    seconds += Double(second)
    end += 3
    guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",") else {
      return (seconds, end)
    }
    end += 1
    var unit = 0.1
    while end < bytes.count, let digit = number(bytes, end..<end + 1) {
      seconds += Double(digit) * unit
      unit /= 10
      end += 1
    }
    return (seconds, end)
  }

  /// Seconds east of Greenwich: `Z`, `+02:00`, `+0200`, `+02`, ` UTC`, or nothing for 0.
  private static func offset(_ bytes: Span<UInt8>, from start: Int, to end: Int? = nil) -> Double? {
    var digits: [Int] = []
    var sign = 0.0
    for index in start..<(end ?? bytes.count) {
      switch bytes[index] {
      case UInt8(ascii: "+") where sign == 0: sign = 1
      case UInt8(ascii: "-") where sign == 0: sign = -1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where sign != 0: digits.append(Int(bytes[index]) - 0x30)
      case UInt8(ascii: ":") where digits.count == 2: break
      case UInt8(ascii: " ") where index == start: break
      default:
        return ["Z", "z", " UTC", " GMT", " Z"].contains(bytes.text(start..<(end ?? bytes.count))) ? 0 : nil
      }
    }
    guard sign != 0 else { return 0 }
    guard digits.count == 2 || digits.count == 4 else { return nil }
    let minutes = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
    return sign * Double((digits[0] * 10 + digits[1]) * 3600 + minutes * 60)
  }

  static func day(_ year: Int?, _ month: Int?, _ day: Int?) -> CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate("\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))")
  }

  static func date(_ day: CalendarDate, seconds: Double = 0) -> Date {
    Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400 + seconds)
  }

  /// The number that the bytes spell, if all of them are digits.
  private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>, upTo most: Int = 18) -> Int? {
    guard range.count <= most else { return nil }
    var number = 0
    for index in range {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index]) - 0x30
    }
    return number
  }
}
