import Testing

@testable import TextAnalysis

@Suite("Tokens")
struct TokenizerTests {
  @Test(
    "words fold to what people mean by them",
    arguments: [
      ("Été ÉTÉ ete e\u{301}te\u{301}", ["ete", "ete", "ete", "ete"]),
      ("Œuvre ÆON straße ÇA Noël", ["oeuvre", "aeon", "strasse", "ca", "noel"]),
      ("İstanbul Łódź ñandú", ["istanbul", "lodz", "nandu"]),
      ("don't Don’t DON`T dont", ["dont", "dont", "dont", "dont"]),
      ("I'm we're you've they'll he'd it's", ["im", "were", "youve", "theyll", "hed", "its"]),
      ("the host's guests' rooms", ["the", "hosts", "guests", "rooms"]),
      ("I'd've rock'n'roll o'clock", ["idve", "rock", "n", "roll", "o", "clock"]),
      ("j'ai l’hôte m'a d'abord qu'il", ["j", "ai", "l", "hote", "m", "a", "d", "abord", "qu", "il"]),
      ("aujourd'hui jusqu'ici lorsqu’on", ["aujourdhui", "jusqu", "ici", "lorsqu", "on"]),
      ("self-check-in, peut-être", ["self", "check", "in", "peut", "etre"]),
      ("'quoted' “words” «entre» (here)", ["quoted", "words", "entre", "here"]),
      ("goooood sooo nooo NOOOooo", ["good", "soo", "noo", "noo"]),
      ("10000 100 3rd 1.5 2,000", ["10000", "100", "3rd", "1", "5", "2", "000"]),
      ("a\u{0}b \u{1}\u{7F}c", ["a", "b", "c"]),
      (
        "bit\u{200B}coin bit\u{AD}coin \u{FEFF}bitcoin \u{202E}bitcoin\u{202C}",
        Array(repeating: "bitcoin", count: 4)
      ),
      ("مرحبا 日本語 привет", ["مرحبا", "日本語", "привет"]),
      ("", []), (" \t\u{A0}\u{3000} ", []), ("?!… — ## @ ' ''", []), ("\u{301}\u{200D}\u{FE0F}", []),
    ] as [(String, [String])]
  )
  func folding(text: String, words: [String]) {
    #expect(Tokenizer.tokens(of: text).map(\.folded) == words)
  }

  @Test(
    "addresses and handles are one token, and punctuation after them is not part of it",
    arguments: [
      ("see https://homestay.example/a?b=c#d.", "url:https://homestay.example/a?b=c#d"),
      ("(http://t.co/x)", "url:http://t.co/x"),
      ("www.homestay.fr!", "url:www.homestay.fr"),
      ("homestay.com", "url:homestay.com"), ("blog.homestay.com/x", "url:blog.homestay.com/x"),
      ("maya@homestay.example", "url:maya@homestay.example"),
      ("<maya@homestay.example>,", "url:maya@homestay.example"),
      ("@maya", "mention:@maya"), ("@maya: hi", "mention:@maya"), ("@maya_b.", "mention:@maya_b"),
      ("@ana@example.social", "mention:@ana@example.social"),
      ("@ana.bsky.social", "mention:@ana.bsky.social"), ("@homestay.com", "mention:@homestay.com"),
    ]
  )
  func addresses(text: String, wanted: String) {
    let tokens = Tokenizer.tokens(of: text)
    #expect(tokens.map { "\($0.kind):\($0.original)" }.contains(wanted), "\(tokens)")
    #expect(!tokens.contains { $0.kind == .word && "https maya_b com example".contains($0.folded) })
  }

  @Test(
    "no address",
    arguments: ["e.g. this", "v1.2", "wait...what", "a@b", "ok.", "...com", "3.50", "U.S. guests"]
  )
  func noAddress(text: String) {
    #expect(!Tokenizer.tokens(of: text).contains { $0.kind == .url })
  }

  @Test(
    "hashtags part at capitals, digits and underscores",
    arguments: [
      ("#EditButton", ["edit", "button"]), ("#NYC2027", ["nyc", "2027"]),
      ("#HTTPServer", ["http", "server"]),
      ("#edit_button", ["edit", "button"]), ("#édition", ["edition"]), ("#iOS", ["i", "os"]),
      ("#a__b_", ["a", "b"]), ("#2027Goals", ["2027", "goals"]),
    ] as [(String, [String])]
  )
  func hashtags(text: String, words: [String]) {
    let tokens = Tokenizer.tokens(of: text)
    #expect(tokens.map(\.folded) == words)
    #expect(tokens.map(\.startsHashtag) == words.indices.map { $0 == 0 })
  }

  @Test(
    "an emoji sequence is one token",
    arguments: ["👨‍👩‍👧‍👦", "🇫🇷", "👍🏽", "❤️", "☺", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👩🏾‍💻"]
  )
  func emoji(text: String) {
    let tokens = Tokenizer.tokens(of: "so \(text) nice")
    #expect(tokens.map(\.kind) == [.word, .emoji, .word])
    #expect(tokens.map(\.original) == ["so", text, "nice"])
  }

  @Test(
    "sentences end at their marks and at line ends",
    arguments: [
      ("One. Two! Three? Four… Five; six", [0, 1, 2, 3, 4, 5]),
      ("one\ntwo\r\nthree\u{2028}four", [0, 1, 2, 3]),
      ("Really?!?! yes...", [0, 1]), ("... ! start", [0]), ("about 1.5 nights", [0, 0, 0, 0]),
      ("one, two: three - four", [0, 0, 0, 0]),
      ("see https://x.example. Then", [0, 0, 1]), ("(see www.x.example!) Then", [0, 0, 1]),
      ("\n\n\nfirst", [0]),
    ] as [(String, [Int])]
  )
  func sentences(text: String, numbers: [Int]) {
    #expect(Tokenizer.tokens(of: text).map(\.sentence) == numbers)
  }

  @Test(
    "a very long text of anything is read once, not over and over",
    arguments: [
      "a", "'s", "a'", "#A", "_", "@", ".", "😀", "\u{200D}", "\u{301}", "https://", "x.com ", "é", "\u{0}",
      "(", "word ", "aB", "#_", "\n", "…", "l'",
    ]
  )
  func veryLong(unit: String) {
    let text = "x" + String(repeating: unit, count: 300_000 / unit.utf8.count)
    #expect(!Tokenizer.tokens(of: text).isEmpty)
  }
}
