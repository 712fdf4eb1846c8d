import Testing

@testable import Answering

@Suite("Length")
struct LengthRuleTests {
  private static let family = "👨‍👩‍👧‍👦"

  @Test(
    "X weighs characters as its text configuration, version 3, does",
    arguments: [
      ("", 0), ("Hi http://test.co", 26), ("1⃣", 2), (String(repeating: family, count: 140), 280),
      ("H🐱☺\(family)", 7), ("…", 2), ("€", 2), ("\u{202F}", 2), ("\u{A0}", 1), ("’", 1), ("–", 1), ("«»", 2),
      ("œ", 1), ("e\u{301}", 1), ("日本", 4), ("\u{10FF}", 1), ("\u{1100}", 2), ("\u{2000}\u{200D}", 2),
      ("\u{2010}\u{201F}", 2), ("\u{2032}\u{2037}", 2), ("\u{2038}", 2), ("👍🏽", 2), ("❤️", 2), ("🇫🇷", 2),
      ("a b\nc", 5),
    ]
  )
  func weights(text: String, length: Int) {
    #expect(LengthRule(.x).measure(text) == length)
  }

  @Test(
    "An address counts 23 on X and on Mastodon, and what is around it for itself",
    arguments: [
      ("https://a.example", 23), ("https://a.example/" + String(repeating: "a", count: 400), 23),
      ("(https://a.example).", 26), ("see https://a.example, then http://b.example", 57), ("https://", 8),
      ("«\u{A0}https://a.example\u{A0}»", 27), ("https://a.example\nhttps://b.example", 47),
    ],
    [Network.x, .mastodon]
  )
  func addresses(text: (String, Int), network: Network) {
    #expect(LengthRule(network).measure(text.0) == text.1)
  }

  @Test(
    "Of a mention only the local part counts on Mastodon",
    arguments: [
      ("@ana@example.social", 4), ("Hi @ana@example.social!", 8), ("@ana@example.social, hi", 8), ("@ana", 4),
      ("(@ana@example.social)", 6), ("Hi\n@ana@example.social", 7), ("ana@example.org", 15), ("@ @ a", 5),
      ("@ana@example.social @bob@other.example", 9), ("\(family)…€", 3), ("e\u{301}", 1),
    ]
  )
  func mentions(text: String, length: Int) {
    #expect(LengthRule(.mastodon).measure(text) == length)
  }

  @Test("Elsewhere a mention's host counts", arguments: [Network.x, .bluesky, .producthunt, .plain])
  func hosts(network: Network) {
    #expect(LengthRule(network).measure("@ana@example.social") == 19)
  }

  @Test(
    "The last length that fits",
    arguments: [(Network.x, 280), (.mastodon, 500), (.bluesky, 300)]
  )
  func limits(network: Network, limit: Int) {
    let rule = LengthRule(network)
    #expect(rule.limit == limit)
    #expect(rule.fits(String(repeating: "a", count: limit)))
    #expect(!rule.fits(String(repeating: "a", count: limit + 1)))
  }

  @Test("Bluesky takes 300 characters as a reader sees them, and 3,000 bytes")
  func bytes() {
    let rule = LengthRule(.bluesky)
    #expect(rule.measure(Self.family + "https://a.example") == 18)
    // 25 bytes each.
    #expect(rule.fits(String(repeating: Self.family, count: 120)))
    #expect(!rule.fits(String(repeating: Self.family, count: 120) + "a"))
    #expect(rule.fits(String(repeating: "é", count: 300)))
  }

  @Test("Product Hunt and plain text have no limit", arguments: [Network.producthunt, .plain])
  func unlimited(network: Network) {
    #expect(LengthRule(network).limit == nil)
    #expect(LengthRule(network).fits(String(repeating: "a", count: 100_000)))
  }
}
