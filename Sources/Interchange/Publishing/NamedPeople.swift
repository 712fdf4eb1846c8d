import Answering
import TextAnalysis

/// Tells which words with a capital name a person: what is kept, or stands on a page, is nobody's.
struct NamedPeople: Sendable {
  /// Words with a capital that our knowledge says of things, folded.
  private let things: Set<String>

  /// First names of people who are ours, folded: what is kept isn't signed by them either.
  private let ours: Set<String>

  /// What `texts` name with a capital, and what is `called` so, are things.
  init(things texts: [String], called names: [String], people: [String]) {
    func words(_ texts: [String]) -> [SpokenWord] { texts.flatMap { SpokenWord.words(of: $0[...]) } }
    let ours = Set(people.compactMap { words([$0]).first?.folded })
    let named = words(texts).filter { $0.isCapital && !$0.beginsSentence } + words(names)
    (self.ours, things) = (
      ours,
      Set(named.map(\.folded)).subtracting(words(people).map(\.folded))
        .subtracting(Self.given)
    )
  }

  /// The first word of `text` that names somebody, wherever it stands; nil where nobody is named.
  func first(in text: String) -> String? {
    let words = SpokenWord.words(of: text[...])
    return words.indices.first { isPerson($0, words) }.map { String(words[$0].text) }
  }

  /// Whether a word can be a name where names stand: at the end of a greeting, or of a letter.
  func mayName(_ word: SpokenWord) -> Bool {
    isGiven(word)
      || word.isCapital && !isThing(word) && !word.hasInnerCapitals && !Self.signing.contains(word.folded)
        && !Question.isAlsoAWord(String(word.text))
  }

  /// Whether it is surely a name, with whatever behind it.
  func isGiven(_ word: SpokenWord) -> Bool {
    word.isCapital && !isThing(word) && (Self.given.contains(word.folded) || ours.contains(word.folded))
  }

  /// What stands before a name of its own: “Mr”, “Mme”.
  func isTitle(_ word: SpokenWord) -> Bool { word.isCapital && SpokenWord.titles.contains(word.folded) }

  /// Whether a word can stand in a signature beside the name: “Your host Nora”, “Nora, Homestay”.
  func mayStandBesideName(_ word: SpokenWord) -> Bool {
    word.folded.split(separator: "-").allSatisfy { Self.signing.contains(String($0)) }
      || word.isCapital && isThing(word) || isTitle(word)
  }

  private func isThing(_ word: SpokenWord) -> Bool {
    things.contains(word.folded) || Self.nobody.contains(word.folded)
  }

  private func isPerson(_ place: Int, _ words: [SpokenWord]) -> Bool {
    let word = words[place]
    guard word.isCapital, !isThing(word) else { return false }
    let before = place > 0 && word.isNext ? words[place - 1] : nil
    let after = place + 1 < words.count && words[place + 1].isNext ? words[place + 1] : nil
    if let before, isTitle(before) { return true }
    // “Martin Luther King Day”, “rue Jean Jaurès”, “Air France”: what is called after somebody.
    let isOfName =
      before.map { Self.saints.contains($0.folded) || $0.isCapital && isThing($0) } == true
      || after.map { $0.isCapital && isThing($0) } == true
    if isGiven(word), !isOfName {
      return !(word.beginsSentence && Question.isAlsoAWord(String(word.text)))
    }
    guard !word.beginsSentence, mayName(word) else { return false }
    if let before, Self.companions.contains(before.folded) { return true }
    return after.map { Self.sayings.contains($0.folded) } == true
  }

  static let given = folded(LanguageTable.givenNames)
  private static let nobody = folded(LanguageTable.nobody)
  private static let companions = LanguageTable.people.words("before")
  private static let signing = LanguageTable.people.words("signing").union(
    LanguageTable.closings.texts.flatMap { SpokenWord.words(of: $0[...]).map(\.folded) }
  )
  private static let saints = LanguageTable.people.words("saints")
  /// What only people do; “from”, “s” and the like stand behind things too.
  private static let sayings = LanguageTable.people.words("after").subtracting(StopWords.ofAnyLanguage)

  private static func folded(_ table: LanguageTable) -> Set<String> {
    Set(table.words.map { SpokenWord.folded($0[...]) })
  }
}
