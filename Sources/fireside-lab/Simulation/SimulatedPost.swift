import Answering
import TextAnalysis

/// A post of a simulated campaign, before any network's way of writing it down.
struct SimulatedPost {
  enum Kind: String {
    case reply, hashtag, mention, founder, repost, conversation
    case followUp = "follow-up"
  }

  /// What a post belongs to.
  enum Relation {
    case alone
    /// It replies to the post that opened the floor.
    case invitation
    indirect case answer(to: SimulatedPost)
    indirect case repost(of: SimulatedPost)
  }

  var id: String

  /// The id it had before an edit, on networks where an edit makes a new post.
  var earlierID: String?

  /// When the author changed it; nil if never.
  var editedAt: SimulatedTime?

  var time: SimulatedTime
  var author: SimulatedPerson
  var text: String
  var language: Language
  var kind: Kind
  var relation: Relation

  /// The id of the post that its conversation began with.
  var conversation: String
  var reach: Post.Reach
  var truth: Truth

  /// What is right about a post, known because we made it.
  struct Truth {
    var item: ItemID?

    /// The other item of a post with two requests.
    var second: ItemID?
    var lane: Lane?

    /// What a clusterer should find together: the item or the rule it was drawn from.
    var ask: ItemID?

    /// The id of the post that it repeats up to case, punctuation, address, emoji or mention in front.
    var repeats: String?
  }

  var isConfidential: Bool { author.isReserved }

  /// The post it answers, if that is one of the campaign's and not the invitation.
  var parent: SimulatedPost? {
    if case .answer(let parent) = relation { parent } else { nil }
  }

  var original: SimulatedPost? {
    if case .repost(let original) = relation { original } else { nil }
  }

  var answersInvitation: Bool {
    if case .invitation = relation { true } else { false }
  }
}

extension SimulatedPost {
  /// The line of the truth file for this post.
  var truthLine: JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("id", .text(id)), ("item", JSONOutput(truth.item)), ("lane", JSONOutput(truth.lane?.rawValue)),
      ("ask", JSONOutput(truth.ask)), ("kind", .text(kind.rawValue)),
    ]
    if let second = truth.second { members.append(("second", JSONOutput(second))) }
    if let repeats = truth.repeats { members.append(("repeats", .text(repeats))) }
    if isConfidential { members.append(("confidential", .flag(true))) }
    if editedAt != nil { members.append(("edited", .flag(true))) }
    return .object(members)
  }
}

extension JSONOutput {
  init(_ item: ItemID?) { self.init(item?.description) }
}
