/// A language Fireside reads and writes; the raw value is its ISO 639-1 code, and the name of its folder.
package enum Language: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
  case english = "en"
  case french = "fr"

  package static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }

  /// Where it stands among all languages, from 0.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What is wrong with the tables of any language: nothing, in a program that is whole.
  package static var faults: [LanguagePack.Fault] { allCases.flatMap { LanguagePhrases.of($0).faults } }
}
