/// Many phrases looked for at once: a token is held against those that can begin with it, not against all.
package struct PhraseIndex: Sendable {
  /// One phrase of those in the program.
  private struct Phrase: Sendable {
    var steps: Range<Int>
    var startsSentence: Bool
    var endsSentence: Bool

    /// Whether its first step is found as soon as a token can begin it.
    var beginsWithOneWord: Bool
  }

  private var program = PhraseProgram()
  private var phrases: [Phrase] = []

  /// Numbers for what phrases can begin with, and for each the numbers of those phrases, list after list.
  private var openings = HashIndex()
  private var lists: [Range<Int>] = []
  private var members: [Int32] = []

  /// Whether a prefix has so many bytes.
  private var hasPrefix: [Bool] = []

  package init(_ patterns: [PhrasePattern]) {
    var entries: [(opening: Int, phrase: Int32)] = []
    for (number, pattern) in patterns.enumerated() {
      let steps = program.add(pattern.program)
      phrases.append(
        Phrase(
          steps: steps,
          startsSentence: pattern.startsSentence,
          endsSentence: pattern.endsSentence,
          beginsWithOneWord: program.isOneWord(steps.lowerBound)
        )
      )
      for word in program.openings(of: steps.lowerBound) { entries.append((add(word), Int32(number))) }
    }
    fillLists(entries)
  }

  /// The number of what begins with `word`.
  private mutating func add(_ word: PhraseProgram.Word) -> Int {
    switch word.kind {
    case .whole: return openings.add(word.hash)
    case .prefix:
      let length = Int(word.length)
      hasPrefix += [Bool](repeating: false, count: max(0, length + 1 - hasPrefix.count))
      hasPrefix[length] = true
      return openings.add(Self.prefixKey(word.hash))
    case .url, .mention, .number, .emoji, .hashtag: return openings.add(Self.otherKey)
    }
  }

  /// A prefix is no word.
  private static func prefixKey(_ hash: UInt64) -> UInt64 { ~hash }

  /// What stands for anything but a word or a prefix: a number, an address, a hashtag.
  private static let otherKey: UInt64 = 0

  private mutating func fillLists(_ entries: [(opening: Int, phrase: Int32)]) {
    var counts = [Int](repeating: 0, count: openings.count)
    for entry in entries { counts[entry.opening] += 1 }
    var start = 0
    for count in counts {
      lists.append(start..<start)
      start += count
    }
    members = [Int32](repeating: 0, count: entries.count)
    for entry in entries {
      let end = lists[entry.opening].upperBound
      members[end] = entry.phrase
      lists[entry.opening] = lists[entry.opening].lowerBound..<end + 1
    }
  }

  /// For each pattern that is found, by its number, the first place where it is.
  package func firstMatches(in text: PhraseText) -> [Int: Range<Int>] {
    var found: [Int: Range<Int>] = [:]
    forEachMatch(in: text) { number, range in
      if found[number] == nil { found[number] = range }
      return true
    }
    return found
  }

  /// The first place in `tokens` where any of the patterns is found, of those places that `isWanted` lets pass;
  /// it is given the pattern's number and the place.
  package func firstMatch(
    in tokens: some Collection<Token>,
    where isWanted: (Int, Range<Int>) -> Bool = { _, _ in true }
  ) -> Range<Int>? {
    firstMatch(in: PhraseText(tokens), where: isWanted)
  }

  /// The same in a prepared text.
  package func firstMatch(
    in text: PhraseText,
    where isWanted: (Int, Range<Int>) -> Bool = { _, _ in true }
  ) -> Range<Int>? {
    var found: Range<Int>?
    forEachMatch(in: text) { number, range in
      if isWanted(number, range) { found = range }
      return found == nil
    }
    return found
  }

  /// The places in `text` where any of the patterns is found.
  package func allMatches(in text: PhraseText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    forEachMatch(in: text) { _, range in
      ranges.append(range)
      return true
    }
    return ranges
  }

  /// Calls `body` for each match, by its start and then by the pattern's number, until it returns false.
  package func forEachMatch(in text: PhraseText, _ body: (Int, Range<Int>) -> Bool) {
    var candidates = NumberSet(below: phrases.count)
    for start in text.places.indices {
      addCandidates(at: start, in: text, to: &candidates)
      while let number = candidates.popFirst() {
        if let end = end(of: phrases[number], at: start, in: text), !body(number, start..<end) { return }
      }
    }
  }

  private func end(of phrase: Phrase, at start: Int, in text: PhraseText) -> Int? {
    guard text.places[start].startsSentence || !phrase.startsSentence else { return nil }
    if phrase.beginsWithOneWord {
      return program.end(ofRestOf: phrase.steps, at: start, in: text, endsSentence: phrase.endsSentence)
    }
    return program.end(of: phrase.steps, at: start, in: text, endsSentence: phrase.endsSentence)
  }

  private func addCandidates(at start: Int, in text: PhraseText, to candidates: inout NumberSet) {
    let place = text.places[start]
    for length in 1..<max(1, min(place.beginnings.count + 1, hasPrefix.count)) where hasPrefix[length] {
      add(Self.prefixKey(text.hashes[place.beginnings.lowerBound + length - 1]), to: &candidates)
    }
    add(text.hashes[place.beginnings.upperBound - 1], to: &candidates)
    if place.kind != .word || place.startsHashtag { add(Self.otherKey, to: &candidates) }
  }

  private func add(_ key: UInt64, to candidates: inout NumberSet) {
    guard let list = openings.number(of: key) else { return }
    for place in lists[list] { candidates.insert(Int(members[place])) }
  }
}
