import TextAnalysis

/// Lets no price and no percentage out but those that the knowledge gives, or the asker did.
struct FigureGuard {
  let knowledge: Knowledge
  let question: Question

  func concern(about typed: TypedText) -> Concern? {
    let amounts = Self.numbers(in: typed.text).filter { $0.isAmount && !Self.isWhole($0) }
    guard !amounts.isEmpty else { return nil }
    let texts = PublicText.all(in: knowledge).map(\.text) + [question.text]
    let known = Set(texts.flatMap(Self.numbers).map(\.digits))
    return amounts.first { !known.contains($0.digits) }.map {
      Concern(.figure, "“\($0.typed)” stands nowhere in the knowledge: give a figure that does, or none")
    }
  }

  /// “100 % with you” is no figure.
  private static func isWhole(_ number: Number) -> Bool {
    number.digits == "100" && !number.typed.contains(where: money.contains)
      && (number.typed.contains("%") || number.typed.lowercased().contains("cent"))
  }

  private struct Number {
    /// As it stands there, with its unit.
    var typed: String
    var digits: String

    /// Whether it is of money, or a percentage.
    var isAmount: Bool
  }

  /// The runs of digits in `text`; one sign may part two groups of them, or the cents: “1 200 €”, “1,200”, “4.50”.
  private static func numbers(in text: String) -> [Number] {
    guard text.utf8.contains(where: isDigit) else { return [] }
    let characters = Array(text)
    var numbers: [Number] = []
    var place = 0
    while place < characters.count {
      guard isDigit(characters[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < characters.count, isDigit(characters[place]) || partsGroups(place, characters) {
        place += 1
      }
      place = endOfCents(from: place, in: characters)
      let before = start > 0 && money.contains(characters[start - 1]) ? start - 1 : start
      let unit = unit(from: place, in: characters)
      numbers.append(
        Number(
          typed: String(characters[before..<place]) + (unit ?? ""),
          digits: String(characters[start..<place].filter(isDigit)),
          isAmount: before < start || unit != nil
        )
      )
    }
    return numbers
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
  private static func isDigit(_ character: Character) -> Bool { character.asciiValue.map(isDigit) ?? false }

  /// Whether the sign at `place` stands between a digit and three others.
  private static func partsGroups(_ place: Int, _ characters: [Character]) -> Bool {
    let group = characters[(place + 1)...].prefix(4)
    return groupSigns.contains(characters[place]) && group.count >= 3 && group.prefix(3).allSatisfy(isDigit)
      && !(group.last.map { group.count == 4 && isDigit($0) } ?? false)
  }

  /// Where a number ends whose groups end at `end`: one or two figures behind a point or a comma belong to it.
  private static func endOfCents(from end: Int, in characters: [Character]) -> Int {
    guard end < characters.count, ".,".contains(characters[end]) else { return end }
    let cents = characters[(end + 1)...].prefix { isDigit($0) }
    return (1...2).contains(cents.count) ? cents.endIndex : end
  }

  /// The unit that follows a number: a sign, or a word for money or a percentage.
  private static func unit(from end: Int, in characters: [Character]) -> String? {
    let start = end < characters.count && characters[end].isWhitespace ? end + 1 : end
    guard start < characters.count else { return nil }
    if characters[start] == "%" || money.contains(characters[start]) {
      return String(characters[end...start])
    }
    let words = Tokenizer.tokens(of: String(characters[start...].prefix(longestUnit))).prefix(2)
    // “Per cent” is written in one word, or in two.
    let count = (1...2).first { units.contains(words.prefix($0).map(\.folded).joined()) }
    return count.map { " " + TypedText.words(words.prefix($0)) }
  }

  private static let money: Set<Character> = ["€", "$", "£"]
  private static let groupSigns: Set<Character> = [" ", "\u{A0}", "\u{202F}", ",", ".", "’"]
  private static let units = LanguageTable.contacts.words("units")
  private static let longestUnit = 12
}
