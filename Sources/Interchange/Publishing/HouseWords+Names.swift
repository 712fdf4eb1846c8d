import Answering
import TextAnalysis

// Names where an answer begins or ends: “Good question, Ben.”, “Your host Nora”.
extension HouseWords {
  /// `text` without the names that its beginning speaks to, and what is said there besides stays.
  func withoutNamesAtStart(_ text: Substring) -> Substring {
    let words = SpokenWord.words(of: text)
    let end = words.dropFirst().firstIndex(where: \.beginsSentence) ?? words.endIndex
    guard
      let first = words.indices.prefix(min(end, Self.mostOpening)).first(where: {
        isSpokenTo($0, words, in: text)
      })
    else { return text }
    var last = first
    while last + 1 < end, words[last + 1].isNext, isOfName(words[last + 1], behind: words[last]) { last += 1 }
    let start = first > 0 && people.isTitle(words[first - 1]) ? first - 1 : first
    let rest = text[words[last].text.endIndex...]
    guard start > 0 else {
      return Self.sentence(rest.drop { !$0.isLetter && !$0.isNumber })
    }
    let before = text[..<words[start - 1].text.endIndex]
    return withoutNamesAtStart((before + (rest.first?.isLetter == true ? " " : "") + rest)[...])
  }

  /// Whether whoever the answer is for is named there.
  private func isSpokenTo(_ place: Int, _ words: [SpokenWord], in text: Substring) -> Bool {
    let word = words[place]
    let after = text[word.text.endIndex...].prefix { !$0.isLetter && !$0.isNumber }
    guard place > 0 else { return people.isGiven(word) && !Self.isBlank(after) && !after.isEmpty }
    guard people.mayName(word), !people.isTitle(word) else { return false }
    let before = words[place - 1]
    if word.isNext, people.isTitle(before) { return true }
    let isHailing = HailedName.isHail(words[0].text)
    // “… to hear from you Kofi!”, “Oui Gwendal,”.
    if word.isNext {
      return isHailing && people.isGiven(word)
        || Self.greetings.contains(before.folded) && after.contains { !$0.isWhitespace }
    }
    // “Porto, Ghent and Bruges” are a list.
    return word.gap.contains(",") && (!before.isCapital || before.beginsSentence)
      && (isHailing || !Self.isBlank(after))
  }

  private func isOfName(_ word: SpokenWord, behind: SpokenWord) -> Bool {
    people.mayName(word) || Self.particles.contains(word.folded) || people.isTitle(behind)
  }

  /// `text` without whoever signs at its end, in whichever words.
  func withoutNamesAtEnd(_ text: Substring) -> Substring {
    let words = SpokenWord.words(of: text)
    var start = words.endIndex
    while start > 0, words.endIndex - start < Self.mostClosing,
      people.mayName(words[start - 1]) || people.mayStandBesideName(words[start - 1])
    { start -= 1 }
    let isOpen = text.last.map { !".!?…".contains($0) } == true
    guard let place = (start..<words.endIndex).first(where: { signs(from: $0, words, isOpen: isOpen) }),
      place > 0
    else {
      return text
    }
    let rest = text[..<words[place - 1].text.endIndex]
    let gap = text[rest.endIndex..<words[place].text.startIndex]
    if let stop = gap.firstIndex(where: { ".!?…".contains($0) }) { return text[...stop] }
    return (rest + ".")[...]
  }

  /// Whether what begins there is a signature, and no part of a sentence.
  private func signs(from place: Int, _ words: [SpokenWord], isOpen: Bool) -> Bool {
    let word = words[place]
    let names = words[place...].filter(people.mayName)
    guard place > 0, !names.isEmpty else { return false }
    let before = words[place - 1]
    let isSurely = names.contains(where: people.isGiven)
    if word.gap.contains(where: { ".!?…\n".contains($0) }) {
      return isSurely || isOpen || names.count < words.count - place
    }
    // “from Paris – Lyon”, “Porto, Lisbon”: a name of a list.
    guard !before.isCapital || before.beginsSentence, people.mayName(word) || people.isTitle(word) else {
      return false
    }
    return word.gap.contains(where: { ",–—-~^/(".contains($0) })
  }

  private static func isBlank(_ gap: Substring) -> Bool { !gap.isEmpty && gap.allSatisfy(\.isWhitespace) }

  /// Of how many words a beginning and an end are at most.
  private static let (mostOpening, mostClosing) = (10, 9)
  private static let greetings = LanguageTable.people.words("greetings")
  private static let particles = LanguageTable.people.words("particles")
}
