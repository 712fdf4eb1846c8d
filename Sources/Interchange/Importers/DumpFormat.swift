package import Answering
package import Foundation

/// A form that posts come in; the raw value is its name on the command line.
package enum DumpFormat: String, Sendable, CaseIterable {
  case x, twarc, scrapedX = "x-scraped"
  case mastodon, outbox, bluesky, producthunt
  case reddit, hackernews, youtube, instagram, threads, facebook, tiktok, linkedin
  case github, discourse, discord, slack, telegram, matrix, zulip, lemmy, nostr
  case csv, jsonl, plain

  /// What it is, in a line.
  package var summary: String { type.summary }

  /// What recognises and reads it.
  var type: any RecognisedFormat.Type {
    switch self {
    case .x: XFormat.self
    case .twarc: TwarcFormat.self
    case .scrapedX: ScrapedXFormat.self
    case .mastodon: MastodonFormat.self
    case .outbox: OutboxFormat.self
    case .bluesky: BlueskyFormat.self
    case .producthunt: ProductHuntFormat.self
    case .reddit: RedditFormat.self
    case .hackernews: HackerNewsFormat.self
    case .youtube: YouTubeFormat.self
    case .instagram: InstagramFormat.self
    case .threads: ThreadsFormat.self
    case .facebook: FacebookFormat.self
    case .tiktok: TikTokFormat.self
    case .linkedin: LinkedInFormat.self
    case .github: GitHubFormat.self
    case .discourse: DiscourseFormat.self
    case .discord: DiscordFormat.self
    case .slack: SlackFormat.self
    case .telegram: TelegramFormat.self
    case .matrix: MatrixFormat.self
    case .zulip: ZulipFormat.self
    case .lemmy: LemmyFormat.self
    case .nostr: NostrFormat.self
    case .csv: ColumnFormat.self
    case .jsonl: FieldFormat.self
    case .plain: PlainFormat.self
    }
  }
}

/// What a dump holds at one place.
package enum DumpEntry: Sendable, Equatable {
  case post(Post)
  /// Something that is no post or can't be used: `line` counted from 1, reason says what is wrong and what
  /// would be right.
  case skipped(line: Int, reason: String)
  /// A post that was taken back, which an earlier dump may have had; the last of a dump.
  case withdrawn(id: String, network: Network)
}

/// What is to be known of a dump that was read.
package struct DumpSummary: Sendable, Equatable {
  /// What is worth telling of it as a whole.
  package var notes: [String] = []

  /// The accounts that the dump says are the founder's own, in their order.
  package var owners: [String] = []

  package init(notes: [String] = [], owners: [String] = []) {
    self.notes = notes
    self.owners = owners
  }
}

/// What the reader of a dump is told beyond the file.
package struct DumpOptions: Sendable {
  /// The format; nil to recognise it by the content.
  package var format: DumpFormat?

  /// The CSV column that a field stands in, by the field's name, such as `text: "Message"`.
  package var columns: [String: String]

  /// The network that the posts of a CSV, of our own JSONL or of a plain file were made on, whatever the
  /// file says.
  package var network: Network?

  /// The line that the header of a table stands in, counted from 1; nil to find it.
  package var headerLine: Int?

  /// When the dump was made, for times such as “2 days ago”; nil if nobody said so.
  package var collectedAt: Date?

  /// The account whose archive it is, where the file doesn't say.
  package var owner: String?

  package init(
    format: DumpFormat? = nil,
    columns: [String: String] = [:],
    network: Network? = nil,
    headerLine: Int? = nil,
    collectedAt: Date? = nil,
    owner: String? = nil
  ) {
    self.format = format
    self.columns = columns
    self.network = network
    self.headerLine = headerLine
    self.collectedAt = collectedAt
    self.owner = owner
  }

  /// The time that `text` tells, in UTC if it names no zone; nil if it is none.
  package static func moment(_ text: String) -> Date? { PostTime.date(text) }
}

/// A file that can't be opened or is no dump: what is wrong, where, and what would be right.
package struct DumpError: Error, Equatable, CustomStringConvertible {
  package var file: String

  /// Counted from 1; nil if it is the file as a whole.
  package var line: Int?

  package var message: String

  init(_ file: String, line: Int? = nil, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String {
    line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}
