/// A language Fireside reads and writes; the raw value is its ISO 639-1 code.
package enum Language: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
  case english = "en"
  case french = "fr"

  package static func < (left: Language, right: Language) -> Bool {
    left.rawValue < right.rawValue
  }
}
