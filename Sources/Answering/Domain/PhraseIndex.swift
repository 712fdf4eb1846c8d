package import Retrieval

/// Many phrases looked for at once: a token is held against those that can begin with it, not against all.
package struct PhraseIndex: Sendable {
  private let patterns: [PhrasePattern]

  /// For each pattern whether it is found as soon as its beginning is.
  private let isOneWord: [Bool]

  /// The numbers of the patterns that can begin with a word or a prefix, by its hash.
  private var byWord: [UInt64: [Int]] = [:]
  private var byPrefix: [UInt64: [Int]] = [:]

  /// Whether a prefix has so many bytes.
  private var hasPrefix: [Bool] = []

  /// Those that can begin with anything else: a number, an address, a hashtag.
  private var others: [Int] = []

  package init(_ patterns: [PhrasePattern]) {
    self.patterns = patterns
    isOneWord = patterns.map(\.isOneWord)
    for (number, pattern) in patterns.enumerated() {
      for opening in Set(pattern.openings) {
        switch opening {
        case .word(let word): byWord[StableHash(word).value, default: []].append(number)
        case .prefix(let prefix): addPrefix(prefix, number)
        case .other: others.append(number)
        }
      }
    }
  }

  private mutating func addPrefix(_ prefix: String, _ number: Int) {
    byPrefix[StableHash(prefix).value, default: []].append(number)
    let length = prefix.utf8.count
    hasPrefix += [Bool](repeating: false, count: max(0, length + 1 - hasPrefix.count))
    hasPrefix[length] = true
  }

  /// For each pattern that is found, by its number, the first place where it is.
  package func firstMatches(in tokens: [Token]) -> [Int: Range<Int>] {
    var found: [Int: Range<Int>] = [:]
    forEachMatch(in: tokens) { number, range in
      if found[number] == nil { found[number] = range }
      return true
    }
    return found
  }

  /// The first place in `tokens` where any of the patterns is found, of those places that `isWanted` lets pass;
  /// it is given the pattern's number and the place.
  package func firstMatch(
    in tokens: [Token],
    where isWanted: (Int, Range<Int>) -> Bool = { _, _ in true }
  ) -> Range<Int>? {
    var found: Range<Int>?
    forEachMatch(in: tokens) { number, range in
      if isWanted(number, range) { found = range }
      return found == nil
    }
    return found
  }

  /// The places in `tokens` where any of the patterns is found.
  func allMatches(in tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    forEachMatch(in: tokens) { _, range in
      ranges.append(range)
      return true
    }
    return ranges
  }

  /// Calls `body` for each match, by its start and then by the pattern's number, until it returns false.
  func forEachMatch(in tokens: [Token], _ body: (Int, Range<Int>) -> Bool) {
    for start in tokens.indices {
      let candidates = candidates(for: tokens[start])
      guard !candidates.isEmpty else { continue }
      let isSentenceStart = PhrasePattern.isSentenceStart(start, in: tokens)
      for number in candidates {
        let range =
          isOneWord[number]
          ? start..<start + 1
          : patterns[number].match(at: start, in: tokens, isSentenceStart: isSentenceStart)
        if let range, !body(number, range) { return }
      }
    }
  }

  private func candidates(for token: Token) -> [Int] {
    var numbers: [Int] = []
    let hashes = StableHash.beginnings(of: token.folded)
    for (length, hash) in zip(1..., hashes) where length < hasPrefix.count && hasPrefix[length] {
      if let more = byPrefix[hash] { numbers += more }
    }
    if let hash = hashes.last, let more = byWord[hash] { numbers += more }
    if token.kind != .word || token.startsHashtag { numbers += others }
    guard numbers.count > 1 else { return numbers }
    numbers.sort()
    return numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }.map { numbers[$0] }
  }
}
