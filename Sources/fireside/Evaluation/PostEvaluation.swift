import Answering
import Foundation
import Retrieval
import TextAnalysis

/// What becomes of labelled posts: one line for each promise that the README makes.
struct PostEvaluation: Encodable {
  /// One line, keys in the order of the alphabet.
  var json: String { get throws { try sortedJSON(self) } }

  /// A share that was measured, and the posts that speak against it.
  struct Row: Encodable, Equatable {
    var name: String
    var hits = 0
    var count = 0

    /// Whether each hit is a fault.
    var isFault = false

    /// The posts that are as they should not be, with what came.
    var misses: [String] = []
  }

  private(set) var rows: [Row] = []

  /// Posts that were written to other campaigns.
  private(set) var strangers = 0

  private mutating func count(
    _ name: String,
    _ isHit: Bool,
    fault: Bool = false,
    _ miss: @autoclosure () -> String
  ) {
    let place = rows.firstIndex { $0.name == name } ?? rows.endIndex
    if place == rows.endIndex { rows.append(Row(name: name, isFault: fault)) }
    rows[place].count += 1
    if isHit { rows[place].hits += 1 }
    if isHit == fault { rows[place].misses.append(miss()) }
  }

  /// Puts the posts that were written to the campaign in `folder` to `responder`.
  init(_ posts: [LabelledPost], _ responder: Responder, folder: String) {
    let own = posts.filter { $0.campaign == nil || $0.campaign == folder }
    strangers = posts.count - own.count
    for post in own {
      if post.isBad != nil {
        edited(post, responder)
      } else if post.harm != nil, let want = post.want {
        spokenOfHarm(post, want, responder)
      } else if let want = post.want {
        repliedTo(post, want, responder)
      } else if post.move != nil {
        moved(post, responder)
      } else {
        wished(post, responder)
      }
    }
  }

  private static func question(_ post: LabelledPost, _ responder: Responder) -> Question {
    Question(network: responder.lengthRule.network, text: post.text, language: post.language)
  }

  private mutating func wished(_ post: LabelledPost, _ responder: Responder) {
    let question = Self.question(post, responder)
    let draft = responder.draft(for: question)
    func miss() -> String { Self.told(post, draft) }
    // Whoever was harmed should be heard, whatever their post is about.
    if let item = post.item, post.harm != true {
      count("in scope that get their right draft", draft.offers(item) || draft.keepsToItself(item), miss())
      let first = responder.ranking(for: question, limit: 1).documents.first.flatMap { ItemID($0.id) }
      count("right item first", first?.isNamed(item) == true, miss())
    }
    if draft.offersSomething, post.harm != true {
      let fine = ([post.item, post.also] + (post.alternatives ?? [])).compactMap { $0 }
      count("drafts that are right or acceptable", fine.contains { draft.offers($0) }, miss())
    }
    if post.harm == true { count("harm that is flagged", draft.isFlagged, miss()) }
  }

  private mutating func moved(_ post: LabelledPost, _ responder: Responder) {
    let draft = responder.draft(for: Self.question(post, responder))
    func miss() -> String { Self.told(post, draft) }
    switch post.move {
    case .problem, .loss, .case:
      count("mishaps that get the feature advertised", draft.advertises, fault: true, miss())
      if draft.lane == .bug || draft.lane == .case { count("bug and case drafts to mishaps", true, miss()) }
    case .against:
      count(
        "objections that get the item advertised",
        draft.advertises && draft.standing != "declined",
        fault: true,
        miss()
      )
    case .wish, .question:
      guard let item = post.item else { return }
      count("wishes and questions that get their draft", draft.offers(item), miss())
      if draft.lane == .bug || draft.lane == .case {
        count("bug and case drafts to wishes", true, fault: true, miss())
      }
    default: break
    }
    count("moves that are read as labelled", draft.evidence.move == post.move, miss())
  }

