import Answering
import Foundation
import Retrieval
import ThreadStorage

/// Finds who else may get the answer that was just given: those who ask the same, and surely so.
///
/// They are found a few at a time: however many there are, the first are there at once.
struct OthersWhoAsk {
  /// A post that may be decided together with the lead.
  struct Other {
    let entry: QueuedPost
    let draft: Draft
    let decision: ReviewDecision
  }

  /// From which confidence on a post is one of many without anybody looking at it alone.
  static let leastConfidence = 0.9

  /// From which likeness on to the post that was decided on.
  static let leastLikeness = 0.85

  /// How many people at most get the same words, where the voice has no more variants.
  static let mostIdentical = 3

  /// How many posts of an ask that aren't surely the same are compared word by word.
  private static let mostCompared = 200

  private let queue: CampaignQueue
  private let desk: ReviewDesk
  private let lead: QueuedPost
  private let taken: ReviewSession.Taken

  /// Those that are still to be looked at, the surest first.
  private var candidates: ArraySlice<QueueEntry> = []
  private var likeness = TextLikeness()
  private var peopleAnswered: Set<Int64> = []
  private var sent: [String: Int] = [:]

  /// How many people there may be.
  private(set) var people = 0

  /// Posts of people who have their answer: they are to be closed without a second one.
  private(set) var repeats: [Other] = []

  /// Posts for which there were no words left that weren't sent already.
  private(set) var wordless = 0

  /// Looks for those among `entries` that may be decided as `lead` was.
  init(
    like lead: QueuedPost,
    decided taken: ReviewSession.Taken,
    among entries: some Sequence<QueueEntry>,
    queue: CampaignQueue,
    desk: ReviewDesk
  ) throws {
    (self.queue, self.desk, self.lead, self.taken) = (queue, desk, lead, taken)
    guard let ask = lead.triage?.ask, taken.draft.lane != .safety, taken.draft.outcome != .escalated,
      taken.decision == .approve || taken.decision == .reject
    else { return }
    let others = entries.filter { $0.triage.ask == ask && $0.isWaiting && $0.id != lead.id }
    let sure = others.filter(isSure).sorted {
      (-$0.triage.confidence, $0.postedAt, $0.id) < (-$1.triage.confidence, $1.postedAt, $1.id)
    }
    let alike = try self.alike(others.filter { !isSure($0) })
    candidates = (sure + alike)[...]
    if taken.decision == .approve {
      peopleAnswered = try queue.store.peopleAnswered(in: ask, of: queue.knowledge.campaign.name)
      peopleAnswered.insert(lead.person)
    }
    people = Set(candidates.map(\.person)).subtracting(peopleAnswered).count
  }

  /// The next of them, at most `count`; none where there are no more.
  mutating func next(_ count: Int) throws -> [Other] {
    var found: [Other] = []
    while found.count < count, !candidates.isEmpty {
      let chunk = candidates.prefix(count - found.count)
      candidates = candidates.dropFirst(chunk.count)
      for entry in try queue.posts(chunk) where entry.verdict == nil || entry.verdict == .later {
        if let other = try taken.decision == .approve ? answered(entry) : closed(entry) { found.append(other) }
      }
    }
    return found
  }

  /// Whether what is known of a post is enough to decide on it with the lead.
  private func isSure(_ entry: QueueEntry) -> Bool {
    if entry.words == lead.words { return true }
    guard let item = taken.draft.item, entry.triage.fits == item else { return false }
    return taken.decision == .approve
      ? entry.triage.confidence >= Self.leastConfidence : taken.draft.lane?.isLight == true
  }

  /// Those of `entries` that say nearly the same as the lead.
  private mutating func alike(_ entries: [QueueEntry]) throws -> [QueueEntry] {
    let compared = entries.prefix(Self.mostCompared)
    let texts = try queue.posts(compared).map { ($0.id, $0.post.question.text) }
    let near = Set(
      texts.filter { likeness.likeness(of: $0.1, to: lead.post.question.text) >= Self.leastLikeness }.map(\.0)
    )
    return compared.filter { near.contains($0.id) }
  }

  /// With its own draft; nil where none can go out as it is, or its author has an answer.
  private mutating func answered(_ entry: QueuedPost) throws -> Other? {
    let question = entry.post.question
    let isNew = { (text: String) in try sent[text] == nil && queue.store.timesSent(text) == 0 }
    var draft = try desk.draft(for: question, isNew: isNew)
    if let item = taken.draft.item, item.section != .rules, draft?.item != item, draft?.outcome != .escalated {
      draft = try desk.draft(for: question, about: item, isNew: isNew)
    }
    guard let draft, let text = draft.text, draft.isApprovable, draft.item == taken.draft.item,
      draft.lane != .safety
    else { return nil }
    guard !peopleAnswered.contains(entry.person) else {
      repeats.append(Other(entry: entry, draft: draft, decision: .reject))
      return nil
    }
    let times = try sent[text] ?? queue.store.timesSent(text)
    guard times < Self.mostIdentical else {
      wordless += 1
      return nil
    }
    sent[text] = times + 1
    peopleAnswered.insert(entry.person)
    return Other(entry: entry, draft: draft, decision: .approve)
  }

  /// Without an answer; nil where one may be due.
  private func closed(_ entry: QueuedPost) throws -> Other? {
    let draft = desk.responder.draft(for: entry.post.question)
    guard draft.outcome != .escalated, draft.lane != .safety else { return nil }
    return Other(entry: entry, draft: draft, decision: .reject)
  }
}
