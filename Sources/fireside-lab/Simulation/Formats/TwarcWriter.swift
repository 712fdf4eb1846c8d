import Answering
import TextAnalysis

/// Writes what twarc-csv makes of X’s pages: a table with dotted columns.
struct TwarcWriter: SimulationWriter {
  private let campaign: SimulatedCampaign

  init(_ campaign: SimulatedCampaign) { self.campaign = campaign }

  private static let columns = [
    "id", "conversation_id", "referenced_tweets.replied_to.id", "referenced_tweets.retweeted.id",
    "referenced_tweets.quoted.id", "author_id", "in_reply_to_user_id", "in_reply_to_username", "created_at",
    "text",
    "lang", "source", "public_metrics.impression_count", "public_metrics.reply_count",
    "public_metrics.retweet_count",
    "public_metrics.quote_count", "public_metrics.like_count", "public_metrics.bookmark_count",
    "edit_history_tweet_ids", "entities.hashtags", "entities.mentions", "entities.urls", "author.id",
    "author.username", "author.name", "author.public_metrics.followers_count",
  ]

  func begin(_ file: OutputFile) throws { try file.write(CSVWriter.row(Self.columns)) }

  func add(_ post: SimulatedPost, to file: OutputFile) throws {
    let written = SimulatedXPost(post, campaign)
    let author = post.author.numericID(digits: 19)
    let reach = post.reach
    let entities = written.entities.map {
      if case .list(let all) = $0.1, all.isEmpty { "" } else { $0.1.compact }
    }
    let counts = [
      reach.likes * 37 + 12, reach.replies, reach.reposts, reach.quotes, reach.likes, reach.likes / 9,
    ]
    let cells =
      [
        post.id, post.conversation, written.parent ?? "", post.original?.id ?? "", "", author,
        written.addressee?.numericID(digits: 19) ?? "", written.addressee?.handle ?? "", post.time.iso8601,
        written.fullText, post.language.rawValue, "",
      ] + counts.map { String($0) } + [JSONOutput.list(written.editHistory.map(JSONOutput.text)).compact]
      + entities
      + [author, post.author.handle, post.author.name, String(post.author.followers)]
    try file.write(CSVWriter.row(cells))
  }
}
