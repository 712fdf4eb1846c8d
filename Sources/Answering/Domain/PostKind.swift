/// What a post is to a campaign.
package enum PostKind: String, Sendable, Codable, Hashable, CaseIterable {
  /// Answers the invitation.
  case reply
  /// Carries the campaign's hashtag.
  case hashtag
  /// Mentions the founder.
  case mention
  /// Answers what the founder wrote in a thread.
  case followUp = "follow-up"
  /// Asked before, and on the desk again because what was told has changed.
  case news
  /// The founder's own: a turn of its thread.
  case founder
  /// Passes another post on; it adds to that one's reach.
  case repost
  /// Goes on in a later post of its author, with which it is read.
  case part
  /// Talk between others.
  case conversation

  /// Whether somebody waits for an answer.
  package var isQuestion: Bool {
    switch self {
    case .reply, .hashtag, .mention, .followUp, .news: true
    case .founder, .repost, .part, .conversation: false
    }
  }
}

/// What was said beside the campaign of which posts are questions.
package struct IntakeNotes: Sendable, Hashable {
  /// Posts that opened the floor.
  package var invitations: [String]

  /// Accounts that the founder writes under.
  package var accounts: [String]

  package init(invitations: [String] = [], accounts: [String] = []) {
    (self.invitations, self.accounts) = (invitations, accounts)
  }
}

/// A post that opened the floor, by its id or its address.
package struct Invitation: Sendable {
  /// What it may be called by, as Reddit’s posts with their kind and without.
  let ids: [String]

  package init(_ written: String) {
    let parts = written.split { "/?=".contains($0) }.map(String.init)
    // Below a link on Reddit stand comments; it is the link that opened the floor.
    let link =
      written.contains("reddit.com/")
      ? parts.firstIndex(of: "comments").flatMap { parts.dropFirst($0 + 1).first } : nil
    let ids = [written, link ?? PostAddress(written)?.id ?? parts.last ?? written]
    self.ids = ids + ids.filter { $0.hasPrefix("t3_") || $0.hasPrefix("t1_") }.map { String($0.dropFirst(3)) }
  }

  /// Whether a post is it, or stands below it; of an address, as Bluesky has them, its end is enough.
  package func isAbove(_ post: Post) -> Bool {
    [post.question.postID, post.parent, post.conversation].compactMap(\.self).contains { id in
      ids.contains(id) || ids.contains(String(id.split(separator: "/").last ?? ""))
    }
  }
}

/// Tells which posts of a dump are questions of a campaign.
package struct Intake: Sendable {
  private let invitations: Set<String>
  private let hashtag: String?
  private let accounts: Set<String>

  /// `notes` stand beside what the campaign says.
  package init(_ campaign: Campaign, noted notes: IntakeNotes = IntakeNotes()) {
    invitations = Set((campaign.invitationPosts + notes.invitations).flatMap { Invitation($0).ids })
    hashtag = campaign.hashtag.map(Self.folded)
    let founder = campaign.founder
    let names = [founder?.handle].compactMap { $0 } + (founder?.accounts ?? []) + notes.accounts
    // “u/nora” and “https://x.com/nora” are nora.
    accounts = Set(names.map { Self.folded($0.split(separator: "/").last.map(String.init) ?? $0) })
  }

  /// What `post` is.
  ///
  /// `parent` is the post it replies to, where that is known; `start` the first of the author's own posts that it
  /// continues, with what that replies to. `isTold`: no dump has what it replies to, and its author has an answer of
  /// ours in the same conversation.
  ///
  /// A campaign that doesn't name the posts it began with takes all replies for replies to them.
  package func kind(
    of post: Post,
    replyingTo parent: Post? = nil,
    goingOnFrom start: (post: Post, parent: Post?)? = nil,
    isTold: Bool = false
  ) -> PostKind {
    if post.question.isNews { return .news }
    if post.repostOf != nil { return .repost }
    if isFounder(post) || post.parent == nil && post.question.postID.map(isInvitation) == true {
      return .founder
    }
    if let id = post.parent, isInvitation(id) { return .reply }
    if let parent, isFounder(parent) {
      // What the founder wrote of their own accord invites; what replies to somebody is an answer.
      return parent.parent == nil ? .reply : .followUp
    }
    // “2/3” is what “1/3” is.
    if let start {
      if case let kind = kind(of: start.post, replyingTo: start.parent), kind.isQuestion { return kind }
      if isUnderInvitation(post) { return .reply }
    } else if parent == nil, isUnderInvitation(post), Self.isNumbered(post.question.said) {
      // What it goes on from is in no dump: its author asks all the same.
      return .reply
    }
    if let hashtag, post.hashtags.contains(where: { Self.folded($0) == hashtag }) { return .hashtag }
    if post.mentions.contains(where: { accounts.contains(Self.folded($0)) }) {
      return isTold ? .followUp : .mention
    }
    return post.parent == nil || invitations.isEmpty ? .reply : .conversation
  }

  private func isUnderInvitation(_ post: Post) -> Bool { post.conversation.map(isInvitation) ?? false }

  /// Whether a text says that it goes on: “2/3” stands at its beginning or its end.
  private static func isNumbered(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return [words.first, words.last].compactMap(\.self).contains { word in
      let figures = word.trimmingPrefix { "([".contains($0) }.prefix {
        $0.isASCII && ($0.isNumber || $0 == "/")
      }
      let numbers = figures.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard numbers.count == 2, let number = numbers[0], let all = numbers[1] else { return false }
      return number > 1 && number <= all && all <= 30
    }
  }

  /// Whether a post with this id began the campaign; of an address, as Bluesky has them, its end is enough.
  private func isInvitation(_ id: String) -> Bool {
    invitations.contains(id) || invitations.contains(String(id.split(separator: "/").last ?? ""))
  }

  /// Whether the founder wrote it; where a network has no handles, names are all there is.
  package func isFounder(_ post: Post) -> Bool {
    (post.question.author ?? post.question.authorName).map(isFounder) ?? false
  }

  /// Whether the founder writes under this name.
  package func isFounder(_ author: String) -> Bool { accounts.contains(Self.folded(author)) }

  /// Without `@` and `#`, whatever the case.
  private static func folded(_ name: String) -> String {
    String(name.drop { $0 == "@" || $0 == "#" }).lowercased()
  }
}
