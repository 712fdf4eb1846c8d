import Answering
import Foundation
import TextAnalysis

/// Writes the one thread that Bluesky’s `getPostThread` gives, as deep as it goes.
struct BlueskyWriter: SimulationWriter {
  private let campaign: SimulatedCampaign
  private var tree = PostTree()

  init(_ campaign: SimulatedCampaign) { self.campaign = campaign }

  mutating func add(_ post: SimulatedPost, to file: OutputFile) throws { tree.add(post) }

  func finish(_ file: OutputFile) throws {
    var text: [UInt8] = []
    JSONOutput.object([("$type", .text(Self.node)), ("post", invitation)]).append(to: &text)
    // The replies stand in the same object, and are written one by one.
    try file.write("{\"thread\":" + String(decoding: text.dropLast(), as: UTF8.self) + ",\"replies\":[")
    for (number, post) in tree.top.enumerated() {
      try file.write(number == 0 ? "\n" : ",\n")
      try file.write(thread(post, parent: invitationReference))
      if number % 400 == 399 { try file.write(",\n" + unreachable(number, post).compact) }
    }
    try file.write("\n]}}\n")
  }

  private static let node = "app.bsky.feed.defs#threadViewPost"

  /// What stands where a post was deleted, or where its author has blocked the reader.
  private func unreachable(_ number: Int, _ post: SimulatedPost) -> JSONOutput {
    let (type, flag) = number % 800 == 399 ? ("notFoundPost", "notFound") : ("blockedPost", "blocked")
    return .object([
      ("$type", .text("app.bsky.feed.defs#\(type)")), ("uri", .text(post.id + "x")), (flag, .flag(true)),
    ])
  }

  private func thread(_ post: SimulatedPost, parent: JSONOutput) -> JSONOutput {
    let reference = reference(post.id, post.author.seed)
    let answers = tree.answers(to: post).map { thread($0, parent: reference) }
    return .object([
      ("$type", .text(Self.node)), ("post", view(post, parent: parent)), ("replies", .list(answers)),
    ])
  }

  private func view(_ post: SimulatedPost, parent: JSONOutput) -> JSONOutput {
    let reply = JSONOutput.object([("root", invitationReference), ("parent", parent)])
    let facets = PostFacets.list(in: post.text, tags: campaign.hashtag)
    let record: [(String, JSONOutput)] = [
      ("$type", .text("app.bsky.feed.post")), ("text", .text(post.text)),
      ("createdAt", .text(post.time.iso8601)),
      ("langs", .list([.text(post.language.rawValue)])), ("reply", reply),
    ]
    return .object([
      ("uri", .text(post.id)), ("cid", .text(contentID(post.id, post.author.seed))),
      ("author", author(post.author)),
      ("record", .object(facets.isEmpty ? record : record + [("facets", .list(facets))])),
      ("replyCount", .number(tree.answers(to: post).count)), ("repostCount", .number(post.reach.reposts)),
      ("likeCount", .number(post.reach.likes)), ("indexedAt", .text(post.time.iso8601)),
    ])
  }

  private func author(_ person: SimulatedPerson) -> JSONOutput {
    .object([
      ("did", .text(person.did)), ("handle", .text(handle(person))), ("displayName", .text(person.name)),
    ])
  }

  /// Bluesky’s handles are host names; the founder’s stands in the campaign as it is.
  private func handle(_ person: SimulatedPerson) -> String {
    person.number == 0 ? person.handle : person.handle.replacing("_", with: "-") + ".sky.example"
  }

  private func contentID(_ id: String, _ seed: UInt64) -> String {
    "bafyrei" + SimulatedPerson.base32(StableHash(id).value ^ seed, count: 52)
  }

  private func reference(_ id: String, _ seed: UInt64) -> JSONOutput {
    .object([("uri", .text(id)), ("cid", .text(contentID(id, seed)))])
  }

  private var invitationReference: JSONOutput { reference(campaign.invitation, campaign.founder.seed) }

  private var invitation: JSONOutput {
    let time = SimulatedTime.opening.iso8601
    return .object([
      ("uri", .text(campaign.invitation)),
      ("cid", .text(contentID(campaign.invitation, campaign.founder.seed))),
      ("author", author(campaign.founder)),
      (
        "record",
        .object([
          ("$type", .text("app.bsky.feed.post")), ("text", .text(campaign.invitationText)),
          ("createdAt", .text(time)),
          ("langs", .list([.text("en")])),
        ])
      ), ("replyCount", .number(tree.top.count)), ("repostCount", .number(tree.count / 20)),
      ("likeCount", .number(tree.count * 2)), ("indexedAt", .text(time)),
    ])
  }
}

/// The hashtags of a text on Bluesky, by their places in its bytes.
enum PostFacets {
  static func list(in text: String, tags tag: String?) -> [JSONOutput] {
    guard let tag, let range = text.range(of: "#" + tag, options: .caseInsensitive) else { return [] }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
    let index = JSONOutput.object([("byteStart", .number(start)), ("byteEnd", .number(end))])
    let feature = JSONOutput.object([("$type", .text("app.bsky.richtext.facet#tag")), ("tag", .text(tag))])
    return [.object([("index", index), ("features", .list([feature]))])]
  }
}
