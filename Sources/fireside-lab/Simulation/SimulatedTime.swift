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
  var iso8601: String { UTCTime(milliseconds: milliseconds).iso8601WithMilliseconds }
}
