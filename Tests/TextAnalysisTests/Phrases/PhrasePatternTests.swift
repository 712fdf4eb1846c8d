import Testing

@testable import TextAnalysis

@Suite("Phrase patterns")
struct PhrasePatternTests {
  /// The words found, as they were typed; nil if the pattern isn't found.
  private func found(_ pattern: String, in text: String) throws -> String? {
    let tokens = Tokenizer.tokens(of: text)
    return try PhrasePattern(pattern).firstMatch(in: tokens)
      .map { tokens[$0].map(\.original).joined(separator: " ") }
  }

  @Test(
    "Words in a row",
    arguments: [
      ("pay with", "Can I PAY with cash?", "PAY with"), ("pay with", "pay now with cash", nil),
      ("ete", "Cet Été ?", "Été"), ("été", "cet ete", "ete"), ("don't", "dont do it", "dont"),
      ("l'hote", "chez l’hôte", "l hôte"), ("pay", "prepay paying", nil), ("sooo", "so good", nil),
      ("soo", "soooooo good", "soooooo"), ("a b", "a. b", nil), ("a b", "a, b", "a b"),
      ("a b", "a\nb", nil), ("edit button", "an #EditButton", "Edit Button"),
    ] as [(String, String, String?)]
  )
  func words(pattern: String, text: String, wanted: String?) throws {
    #expect(try found(pattern, in: text) == wanted)
  }

  @Test(
    "Beginnings of words",
    arguments: [
      ("harass*", "harassment", "harassment"), ("harass*", "harass", "harass"), ("harass*", "haras", nil),
      ("harcel*", "Harcèlement", "Harcèlement"), ("rent* a car", "renting a car", "renting a car"),
      ("kill|hurt* me", "hurting me", "hurting me"), ("kill|hurt* me", "killing me", nil),
    ] as [(String, String, String?)]
  )
  func prefixes(pattern: String, text: String, wanted: String?) throws {
    #expect(try found(pattern, in: text) == wanted)
  }

  @Test(
    "Alternatives, of one word or several",
    arguments: [
      ("kill|hurt me", "they hurt me", "hurt me"), ("kill|hurt me", "they me", nil),
      ("we|i'm|no-one here", "no one here", "no one here"), ("no-one|we here", "one here", nil),
    ] as [(String, String, String?)]
  )
  func alternatives(pattern: String, text: String, wanted: String?) throws {
    #expect(try found(pattern, in: text) == wanted)
  }

  @Test(
    "A gap passes over no word and up to five, within the sentence",
    arguments: [
      ("a ... z", "a z", "a z"), ("a ... z", "a 1 2 3 4 5 z", "a 1 2 3 4 5 z"),
      ("a ... z", "a 1 2 3 4 5 6 z", nil), ("a … z", "a b z", "a b z"), ("a ... z", "a b. c z", nil),
      ("a ... m ... z", "a 1 m 2 z", "a 1 m 2 z"), ("a ... z", "a a b z", "a a b z"),
      ("a ... z", "z a", nil), ("a ... z", "a 1 2 3 4 5 6 a z", "a z"),
    ] as [(String, String, String?)]
  )
  func gaps(pattern: String, text: String, wanted: String?) throws {
    #expect(try found(pattern, in: text) == wanted)
  }

  @Test(
    "The start and the end of a sentence",
    arguments: [
      ("^ dont", "Don't do it", "Don't"), ("^ dont", "I don't", nil), ("^ dont", "Yes. Don't!", "Don't"),
      ("^ dont", "Yes\ndon't", "don't"), ("^ dont", "Yes, don't", nil), ("^ dont", "@ana 🙏 don't", "don't"),
      ("^ dont", "https://a.example don't", nil), ("^ dont", "Yes. 🙏 Don't", "Don't"),
      ("please $", "more please", "please"), ("please $", "please more", nil),
      ("please $", "please! More", "please"), ("please $", "please 🙏 @ana", "please"),
      ("please $", "please https://a.example", "please"), ("please $", "please 🙏 more", nil),
      ("^ no $", "No.", "No"), ("^ no $", "no no", nil),
      ("^ no ... thanks $", "No, many thanks!", "No many thanks"),
    ] as [(String, String, String?)]
  )
  func ends(pattern: String, text: String, wanted: String?) throws {
    #expect(try found(pattern, in: text) == wanted)
  }

