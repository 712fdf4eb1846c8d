package import TextAnalysis

/// What is looked at in a post to tell what it does: its words, alone, in pairs and in threes, how it begins and ends,
/// and general signs such as a form of asking.
///
/// A feature is a hash; a model has a weight for those that it has met.
package struct TextFeatures: Sendable {
  private var index = HashIndex()

  /// The token that each begins at.
  package private(set) var places: [Int] = []

  /// Where each view of the text begins among them: the features of one view share what it counts.
  private var starts = [0]

  /// The features of each view of the text.
  package var views: [Range<Int>] { zip(starts, starts.dropFirst() + [places.count]).map { $0..<$1 } }

  /// Each once, in the order in which they were found.
  package var hashes: [UInt64] { index.hashes }

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

  /// None yet.
  init(none tokens: ArraySlice<Token>) { self.tokens = tokens }

  /// Begins another view of the text.
  mutating func startView() { starts.append(places.count) }

  /// What is said, whatever it is written like: a number is any number.
  static func word(_ token: Token) -> String {
    switch token.kind {
    case .word: token.folded
    case .number: "#"
    case .emoji: token.original
    case .url: "<url>"
    case .mention: "<mention>"
    }
  }

  static func hash(_ kind: String, _ word: String = "") -> StableHash {
    var hash = StableHash(kind)
    hash.add(word)
    return hash
  }

  mutating func add(_ hash: StableHash, at place: Int) {
    if index.add(hash.value) == places.count { places.append(place) }
  }

  private mutating func addWords(_ words: [String], from start: Int) {
    for (number, word) in words.enumerated() {
      let place = start + number
      add(Self.hash("w:", word), at: place)
      if word.utf8.count > 5 { add(Self.hash("p:", String(word.prefix(5))), at: place) }
      let rest = words[(number + 1)...].prefix(2)
      var run = Self.hash("n:", word)
      for next in rest {
        run.add(followedBy: next)
        add(run, at: place)
      }
      if rest.count > 1, let last = rest.last {
        var gap = Self.hash("g:", word)
        gap.add(followedBy: last)
        add(gap, at: place)
      }
    }
  }

  /// How it begins and ends, what marks it has, and how long it is.
  mutating func addForm(_ words: [String], from start: Int) {
    guard let first = words.first, let last = words.last else { return }
    var opening = Self.hash("first:", first)
    add(opening, at: start)
    if words.count > 1 {
      opening.add(followedBy: words[1])
      add(opening, at: start)
    }
    add(Self.hash("last:", last), at: start + words.count - 1)
    let length = [3, 6, 10, 16, 26, 40].firstIndex { words.count <= $0 } ?? 6
    add(Self.hash("length:", String(length)), at: start)
    if let asked = tokens.firstIndex(where: \.isAsked) { add(Self.hash("asked"), at: asked) }
    if tokens.last?.isAsked == true { add(Self.hash("asked last"), at: start + words.count - 1) }
    if tokens.count(where: \.isShouted) > 1 { add(Self.hash("shouted"), at: start) }
  }

  /// The signs in the range, and which of them stand without a form of asking.
  mutating func addSigns(_ found: FoundPhrases) {
    var places: [LanguageTable: Int] = [:]
    for match in found.matches
    where tokens.indices.contains(match.range.lowerBound) && match.range.upperBound <= tokens.endIndex {
      places[match.table] = places[match.table] ?? match.range.lowerBound
    }
    let asks = places[.asking] != nil
    let signs = Self.signs.filter { places[$0] != nil }
    for (number, sign) in signs.enumerated() {
      let place = places[sign] ?? tokens.startIndex
      add(Self.hash("sign:", sign.rawValue), at: place)
      add(Self.hash(asks ? "asking and:" : "not asking:", sign.rawValue), at: place)
      guard sign != .asking else { continue }
      for other in signs[(number + 1)...] {
        var pair = Self.hash("signs:", sign.rawValue)
        pair.add(followedBy: other.rawValue)
        add(pair, at: place)
      }
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

extension Token {
  /// Whether it is a word in capitals, and none of two or three letters, which are often a name.
  var isShouted: Bool {
    kind == .word && original.utf8.count > 3 && !original.utf8.contains { (0x61...0x7A).contains($0) }
      && !original.unicodeScalars.contains { $0.properties.isLowercase }
  }
}

extension StableHash {
  /// Goes on with another word.
  mutating func add(followedBy word: String) {
    add(0x20)
    add(word)
  }
}
