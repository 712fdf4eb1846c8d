import Answering

/// Comments of YouTube.
struct YouTubeFormat: NetworkTable {
  static let summary = "Comments of YouTube: pages of its API, yt-dlp’s info.json, downloaders’ lines."

  static let fields: FieldTable = [
    .text: "snippet.displayMessage snippet.textOriginal snippet.textDisplay text comment", .id: "cid id",
    .author: "snippet.authorDisplayName authorDetails.displayName author",
    .authorID: "snippet.authorChannelId.value authorDetails.channelId author_id channel",
    .postedAt: "snippet.publishedAt timestamp time_parsed publishedTimeText time",
    .parent: "snippet.parentId parent replyToCid",
    .likes: "snippet.likeCount like_count votes voteCount", .replies: "replyCount",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let snippet = object["snippet"]
    let isOfAPI = object.has("id") && snippet.has(anyOf: ["authorDisplayName", "displayMessage"])
    if isOfAPI, let remark = NoPost.remark(on: snippet) { return .nothing(remark) }
    let isDownloaded =
      object.has("cid") && object.has(anyOf: ["text", "comment"])
      && object.has(anyOf: ["votes", "time_parsed", "heart", "voteCount", "authorIsChannelOwner"])
    let isInfo =
      object.has("id", "text", "parent")
      && object.has(anyOf: ["author_is_uploader", "_time_text", "is_favorited"])
    return isOfAPI || isDownloaded || isInfo ? .post : .container
  }

  func remarks(on page: JSONValue) -> [(Remark, Int)] {
    let given = page["replies"]["comments"].array?.count ?? 0
    return [(.hiddenComments, max(0, page["snippet"]["totalReplyCount"].count - given))]
  }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    if draft.parent.id == "root" { draft.parent = .missing }
    if draft.parent == .missing { draft.parent = draft.id.aboveDot }
    let snippet = post["snippet"]
    let isOfChannel = draft.account.id != nil && draft.account.id == snippet["channelId"].string
    draft.isByFounder =
      isOfChannel
      || post.first("author_is_uploader", "authorIsChannelOwner").truth == true
      || post["authorDetails"]["isChatOwner"].truth == true
    let video = snippet["videoId"].string ?? place.outer("videoId").string ?? post["videoId"].string
    if draft.link == nil, let page = place.outer("webpage_url").string, let id = draft.id.id {
      draft.link = WebLink("\(page)&lc=\(id)")?.address
    }
    if let video, let id = draft.id.id {
      draft.link = WebLink("https://www.youtube.com/watch?v=\(video)&lc=\(id)")?.address
    }
  }
}
