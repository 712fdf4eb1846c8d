import TextAnalysis

/// Lets no address, number, handle or link out but those that the knowledge gives, or the asker did.
struct ContactGuard {
  let knowledge: Knowledge
  let question: Question

  func concern(about typed: TypedText) -> Concern? {
    contact(in: typed).map {
      Concern(.contact, "“\($0)” stands nowhere in the knowledge: give an address that does, or leave it out")
    }
  }

  private func contact(in typed: TypedText) -> String? {
    let addresses = typed.tokens.filter { $0.kind == .url || $0.kind == .mention }
    let phones = Self.phones(in: typed.text)
    let spelt = Self.speltAddress(in: typed.tokens)
    let home = Self.homeAddress(in: typed.tokens)
    guard !addresses.isEmpty || !phones.isEmpty || spelt != nil || home != nil else { return nil }
    let known = knownTexts
    if let home, !known.contains(where: { $0.contains(home.lowercased()) }) { return home }
    if let address = addresses.first(where: { token in
      !known.contains { $0.contains(Self.key(token.original)) }
    }) {
      return address.kind == .mention ? "@" + Self.key(address.original) : address.original
    }
    guard !phones.isEmpty else { return spelt }
    let numbers = Set(known.flatMap(Self.phones).map(\.digits))
    return phones.first { !numbers.contains($0.digits) }?.typed ?? spelt
  }

  /// What may be passed on, in lower case.
  private var knownTexts: [String] {
    let founder = knowledge.campaign.founder
    let people =
      [founder?.handle, founder?.contact, question.author].compactMap { $0 } + (founder?.accounts ?? [])
    let texts =
      PublicText.all(in: knowledge).map(\.text) + knowledge.items.filter { !$0.isInternal }.compactMap(\.link)
    return (texts + people + [question.text]).map { $0.lowercased() }
  }

  /// An address without what may be left out of it.
  private static func key(_ address: String) -> String {
    var key = address.lowercased()[...]
    for start in ["https://", "http://", "mailto:", "www.", "@"] where key.hasPrefix(start) {
      key = key.dropFirst(start.count)
    }
    while let last = key.last, "/.,;:!?)".contains(last) { key = key.dropLast() }
    return String(key)
  }

  private struct Phone {
    var typed: String
    var digits: String
  }

  /// Runs of 9 to 15 digits, parted by single signs at most: years, prices and days are shorter, post ids longer.
  private static func phones(in text: String) -> [Phone] {
    // Few of all the knowledge’s texts have a number, and to go through characters takes long.
    guard text.utf8.count(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) >= 9 else {
      return []
    }
    var phones: [Phone] = []
    var run = ""
    func finish() {
      let digits = run.filter(\.isNumber)
      if (9...15).contains(digits.count) {
        let last = run.lastIndex(where: \.isNumber) ?? run.startIndex
        phones.append(Phone(typed: String(run[...last]), digits: digits))
      }
      run = ""
    }
    for character in text {
      let isSign = " \u{A0}.-()".contains(character)
      if character.isASCII && character.isNumber || run.isEmpty && character == "+" {
        run.append(character)
      } else if isSign, run.last?.isNumber == true || run.last == ")" || run.last == " " && character == "(" {
        run.append(character)
      } else {
        finish()
      }
    }
    finish()
    return phones
  }

  /// “ana at example dot com”.
  private static func speltAddress(in tokens: [Token]) -> String? {
    let place = tokens.indices.dropLast(4).first {
      ats.contains(tokens[$0 + 1].folded) && dots.contains(tokens[$0 + 3].folded)
    }
    return place.map { TypedText.words(tokens[$0...$0 + 4]) }
  }

  /// “14 Mill Lane”, “8, rue des Tanneurs”.
  private static func homeAddress(in tokens: [Token]) -> String? {
    for place in tokens.indices where tokens[place].folded.first?.isNumber == true {
      let reach = tokens[(place + 1)...].prefix(longestStreetName)
      let isStreet = { (token: Token) in
        streets.contains(token.folded) || token.isCapitalised && streetsInCapitals.contains(token.folded)
      }
      guard let street = reach.firstIndex(where: isStreet),
        streets.contains(tokens[street].folded) || tokens[street - 1].isCapitalised
      else { continue }
      let isNamedBefore = street > place + 1
      guard isNamedBefore || streetsBeforeNames.contains(tokens[street].folded) else { continue }
      return TypedText.words(tokens[place...min(street + (isNamedBefore ? 0 : 2), tokens.count - 1)])
    }
    return nil
  }

  /// How many words after its number a street is told by.
  private static let longestStreetName = 3

  private static let streetsBeforeNames = LanguageTable.contacts.words("streets-before-names")
  private static let streets = streetsBeforeNames.union(LanguageTable.contacts.words("streets-after-names"))

  private static let streetsInCapitals = LanguageTable.contacts.words("streets-in-capitals")

  private static let ats = LanguageTable.contacts.words("at")
  private static let dots = LanguageTable.contacts.words("dot")
}

extension Token {
  fileprivate var isCapitalised: Bool { original.first?.isUppercase == true }
}
