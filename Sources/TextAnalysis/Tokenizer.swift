/// Cuts a post into tokens: the one way text is read, for rules and retrieval alike.
///
/// Contractions are joined (`don't` is `dont`, as people type it), elisions are split
/// (`l'hôte` is `l`, `hote`), hashtags are split at their capitals.
package struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private var tokens: [Token] = []
  private var sentence = 0
  private var isClauseOver = false

  package static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(scalars: Array(text.unicodeScalars))
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    tokens.reserveCapacity(scalars.count / 4)
  }

  private mutating func run() {
    var start = 0
    while start < scalars.count {
      if Self.isWhitespace(scalars[start]) {
        if Self.isLineEnd(scalars[start]) { endSentence() }
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, !Self.isWhitespace(scalars[end]) { end += 1 }
      readChunk(start..<end)
      start = end
    }
  }

  private func isWordScalar(at position: Int) -> Bool { Self.isWord(scalars[position]) }

  private mutating func endSentence() {
    if tokens.last?.sentence == sentence { sentence += 1 }
  }
}

// MARK: - A run without white space

extension Tokenizer {
  private mutating func readChunk(_ chunk: Range<Int>) {
    var position = chunk.lowerBound
    while position < chunk.upperBound, Self.isOpening(scalars[position]) { position += 1 }
    if let end = endOfAddress(in: position..<chunk.upperBound) {
      append(.url, position..<end)
      position = end
    }
    while position < chunk.upperBound {
      let scalar = scalars[position]
      if scalar == "#", position + 1 < chunk.upperBound, isWordScalar(at: position + 1) {
        position = readHashtag(from: position + 1, to: chunk.upperBound)
      } else if scalar == "@", position + 1 < chunk.upperBound, isWordScalar(at: position + 1) {
        let end = endOfHandle(from: position + 1, to: chunk.upperBound)
        append(.mention, position..<end)
        position = end
      } else if isWordScalar(at: position) {
        position = readWord(from: position, to: chunk.upperBound)
      } else {
        position = readSign(at: position, to: chunk.upperBound)
      }
    }
  }

  /// The end of the web or mail address that `body` is, without the punctuation after it; nil for anything else.
  private func endOfAddress(in body: Range<Int>) -> Int? {
    var end = body.upperBound
    while end > body.lowerBound, Self.isClosing(scalars[end - 1]) { end -= 1 }
    guard end - body.lowerBound > 3, scalars[body].contains(where: { $0 == "." || $0 == "@" || $0 == "/" })
    else { return nil }
    var text = String.UnicodeScalarView()
    for position in body.lowerBound..<end { Folding.append(scalars[position], to: &text) }
    return Self.isAddress(String(text)) ? end : nil
  }

  private static func isAddress(_ folded: String) -> Bool {
    if folded.hasPrefix("http://") || folded.hasPrefix("https://") || folded.hasPrefix("www.") { return true }
    guard !folded.hasPrefix("@") else { return false }
    if let at = folded.firstIndex(of: "@") { return folded[at...].contains(".") }
    let labels = folded.prefix { !"/?#:".contains($0) }.split(
      separator: ".",
      omittingEmptySubsequences: false
    )
    guard labels.count > 1, let last = labels.last, !labels.contains("") else { return false }
    return topLevelDomains.contains(String(last))
  }

  private mutating func readSign(at position: Int, to end: Int) -> Int {
    let scalar = scalars[position]
    if scalar == "?", !tokens.isEmpty { tokens[tokens.count - 1].isAsked = true }
    if Self.endsSentence(scalar) {
      if position + 1 == end || !isWordScalar(at: position + 1) { endSentence() }
    } else if Self.endsClause(scalar) {
      isClauseOver = true
    } else if Self.isEmoji(scalar) {
      var last = position + 1
      while last < end, Self.isEmoji(scalars[last]) || Self.joinsEmoji(scalars[last]) { last += 1 }
      append(.emoji, position..<last)
      return last
    }
    return position + 1
  }

  private func endOfHandle(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, isWordScalar(at: position) || "_.@-".unicodeScalars.contains(scalars[position]) {
      position += 1
    }
    while position > start, !isWordScalar(at: position - 1), scalars[position - 1] != "_" { position -= 1 }
    return position
  }
}

// MARK: - Words

