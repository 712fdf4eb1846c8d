import Answering
import Foundation
import TextAnalysis

/// What of a post may stand elsewhere in the log: whose it is, and what it says.
struct PersonalWords: Sendable {
  /// Without `@`, in lower case.
  private let handles: [String]

  /// The whole name, and the one that a greeting says.
  private var names: [String]
  private let contacts: [String]

  init(texts: [String], handle: String?, name: String?) {
    let local = handle?.split(separator: "@").first.map(String.init)
    handles = Set([handle, local].compactMap { $0?.lowercased() }).filter { $0.count > 1 }
      .sorted { ($0.count, $0) > ($1.count, $1) }
    let first = name.flatMap { Question(network: .plain, text: "", authorName: $0).addressee }
    names = [name, first].compactMap { $0 }.filter { $0.count >= 2 }
    contacts = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { word in
      word.trimmingCharacters(in: .punctuationCharacters)
    }.filter { word in
      (word.contains("@") && word.dropFirst().contains(".")) || word.count(where: \.isNumber) > 6
    }
  }

  /// With the names by which our own words greet them: a post may be signed with another than its author's.
  func greeted(in ours: [String]) -> PersonalWords {
    var personal = self
    personal.names += ours.flatMap { HailedName.names(in: Question(network: .plain, text: $0).said) }
    return personal
  }

  /// `text` without them, marked as exports mark what they leave out; what is JSON stays so.
  func masked(_ text: String, isJSON: Bool = false) -> String {
    var result = text
    for contact in contacts where !contact.isEmpty { result = result.replacing(contact, with: "[…]") }
    for handle in handles { result = Self.without("@" + handle, in: result, mark: "@…", anyCase: true) }
    // A handle without its mark may be any word, and a key of JSON.
    for handle in handles where !isJSON && Self.isTelling(handle) {
      result = Self.without(handle, in: result, mark: "…", anyCase: true)
    }
    for name in names {
      // What is another word as well is a name in a greeting, and elsewhere nobody could tell.
      let reach = isJSON || !Question.isAlsoAWord(name) ? result.count : 40
      result = Self.without(name, in: String(result.prefix(reach)), mark: "…") + result.dropFirst(reach)
    }
    return result
  }

  /// Where it stands as a word of its own.
  static func without(_ word: String, in text: String, mark: String, anyCase: Bool = false) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.range(of: word, options: anyCase ? .caseInsensitive : []) {
      let (before, after) = (rest[..<range.lowerBound].last, rest[range.upperBound...].first)
      let stands = before.map(isOfWord) != true && after.map(isOfWord) != true
      result += rest[..<range.lowerBound] + (stands ? mark[...] : rest[range])
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// Whether it is surely no word of a language.
  private static func isTelling(_ handle: String) -> Bool {
    handle.count >= 8 || handle.contains { !$0.isLetter }
  }
}
