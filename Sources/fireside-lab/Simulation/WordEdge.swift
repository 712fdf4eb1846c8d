/// A word of a post apart from the punctuation around it.
struct WordEdge {
  var before: Substring
  var word: Substring
  var after: Substring

  init(_ text: Substring) {
    func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isLetter || scalar == "'" || scalar == "’" }
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex(where: isPart) ?? scalars.endIndex
    let end = scalars.lastIndex(where: isPart).map(scalars.index(after:)) ?? start
    before = text[..<start]
    word = text[start..<end]
    after = text[end...]
  }

  /// The same edges around another word; a capital stays one.
  func around(_ other: String) -> String {
    let isCapital = word.first?.isUppercase == true && word.dropFirst().first?.isLowercase == true
    return before + (isCapital ? other.prefix(1).uppercased() + other.dropFirst() : other) + after
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of the languages we write, told without a table of Unicode for the common ones.
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    default: properties.isAlphabetic
    }
  }
}
