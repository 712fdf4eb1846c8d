import Answering

/// Writes the one page of comments that Product Hunt’s GraphQL gives, with the answers inside.
struct ProductHuntWriter: SimulationWriter {
  private let campaign: SimulatedCampaign
  private var tree = PostTree()

  init(_ campaign: SimulatedCampaign) { self.campaign = campaign }

  mutating func add(_ post: SimulatedPost, to file: OutputFile) throws { tree.add(post) }

  func finish(_ file: OutputFile) throws {
    try file.write("{\"data\":{\"post\":{\"comments\":{\"edges\":[")
    for (number, post) in tree.top.enumerated() {
      try file.write(number == 0 ? "\n" : ",\n")
      try file.write(edge(post))
    }
    let end = JSONOutput(tree.top.last.map { cursor($0) })
    let page = JSONOutput.object([("endCursor", end), ("hasNextPage", .flag(false))])
    try file.write("\n],\"pageInfo\":\(page.compact),\"totalCount\":\(tree.count)}}}}\n")
  }

  private func cursor(_ post: SimulatedPost) -> String { "c" + post.id }

  private func edge(_ post: SimulatedPost) -> JSONOutput {
    .object([("cursor", .text(cursor(post))), ("node", comment(post))])
  }

  private func comment(_ post: SimulatedPost) -> JSONOutput {
    let answers = tree.answers(to: post).map(edge)
    let user: [(String, JSONOutput)] = [
      ("username", .text(post.author.handle)), ("name", .text(post.author.name)),
    ]
    return .object([
      ("id", .text(post.id)), ("body", .text(body(post.text))), ("createdAt", .text(post.time.iso8601)),
      ("url", .text("https://hunt.example/posts/launch?comment=\(post.id)")),
      ("userId", .text(post.author.numericID(digits: 12))), ("user", .object(user)),
      ("parentId", JSONOutput(post.parent?.id)), ("replies", .object([("edges", .list(answers))])),
      ("votesCount", .number(post.reach.likes)),
    ])
  }

  /// A comment’s words as HTML, which some of them hold.
  private func body(_ text: String) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    return "<p>\(escaped)</p>"
  }
}
