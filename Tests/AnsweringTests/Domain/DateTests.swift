import Foundation
import Testing

@testable import Answering

@Suite("Days and public dates")
struct DateTests {
  @Test(
    "A day of the calendar is read and written back",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-10-01", 20_727),
      ("2026-12-31", 20_818), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ]
  )
  func day(text: String, days: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == text)
    #expect(date.daysSinceEpoch == days)
    let midnight = Double(days) * 86_400
    #expect(CalendarDate(Date(timeIntervalSince1970: midnight)) == date)
    #expect(CalendarDate(Date(timeIntervalSince1970: midnight + 86_399.5)) == date)
  }

  @Test("What is further off than the calendar goes is its end", arguments: [-1e300, -1e15, 1e15, 1e300])
  func far(seconds: Double) {
    let date = Date(timeIntervalSince1970: seconds)
    #expect(CalendarDate(date).description == (seconds < 0 ? "0001-01-01" : "9999-12-31"))
    #expect(UTCTime(date).day == CalendarDate(date))
  }

  @Test("Counts beyond all measure can be summed up")
  func reach() {
    let reach = Post.Reach(likes: .max, reposts: .max, replies: .max, quotes: .max)
    #expect(reach.likes + reach.reposts + reach.replies + reach.quotes > reach.likes)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "", "2026", "2026-10", "2026-1-1", "2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-04-31",
      "2026-10-00", "2026-10-32", "0000-01-01", "26-10-01", "2026/10/01", "2026-10-01 ", "2026-10-01T00:00",
      "+026-10-01", "-026-10-01", "2026-+1-01", "２０２６-10-01", "tomorrow",
    ]
  )
  func noDay(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("Leap years as the Gregorian calendar has them", arguments: [2000, 2024, 2400])
  func leap(year: Int) {
    #expect(CalendarDate("\(year)-02-29") != nil)
    #expect(CalendarDate("\(year)-02-30") == nil)
  }

  @Test("Days are ordered by year, month and day")
  func order() throws {
    let days = try ["2025-12-31", "2026-01-02", "2026-02-01", "2026-02-02"].map {
      try #require(CalendarDate($0))
    }
    #expect(days.reversed().sorted() == days)
  }

  @Test("Every day from 1999 to 2029 follows the one before")
  func consecutive() throws {
    let first = try #require(CalendarDate("1999-01-01")).daysSinceEpoch
    for day in first..<first + 31 * 365 {
      let date = CalendarDate(Date(timeIntervalSince1970: Double(day) * 86_400))
      #expect(date.daysSinceEpoch == day)
      #expect(CalendarDate(date.description) == date)
    }
  }

  @Test(
    "A public date is a year, a quarter or a month",
    arguments: [
      ("2027", 2027, 1...12, nil), ("2027-Q1", 2027, 1...3, 1), ("2027-Q4", 2027, 10...12, 4),
      ("2027-01", 2027, 1...1, 1), ("2027-06", 2027, 6...6, 2), ("2199-12", 2199, 12...12, 4),
    ] as [(String, Int, ClosedRange<Int>, Int?)]
  )
  func publicDate(text: String, year: Int, months: ClosedRange<Int>, quarter: Int?) throws {
    let date = try #require(PublicDate(text))
    #expect(date.year == year)
    #expect(date.months == months)
    #expect(date.quarter == quarter)
    #expect(date.isWholeYear == (quarter == nil))
  }

  @Test(
    "Times are UTC, to the second or the millisecond",
    arguments: [
      (0, "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"),
      (900, "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.900Z"),
      (-1, "1969-12-31T23:59:59Z", "1969-12-31T23:59:59.999Z"),
      (1_709_211_845_007, "2024-02-29T13:04:05Z", "2024-02-29T13:04:05.007Z"),
    ]
  )
  func time(milliseconds: Int, seconds: String, exact: String) {
    #expect(UTCTime(milliseconds: milliseconds).iso8601 == seconds)
    #expect(UTCTime(milliseconds: milliseconds).iso8601WithMilliseconds == exact)
    #expect(UTCTime(Date(timeIntervalSince1970: Double(milliseconds) / 1000)).iso8601 == seconds)
  }

  @Test(
    "Anything else is no public date",
    arguments: [
      "", "27", "1999", "2200", "2027-", "2027-Q0", "2027-Q5", "2027-q3", "2027-Q03", "2027-0", "2027-00",
      "2027-13", "2027-6", "2027-06-01", "2027 Q3", "Q3", "soon", "+202", "2027-+6", "2027-Q+",
    ]
  )
  func noPublicDate(text: String) {
    #expect(PublicDate(text) == nil)
  }
}
