import Foundation

/// How a network counts an answer, and how much it takes.
package struct LengthRule: Sendable, Hashable {
  package let network: Network

  package init(_ network: Network) { self.network = network }

  /// The most `measure(_:)` may give; nil where we enforce none.
  package var limit: Int? {
    switch network {
    case .x: 280
    case .mastodon: 500
    case .bluesky: 300
    case .producthunt, .plain: nil
    }
  }

  /// Bluesky's second limit, in bytes of UTF-8 (lexicon app.bsky.feed.post).
  private static let blueskyBytes = 3000

  /// The length of `text`: weighted characters on X, characters on the others.
  package func measure(_ text: String) -> Int {
    switch network {
    case .x: Self.measured(text, character: Self.weightOnX)
    case .mastodon: Self.measured(Self.withoutMentionDomains(text)) { _ in 1 }
    case .bluesky, .producthunt, .plain: text.count
    }
  }

  /// By how much `text` is longer than the network takes; 0 where it fits.
  package func excess(of text: String) -> Int {
    let bytes = network == .bluesky ? text.utf8.count - Self.blueskyBytes : 0
    return max(0, bytes, limit.map { measure(text) - $0 } ?? 0)
  }

  /// Whether the network takes `text` in one post.
  package func fits(_ text: String) -> Bool { fits(text, measured: limit == nil ? 0 : measure(text)) }

  /// The same for a text whose length is known.
  func fits(_ text: String, measured: Int) -> Bool {
    if network == .bluesky, text.utf8.count > Self.blueskyBytes { return false }
    return limit.map { measured <= $0 } ?? true
  }

  /// What an address counts for on X and on Mastodon, however long it is.
  private static let addressLength = 23

  private static func measured(_ text: String, character: (Character) -> Int) -> Int {
    if let length = measuredPlain(text) { return length }
    var length = 0
    for run in text.precomposedStringWithCanonicalMapping.split(
      omittingEmptySubsequences: false,
      whereSeparator: \.isWhitespace
    ) {
      if let address = address(in: run) {
        length += addressLength
        for part in [run[..<address.lowerBound], run[address.upperBound...]] {
          length += part.reduce(0) { $0 + character($1) }
        }
      } else {
        length += run.reduce(0) { $0 + character($1) }
      }
    }
    return text.reduce(length) { $1.isWhitespace ? $0 + character($1) : $0 }
  }

  /// The length of a text in which every byte is a character that counts one, but for the addresses; nil for others.
  private static func measuredPlain(_ text: String) -> Int? {
    let bytes = text.utf8
    guard bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) else { return nil }
    return bytes.split { $0 == UInt8(ascii: " ") || (0x09...0x0C).contains($0) }.reduce(bytes.count) {
      length,
      run in
      guard let address = address(in: Substring(run)) else { return length }
      return length + addressLength - bytes[address].count
    }
  }

  /// The web address in a run without white space, without the punctuation around it.
  private static func address(in run: Substring) -> Range<Substring.Index>? {
    // Looking for a colon first is much faster, and nearly no word has one.
    guard run.utf8.contains(UInt8(ascii: ":")),
      let scheme = run.range(of: "https://") ?? run.range(of: "http://")
    else { return nil }
    var end = run.endIndex
    while end > scheme.upperBound, ".,;:!?)]}»”\"'’…".contains(run[run.index(before: end)]) {
      end = run.index(before: end)
    }
    return scheme.upperBound < end ? scheme.lowerBound..<end : nil
  }

  /// X's text configuration, version 3: 1 in four ranges, 2 elsewhere, 2 for an emoji sequence.
  private static func weightOnX(_ character: Character) -> Int {
    if character.utf8.count == 1 { return 1 }
    let scalars = character.unicodeScalars
    let isSequence =
      scalars.count > 1
      && scalars.contains {
        $0.value == 0x200D || $0.value == 0xFE0F || $0.value == 0x20E3 || $0.properties.isEmojiModifier
      }
    let isEmoji = scalars.first?.properties.isEmojiPresentation == true
    if isSequence || isEmoji, scalars.contains(where: \.properties.isEmoji) { return 2 }
    return scalars.reduce(0) { length, scalar in
      length + (singleWeight.contains { $0.contains(scalar.value) } ? 1 : 2)
    }
  }

  private static let singleWeight: [ClosedRange<UInt32>] = [
    0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037,
  ]

  /// `@ana@example.social` counts as `@ana` on Mastodon.
  private static func withoutMentionDomains(_ text: String) -> String {
    // The shape of Account::MENTION_RE in Mastodon's source.
    text.replacing(/(^|[^\w\/])(@\w+(?:[\w.\-]*\w)?)@[\w.\-]*\w/) { "\($0.1)\($0.2)" }
  }
}
