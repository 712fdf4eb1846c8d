import Answering
import Foundation

/// What a dump says of a post beside the post itself: that its author changed its words, or took it back.
enum Revision: Sendable {
  /// The post as it reads now, under the id of the one that was changed; `event` is the id of the change itself.
  case edit(Post, event: String?)
  /// `isPlace` where that is told in the place of the post, and not beside it.
  case withdrawal(of: String, on: Network, isPlace: Bool)
}

/// The revisions of one dump, which may stand before, behind or without what they change.
struct Revisions {
  private var edits: [PostKey: [(post: Post, event: String?)]] = [:]
  private var withdrawn: Set<PostKey> = []

  /// Those of which the place is left.
  private var shells: Set<PostKey> = []

  /// The posts that are changed, in the order in which that was told.
  private var order: [PostKey] = []

  mutating func add(_ revision: Revision) {
    switch revision {
    case .edit(let post, let event):
      let key = PostKey(post)
      if edits[key] == nil { order.append(key) }
      edits[key, default: []].append((post, event))
    case .withdrawal(let id, let network, let isPlace):
      let key = PostKey(network: network, id: id)
      if isPlace { shells.insert(key) }
      if withdrawn.insert(key).inserted { order.append(key) }
    }
  }

  /// What is to be done in the end, each post once: its last edit, or nothing where it was taken back.
  func settled(_ identities: PostIdentities) -> [(key: PostKey, last: Post?)] {
    let changes = Set(edits.flatMap { key, edits in edits.compactMap { Self.key(of: $0.event, like: key) } })
    var seen: Set<PostKey> = []
    return order.compactMap { key in
      guard seen.insert(key).inserted else { return nil }
      // Who takes back an edit takes back no post.
      if withdrawn.contains(key) { return changes.contains(key) ? nil : (key, nil) }
      return last(of: key, identities).map { (key, $0) }
    }
  }

  /// What is to be told of a post that was taken back.
  func remark(onWithdrawalOf key: PostKey, _ identities: PostIdentities) -> Remark {
    identities.has(key) ? .withdrawals : shells.contains(key) ? .shells : .deletions
  }

  /// The last edit by whoever wrote the post, but for those that were taken back themselves.
  private func last(of key: PostKey, _ identities: PostIdentities) -> Post? {
    let standing = (edits[key] ?? []).filter { edit in
      let event = Self.key(of: edit.event, like: key)
      return !(event.map(withdrawn.contains) ?? false) && !identities.isOfAnother(edit.post)
    }
    // Of two at one time, the later in the dump.
    return standing.enumerated().max {
      ($0.element.post.editedAt ?? .distantPast, $0.offset) < (
        $1.element.post.editedAt ?? .distantPast, $1.offset
      )
    }?.element.post
  }

  private static func key(of event: String?, like key: PostKey) -> PostKey? {
    event.map { PostKey(network: key.network, id: $0) }
  }
}

/// What a post of a dump is known by.
struct PostKey: Hashable, Sendable {
  var network: Network
  var id: String

  init(network: Network, id: String) { (self.network, self.id) = (network, id) }

  init(_ post: Post) { self.init(network: post.question.network, id: post.question.postID ?? "") }
}

extension Post {
  /// Takes over what an edit of it says, which may know of nothing but the words; an older edit has nothing new.
  mutating func take(_ edit: Post) {
    if let ours = editedAt, let theirs = edit.editedAt, theirs < ours { return }
    question.text = edit.question.text
    question.language = edit.question.language ?? question.language
    editedAt = edit.editedAt ?? editedAt
    if !edit.hashtags.isEmpty { hashtags = edit.hashtags }
    if !edit.mentions.isEmpty { mentions = edit.mentions }
  }
}
