import Answering

/// Comments of GitHub's issues and discussions, and these themselves.
struct GitHubFormat: NetworkTable {
  static let summary = "Comments of GitHub: issues and discussions, of its APIs or of gh --json."

  static let fields: FieldTable = [
    .text: "title+body", .id: "id number", .author: "user.login author.login", .authorID: "user.id author.id",
    .authorName: "author.name", .postedAt: "created_at createdAt", .link: "html_url url",
    .parent: "parent_id", .likes: "reactions.total_count upvoteCount reactions.totalCount",
  ]

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object.has("body"), object.has(anyOf: ["created_at", "createdAt"]), !object.has("tag_name") else {
      return .container
    }
    let isByLogin = object["user"].has("login") || object["author"].has("login")
    let isOfGitHub = ["html_url", "url"].contains { object[$0].string?.contains("github.com/") == true }
    return isByLogin || isOfGitHub && object.has(anyOf: ["user", "author"]) || isGhost(object, at: place)
      ? .post : .container
  }

  /// Who deleted their account has no login any more.
  private static func isGhost(_ object: JSONValue, at place: PostPlace) -> Bool {
    object.has("author", "id") && object["author"].isNull && place.key == "nodes"
  }
}
