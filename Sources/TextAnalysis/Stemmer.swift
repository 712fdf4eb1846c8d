/// Light stemming: brings the forms of a word together without a dictionary, by the endings of each language’s table.
package enum Stemmer {
  /// The stem of `word`, which is folded.
  package static func stem(_ word: String, _ language: Language) -> String {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var letters = Array(word.utf8)
    var isChanged = false
    for step in steps[language.place] where isChanged || !step.isSequel {
      let ending = step.endings.first { $0.fits(letters) }
      isChanged = ending != nil
      guard let ending else { continue }
      letters.removeLast(ending.letters.count)
      letters += ending.replacement
      if ending.isLast { break }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let steps = Language.allCases.map { language in
    LanguagePack.of(language).lines(.stems).reduce(into: [Step]()) { steps, line in
      switch Step.Line(line.text) {
      case .step(let isSequel): steps.append(Step(isSequel: isSequel))
      case .ending(let ending): steps[steps.count - 1].endings.append(ending)
      case nil: break
      }
    }
  }

  /// Endings of which one comes off.
  struct Step {
    /// Whether it is taken only if the step before it did something.
    var isSequel = false
    var endings: [Ending] = []

    /// A line of the table.
    enum Line {
      case step(isSequel: Bool)
      case ending(Ending)

      init?(_ line: String) {
        switch line {
        case "step": self = .step(isSequel: false)
        case "then": self = .step(isSequel: true)
        default:
          guard let ending = Ending(line) else { return nil }
          self = .ending(ending)
        }
      }
    }
  }

  /// An ending, and what comes in its place.
  struct Ending {
    var letters: [UInt8]
    var replacement: [UInt8]

    /// The fewest letters of a word that it comes off.
    var least = 0
    var wantsVowel = false

    /// Whether it is a consonant written twice, of which one comes off.
    var isDouble: Bool
    var isLast = false

    /// Reads `ending replacement`, with a number, “vowel” and “last” behind it.
    init?(_ line: String) {
      let pieces = line.split(separator: " ")
      guard pieces.count > 1 else { return nil }
      isDouble = pieces[0] == "doubled"
      letters = isDouble ? [0] : Array(pieces[0].utf8)
      replacement = pieces[1] == "-" ? [] : Array(pieces[1].utf8)
      for piece in pieces.dropFirst(2) {
        switch piece {
        case "vowel": wantsVowel = true
        case "last": isLast = true
        default:
          guard let number = Int(piece) else { return nil }
          least = number
        }
      }
    }

    func fits(_ word: [UInt8]) -> Bool {
      guard word.count >= max(least, letters.count) else { return false }
      if isDouble { return word.last == word.dropLast().last && word.last.map(Self.vowels.contains) == false }
      return word.suffix(letters.count).elementsEqual(letters)
        && (!wantsVowel
          || word.dropLast(letters.count).contains { Self.vowels.contains($0) || $0 == UInt8(ascii: "y") })
    }

    private static let vowels = Array("aeiou".utf8)
  }
}
