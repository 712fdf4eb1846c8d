/// A word, number, address or sign of a text, folded for comparison.
package struct Token: Sendable, Hashable {
  /// What a token is.
  package enum Kind: Sendable, Hashable { case word, number, url, mention, emoji }

  package var kind: Kind

  /// Lower case, without accents, elongations shortened.
  package var folded: String

  /// As it was typed.
  package var original: String

  /// The sentence it stands in, counted from 0.
  package var sentence: Int

  /// Whether it is the first word of a hashtag.
  package var startsHashtag = false

  /// Whether a clause mark stands before it (`Tokenizer.endsClause`).
  package var startsClause = false

  /// Whether a question mark stands behind it.
  package var isAsked = false
}

extension [Token] {
  /// What is said: words and numbers, no addresses, names or smileys.
  package var spoken: [Token] { filter { $0.kind == .word || $0.kind == .number } }
}