  private mutating func spokenOfHarm(_ post: LabelledPost, _ want: LabelledPost.Want, _ responder: Responder)
  {
    let draft = responder.draft(for: Self.question(post, responder))
    func miss() -> String { Self.told(post, draft) }
    if post.harm == true {
      count("harm that is flagged", draft.isFlagged, miss())
      count("harm that gets a feature drafted", draft.advertises, fault: true, miss())
    } else {
      let name =
        post.kind?.hasPrefix("happy") == true
        ? "happy stories flagged as danger" : "harmless posts flagged as danger"
      count(name, draft.tier == .danger, fault: true, miss())
      count("harmless posts flagged as care", draft.tier == .care, fault: true, miss())
    }
  }

  private mutating func repliedTo(_ post: LabelledPost, _ want: LabelledPost.Want, _ responder: Responder) {
    guard let name = post.item, let item = responder.knowledge.item(named: name) else { return }
    let draft = responder.draft(for: Self.question(post, responder), after: item.id)
    func miss() -> String { Self.told(post, draft) }
    switch want {
    case .when, .price, .where:
      let detail = Detail(rawValue: want.rawValue)
      count(
        "follow-ups that get their detail",
        draft.item == item.id && draft.evidence.detail == detail,
        miss()
      )
    case .thanks:
      count("follow-ups that are thanked", draft.lane == .thanks, miss())
    case .new:
      count("new wishes in a thread", post.newItem.map(draft.offers) ?? false, miss())
    default:
      count("other replies that get an answer", draft.offersSomething, fault: true, miss())
    }
  }

  private mutating func edited(_ post: LabelledPost, _ responder: Responder) {
    let question = Question(
      network: responder.lengthRule.network,
      text: post.question ?? "",
      language: post.language
    )
    let item = post.item.flatMap(responder.knowledge.item(named:))?.id
    // How long an answer may be is no question of what it says.
    let concerns = responder.concerns(about: post.text, for: question, on: item, ofTier: post.tier)
      .filter { $0.kind != .length }
    let told = concerns.map(\.message).joined(separator: "; ")
    let edits = post.tier == nil ? "edits" : "edits to people at risk"
    if post.isBad == true {
      count("\(edits) that must be stopped, stopped", !concerns.isEmpty, "[\(post.kind ?? "")] \(post.text)")
      if post.kind == "leak" { count("leaks stopped", !concerns.isEmpty, post.text) }
    } else {
      count("fine \(edits) stopped", !concerns.isEmpty, fault: true, "\(post.text) → \(told)")
    }
  }

  /// The post and what came of it, on one line.
  private static func told(_ post: LabelledPost, _ draft: Draft) -> String {
    let wanted = [post.move?.rawValue, post.item, post.want?.rawValue].compactMap { $0 }.joined(
      separator: " "
    )
    let came = [
      draft.tier?.rawValue, draft.evidence.move?.rawValue, draft.item?.description ?? draft.outcome.rawValue,
    ]
    return
      "[\(wanted)] \(post.text) → \(came.compactMap { $0 }.joined(separator: " ")): \(draft.evidence.reason)"
  }
}

extension Draft {
  /// Whether it offers words about the item of this name.
  fileprivate func offers(_ name: String) -> Bool {
    text != nil && outcome == .matched
      && (item?.isNamed(name) == true
        || (evidence.second.map { $0.isAnswered && $0.item.isNamed(name) } ?? false))
  }

  /// Whether it is about the internal item of this name, of which nothing is said.
  fileprivate func keepsToItself(_ name: String) -> Bool { isInternal && item?.isNamed(name) == true }

  /// Whether it offers any words.
  fileprivate var offersSomething: Bool { text != nil && outcome == .matched }

  /// Whether it tells of an item.
  fileprivate var advertises: Bool { offersSomething && item.map { $0.section != .rules } ?? false }

  /// Whether a human is to read the post by itself.
  fileprivate var isFlagged: Bool { tier != nil }
}

extension ItemID {
  /// Whether `name` is it, with or without its section.
  fileprivate func isNamed(_ name: String) -> Bool { description == name || self.name == name }
}

extension Knowledge {
  fileprivate func item(named name: String) -> KnowledgeItem? { items.first { $0.id.isNamed(name) } }
}