extension Tokenizer {
  private mutating func readWord(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, isWordScalar(at: position) { position += 1 }
    while position + 1 < end, position - start < Self.longestContracted,
      Self.isApostrophe(scalars[position]), isWordScalar(at: position + 1)
    {
      var suffixEnd = position + 1
      while suffixEnd < end, isWordScalar(at: suffixEnd) { suffixEnd += 1 }
      let stem = folded(start..<position)
      let suffix = folded(position + 1..<suffixEnd)
      let joins = !Self.elisions.contains(stem) && Self.contractions.contains(suffix)
      guard joins || Self.wholes.contains(stem + suffix) else { break }
      position = suffixEnd
    }
    append(nil, start..<position)
    return position
  }

  /// `#EditButton` is `edit`, `button`; `#NYC2027` is `nyc`, `2027`.
  private mutating func readHashtag(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, isWordScalar(at: position) || scalars[position] == "_" { position += 1 }
    let firstWord = tokens.count
    var wordStart = start
    for index in start..<position where startsWord(at: index, in: start..<position) {
      appendHashtagWord(wordStart..<index)
      wordStart = index
    }
    appendHashtagWord(wordStart..<position)
    if firstWord < tokens.count { tokens[firstWord].startsHashtag = true }
    return position
  }

  private mutating func appendHashtagWord(_ range: Range<Int>) {
    append(nil, range.drop { scalars[$0] == "_" })
  }

  private func startsWord(at index: Int, in hashtag: Range<Int>) -> Bool {
    guard index > hashtag.lowerBound else { return false }
    let previous = scalars[index - 1]
    let current = scalars[index]
    if current == "_" { return true }
    if Self.isDigit(current) != Self.isDigit(previous) { return previous != "_" }
    guard current.properties.isUppercase else { return false }
    if previous.properties.isLowercase { return true }
    let next = index + 1 < hashtag.upperBound ? scalars[index + 1] : nil
    return previous.properties.isUppercase && next?.properties.isLowercase == true
  }

  private mutating func append(_ kind: Token.Kind?, _ range: Range<Int>) {
    let word = folded(range)
    guard !word.isEmpty else { return }
    let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    tokens.append(
      Token(
        kind: kind ?? (isNumber ? .number : .word),
        folded: word,
        original: original(range),
        sentence: sentence,
        startsClause: isClauseOver
      )
    )
    isClauseOver = false
  }

  private func original(_ range: Range<Int>) -> String {
    if isPlain(range) {
      return String(unsafeUninitializedCapacity: range.count) { bytes in
        for (place, scalar) in scalars[range].enumerated() {
          bytes[place] = UInt8(truncatingIfNeeded: scalar.value)
        }
        return range.count
      }
    }
    var original = String.UnicodeScalarView()
    original.append(contentsOf: scalars[range])
    return String(original)
  }

  /// Folded, without apostrophes, and with three or more of the same letter shortened to two.
  private func folded(_ range: Range<Int>) -> String {
    if isPlain(range) { return foldedPlain(range) }
    var letters = String.UnicodeScalarView()
    for position in range where !Self.isApostrophe(scalars[position]) {
      Folding.append(scalars[position], to: &letters)
    }
    var word = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var run = 0
    for letter in letters {
      run = letter == previous ? run + 1 : 1
      previous = letter
      if run <= 2 || Self.isDigit(letter) { word.append(letter) }
    }
    return String(word)
  }

  /// Whether all of it is ASCII, as most words are: those need no table of Unicode.
  private func isPlain(_ range: Range<Int>) -> Bool { scalars[range].allSatisfy { $0.value < 0x80 } }

  private func foldedPlain(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { bytes in
      var count = 0
      var previous: UInt8?
      var run = 0
      for scalar in scalars[range] where !Self.isApostrophe(scalar) {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        let letter = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
        run = letter == previous ? run + 1 : 1
        previous = letter
        guard run <= 2 || Self.isDigit(scalar) else { continue }
        bytes[count] = letter
        count += 1
      }
      return count
    }
  }
}

// MARK: - Lists

extension Tokenizer {
  /// No contracted word is longer; keeps a run of apostrophes from being read again and again.
  private static let longestContracted = 40

  private static let contractions = LanguageTable.apostrophes.words("joined")
  private static let elisions = LanguageTable.apostrophes.words("parted")
  private static let wholes = LanguageTable.apostrophes.words("whole")

  private static let topLevelDomains: Set<String> = [
    "com", "net", "org", "fr", "io", "co", "eu", "be", "ch", "uk", "us", "biz", "info", "me", "xyz", "top",
    "ly", "app", "dev", "ai", "tv", "shop", "online", "site", "club", "example",
  ]
}
