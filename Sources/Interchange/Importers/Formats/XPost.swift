import Answering

/// A post of X, in the words of its API v2 or of the one before it.
struct XPost {
  private let post: JSONValue
  private let accounts: [String: Account]

  init(_ post: JSONValue, accounts: [String: Account] = [:]) {
    self.post = post
    self.accounts = accounts
  }

  var draft: PostDraft {
    var draft = PostDraft(network: .x)
    draft.id = PostID(post.first("id_str", "id"))
    draft.text = text.map(HTMLText.decodingMarkup)
    draft.account = account
    draft.language = post["lang"].string
    draft.link = draft.id.id.flatMap(link)
    draft.postedAt = post["created_at"].string
    draft.audience = account.isProtected.map { $0 ? .private : .public }
    draft.conversation = PostID(post["conversation_id"])
    draft.parent = referenced("replied_to") ?? PostID(post["in_reply_to_status_id_str"])
    draft.repostOf = referenced("retweeted") ?? PostID(post["retweeted_status"].first("id_str", "id"))
    draft.earlierIDs = (post["edit_history_tweet_ids"].array ?? []).compactMap(\.written).filter {
      $0 != draft.id.id
    }
    (draft.hashtags, draft.mentions) = named
    draft.reach = reach
    return draft
  }

  /// An account, as `includes.users` or a flattened post has it.
  static func account(_ user: JSONValue) -> Account {
    Account(
      id: PostID(user.first("id_str", "id")).id,
      handle: user.first("username", "screen_name").string,
      name: user["name"].string,
      isProtected: user["protected"].truth
    )
  }

  private var account: Account {
    let id = PostID(post["author_id"]).id
    let inline = post.first("author", "user")
    if inline.object != nil {
      var account = Self.account(inline)
      account.id = account.id ?? id
      return account
    }
    return id.flatMap { accounts[$0] } ?? Account(id: id)
  }

  /// All of the text: what is longer than 280 stands apart.
  private var text: String? {
    post["note_tweet"]["text"].written ?? post["extended_tweet"]["full_text"].written
      ?? post.first("full_text", "text").string
  }

  private func referenced(_ kind: String) -> PostID? {
    post["referenced_tweets"].array?.first { $0["type"].string == kind }.map { PostID($0["id"]) }
  }

  /// Hashtags and mentions, each once, where the text has them.
  private var named: (hashtags: [String], mentions: [String]) {
    let sources = [post["note_tweet"]["entities"], post["entities"]]
    func all(_ keys: [String], _ names: [String]) -> [String] {
      let lists = sources.flatMap { source in keys.flatMap { source[$0].array ?? [] } }
      return lists.compactMap { entity in names.lazy.compactMap { entity[$0].written }.first }.uniqued
    }
    return (
      all(["hashtags"], ["tag", "text"]), all(["mentions", "user_mentions"], ["username", "screen_name"])
    )
  }

  private var reach: Post.Reach {
    let counts = post["public_metrics"].isNull ? post : post["public_metrics"]
    return Post.Reach(
      likes: counts.first("like_count", "favorite_count").count,
      reposts: counts["retweet_count"].count,
      replies: counts["reply_count"].count,
      quotes: counts["quote_count"].count
    )
  }

  /// The post's address; X finds it without the account, too.
  private func link(_ id: String) -> String? {
    guard id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let handle = account.handle ?? ""
    let isHandle = !handle.isEmpty && handle.utf8.allSatisfy { Self.handleBytes.contains($0) }
    return "https://x.com/\(isHandle ? handle : "i")/status/\(id)"
  }

  private static let handleBytes = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_".utf8)
}
