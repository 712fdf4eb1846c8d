/// How soon a human has to read a post in which somebody may be hurt.
package enum Tier: String, Sendable, Codable, Hashable, CaseIterable {
  /// Somebody may be in danger: read first of all.
  case danger
  /// Something was done to somebody, or may have been: read next, no draft unasked, never in bulk.
  case care
}
