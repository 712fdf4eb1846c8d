package import Foundation

/// Until when something that was put off is left alone.
package enum Deferral: Sendable, Codable, Hashable {
  case until(Date)

  /// Until its author writes again.
  case theirNextWord
}
