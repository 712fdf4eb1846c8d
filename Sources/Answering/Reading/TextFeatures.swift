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

  /// The features of the tokens in `range`; `text` is all of them as phrases are held against them.
  package init(_ tokens: [Token], _ text: PhraseText, in range: Range<Int>) {
    self.tokens = tokens[range]
    let words = tokens[range].map(Self.word)
    addWords(words, from: range.lowerBound)
    addForm(words, from: range.lowerBound)
    addSigns(in: text)
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
  private mutating func addSigns(in text: PhraseText) {
    var found: [Int: Int] = [:]
    Self.index.forEachMatch(in: text) { number, range in
      guard tokens.indices.contains(range.lowerBound), range.upperBound <= tokens.endIndex else {
        return true
      }
      let sign = Self.signs[number]
      found[sign] = found[sign] ?? range.lowerBound
      return true
    }
    let asks = found[0] != nil
    let ordered = found.sorted { $0.key < $1.key }
    for (sign, place) in ordered {
      let name = Self.tables[sign].rawValue
      add("sign:", name, at: place)
      add(asks ? "asking and:" : "not asking:", name, at: place)
      for (other, _) in ordered where other > sign && sign > 0 {
        add("signs:", name, [Self.tables[other].rawValue], at: place)
      }
    }
  }

  /// The tables of signs, a form of asking first.
  private static let tables: [LanguageTable] = [
    .asking, .adverse, .sinceWhen, .wasPromised, .somebodyThere, .wasPaid, .judging, .forbidding, .ownAffair,
    .praising,
    .idioms, .violence, .menace, .sexual, .captivity, .intrusion, .peril, .fear, .despair, .hatred, .exposure,
    .aftermath, .grave, .reserves, .somebody, .teller, .near, .plea, .symptom, .hostility, .age, .bodies,
    .tender,
    .night, .refusal, .origin,
  ]
  private static let index = PhraseIndex(tables.flatMap(\.phrases))
  private static let signs = tables.indices.flatMap { [Int](repeating: $0, count: tables[$0].phrases.count) }
}
