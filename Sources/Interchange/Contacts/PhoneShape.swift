import TextAnalysis

/// What a phone number looks like: `+` or `00` and a country, or the way France, the
/// United States and their neighbours write one at home.
enum PhoneShape {
  /// The end of the phone number that starts at `index`; nil if none does.
  static func end(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard mayStart(at: index, in: scalars) else { return nil }
    let number = DigitGroups(at: index, in: scalars)
    let ends = number.groups.indices.reversed().filter { closes(number, after: $0, in: scalars) }
    let cut = ends.first { isExact(number.first($0 + 1)) } ?? ends.first { isLoose(number.first($0 + 1)) }
    if let cut { return number.groups[cut].end }
    guard let last = ends.first(where: { isBare(number.first($0 + 1)) }),
      isAnnounced(before: index, in: scalars)
    else { return nil }
    return number.groups[last].end
  }

  /// Not inside a word, a longer number, a path or a price.
  private static func mayStart(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let first = scalars[index]
    guard first.digit != nil || DigitGroups.isPlus(first) || first == "(" else { return false }
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    if first != "(", isWordy(before) || "#$€£¥+".unicodeScalars.contains(before) { return false }
    guard index > 1 else { return true }
    if ".,-".unicodeScalars.contains(before) { return scalars[index - 2].digit == nil }
    // A path ends in an id; a number after a number is somebody's second phone.
    return !"/=".unicodeScalars.contains(before) || !isWordy(scalars[index - 2])
      || scalars[index - 2].digit != nil || scalars[..<index].suffix(6).elementsEqual("wa.me/".unicodeScalars)
  }

  /// Whether the number may stop after that group, rather than be the start of a longer id.
  private static func closes(_ number: DigitGroups, after group: Int, in scalars: [Unicode.Scalar]) -> Bool {
    if group + 1 < number.groups.count {
      let separator = number.groups[group + 1].separator
      return separator.contains(" ") || separator.contains("/") || separator.contains("(")
    }
    let end = number.groups[group].end
    guard end < scalars.count else { return true }
    let isPrice = number.hasPlus && isCurrency(after: end, in: scalars)
    return !isPrice && scalars[end].digit == nil && !(scalars[end].isASCII && isWordy(scalars[end]))
  }

  /// A shape that has exactly as many digits as its country asks for.
  private static func isExact(_ number: DigitGroups) -> Bool {
    if let digits = number.internationalDigits {
      return digits.starts(with: "33") && digits.count == (digits.hasPrefix("330") ? 12 : 11)
        || digits.starts(with: "1") && digits.count == 11
    }
    return isFrench(number) || isAmerican(number)
  }

  private static func isLoose(_ number: DigitGroups) -> Bool {
    guard let digits = number.internationalDigits else { return isNational(number) }
    let isCount = number.lengths.count > 2 && number.lengths.dropFirst().allSatisfy { $0 == 3 }
    return ((number.hasPlus ? 8 : 9)...15).contains(digits.count) && !(isCount && digits.hasSuffix("000"))
  }

  private static func isFrench(_ number: DigitGroups) -> Bool {
    let pairs = [[2, 2, 2, 2, 2], [1, 1, 2, 2, 2, 2]]
    let shapes = pairs + [[10], [4, 2, 2, 2], [4, 3, 3], [1, 3, 3, 3], [2, 4, 4], [2, 8]]
    return startsAtHome(number) && shapes.contains(number.lengths)
  }

  /// Belgium, Switzerland, Germany and the United Kingdom dial a zero first, as France does.
  private static func isNational(_ number: DigitGroups) -> Bool {
    let dialled = [[11], [5, 6], [4, 7], [3, 8]]
    let shapes = dialled + [[3, 3, 2, 2], [3, 2, 2, 2], [5, 3, 3], [4, 3, 4], [3, 4, 4]]
    return startsAtHome(number) && shapes.contains(number.lengths)
  }

  private static func startsAtHome(_ number: DigitGroups) -> Bool {
    let digits = number.digits
    return !number.hasPlus && digits.hasPrefix("0") && !digits.hasPrefix("00") && number.isEvenlySpaced
  }

  private static func isAmerican(_ number: DigitGroups) -> Bool {
    let shapes = [[3, 3, 4], [1, 3, 3, 4], [3, 7], [1, 3, 7]]
    guard !number.hasPlus, shapes.contains(number.lengths), isNumberingPlan(number) else { return false }
    return number.lengths.suffix(1) == [4] || number.groups.last?.separator.contains(")") == true
  }

  /// Ten digits in a row are an order number as often as a phone: only the words before them tell.
  private static func isBare(_ number: DigitGroups) -> Bool {
    !number.hasPlus && [[10], [11], [1, 10]].contains(number.lengths) && isNumberingPlan(number)
  }

  /// Area code and exchange start with 2...9: the North American Numbering Plan.
  private static func isNumberingPlan(_ number: DigitGroups) -> Bool {
    var digits = number.digits
    if digits.count == 11, digits.hasPrefix("1") { digits.removeFirst() }
    return digits.count == 10 && [0, 3].allSatisfy { Array(digits)[$0] >= "2" }
  }

  private static func isAnnounced(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let before = String(String.UnicodeScalarView(scalars[max(0, index - 30)..<index])).lowercased()
    return announcements.contains { before.contains($0) }
  }

  private static let announcements =
    ["tel:", "tel.", "tel ", "whatsapp", "signal", "sms", "wa.me/"]
    + Language.allCases.flatMap { language in
      LanguageTable.contacts.entries(in: language)["phone", default: ""].split(separator: "|").map(
        String.init
      )
    }

  private static func isCurrency(after end: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let rest = scalars[end...].prefix(3).drop(while: \.properties.isWhitespace)
    return rest.first?.properties.generalCategory == .currencySymbol
  }

  private static func isWordy(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.digit != nil || scalar.properties.isAlphabetic
  }
}
