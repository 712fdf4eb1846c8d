import Answering
import Foundation

extension PostDraft {
  /// A post told field by field; `value` gives what a field says.
  ///
  /// `network` stands above what the fields say of it.
  init(network fixed: Network?, _ value: (PostField) -> JSONValue) {
    self.init(network: fixed ?? .plain)
    if fixed == nil, let name = value(.network).written {
      if let known = Self.network(called: name) { network = known } else { unknownNetwork = name }
    }
    mayLackID = true
    id = PostID(value(.id))
    if fixed == nil, id.id?.hasPrefix("at://") == true { network = .bluesky }
    text = value(.text).written
    account = Account(
      id: PostID(value(.authorID)).id,
      handle: value(.author).written,
      name: value(.authorName).written
    )
    language = value(.language).written
    link = value(.link).written.flatMap(WebLink.init)?.address
    postedAt = value(.postedAt).written
    editedAt = value(.editedAt).written
    audience = value(.audience).written.map(Self.audience)
    parent = PostID(value(.parent))
    // As databases have it that answers nothing, or begins a thread.
    if ["0", "root"].contains(parent.id) || parent == id { parent = .missing }
    if id == .missing, let own = value(.link).written.flatMap(CommentLink.init) {
      id = .id(own.id)
      if parent == .missing { parent = PostID(own.parent) }
    }
    if parent == .missing, id.id?.hasPrefix("Ug") == true { parent = id.aboveDot }
    conversation = PostID(value(.conversation))
    repostOf = PostID(value(.repostOf))
    hashtags = Self.list(value(.hashtags), mark: "#")
    mentions = Self.list(value(.mentions), mark: "@")
    reach = Post.Reach(
      likes: value(.likes).count,
      reposts: value(.reposts).count,
      replies: value(.replies).count,
      quotes: value(.quotes).count
    )
  }

  /// A word for it that isn't known is taken for the few it was written for.
  private static func audience(called name: String) -> Audience {
    switch name.lowercased() {
    case "everyone", "everybody", "world", "home", "visible": .public
    case let name: Audience(rawValue: name) ?? .private
    }
  }

  private static func network(called name: String) -> Network? {
    let folded = PostField.folded(name)
    return Network(rawValue: folded) ?? (folded == "twitter" ? .x : nil)
  }

  /// The elements of an array, or the words of a text, without the mark in front of each.
  private static func list(_ value: JSONValue, mark: Character) -> [String] {
    let words = value.array?.compactMap(\.written) ?? words(of: value.written ?? "")
    return words.map { $0.first == mark ? String($0.dropFirst()) : $0 }.filter { !$0.isEmpty }.uniqued
  }

  /// The words of a list as tables write it: `a|b`, `a, b`, `["a", "b"]`, `['a']`, `#a #b`.
  private static func words(of text: String) -> [String] {
    let signs: Set<Character> = text.contains(where: { "|,;".contains($0) }) ? ["|", ",", ";"] : [" "]
    return text.split(whereSeparator: signs.contains).map { $0.trimmingCharacters(in: around) }
  }

  private static let around = CharacterSet(charactersIn: " []\"'")
}
