/// A number as it is written: groups of digits with what stands between them.
struct DigitGroups {
  struct Group {
    /// What stands before the digits, every kind of space and dash as the plain one.
    var separator: String
    var digits: String
    /// The index after the last digit.
    var end: Int
  }

  private(set) var groups: [Group] = []
  private(set) var hasPlus = false

  /// Reads on from `start` for as long as it could be one phone number.
  init(at start: Int, in scalars: [Unicode.Scalar]) {
    var index = start
    if Self.isPlus(scalars[index]) {
      hasPlus = true
      index += 1
    }
    while groups.count < 12 {
      var separator = ""
      while index < scalars.count, let plain = Self.separator(scalars[index]) {
        separator.append(plain)
        index += 1
      }
      var digits = ""
      while index < scalars.count, let digit = scalars[index].digit {
        digits += String(digit)
        index += 1
      }
      guard !digits.isEmpty, separator.count <= 3 else { return }
      groups.append(Group(separator: separator, digits: digits, end: index))
    }
  }

  /// The same number without the groups after the first `count`.
  func first(_ count: Int) -> DigitGroups {
    var copy = self
    copy.groups = Array(groups.prefix(count))
    return copy
  }

  var digits: String { groups.map(\.digits).joined() }

  var lengths: [Int] { groups.map(\.digits.count) }

  /// The digits from the country code on; nil unless it starts with `+` or `00`.
  var internationalDigits: String? {
    if hasPlus { return digits.hasPrefix("0") ? nil : digits }
    guard digits.hasPrefix("00"), !digits.hasPrefix("000") else { return nil }
    return String(digits.dropFirst(2))
  }

  /// Whether one separator is used throughout: a date with a time after it mixes them.
  var isEvenlySpaced: Bool {
    let separators = groups.dropFirst().map { $0.separator.filter { $0 != "(" && $0 != ")" } }
    return Set(separators.filter { !$0.isEmpty }).count <= 1
  }

  static func isPlus(_ scalar: Unicode.Scalar) -> Bool { scalar == "+" || scalar == "\u{FF0B}" }

  private static func separator(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case " ", "\u{A0}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{202F}", "\t": " "
    case "-", "\u{AD}", "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case ".", "·", "\u{2022}": "."
    case "/", "(", ")": Character(scalar)
    default: nil
    }
  }
}
