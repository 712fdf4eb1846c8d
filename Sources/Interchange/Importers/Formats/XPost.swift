import Answering

/// A post of X, in the words of its API v2 or of the one before it.
struct XPost {
  private let post: JSONValue
  private let accounts: [String: Account]

  /// What is around a post on the pages of X itself: its author, and all of a text that is long.
  private let around: JSONValue

  init(_ post: JSONValue, accounts: [String: Account] = [:], around: JSONValue = .null) {
    self.post = post
    self.accounts = accounts
    self.around = around
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
    draft.conversation = PostID(post.first("conversation_id", "conversation_id_str"))
    draft.parent = referenced("replied_to") ?? answered
    let retweet = post["retweeted_status"]
    draft.repostOf =
      referenced("retweeted") ?? PostID(retweet.written ?? retweet.first("id_str", "id").written)
    if draft.repostOf == .missing {
      draft.repostOf = PostID(post["retweeted_status_result"]["result"]["rest_id"])
    }
    if draft.repostOf == .missing, isCut { draft.remarks.append(.cutTexts) }
    draft.earlierIDs = (post["edit_history_tweet_ids"].array ?? []).compactMap(\.written).filter {
      $0 != draft.id.id
    }
    if isOfArchive {
      draft.isByFounder = true
      // An archive has a repost only as words.
      if draft.repostOf == .missing, let name = retweeted { draft.repostOf = .id("@\(name)") }
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

  /// Whether the API gave only the beginning of the text, and an address to the rest.
  private var isCut: Bool {
    guard let text, post["note_tweet"].object == nil else { return false }
    if post["truncated"].truth == true { return post["full_text"].isNull && post["extended_tweet"].isNull }
    let words = text.split(separator: " ")
    let isLinked = words.last?.hasPrefix("https://t.co/") == true
    let end = isLinked ? words.dropLast().last : words.last
    return end?.hasSuffix("…") == true && text.utf16.count > 260
  }

  /// Whether it says nothing of its author, as in the archive of an account.
  private var isOfArchive: Bool {
    post.has("id_str") && !post.has(anyOf: ["user", "author", "author_id", "user_id_str", "user_id"])
  }

  /// `name` of `RT @name: …`.
  private var retweeted: Substring? {
    guard let text, text.hasPrefix("RT @"), let end = text.firstIndex(of: ":") else { return nil }
    return text[..<end].dropFirst(4)
  }

  private var account: Account {
    let id = PostID(post["author_id"]).id
    let inline = post.first("author", "user")
    if inline.object != nil {
      var account = Self.account(inline)
      account.id = account.id ?? id
      return account
    }
    let shown = around["core"]["user_results"]["result"]
    if shown.object != nil {
      var account = Self.account(shown["legacy"].has("screen_name") ? shown["legacy"] : shown["core"])
      account.id = shown["rest_id"].written
      return account
    }
    if post["screen_name"].string != nil {
      // Flattened to one object.
      return Account(
        id: post["user_id"].written,
        handle: post["screen_name"].string,
        name: post["name"].string
      )
    }
    return id.flatMap { accounts[$0] } ?? Account(id: id)
  }

  /// All of the text: what is longer than 280 stands apart.
  private var text: String? {
    post["note_tweet"]["text"].written
      ?? around["note_tweet"]["note_tweet_results"]["result"]["text"].written ?? post["extended_tweet"][
        "full_text"
      ].written
      ?? post.first("full_text", "text").string
  }

  /// What it answers; exporters of the pages give it under a name of their own.
  private var answered: PostID {
    let id = PostID(post.first("in_reply_to_status_id_str", "in_reply_to_status_id", "in_reply_to"))
    return id.isNumber ? id : .missing
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
