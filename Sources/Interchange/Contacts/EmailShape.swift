import TextAnalysis

/// What an e-mail address looks like: `name@host.tld`, or with `(at)` and `[dot]` spelled out.
enum EmailShape {
  private static let atWords = LanguageTable.contacts.words("at")
  private static let dotWords = LanguageTable.contacts.words("dot")

  /// Where the addresses stand, in order and apart from each other.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for index in scalars.indices {
      let floor = result.last?.upperBound ?? 0
      guard index >= floor, let at = signEnd(at: index, in: scalars, words: atWords, sign: "@"),
        let end = hostEnd(from: at, in: scalars)
      else { continue }
      let start = nameStart(before: index, floor: floor, in: scalars)
      if start < index { result.append(start..<end) }
    }
    return result
  }

  /// The end of a sign at `index`, which may be a word in brackets with spaces around it.
  private static func signEnd(
    at index: Int,
    in scalars: [Unicode.Scalar],
    words: Set<String>,
    sign: Unicode.Scalar
  ) -> Int? {
    guard index < scalars.count else { return nil }
    if scalars[index] == sign || (sign == "@" && scalars[index] == "\u{FF20}") { return index + 1 }
    let open = skippingSpaces(from: index, in: scalars)
    guard open < scalars.count, "([{".unicodeScalars.contains(scalars[open]) else { return nil }
    for word in words {
      let close = open + 1 + word.unicodeScalars.count
      guard close < scalars.count, ")]}".unicodeScalars.contains(scalars[close]) else { continue }
      let found = scalars[(open + 1)..<close].map { String($0).lowercased() }.joined()
      if found == word { return skippingSpaces(from: close + 1, in: scalars) }
    }
    return nil
  }

  /// The end of the longest host at `start` that has a dot and a top-level domain.
  private static func hostEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var index = start
    var labels = 0
    var end: Int?
    while true {
      let labelStart = index
      while index < scalars.count, isWord(scalars[index]) || scalars[index] == "-" { index += 1 }
      guard labelStart < index else { return end }
      labels += 1
      let isDomain = scalars[labelStart..<index].prefix(2).allSatisfy(\.properties.isAlphabetic)
      if labels > 1, index - labelStart > 1, isDomain { end = index }
      guard let next = signEnd(at: index, in: scalars, words: dotWords, sign: ".") else { return end }
      index = next
    }
  }

  private static func nameStart(before index: Int, floor: Int, in scalars: [Unicode.Scalar]) -> Int {
    var start = index
    while start > floor, isWord(scalars[start - 1]) || "._%+-'’".unicodeScalars.contains(scalars[start - 1]) {
      start -= 1
    }
    return start
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.digit != nil || scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func skippingSpaces(from index: Int, in scalars: [Unicode.Scalar]) -> Int {
    var index = index
    while index < scalars.count, scalars[index] == " " { index += 1 }
    return index
  }
}
