import Answering
import Foundation

/// A moment of a simulated campaign.
struct SimulatedTime {
  /// Since 1970.
  var milliseconds: Int

  /// When the floor is opened: 26 December 2026, 17:00 UTC.
  static let opening = SimulatedTime(milliseconds: 1_798_304_400_000)

  static let day = 86_400_000

  /// The moment after `share` of all posts: many in the first hours, some through the night.
  static func after(_ share: Double) -> SimulatedTime {
    let steepness = 2.2
    let part = (exp(steepness * share) - 1) / (exp(steepness) - 1)
    return SimulatedTime(milliseconds: opening.milliseconds + Int(part * Double(day - 1)))
  }

  func later(minutes: Int) -> SimulatedTime { SimulatedTime(milliseconds: milliseconds + minutes * 60_000) }

  /// `2026-12-26T17:00:00.000Z`
  var iso8601: String {
    let ofDay = milliseconds % Self.day
    let day = CalendarDate(Date(timeIntervalSince1970: Double(milliseconds / 1000)))
    let clock = [ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60].map { Self.padded($0, 2) }
    return "\(day)T\(clock.joined(separator: ":")).\(Self.padded(ofDay % 1000, 3))Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
