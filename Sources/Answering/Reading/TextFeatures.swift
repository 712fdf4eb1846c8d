package import TextAnalysis

/// What is looked at in a post to tell what it does: its words, alone, in pairs and in threes, how it begins and ends,
/// and general signs such as a form of asking.
///
/// A feature is a hash; a model has a weight for those that it has met.
package struct TextFeatures: Sendable {
  /// Each feature once, and the token that it begins at.
  package private(set) var places: [UInt64: Int] = [:]

  /// In the order in which they were found.
  package private(set) var hashes: [UInt64] = []

  private let tokens: ArraySlice<Token>

  /// The features of all of a text.
  package init(_ tokens: [Token]) {
    self.init(tokens, FoundPhrases(in: PhraseText(tokens)), in: tokens.indices)
  }

  /// The features of the tokens in `range`; `found` are the phrases of all of them.
  init(_ tokens: [Token], _ found: FoundPhrases, in range: Range<Int>) {
    self.tokens = tokens[range]
    let words = tokens[range].map(Self.word)
    addWords(words, from: range.lowerBound)
    addForm(words, from: range.lowerBound)
    addSigns(found)
  }

  /// What is said, whatever it is written like: a number is any number.
  private static func word(_ token: Token) -> String {
    switch token.kind {
    case .word: token.folded
    case .number: "#"
    case .emoji: token.original
    case .url: "<url>"
    case .mention: "<mention>"
    }
  }

  private mutating func add(_ kind: String, _ first: String = "", _ rest: [String] = [], at place: Int) {
    var hash = StableHash(kind)
    hash.add(first.utf8)
    for word in rest {
      hash.add(CollectionOfOne(0x20))
      hash.add(word.utf8)
    }
    guard places[hash.value] == nil else { return }
    places[hash.value] = place
    hashes.append(hash.value)
  }

  private mutating func addWords(_ words: [String], from start: Int) {
    for (number, word) in words.enumerated() {
      let place = start + number
      add("w:", word, at: place)
      if word.utf8.count > 5 { add("p:", String(word.prefix(5)), at: place) }
      let rest = words[(number + 1)...].prefix(3)
      if let next = rest.first { add("n:", word, [next], at: place) }
      if rest.count > 1 {
        add("n:", word, Array(rest.prefix(2)), at: place)
        add("g:", word, [rest[rest.startIndex + 1]], at: place)
      }
    }
  }

  /// How it begins and ends, what marks it has, and how long it is.
  private mutating func addForm(_ words: [String], from start: Int) {
    guard let first = words.first, let last = words.last else { return }
    add("first:", first, at: start)
    if words.count > 1 { add("first:", first, [words[1]], at: start) }
    add("last:", last, at: start + words.count - 1)
    let length = [3, 6, 10, 16, 26, 40].firstIndex { words.count <= $0 } ?? 6
    add("length:", String(length), at: start)
    if let asked = tokens.firstIndex(where: \.isAsked) { add("asked", at: asked) }
    if tokens.last?.isAsked == true { add("asked last", at: start + words.count - 1) }
    let shouted = tokens.filter {
      $0.kind == .word && $0.original.utf8.count > 3 && Self.isShouted($0.original)
    }
    if shouted.count > 1 { add("shouted", at: start) }
  }

  private static func isShouted(_ word: String) -> Bool {
    !word.unicodeScalars.contains { $0.properties.isLowercase }
  }

  /// The signs in the range, and which of them stand without a form of asking.
  private mutating func addSigns(_ found: FoundPhrases) {
    var places: [LanguageTable: Int] = [:]
    for match in found.matches
    where tokens.indices.contains(match.range.lowerBound) && match.range.upperBound <= tokens.endIndex {
      places[match.table] = places[match.table] ?? match.range.lowerBound
    }
    let asks = places[.asking] != nil
    let signs = Self.signs.filter { places[$0] != nil }
    for (number, sign) in signs.enumerated() {
      let place = places[sign] ?? tokens.startIndex
      add("sign:", sign.rawValue, at: place)
      add(asks ? "asking and:" : "not asking:", sign.rawValue, at: place)
      guard sign != .asking else { continue }
      for other in signs[(number + 1)...] { add("signs:", sign.rawValue, [other.rawValue], at: place) }
    }
  }

  /// The general signs of moves, a form of asking first.
  static let moveSigns: [LanguageTable] = [
    .asking, .adverse, .sinceWhen, .wasPromised, .somebodyThere, .wasPaid, .judging, .forbidding, .ownAffair,
    .praising,
  ]

  /// The tables whose phrases are signs; that somebody wishes for something is said by `asking`.
  private static let signs =
    moveSigns + [.idioms] + DistressLexicon.families + [.grave, .reserves]
    + DistressScene.cues.filter { $0 != .grave && $0 != .wish }
}
