/// Phrases in the form in which they are looked for: numbers in two flat lists, so that a comparison costs no counting
/// of references.
struct PhraseProgram: Sendable, Hashable {
  /// What one token is held against.
  struct Word: Sendable, Hashable {
    enum Kind: UInt8, Sendable { case whole, prefix, url, mention, number, emoji, hashtag }

    var kind: Kind

    /// Whether the alternative that it belongs to ends with it.
    var isLast = false

    /// The bytes that a token has, or begins with, and their hash.
    var length: Int32 = 0
    var hash: UInt64 = 0
  }

  /// One place of a phrase: the alternatives that may stand there, one after another; none of them is a gap.
  struct Step: Sendable, Hashable {
    var words: Range<Int32>

    var isGap: Bool { words.isEmpty }
  }

  private(set) var words: [Word] = []
  private(set) var steps: [Step] = []

  /// The most words that a gap passes over.
  private static let widestGap = 5

  /// Adds a place where the alternatives in `words` may stand.
  mutating func add(_ words: [Word]) {
    let first = Int32(self.words.count)
    self.words += words
    steps.append(Step(words: first..<Int32(self.words.count)))
  }

  /// Takes up another program, and returns where its steps stand now.
  mutating func add(_ other: PhraseProgram) -> Range<Int> {
    let first = steps.count
    let offset = Int32(words.count)
    words += other.words
    for step in other.steps {
      steps.append(Step(words: step.words.lowerBound + offset..<step.words.upperBound + offset))
    }
    return first..<steps.count
  }

  /// Whether each alternative of a step is one word or prefix.
  func isOneWord(_ step: Int) -> Bool {
    steps[step].words.allSatisfy { number in
      let word = words[Int(number)]
      return word.isLast && (word.kind == .whole || word.kind == .prefix)
    }
  }

  /// The words with which the alternatives of a step begin.
  func openings(of step: Int) -> [Word] {
    let range = steps[step].words
    return range.filter { $0 == range.lowerBound || words[Int($0) - 1].isLast }.map { words[Int($0)] }
  }

  /// Where the phrase in `steps` ends if it stands at `position`, all in the sentence there.
  func end(of steps: Range<Int>, at position: Int, in text: PhraseText, endsSentence: Bool) -> Int? {
    let sentence = text.places[position].sentence
    let rest = Rest(sentence: sentence, endsSentence: endsSentence, passesOver: 0)
    return end(of: steps, at: position, in: text, rest)
  }

  /// The same if the first step is known to be the token at `position`.
  func end(ofRestOf steps: Range<Int>, at position: Int, in text: PhraseText, endsSentence: Bool) -> Int? {
    let rest = Rest(sentence: text.places[position].sentence, endsSentence: endsSentence)
    return end(of: steps.dropFirst(), at: position + 1, in: text, rest)
  }

  /// What stays the same while a phrase is followed.
  private struct Rest {
    var sentence: Int
    var endsSentence: Bool

    /// How many transparent tokens may stand before the next word.
    var passesOver = PhraseText.mostPassedOver
  }

  private func end(of steps: Range<Int>, at position: Int, in text: PhraseText, _ rest: Rest) -> Int? {
    guard let step = steps.first else {
      return !rest.endsSentence || text.isEnd(of: rest.sentence, at: position) ? position : nil
    }
    let others = steps.dropFirst()
    if self.steps[step].isGap {
      for skipped in 0...Self.widestGap {
        if let end = end(of: others, at: position + skipped, in: text, rest) { return end }
      }
      return nil
    }
    var next = rest
    next.passesOver = PhraseText.mostPassedOver
    for position in position...position + rest.passesOver {
      guard position < text.places.count, text.places[position].sentence == rest.sentence else { return nil }
      var word = Int(self.steps[step].words.lowerBound)
      while word < self.steps[step].words.upperBound {
        if let after = endOfAlternative(&word, at: position, in: text, rest.sentence),
          let end = end(of: others, at: after, in: text, next)
        {
          return end
        }
      }
      guard text.places[position].isTransparent else { return nil }
    }
    return nil
  }

  /// Where the alternative that begins with `word` ends if its words stand at `position`; moves on to the next one.
  private func endOfAlternative(_ word: inout Int, at position: Int, in text: PhraseText, _ sentence: Int)
    -> Int?
  {
    var place = position
    var fits = true
    while true {
      fits = fits && place < text.places.count && matches(words[word], text.places[place], text)
      place += 1
      word += 1
      if words[word - 1].isLast { break }
    }
    return fits && text.places[place - 1].sentence == sentence ? place : nil
  }

  private func matches(_ word: Word, _ place: PhraseText.Place, _ text: PhraseText) -> Bool {
    switch word.kind {
    case .whole:
      place.beginnings.count == word.length && text.hashes[place.beginnings.upperBound - 1] == word.hash
    case .prefix:
      place.beginnings.count >= word.length
        && text.hashes[place.beginnings.lowerBound + Int(word.length) - 1] == word.hash
    case .url: place.kind == .url
    case .mention: place.kind == .mention
    case .number: place.kind == .number
    case .emoji: place.kind == .emoji
    case .hashtag: place.startsHashtag
    }
  }
}
