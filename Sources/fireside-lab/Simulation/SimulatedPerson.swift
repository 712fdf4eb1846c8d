import Foundation
import TextAnalysis

/// Somebody who posts in a simulated campaign: all there is to know follows from a number and the seed.
struct SimulatedPerson {
  /// 0 is the founder.
  var number: Int

  /// What the ids of the networks are drawn from.
  var seed: UInt64

  /// Without `@`; letters, digits and `_`, no longer than X allows.
  var handle: String
  var name: String
  var followers: Int

  /// Whether their posts are for followers alone.
  var isReserved: Bool

  static func founder(handle: String, name: String, seed: UInt64) -> SimulatedPerson {
    SimulatedPerson(
      number: 0,
      seed: seed,
      handle: handle,
      name: name,
      followers: 184_000,
      isReserved: false
    )
  }

  /// The person called `number`, 1 or more.
  init(number: Int, seed: UInt64, language: Language, reserved: Double) {
    var generator = SeededGenerator(seed: seed ^ (UInt64(number) &* 0xD6E8_FEB8_6659_FD93))
    // Some names are everybody's, and as many people have one that few others have.
    let first =
      generator.chance(0.5)
      ? generator.word(PersonNames.first(language)) : Self.syllables(2, &generator).capitalized
    let family = Self.syllables(3, &generator)
    self.number = number
    self.seed = generator.next()
    // The number makes it nobody else's; what is before it is cut to the 15 characters of X.
    let tail = "_" + String(number, radix: 36)
    let start = (PersonNames.plain(first) + family).prefix(15 - tail.count)
    handle = start + tail
    name = Self.displayName(first, family, &generator)
    followers = generator.longTail(scale: 180, shape: 1.1)
    isReserved = generator.chance(reserved)
  }

  private init(number: Int, seed: UInt64, handle: String, name: String, followers: Int, isReserved: Bool) {
    self.number = number
    self.seed = seed
    self.handle = handle
    self.name = name
    self.followers = followers
    self.isReserved = isReserved
  }

  private static func syllables(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in generator.word(PersonNames.syllables) }.joined()
  }

  private static func displayName(
    _ first: String,
    _ family: String,
    _ generator: inout SeededGenerator
  ) -> String {
    switch generator.index(below: 10) {
    case 0: first.lowercased()
    case 1: "\(first) \(generator.word(PersonNames.ornaments))"
    case 2: first
    default: "\(first) \(family.prefix(1).uppercased())\(family.dropFirst())"
    }
  }
}
