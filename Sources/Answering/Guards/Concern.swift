/// Something a guard holds against a text, whoever wrote it.
package struct Concern: Sendable, Codable, Hashable, CustomStringConvertible {
  /// The guard that speaks; the raw value is what the log keeps.
  package enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
    /// The words promise more than the status allows.
    case promise
    /// A date that was not said in public.
    case date
    /// Words of an internal item, or words that speak of nothing else.
    case internalItem = "internal"
    /// Something that may tell of an internal item.
    case hint
    /// Says that something isn’t there, and it is.
    case denial
    /// An address, a number or a link that the knowledge doesn’t give.
    case contact
    /// A price or a percentage that the knowledge doesn’t give.
    case figure
    /// Another language than the question’s.
    case language
    /// An insult.
    case insult
    /// Money that is promised or said to be on its way.
    case payment
    /// Asks in public for what belongs in no public reply.
    case privacy
    /// Longer than the network takes.
    case length
    /// A placeholder that nothing was put into.
    case placeholder
    /// Nothing in it.
    case empty
    /// The same words went to somebody else already.
    case repeated
    /// Nothing for somebody who may be hurt.
    case care
  }

  package var kind: Kind

  /// One sentence: what is wrong, and what would be right.
  package var message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  package var description: String { message }
}
