import Answering
import Foundation
import Retrieval
import ThreadStorage

/// Finds who else may get the answer that was just given: those who ask the same, and surely so.
struct OthersWhoAsk {
  let queue: CampaignQueue
  let desk: ReviewDesk

  /// The post that was decided on, and how.
  let lead: QueuedPost
  let taken: ReviewSession.Taken

  /// From which confidence on a post is one of many without anybody looking at it alone.
  static let leastConfidence = 0.9

  /// From which likeness on to the post that was decided on.
  static let leastLikeness = 0.85

  /// How many people at most get the same words, where the voice has no more variants.
  static let mostIdentical = 3

  /// A post that may be decided together with the lead.
  struct Other {
    let entry: QueuedPost
    let draft: Draft
    let decision: ReviewDecision
  }

  /// What was found, and what was left out.
  struct Finding {
    var others: [Other] = []

    /// Posts of people who have their answer: they are closed without a second one.
    var repeats: [Other] = []

    /// Posts that look the same, not surely enough: they come one by one.
    var unsure = 0

    /// Posts for which there are no words left that weren't sent already.
    var wordless = 0
  }

  /// Those of `entries` that may be decided as the lead was, the surest first.
  func find(among entries: [QueueEntry]) throws -> Finding {
    guard let ask = lead.triage?.ask, lead.triage?.lane != .safety, taken.draft.outcome != .escalated else {
      return Finding()
    }
    let waiting = entries.filter { $0.triage.ask == ask && $0.isWaiting && $0.id != lead.id }
    switch taken.decision {
    case .approve: return try answering(waiting, in: ask)
    case .reject: return closing(try queue.posts(waiting))
    case .edit, .later, .escalate: return Finding()
    }
  }

  private func answering(_ waiting: [QueueEntry], in ask: AskID) throws -> Finding {
    var finding = Finding()
    var likeness = TextLikeness()
    var people = try queue.store.peopleAnswered(in: ask, of: queue.knowledge.campaign.name).union([lead.person])
    var sent: [String: Int] = [:]
    let ranked = waiting.sorted {
      (-$0.triage.confidence, $0.postedAt, $0.id) < (-$1.triage.confidence, $1.postedAt, $1.id)
    }
    for entry in try queue.posts(ranked) where entry.isStillOpen {
      guard let draft = try draft(for: entry, &likeness, sent: sent) else {
        finding.unsure += 1
        continue
      }
      let other = Other(entry: entry, draft: draft, decision: people.contains(entry.person) ? .reject : .approve)
      guard people.insert(entry.person).inserted else {
        finding.repeats.append(other)
        continue
      }
      let text = draft.text ?? ""
      let times = try sent[text] ?? queue.store.timesSent(text)
      if times >= Self.mostIdentical {
        people.remove(entry.person)
        finding.wordless += 1
      } else {
        sent[text] = times + 1
        finding.others.append(other)
      }
    }
    return finding
  }

  /// The draft for a post that surely asks for what was answered; nil if it doesn't, or none can go out as it is.
  private func draft(for entry: QueuedPost, _ likeness: inout TextLikeness, sent: [String: Int]) throws -> Draft? {
    let isSure = entry.triage?.fits == taken.draft.item && entry.triage?.confidence ?? 0 >= Self.leastConfidence
    let (text, ours) = (entry.post.question.text, lead.post.question.text)
    guard
      isSure || entry.words == lead.words || likeness.likeness(of: text, to: ours) >= Self.leastLikeness
    else { return nil }
    let isNew = { (text: String) in try sent[text] == nil && queue.store.timesSent(text) == 0 }
    var draft = try desk.draft(for: entry.post.question, isNew: isNew)
    if draft?.item != taken.draft.item, draft?.outcome != .escalated, taken.draft.item?.section != .rules {
      draft = try desk.draft(for: entry.post.question, about: taken.draft.item, isNew: isNew)
    }
    guard let draft, draft.isApprovable, draft.item == taken.draft.item, draft.lane != .safety else { return nil }
    return draft
  }

  /// Posts that need no answer either: the same jokes and advertisements, or nearly the same words.
  private func closing(_ waiting: [QueuedPost]) -> Finding {
    var finding = Finding()
    var likeness = TextLikeness()
    let isLight = lead.triage?.lane?.isLight == true
    for entry in waiting where entry.isStillOpen {
      let isAlike =
        entry.words == lead.words
        || likeness.likeness(of: entry.post.question.text, to: lead.post.question.text) >= Self.leastLikeness
      let draft = desk.responder.draft(for: entry.post.question)
      if isLight && draft.lane == lead.triage?.lane || isAlike, draft.outcome != .escalated {
        finding.others.append(Other(entry: entry, draft: draft, decision: .reject))
      } else {
        finding.unsure += 1
      }
    }
    return finding
  }
}

extension QueuedPost {
  /// Whether nothing was decided since the queue was looked at.
  fileprivate var isStillOpen: Bool { verdict == nil || verdict == .later }
}
