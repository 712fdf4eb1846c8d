import Answering
import Foundation
import TestSupport
import Testing

@testable import fireside

/// How people say until when.
struct DeferralWordsTests {
  /// A Friday, 09:00 in Paris.
  private static let words = DeferralWords(
    now: Date(timeIntervalSince1970: 1_800_000_000),
    timeZone: TimeZone(identifier: "Europe/Paris") ?? .gmt
  )

  @Test(arguments: [
    ("2h", "2027-01-15 11:00"), ("2 hours", "2027-01-15 11:00"), ("45 min", "2027-01-15 09:45"),
    ("3 jours", "2027-01-18 09:00"), ("18:00", "2027-01-15 18:00"), ("7h30", "2027-01-16 07:30"),
    ("tomorrow", "2027-01-16 09:00"), ("Demain", "2027-01-16 09:00"), ("monday", "2027-01-18 09:00"),
    ("ven", "2027-01-22 09:00"), ("demain matin", "2027-01-16 09:00"), ("tomorrow 9am", "2027-01-16 09:00"),
    ("monday at 2pm", "2027-01-18 14:00"), ("ce soir", "2027-01-15 18:00"), ("lundi 8h", "2027-01-18 08:00"),
    ("in 2 hours", "2027-01-15 11:00"), ("2027-12-24 09:00", "2027-12-24 09:00"),
    ("le 2027-12-24 18:30", "2027-12-24 18:30"), ("2027-12-24", "2027-12-24 09:00"),
    ("24 dec", "2027-12-24 09:00"), ("24 décembre", "2027-12-24 09:00"), ("24 déc. 18h", "2027-12-24 18:00"),
    ("Dec 24th, 2028", "2028-12-24 09:00"), ("the 3rd of March at 2pm", "2027-03-03 14:00"),
    ("1er mai", "2027-05-01 09:00"), ("10 janvier", "2028-01-10 09:00"), ("15 jan 18:00", "2027-01-15 18:00"),
    ("29 feb", "2028-02-29 09:00"), ("9 mar", "2027-03-09 09:00"), ("mar 9h", "2027-01-19 09:00"),
    ("vendredi 24 décembre", "2027-12-24 09:00"), ("2026-12-24", "2026-12-24 09:00"),
  ])
  func isReadInBothLanguages(text: String, time: String) throws {
    guard case .until(let until) = Self.words.deferral(text) else {
      Issue.record("“\(text)” isn’t read")
      return
    }
    #expect(Self.words.wording(of: until) == time)
  }

  @Test func whatIsToldIsReadAgain() throws {
    let time = Self.words.now.addingTimeInterval(9 * 86_400 + 60)
    #expect(Self.words.deferral(Self.words.wording(of: time)) == .until(time))
  }

  @Test(arguments: ["reply", "Réponse"])
  func orUntilTheyWriteAgain(text: String) { #expect(Self.words.deferral(text) == .theirNextWord) }

  @Test(arguments: [
    "", "soon", "25:00", "12:61", "9999999999999999999h", "h", ":", "2", "24", "2027", "31 feb", "32 dec",
    "24 jui", "24 25 dec", "2027-13-01", "2027-12-24 2028", "demain 24 dec", "monday 24 dec", "dec",
    "24 dec soon",
  ])
  func isNoTime(text: String) { #expect(Self.words.deferral(text) == nil) }

  @Test func theDeskSaysWhenItComesBack() throws {
    let queue = try SampleQueue([.guest(1), .guest(2, "I want to die"), .guest(3)])
    let shown = try queue.review("L", "l", "L soon", "2026-12-24 09:00", "2h", "L reply")
    #expect(shown.contains("who may be in danger doesn’t wait"))
    #expect(shown.contains("“soon” is no time: type 2h") && shown.contains("24 dec"))
    #expect(shown.contains("2026-12-24 09:00 is over: type a time to come"))
    #expect(shown.contains("comes back 2027-01-15"))
    #expect(try queue.verdicts()["1"] == .later)
  }
}
