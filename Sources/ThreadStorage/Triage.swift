package import Answering
package import TextAnalysis

/// What was made of a post: what it is to the campaign, and what its draft rests on.
///
/// It follows from the posts and the knowledge, and is made again when either changes.
package struct Triage: Sendable, Hashable {
  package var kind: PostKind
  package var lane: Lane?

  /// How soon a human has to read it, where somebody may be hurt.
  package var tier: Tier?

  /// What goes before what among those in danger, 1 first; 0 for all others.
  package var gravity = 0

  /// Nil for a post that is no question; talk between others has one once it was looked through.
  package var outcome: Outcome?
  package var item: ItemID?

  /// The nearest item where none fits surely enough for a draft.
  package var near: ItemID?
  package var language: Language?

  /// How likely the item is the right one, 0...1.
  package var confidence: Double

  /// How near the nearest ask of the item is, about 0...1; 1 where a rule's pattern was found.
  package var nearness: Double

  /// How often others liked, passed on, quoted or answered it.
  package var reach: Int

  /// The id of the founder's post that answered it on the network.
  package var answeredBy: String?

  /// The post that leads the group of alike posts it is in; nil where an item or a rule fits, or it isn’t grouped.
  package var leader: Int64?

  /// The ask it belongs to, by what fits, by likeness or by hand; nil where it stands alone.
  package var ask: AskID?

  package init(kind: PostKind, confidence: Double = 0, nearness: Double = 0, reach: Int = 0) {
    self.kind = kind
    self.confidence = confidence
    self.nearness = nearness
    self.reach = reach
  }
}

/// A name for the posts that ask the same: an item's id, or the number of the first post where no item fits.
package struct AskID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  package init(_ item: ItemID) { description = item.description }

  package init(post: Int64) { description = String(post) }

  /// Reads what is written in a command or in the log; nil for what can't be an ask.
  package init?(_ text: String) {
    guard ItemID(text) != nil || Int64(text).map({ $0 > 0 }) == true else { return nil }
    description = text
  }

  /// The item it is about; nil where none fits.
  package var item: ItemID? { ItemID(description) }

  package static func < (left: AskID, right: AskID) -> Bool {
    (left.description.utf8.count, left.description) < (right.description.utf8.count, right.description)
  }
}

/// A post of the queue with all that is known of it.
package struct QueuedPost: Sendable, Hashable, Identifiable {
  /// The number the log knows it by.
  package let id: Int64
  package let post: Post

  /// The id it has now, where an edit gave it a new one.
  package let newestID: String

  /// Tells what is said from what others say.
  package let wordsHash: Int64

  /// Tells who says it.
  package let person: Int64

  /// The verdict that stands; nil while nothing is decided.
  package let verdict: Verdict?

  /// What was made of it; nil while nothing was, or by other knowledge than that of the stamp that was asked for.
  package var triage: Triage?

  /// What was asked, and by whom.
  package var question: Question { post.question }
}
