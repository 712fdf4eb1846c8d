import Answering

/// Posts of X as scrapers write them.
struct ScrapedXFormat: NetworkTable {
  static let summary = "Posts of X as scrapers write them: snscrape, twint, Apify and the like."
  static let network = Network.x

  static let fields: FieldTable = [
    .text: "rawContent fullText full_text tweet text content", .id: "id_str id tweetId tweet_id",
    .author: "author.userName user.username username author.username", .authorID: "author.id user.id user_id",
    .authorName: "author.name user.displayname user.name name", .language: "lang language",
    .postedAt: "createdAt created_at date",
    .parent: "inReplyToTweetId inReplyToId inReplyToStatusId reply_id",
    .conversation: "conversationId conversation_id", .link: "url link twitterUrl", .hashtags: "hashtags",
    .likes: "likeCount likes_count", .reposts: "retweetCount retweets_count",
    .replies: "replyCount replies_count",
    .quotes: "quoteCount",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let isScraped = object.has("rawContent") || object.has("tweet", "conversation_id", "username")
    let isLinked =
      object.has(anyOf: ["text", "fullText", "content"]) && link(of: object) != nil
      && (object["author"].has(anyOf: ["userName"]) || object["user"].has("username"))
    let isNamed = object.has(anyOf: ["id", "id_str", "tweetId"])
    // As gallery-dl keeps it beside a picture.
    let isKept = object.has("tweet_id", "retweet_id", "content")
    return isKept || isScraped && isNamed || isLinked ? .post : .container
  }

  let nests = false

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    draft.text = draft.text.map(HTMLText.decodingMarkup)
    draft.mentions = (post.first("mentions", "mentionedUsers").array ?? []).compactMap {
      $0.first("screen_name", "username").string
    }
    let retweet = post.first("retweet", "retweetedTweet", "retweeted_tweet").first("id_str", "id")
    draft.repostOf = PostID(retweet)
    if let name = post["author"]["nick"].string {
      (draft.account.handle, draft.account.name) = (draft.account.name, name)
      if let id = PostID(post["retweet_id"]).id, id != "0" { draft.repostOf = .id(id) }
    }
    guard let number = link(of: post)?.id, draft.id != .id(number) else { return }
    guard draft.id != .missing else { return draft.id = .id(number) }
    // The address has all the digits that a program lost; the other ids lost theirs.
    if draft.id.id?.count == number.count { (draft.parent, draft.conversation) = (.missing, .missing) }
    draft.remarks.append(.lostDigits)
    draft.id = .id(number)
  }

  private static func link(of post: JSONValue) -> StatusLink? {
    post.first("url", "link", "twitterUrl").string.flatMap(StatusLink.init)
  }
}
