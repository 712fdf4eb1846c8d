import Answering
import TextAnalysis

/// Writes a list of Mastodon’s statuses.
struct MastodonWriter: SimulationWriter {
  private let campaign: SimulatedCampaign
  private var isFirst = true

  init(_ campaign: SimulatedCampaign) { self.campaign = campaign }

  func begin(_ file: OutputFile) throws { try file.write("[") }

  mutating func add(_ post: SimulatedPost, to file: OutputFile) throws {
    try file.write(isFirst ? "\n" : ",\n")
    isFirst = false
    try file.write(MastodonStatus(post, campaign).json)
  }

  func finish(_ file: OutputFile) throws { try file.write("\n]\n") }
}

/// A status as Mastodon has it: HTML, with the handle of whom it answers in front.
struct MastodonStatus {
  private let post: SimulatedPost
  private let written: SimulatedXPost

  init(_ post: SimulatedPost, _ campaign: SimulatedCampaign) {
    self.post = post
    written = SimulatedXPost(post, campaign)
  }

  private static let site = "https://folk.example"

  private var url: String { "\(Self.site)/@\(post.author.handle)/\(post.id)" }

  private var visibility: Audience {
    guard post.isConfidential else { return post.author.seed % 12 == 0 ? .unlisted : .public }
    return post.author.seed % 3 == 0 ? .direct : .private
  }

  var json: JSONOutput {
    let reach = post.reach
    let original = post.original.map { MastodonStatus($0, written.campaign) }
    return .object([
      ("id", .text(post.id)), ("uri", .text("\(Self.site)/users/\(post.author.handle)/statuses/\(post.id)")),
      ("url", .text(url)), ("created_at", .text(post.time.iso8601)),
      ("edited_at", JSONOutput(post.editedAt?.iso8601)), ("in_reply_to_id", JSONOutput(written.parent)),
      ("in_reply_to_account_id", JSONOutput(written.addressee.map(Self.accountID))),
      ("sensitive", .flag(false)),
      ("spoiler_text", .text("")), ("visibility", .text(visibility.rawValue)),
      ("language", .text(post.language.rawValue)), ("content", .text(original?.content ?? content)),
      ("account", account), ("mentions", list(written.mentions, "acct")),
      ("tags", list(written.hashtags, "name")),
      ("replies_count", .number(reach.replies)), ("reblogs_count", .number(reach.reposts)),
      ("favourites_count", .number(reach.likes)), ("reblog", original?.json ?? .null),
    ])
  }

  private static func accountID(_ person: SimulatedPerson) -> String { person.numericID(digits: 18) }

  private var account: JSONOutput {
    .object([
      ("id", .text(Self.accountID(post.author))), ("username", .text(post.author.handle)),
      ("acct", .text(post.author.handle)), ("display_name", .text(post.author.name)),
      ("locked", .flag(post.isConfidential)), ("bot", .flag(false)),
      ("followers_count", .number(post.author.followers)),
    ])
  }

  private func list(_ values: [String], _ key: String) -> JSONOutput {
    // A repost has none of its own.
    .list(post.original == nil ? values.map { .object([(key, .text($0))]) } : [])
  }

  private var content: String {
    let words = written.fullText.split(separator: " ", omittingEmptySubsequences: false)
    return "<p>" + words.map(Self.html).joined(separator: " ") + "</p>"
  }

  /// A word, with the links that Mastodon makes of handles, hashtags and addresses.
  private static func html(_ word: Substring) -> String {
    let isName: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "_" }
    let name = word.dropFirst().prefix(while: isName)
    let rest = escaped(word.dropFirst().drop(while: isName))
    if word.first == "@", !name.isEmpty {
      let link = "<a href=\"\(site)/@\(name)\" class=\"u-url mention\">@<span>\(name)</span></a>"
      return "<span class=\"h-card\">\(link)</span>\(rest)"
    }
    if word.first == "#", !name.isEmpty {
      return
        "<a href=\"\(site)/tags/\(name)\" class=\"mention hashtag\" rel=\"tag\">#<span>\(name)</span></a>\(rest)"
    }
    let plain = escaped(word)
    guard word.hasPrefix("https://") else { return plain }
    return "<a href=\"\(plain)\" rel=\"nofollow noopener\"><span class=\"invisible\">https://</span>"
      + "<span>\(plain.dropFirst(8))</span></a>"
  }

  private static func escaped(_ word: Substring) -> String {
    let text = String(word)
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
