/// Light stemming: brings the forms of a word together without a dictionary.
///
/// English is a shortened Porter (1980), steps 1a to 1c; French follows the plural, feminine and verb
/// endings of Savoy's light stemmer (2006). Both expect folded words.
package enum Stemmer {
  package static func stem(_ word: String, _ language: Language) -> String {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var letters = Array(word.utf8)
    switch language {
    case .english: stemEnglish(&letters)
    case .french: stemFrench(&letters)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func stemEnglish(_ letters: inout [UInt8]) {
    if replace(&letters, "sses", "ss") || replace(&letters, "ies", "y") {
    } else if letters.count > 4, replace(&letters, "xes", "x") || replace(&letters, "ches", "ch") {
    } else if replace(&letters, "shes", "sh") {
    } else if !has(letters, "ss"), !has(letters, "us"), !has(letters, "is") {
      _ = replace(&letters, "s", "")
    }
    let isPast = !has(letters, "eed") && letters.count > 4
    let cut =
      (isPast && replace(&letters, "ied", "y"))
      || (letters.count > 5 && hasVowel(letters.dropLast(3)) && replace(&letters, "ing", ""))
      || (isPast && hasVowel(letters.dropLast(2)) && replace(&letters, "ed", ""))
      || (letters.count > 6 && hasVowel(letters.dropLast(5)) && replace(&letters, "ation", "at"))
      || (letters.count > 6 && !has(letters, "mment") && replace(&letters, "ment", ""))
      || (letters.count > 5 && replace(&letters, "ly", ""))
    if cut { undouble(&letters, over: 3) }
    if letters.count > 3 { _ = replace(&letters, "e", "") }
    if letters.count > 3, letters.last == UInt8(ascii: "y") {
      letters[letters.count - 1] = UInt8(ascii: "i")
    }
  }

  /// Longest first; the plural’s s is gone by then.
  private static let frenchEndings = [
    "issement", "eraient", "atrice", "issent", "issait", "ateur", "ation", "ement", "issez", "eront", "erait",
    "aient", "euse", "ante", "ance", "erez", "erai", "iere", "aise", "eur", "ant", "ait", "ent", "era", "ier",
    "er", "ez", "ee", "ai", "e",
  ]

  private static func stemFrench(_ letters: inout [UInt8]) {
    if letters.count > 4 {
      if replace(&letters, "eaux", "eau") || replace(&letters, "aux", "al") { return }
      _ = replace(&letters, "x", "")
    }
    if letters.last == UInt8(ascii: "s") { letters.removeLast() }
    for ending in frenchEndings where letters.count >= ending.utf8.count + 3 {
      if replace(&letters, ending, "") { break }
    }
    undouble(&letters, over: 4)
  }

  private static func has(_ letters: [UInt8], _ ending: String) -> Bool {
    letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private static func replace(_ letters: inout [UInt8], _ ending: String, _ other: String) -> Bool {
    guard has(letters, ending) else { return false }
    letters.removeLast(ending.utf8.count)
    letters.append(contentsOf: other.utf8)
    return true
  }

  private static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.contains { "aeiouy".utf8.contains($0) }
  }

  private static func undouble(_ letters: inout [UInt8], over length: Int) {
    guard letters.count > length, letters[letters.count - 1] == letters[letters.count - 2],
      !"aeiou".utf8.contains(letters[letters.count - 1])
    else { return }
    letters.removeLast()
  }
}
