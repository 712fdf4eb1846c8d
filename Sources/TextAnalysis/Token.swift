/// A word, number, address or sign of a text, folded for comparison.
package struct Token: Sendable, Hashable {
  /// What a token is.
  package enum Kind: Sendable, Hashable {
    case word, number, url, mention, emoji
  }

  package var kind: Kind

  /// Lower case, without accents, elongations shortened.
  package var folded: String

  /// As it was typed.
  package var original: String

  /// The sentence it stands in, counted from 0.
  package var sentence: Int

  /// Whether it is the first word of a hashtag.
  package var startsHashtag: Bool

  /// Whether it is a further word of one: `Button` in `#EditButton`.
  package var continuesHashtag: Bool

  /// Whether a comma, a colon, a dash, a slash, a plus, an ampersand or a bracket stands before it.
  package var startsClause = false

  /// Whether a question mark stands behind it.
  package var isAsked = false
}

extension [Token] {
  /// What is said: words and numbers, no addresses, names or smileys.
  package var spoken: [Token] { filter { $0.kind == .word || $0.kind == .number } }
}
