package import Answering
import GRDB
package import TextAnalysis

/// Which of the posts that wait a desk is about.
package struct QueueFilter: Sendable, Hashable {
  package var lane: Lane?
  package var tier: Tier?

  /// Only what tells of neither danger nor harm.
  package var isWithoutTier = false
  package var ask: AskID?
  package var language: Language?
  package var network: Network?

  /// The handle of whoever wrote it, in small letters.
  package var author: String?

  package init(ask: AskID? = nil) { self.ask = ask }

  /// What it lets through of those who may be in danger; nil if nobody of them.
  package var inDanger: QueueFilter? {
    guard tier ?? .danger == .danger, !isWithoutTier else { return nil }
    var filter = self
    filter.tier = .danger
    return filter
  }

  /// Whether it lets everything through.
  package var isEmpty: Bool { self == QueueFilter() }

  /// Reads `language=fr tier=care`, in any order; nil for what is none of that.
  package init?(_ text: String) {
    for term in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let parts = term.split(separator: "=", maxSplits: 1).map { String($0).lowercased() }
      guard parts.count == 2, take(parts[1], as: parts[0]) else { return nil }
    }
  }

  private mutating func take(_ value: String, as name: String) -> Bool {
    switch name {
    case "lane": lane = Lane(rawValue: value)
    case "tier": (tier, isWithoutTier) = (Tier(rawValue: value), value == Self.none)
    case "ask": ask = AskID(value)
    case "language": language = Language(rawValue: value)
    case "network": network = Network(rawValue: value)
    case "author": author = String(value.drop { $0 == "@" })
    default: return false
    }
    return terms.contains { $0.name == name }
  }

  private var terms: [(name: String, value: String)] {
    [
      ("lane", lane?.stored), ("tier", isWithoutTier ? Self.none : tier?.stored), ("ask", ask?.description),
      ("language", language?.stored),
      ("network", network?.stored), ("author", author),
    ].compactMap { name, value in value.map { (name, $0) } }
  }

  /// True of the rows of the triage that it lets through, with the `arguments`.
  var condition: String { (["TRUE"] + terms.map { Self.condition(of: $0.name) }).joined(separator: " AND ") }

  private static func condition(of name: String) -> String {
    guard name != "author" else {
      return "EXISTS (SELECT 1 FROM post WHERE post.id = triage.post AND lower(post.author) = ?)"
    }
    return "triage.\(name) IS nullif(?, '\(none)')"
  }

  private static let none = "none"

  var arguments: StatementArguments { StatementArguments(terms.map(\.value)) }

  /// Whether it lets a post through.
  package func admits(_ post: QueuedPost) -> Bool {
    let triage = post.triage
    return (lane == nil || triage?.lane == lane) && (tier == nil || triage?.tier == tier)
      && (!isWithoutTier || triage?.tier == nil)
      && (ask == nil || triage?.ask == ask) && (language == nil || triage?.language == language)
      && (network == nil || post.question.network == network)
      && (author == nil || post.question.author?.lowercased() == author)
  }
}

extension QueueFilter: CustomStringConvertible {
  package var description: String { terms.map { "\($0.name)=\($0.value)" }.joined(separator: " ") }
}
