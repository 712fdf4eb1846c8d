package import Foundation

/// A post as a network's dump has it: the question it may be, who wrote it, and what it belongs to.
///
/// Ids are text everywhere: a number would lose its last digits beyond 2^53.
package struct Post: Sendable, Hashable {
  /// The words, and where they came from; its post id and network are what the post is known by.
  package var question: Question

  /// The author's id on the network, which stays the same when the handle changes.
  package var authorID: String?

  /// The id of the post it replies to.
  package var parent: String?

  /// The id of the post that its conversation began with.
  package var conversation: String?

  /// The id of the post that it merely passes on, without words of its own.
  package var repostOf: String?

  /// The ids it had before it was edited, on networks where an edit makes a new post.
  package var earlierIDs: [String]

  /// When its words were last changed, on networks where an edited post keeps its id.
  package var editedAt: Date?

  /// The hashtags it carries, without `#`.
  package var hashtags: [String]

  /// The handles it mentions, without `@`.
  package var mentions: [String]

  package var reach: Reach

  /// How often others made something of a post, by the network's own counts at the time of the dump.
  package struct Reach: Sendable, Hashable {
    package var likes: Int
    package var reposts: Int
    package var replies: Int
    package var quotes: Int

    package init(likes: Int = 0, reposts: Int = 0, replies: Int = 0, quotes: Int = 0) {
      (self.likes, self.reposts) = (min(likes, Self.most), min(reposts, Self.most))
      (self.replies, self.quotes) = (min(replies, Self.most), min(quotes, Self.most))
    }

    /// More than there are people, however often each of them pressed; sums of it fit a number.
    private static let most = 1_000_000_000_000
  }

  package init(
    question: Question,
    authorID: String? = nil,
    parent: String? = nil,
    conversation: String? = nil,
    repostOf: String? = nil,
    earlierIDs: [String] = [],
    editedAt: Date? = nil,
    hashtags: [String] = [],
    mentions: [String] = [],
    reach: Reach = Reach()
  ) {
    self.question = question
    self.authorID = authorID
    self.parent = parent
    self.conversation = conversation
    self.repostOf = repostOf
    self.earlierIDs = earlierIDs
    self.editedAt = editedAt
    self.hashtags = hashtags
    self.mentions = mentions
    self.reach = reach
  }
}

/// Whom a post was written for, in the words of Mastodon.
package enum Audience: String, Sendable, Codable, Hashable, CaseIterable {
  case `public`, unlisted
  /// For followers alone, as the posts of a protected account are.
  case `private`
  /// For those it names.
  case direct

  /// Whether outsiders may ever read it in an export; answered it may be all the same.
  package var isConfidential: Bool { self == .private || self == .direct }
}
