package import Retrieval

/// Many phrases looked for at once: a token is held against those that can begin with it, not against all.
package struct PhraseIndex: Sendable {
  private let patterns: [PhrasePattern]
  private var byWord: [String: [Int]] = [:]
  private var byPrefix: [String: [Int]] = [:]

  /// The lengths of the prefixes, in characters, shortest first.
  private var prefixLengths: [Int] = []

  /// Those that can begin with anything else: a number, an address, a hashtag.
  private var others: [Int] = []

  package init(_ patterns: [PhrasePattern]) {
    self.patterns = patterns
    for (number, pattern) in patterns.enumerated() {
      for opening in Set(pattern.openings) {
        switch opening {
        case .word(let word): byWord[word, default: []].append(number)
        case .prefix(let prefix): byPrefix[prefix, default: []].append(number)
        case .other: others.append(number)
        }
      }
    }
    prefixLengths = Set(byPrefix.keys.map(\.count)).sorted()
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
        guard let range = patterns[number].match(at: start, in: tokens, isSentenceStart: isSentenceStart)
        else { continue }
        if !body(number, range) { return }
      }
    }
  }

  private func candidates(for token: Token) -> [Int] {
    var numbers = byWord[token.folded] ?? []
    for length in prefixLengths {
      guard
        let end = token.folded.index(
          token.folded.startIndex,
          offsetBy: length,
          limitedBy: token.folded.endIndex
        )
      else { break }
      if let more = byPrefix[String(token.folded[..<end])] { numbers += more }
    }
    if token.kind != .word || token.startsHashtag { numbers += others }
    return numbers.count > 1 ? Set(numbers).sorted() : numbers
  }
}
