import Testing

@testable import Answering
@testable import TextAnalysis

@Suite("Many phrases at once")
struct PhraseIndexTests {
  private static let phrases = [
    "pay", "pay with", "pa*", "pay*", "p*", "p* w*", "^ pay", "pay $", "^ dont|never ... pay",
    "dont|do-not pay",
    "<number> nights", "two|<number> nights", "<url>", "<mention>", "<mention> pay", "<emoji>", "<hashtag>",
    "<hashtag> button", "<url>|pay* now", "pay ... cash ... now", "été|hiver", "l'hote", "edit button",
    "button",
    "<emoji>|pay $", "pay|payer|paying", "^ <mention>", "c'est", "éa*", "œuf*",
  ]

  private static let texts = [
    "", "?", "pay", "I pay with cash now", "Pay! Pay with cash.", "Don't you ever pay", "do not pay",
    "two nights or 3 nights", "@ana pay 🎉", "🎉 @ana pay", "see https://a.example now", "paying now",
    "an #EditButton now", "#Pay with", "edit 🎉 button", "cet été chez l'hôte", "p. w. pa wa", "c'est payé",
    "pay a b c cash d e now", "pay a b c cash d. e now", "éant œufs p w", "never\npay", "2 🎉 nights",
  ]

  private static let patterns = phrases.compactMap { try? PhrasePattern($0) }

  @Test("The same places as looking for one after the other", arguments: texts)
  func places(text: String) throws {
    try #require(Self.patterns.count == Self.phrases.count)
    let tokens = Tokenizer.tokens(of: text)
    let found = PhraseIndex(Self.patterns).firstMatches(in: PhraseText(tokens))
    for (number, pattern) in Self.patterns.enumerated() {
      #expect(found[number] == pattern.firstMatch(in: tokens), "“\(pattern.text)” in “\(text)”")
    }
  }

  @Test("Each of the phrases is found in one of the texts")
  func everyPhraseIsFound() {
    let index = PhraseIndex(Self.patterns)
    let found = Set(Self.texts.flatMap { index.firstMatches(in: PhraseText(Tokenizer.tokens(of: $0))).keys })
    #expect(Self.patterns.indices.filter { !found.contains($0) }.map { Self.patterns[$0].text } == [])
  }

  @Test(
    "The guards' own phrases too",
    arguments: [
      "We're working on it, and we'll add it next month.",
      "Nous y travaillons, c'est prévu d'ici la fin du mois.",
      "I was threatened and I'm scared for my life", "on m'a menacée de mort, j'ai peur",
      "Please don't add it, nobody asked", "surtout pas, personne ne veut de ça",
    ]
  )
  func lexicons(text: String) {
    let tokens = Tokenizer.tokens(of: text)
    let patterns = LanguageTable.allCases.flatMap(\.phrases)
    let found = PhraseIndex(patterns).firstMatches(in: PhraseText(tokens))
    #expect(!found.isEmpty)
    for (number, pattern) in patterns.enumerated() {
      #expect(found[number] == pattern.firstMatch(in: tokens), "“\(pattern.text)”")
    }
  }

  @Test("The first place of any comes by its start, then by the phrase's number")
  func first() throws {
    let index = PhraseIndex(try ["with cash", "pay* ... cash", "pay with"].map { try PhrasePattern($0) })
    let tokens = Tokenizer.tokens(of: "I pay with cash")
    #expect(index.firstMatch(in: tokens) == 1..<4)
    #expect(index.firstMatch(in: tokens) { number, _ in number != 1 } == 1..<3)
    #expect(index.firstMatch(in: tokens) { number, _ in number == 0 } == 2..<4)
    #expect(index.firstMatch(in: tokens) { _, _ in false } == nil)
  }

  @Test("A place that isn't wanted does not hide a later one of the same phrase")
  func laterPlace() throws {
    let index = PhraseIndex([try PhrasePattern("pay")])
    let tokens = Tokenizer.tokens(of: "pay or pay")
    #expect(index.firstMatch(in: tokens) { $1.lowerBound > 0 } == 2..<3)
  }

  @Test("No phrases find nothing")
  func none() {
    #expect(PhraseIndex([]).firstMatches(in: PhraseText(Tokenizer.tokens(of: "pay"))).isEmpty)
  }
}
