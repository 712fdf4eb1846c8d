import Answering
import ArgumentParser
import TextAnalysis

/// The file that a simulated campaign is written as; the raw value is its name on the command line.
enum SimulationFormat: String, CaseIterable, ExpressibleByArgument {
  case x, twarc, mastodon, bluesky, producthunt, csv

  /// Whether its dumps hold posts that merely pass others on, and posts that reply to nobody.
  ///
  /// A thread of Bluesky and a page of Product Hunt hold what was said below one post.
  var holdsMoreThanAThread: Bool { self != .bluesky && self != .producthunt }

  /// Whether an edited post gets another id.
  var editsMakePosts: Bool { self == .x || self == .twarc }

  /// Whether it says that a post was edited.
  var tellsEdits: Bool { editsMakePosts || self == .mastodon }

  /// Whether it says that a post isn’t for everybody.
  var tellsAudience: Bool { self == .x || self == .mastodon }

  func writer(_ campaign: SimulatedCampaign) -> any SimulationWriter {
    switch self {
    case .x: XPagesWriter(campaign)
    case .twarc: TwarcWriter(campaign)
    case .csv: PlainTableWriter(campaign)
    case .mastodon: MastodonWriter(campaign)
    case .bluesky: BlueskyWriter(campaign)
    case .producthunt: ProductHuntWriter(campaign)
    }
  }
}

/// Writes posts as one network’s dump, in the order they are given.
protocol SimulationWriter {
  mutating func begin(_ file: OutputFile) throws
  mutating func add(_ post: SimulatedPost, to file: OutputFile) throws
  mutating func finish(_ file: OutputFile) throws
}

extension SimulationWriter {
  mutating func begin(_ file: OutputFile) throws {}
  mutating func finish(_ file: OutputFile) throws {}
}

/// Who asked what, as all formats need it.
struct SimulatedCampaign {
  var founder: SimulatedPerson

  /// The id of the post that opened the floor.
  var invitation: String
  var invitationText: String

  /// Without its `#`; nil if the campaign has none.
  var hashtag: String?

  init(_ campaign: Campaign, format: SimulationFormat, seed: UInt64) {
    let handle = campaign.founder?.handle.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 } ?? "founder"
    founder = .founder(handle: handle, name: campaign.founder?.name ?? "Founder", seed: seed)
    invitationText =
      campaign.invitation.text(in: campaign.languages.first ?? .english) ?? "What should we do next?"
    hashtag = campaign.hashtag.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    let ids = campaign.invitationPosts
    let plain = ids.first { !$0.hasPrefix("at://") } ?? "1"
    invitation = plain
    if format == .bluesky {
      invitation =
        ids.first { $0.hasPrefix("at://") } ?? "at://\(founder.did)/app.bsky.feed.post/\(plain)"
    }
  }
}
