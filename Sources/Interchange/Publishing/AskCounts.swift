package import Answering

/// An ask of the campaign, counted over all who ask it, answered or not.
package struct AskCount: Sendable, Hashable {
  /// An item's id, or the number of the first post that asks it.
  package var ask: String
  package var people: Int
  package var posts: Int
  package var reach: Int
  package var answered: Int
  package var waiting: Int

  /// The asks that were made part of it by hand, or for which its item was written, by the same kind of name.
  package var merged: [String]

  package init(
    ask: String,
    people: Int,
    posts: Int,
    reach: Int,
    answered: Int,
    waiting: Int,
    merged: [String] = []
  ) {
    (self.ask, self.people, self.posts, self.reach) = (ask, people, posts, reach)
    (self.answered, self.waiting, self.merged) = (answered, waiting, merged)
  }

  /// The item it is about; nil where none fits.
  package var item: ItemID? { ItemID(ask) }
}
