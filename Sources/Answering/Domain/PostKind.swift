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
  /// The founder's own: a turn of its thread.
  case founder
  /// Passes another post on; it adds to that one's reach.
  case repost
  /// Talk between others.
  case conversation

  /// Whether somebody waits for an answer.
  package var isQuestion: Bool {
    switch self {
    case .reply, .hashtag, .mention, .followUp: true
    case .founder, .repost, .conversation: false
    }
  }
}

/// Tells which posts of a dump are questions of a campaign.
package struct Intake: Sendable {
  private let invitations: Set<String>
  private let hashtag: String?
  private let accounts: Set<String>

  package init(_ campaign: Campaign) {
    invitations = Set(campaign.invitationPosts)
    hashtag = campaign.hashtag.map(Self.folded)
    let founder = campaign.founder
    accounts = Set(([founder?.handle].compactMap { $0 } + (founder?.accounts ?? [])).map(Self.folded))
  }

  /// What `post` is; `parent` is the post it replies to, if that is known.
  ///
  /// A campaign that doesn't name the posts it began with takes all replies for replies to them.
  package func kind(of post: Post, replyingTo parent: Post? = nil) -> PostKind {
    if post.repostOf != nil { return .repost }
    if isFounder(post) { return .founder }
    if let id = post.parent, isInvitation(id) { return .reply }
    if let parent, isFounder(parent) {
      // What the founder wrote of their own accord invites; what replies to somebody is an answer.
      return parent.parent == nil ? .reply : .followUp
    }
    if let hashtag, post.hashtags.contains(where: { Self.folded($0) == hashtag }) { return .hashtag }
    if post.mentions.contains(where: { accounts.contains(Self.folded($0)) }) { return .mention }
    let isLoose = post.parent == nil && post.conversation == nil
    return isLoose || invitations.isEmpty ? .reply : .conversation
  }

  /// Whether a post with this id began the campaign; of an address, as Bluesky has them, its end is enough.
  private func isInvitation(_ id: String) -> Bool {
    invitations.contains(id) || invitations.contains(String(id.split(separator: "/").last ?? ""))
  }

  /// Whether the founder wrote it.
  package func isFounder(_ post: Post) -> Bool {
    post.question.author.map(isFounder) ?? false
  }

  /// Whether the founder writes under this name.
  package func isFounder(_ author: String) -> Bool { accounts.contains(Self.folded(author)) }

  /// Without `@` and `#`, whatever the case.
  private static func folded(_ name: String) -> String {
    String(name.drop { $0 == "@" || $0 == "#" }).lowercased()
  }
}
