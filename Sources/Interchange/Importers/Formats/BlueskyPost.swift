import Answering

/// A post of Bluesky as its API shows it.
struct BlueskyPost {
  private let post: JSONValue
  private let record: JSONValue

  init(_ post: JSONValue) {
    self.post = post
    record = post.first("record", "value")
  }

  var draft: PostDraft {
    var draft = PostDraft(network: .bluesky)
    draft.id = PostID(post["uri"])
    draft.text = record["text"].string
    draft.account = Self.account(post["author"])
    // A record in its writer's own repository names nobody else.
    draft.account.id = draft.account.id ?? writer
    draft.language = record["langs"].array?.lazy.compactMap(\.string).first
    draft.link = link
    draft.postedAt =
      record.first("createdAt", "created_at").string ?? post.first("indexedAt", "indexed_at").string
    draft.audience = .public
    draft.parent = PostID(record["reply"]["parent"]["uri"])
    draft.conversation = PostID(
      record["reply"]["root"]["uri"].isNull ? post["uri"] : record["reply"]["root"]["uri"]
    )
    draft.hashtags =
      ((record["tags"].array ?? []).compactMap(\.written)
      + features("#tag").compactMap { $0.feature["tag"].written }).uniqued
    draft.mentions = features("#mention").map { $0.words.withoutAt }.uniqued
    draft.reach = Post.Reach(
      likes: post.first("likeCount", "like_count").count,
      reposts: post.first("repostCount", "repost_count").count,
      replies: post.first("replyCount", "reply_count").count,
      quotes: post.first("quoteCount", "quote_count").count
    )
    return draft
  }

  /// The account whose repository the address is in.
  private var writer: String? {
    let parts = (post["uri"].string ?? "").split(separator: "/")
    return parts.first == "at:" && parts.count == 4 ? String(parts[1]) : nil
  }

  static func account(_ author: JSONValue) -> Account {
    let handle = author["handle"].string
    return Account(
      id: author["did"].written,
      // What Bluesky shows when a handle leads nowhere.
      handle: handle == "handle.invalid" ? nil : handle,
      name: author.first("displayName", "display_name").string
    )
  }

  /// The address that people open: that of the post itself is for programs.
  private var link: String? {
    let parts = (post["uri"].string ?? "").split(separator: "/", omittingEmptySubsequences: false)
    let account = Self.account(post["author"])
    guard parts.count == 5, parts[0] == "at:", parts[3] == "app.bsky.feed.post",
      let profile = account.handle ?? account.id ?? writer, Self.isPart(profile),
      Self.isPart(String(parts[4]))
    else { return nil }
    return "https://bsky.app/profile/\(profile)/post/\(parts[4])"
  }

  /// The stretches of the text that are more than text, of one kind.
  private func features(_ kind: String) -> [(feature: JSONValue, words: String)] {
    let text = Array((record["text"].string ?? "").utf8)
    return (record["facets"].array ?? []).flatMap { facet in
      let start = facet["index"]["byteStart"].count
      let end = facet["index"]["byteEnd"].count
      let words = start < end && end <= text.count ? String(decoding: text[start..<end], as: UTF8.self) : ""
      let features = (facet["features"].array ?? []).filter { $0["$type"].string?.hasSuffix(kind) == true }
      return words.isEmpty ? [] : features.map { ($0, words) }
    }
  }

  private static func isPart(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { partBytes.contains($0) }
  }

  private static let partBytes = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:~".utf8
  )
}
