/// Writes what X’s API v2 gives: a page of a hundred posts and their authors a line.
struct XPagesWriter: SimulationWriter {
  private let campaign: SimulatedCampaign
  private var posts: [SimulatedPost] = []

  private static let pageSize = 100

  init(_ campaign: SimulatedCampaign) { self.campaign = campaign }

  mutating func add(_ post: SimulatedPost, to file: OutputFile) throws {
    posts.append(post)
    if posts.count == Self.pageSize { try finish(file) }
  }

  mutating func finish(_ file: OutputFile) throws {
    guard let first = posts.first, let last = posts.last else { return }
    var users: [JSONOutput] = []
    var known: Set<Int> = []
    for post in posts where known.insert(post.author.number).inserted { users.append(Self.user(post.author)) }
    try file.write(
      .object([
        ("data", .list(posts.map { SimulatedXPost($0, campaign).json })),
        ("includes", .object([("users", .list(users))])),
        (
          "meta",
          .object([
            ("result_count", .number(posts.count)), ("newest_id", .text(last.id)),
            ("oldest_id", .text(first.id)),
          ])
        ),
      ])
    )
    try file.write("\n")
    posts.removeAll(keepingCapacity: true)
  }

  private static func user(_ person: SimulatedPerson) -> JSONOutput {
    .object([
      ("id", .text(person.numericID(digits: 19))), ("username", .text(person.handle)),
      ("name", .text(person.name)),
      ("protected", .flag(person.isReserved)),
      ("public_metrics", .object([("followers_count", .number(person.followers))])),
    ])
  }
}
