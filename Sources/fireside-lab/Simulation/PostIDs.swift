import Answering
import TextAnalysis

/// Ids as the networks make them: text, and mostly too large for a number with 53 bits.
struct PostIDs {
  let format: SimulationFormat

  /// The id of post `number`, which grows with time on all networks.
  func id(
    _ number: Int,
    at time: SimulatedTime,
    by author: SimulatedPerson,
    _ generator: inout SeededGenerator
  ) -> String {
    switch format {
    case .x, .twarc, .csv: Self.snowflake(time, worker: generator.index(below: 1000), number)
    case .mastodon: String(time.milliseconds << 16 | number & 0xFFFF)
    case .bluesky: "at://\(author.did)/app.bsky.feed.post/\(Self.recordKey(time, number))"
    case .producthunt: String(4_200_000 + number)
    }
  }

  /// The id that a post had before it was edited, by a worker that makes no others.
  func earlier(_ number: Int, at time: SimulatedTime) -> String {
    Self.snowflake(time, worker: 1023, number)
  }

  /// Milliseconds since X’s epoch, ten bits for a machine, twelve for a place in that millisecond.
  private static func snowflake(_ time: SimulatedTime, worker: Int, _ number: Int) -> String {
    String((time.milliseconds - 1_288_834_974_657) << 22 | worker << 12 | number & 0xFFF)
  }

  /// Microseconds and ten bits for a clock, in thirteen digits that sort by time.
  private static func recordKey(_ time: SimulatedTime, _ number: Int) -> String {
    var rest = UInt64(time.milliseconds * 1000 + number % 1000) << 10 | UInt64(number & 0x3FF)
    var digits = [UInt8](repeating: 0, count: 13)
    for place in digits.indices.reversed() {
      digits[place] = sortable[Int(rest & 31)]
      rest >>= 5
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let sortable = Array("234567abcdefghijklmnopqrstuvwxyz".utf8)
}

extension SimulatedPerson {
  /// The id of the person where ids are numbers, of `digits` digits.
  func numericID(digits: Int) -> String {
    let smallest = (1..<digits).reduce(1) { product, _ in product * 10 }
    // The number keeps two people apart; the seed makes their ids look like those of a network.
    let spread = Int(seed % 9_000) * (smallest / 10_000)
    return String(smallest + spread + number)
  }

  /// The id of the person on Bluesky.
  var did: String { "did:plc:" + Self.base32(seed, count: 24) }

  static func base32(_ seed: UInt64, count: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    return String(decoding: (0..<count).map { _ in digits[generator.index(below: 32)] }, as: UTF8.self)
  }
}
