/// Phrases as the guards' lexicons write them.
enum PhraseList {
  /// The phrases of a list: one a line, “#” before a remark.
  static func phrases(_ list: String) -> [String] {
    list.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// Phrases that can't be read are left out; a test holds that there are none.
  static func patterns(_ phrases: [String]) -> [PhrasePattern] {
    phrases.compactMap { try? PhrasePattern($0) }
  }

  static func index(_ phrases: [String]) -> PhraseIndex { PhraseIndex(patterns(phrases)) }

  static func index(_ list: String) -> PhraseIndex { index(phrases(list)) }
}