  @Test(
    "Tokens by their kind",
    arguments: [
      ("<url>", "see https://a.example now", "https://a.example"), ("<url>", "see example now", nil),
      ("<mention> help", "hey @ana help", "@ana help"), ("<mention>", "ana", nil),
      ("<number> nights", "for 3 nights", "3 nights"), ("<number> nights", "for three nights", nil),
      ("<emoji>", "so 🎉", "🎉"), ("<emoji>", "so :)", nil), ("<hashtag>", "my #EditButton", "Edit"),
      ("<hashtag>", "my EditButton", nil), ("<hashtag> button", "my #EditButton", "Edit Button"),
    ] as [(String, String, String?)]
  )
  func kinds(pattern: String, text: String, wanted: String?) throws {
    #expect(try found(pattern, in: text) == wanted)
  }

  @Test(
    "Smileys and mentions within a phrase are passed over, addresses are not",
    arguments: [
      ("pay with", "pay 💰 with", "pay 💰 with"), ("pay with", "pay @ana @bob with", "pay @ana @bob with"),
      ("pay with", "pay https://a.example with", nil), ("pay <emoji>", "pay 💰", "pay 💰"),
      ("pay <mention>", "pay 💰 @ana", "pay 💰 @ana"), ("pay with", "💰 pay with", "pay with"),
    ] as [(String, String, String?)]
  )
  func transparency(pattern: String, text: String, wanted: String?) throws {
    #expect(try found(pattern, in: text) == wanted)
  }

  @Test("A wall of 50 mentions is passed over, of 51 it is not", arguments: [(50, true), (51, false)])
  func wall(count: Int, isFound: Bool) throws {
    let wall = String(repeating: "@a ", count: count)
    #expect(try (found("pay with", in: "pay \(wall)with") != nil) == isFound)
    #expect(try (found("^ pay", in: "\(wall)pay") != nil) == isFound)
  }

  @Test("The first place is told")
  func first() throws {
    let tokens = Tokenizer.tokens(of: "I pay, you pay, we pay")
    #expect(try PhrasePattern("pay").firstMatch(in: tokens) == 1..<2)
    #expect(try PhrasePattern("you|we pay").firstMatch(in: tokens) == 2..<4)
    #expect(try PhrasePattern("pay").firstMatch(in: []) == nil)
  }

  @Test(
    "What can't be read is refused, with what would be right",
    arguments: [
      ("", "a pattern needs at least one word"), ("  ", "a pattern needs at least one word"),
      ("^", "a pattern needs at least one word"), ("^ $", "a pattern needs at least one word"),
      ("... a", "“...” stands between two words, never first or last"),
      ("a ...", "“...” stands between two words, never first or last"),
      ("^ ... a", "“...” stands between two words, never first or last"),
      ("a *", "“*” should be words joined by |, each with at most one * at its end"),
      ("a|", "“a|” should be words joined by |, each with at most one * at its end"),
      ("a||b", "“a||b” should be words joined by |, each with at most one * at its end"),
      ("h*ass", "“h*ass” should be words joined by |, each with at most one * at its end"),
      ("har**", "“har**” should be words joined by |, each with at most one * at its end"),
      ("a ^ b", "“^” should be words joined by |, each with at most one * at its end"),
      ("a $ b", "“$” should be words joined by |, each with at most one * at its end"),
      ("<name>", "“<name>” is none of <emoji>, <hashtag>, <mention>, <number>, <url>"),
      ("<url>*", "“<url>*” is none of <emoji>, <hashtag>, <mention>, <number>, <url>"),
    ]
  )
  func refused(pattern: String, message: String) {
    let error = #expect(throws: PhrasePattern.SyntaxError.self) { try PhrasePattern(pattern) }
    #expect(error?.description == message)
  }

  @Test("A pattern keeps the words it was written in")
  func text() throws {
    #expect(try PhrasePattern("^ Été|hiver  là $").text == "^ Été|hiver  là $")
  }
}
