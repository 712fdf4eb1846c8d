import TextAnalysis

extension TextFeatures {
  /// What tells of harm, in three views of the text: its words and signs, the families of its words, and their letters,
  /// which know a word by its parts however it is spelt.
  init(
    ofHarm text: String,
    _ tokens: [Token],
    _ found: FoundPhrases,
    families: [(token: Int, family: Int?)]
  ) {
    self.init(none: tokens[...])
    let words = tokens.map(Self.word)
    addRuns(words, "w:", at: Array(tokens.indices))
    addForm(words, from: 0)
    addTelling(text, tokens)
    addSigns(found)
    startView()
    addRuns(families.map { $0.family.map(String.init) ?? "?" }, "kin:", at: families.map(\.token))
    startView()
    for (place, word) in words.enumerated() { addLetters(word, at: place) }
  }

  /// Each word alone, and with the next.
  private mutating func addRuns(_ words: [String], _ kind: String, at places: [Int]) {
    for (number, word) in words.enumerated() {
      var run = Self.hash(kind, word)
      add(run, at: places[number])
      guard number + 1 < words.count else { continue }
      run.add(followedBy: words[number + 1])
      add(run, at: places[number])
    }
  }

  /// How it is told: in how many sentences and clauses, and whether in somebody’s own words.
  private mutating func addTelling(_ text: String, _ tokens: [Token]) {
    guard let last = tokens.last else { return }
    add(Self.hash("sentences:", String(min(last.sentence + 1, Self.most))), at: 0)
    add(Self.hash("clauses:", String(min(tokens.count(where: \.startsClause), Self.most))), at: 0)
    if text.contains(where: { "\"«“”„".contains($0) }) { add(Self.hash("quoted"), at: 0) }
  }

  /// From how many sentences or clauses on one more makes no difference.
  private static let most = 5

  /// All runs of two to five letters of a word, its edges among them.
  private mutating func addLetters(_ word: String, at place: Int) {
    let letters = Array(" \(word) ".utf8)
    for start in letters.indices {
      var run = Self.noLetters
      for (number, letter) in letters[start...].prefix(Self.longestRun).enumerated() {
        run.add(letter)
        if number > 0 { add(run, at: place) }
      }
    }
  }

  private static let noLetters = hash("letters:")
  private static let longestRun = 5
}
