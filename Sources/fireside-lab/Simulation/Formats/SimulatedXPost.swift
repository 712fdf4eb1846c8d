import Answering
import TextAnalysis

/// A post as X has it, with the mentions that X puts in front of a reply.
struct SimulatedXPost {
  let post: SimulatedPost
  let campaign: SimulatedCampaign

  init(_ post: SimulatedPost, _ campaign: SimulatedCampaign) {
    self.post = post
    self.campaign = campaign
  }

  /// The person it replies to.
  var addressee: SimulatedPerson? { post.answersInvitation ? campaign.founder : post.parent?.author }

  var parent: String? { post.answersInvitation ? campaign.invitation : post.parent?.id }

  /// All of the words.
  var fullText: String {
    if let original = post.original { return "RT @\(original.author.handle): \(original.text)" }
    return addressee.map { "@\($0.handle) \(post.text)" } ?? post.text
  }

  /// What stands in `text`: the beginning, where there is more.
  var text: String {
    isLong ? String(fullText.unicodeScalars.prefix(Self.limit - 1)) + "…" : fullText
  }

  private static let limit = 280
  private var isLong: Bool { fullText.utf8.count > Self.limit && fullText.unicodeScalars.count > Self.limit }

  var hashtags: [String] { words(after: "#") }
  var mentions: [String] { words(after: "@") }

  private func words(after mark: Character) -> [String] {
    fullText.split(whereSeparator: \.isWhitespace).compactMap { word in
      guard word.first == mark else { return nil }
      let name = word.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return name.isEmpty ? nil : String(name)
    }
  }

  var entities: [(String, JSONOutput)] {
    let urls = fullText.split(separator: " ").filter { $0.hasPrefix("https://") }
    func list(_ values: [String], _ key: String) -> JSONOutput {
      .list(values.map { .object([(key, .text($0))]) })
    }
    return [
      ("hashtags", list(hashtags, "tag")), ("mentions", list(mentions, "username")),
      ("urls", list(urls.map(String.init), "expanded_url")),
    ]
  }

  var editHistory: [String] { (post.earlierID.map { [$0] } ?? []) + [post.id] }

  var json: JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("id", .text(post.id)), ("text", .text(text)),
      ("author_id", .text(post.author.numericID(digits: 19))), ("conversation_id", .text(post.conversation)),
      ("created_at", .text(post.time.iso8601)), ("lang", .text(post.language.rawValue)),
      ("public_metrics", metrics), ("edit_history_tweet_ids", .list(editHistory.map(JSONOutput.text))),
      ("possibly_sensitive", .flag(false)),
    ]
    if isLong { members.append(("note_tweet", .object([("text", .text(fullText))]))) }
    if let addressee { members.append(("in_reply_to_user_id", .text(addressee.numericID(digits: 19)))) }
    let references = [("replied_to", parent), ("retweeted", post.original?.id)]
      .compactMap { type, id in id.map { JSONOutput.object([("type", .text(type)), ("id", .text($0))]) } }
    if !references.isEmpty { members.append(("referenced_tweets", .list(references))) }
    let used = entities.filter { if case .list(let values) = $0.1 { !values.isEmpty } else { false } }
    if !used.isEmpty { members.append(("entities", .object(used))) }
    return .object(members)
  }

  private var metrics: JSONOutput {
    .object([
      ("retweet_count", .number(post.reach.reposts)), ("reply_count", .number(post.reach.replies)),
      ("like_count", .number(post.reach.likes)), ("quote_count", .number(post.reach.quotes)),
      ("impression_count", .number(post.reach.likes * 37 + 12)),
      ("bookmark_count", .number(post.reach.likes / 9)),
    ])
  }
}
