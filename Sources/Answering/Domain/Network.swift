/// A network that questions come from; the raw value is its name in files and in the log.
package enum Network: String, Sendable, Codable, Hashable, CaseIterable {
  case x, mastodon, bluesky, producthunt, plain
}
