package import Answering
import Foundation
import Retrieval
package import ThreadStorage

/// Finds who else may get the answer that was just given: those who ask the same, and surely so.
///
/// They are found a few at a time: however many there are, the first are there at once.
package struct OthersWhoAsk {
  /// A post that may be decided together with the lead.
  package struct Other {
    package let entry: QueuedPost
    package let draft: Draft
    package let decision: ReviewDecision

    /// What its author is to read; nil where nothing is sent.
    package var text: String? {
      switch decision {
      case .approve: draft.text
      case .edit(let text, _): text
      case .reject, .later, .escalate: nil
      }
    }
  }

  /// From which confidence on a post is one of many without anybody looking at it alone.
  package static let leastConfidence = 0.9

  /// From which nearness of an ask on it may be so.
  package static let leastNearness = 0.5

  /// From which likeness on to the post that was decided on.
  package static let leastLikeness = 0.85

  /// How many people at most get the same words, where the voice has no more variants, unless the reviewer says so.
  package static let mostIdentical = 3

  /// After how many posts without words of their own the others aren't tried: the voice is used up.
  private static let patience = 10

  /// Up to how many posts of an ask that nothing fits are looked through together with those of others.
  private static let fewPeople = 3

  /// How many posts of an ask that aren't surely the same are compared word by word.
  private static let mostCompared = 400

  /// For how many of them it is found out anew what fits.
  private static let mostDrafted = 100

  /// How many are shown at a time.
  package static let page = 20

  let queue: CampaignQueue
  let desk: ReviewDesk
  let lead: QueuedPost
  let taken: TakenDecision

  /// The number of the newest post when they were looked for: what came after it nobody has seen.
  let newest: Int64

  /// What all these are for.
  package private(set) var purpose = Purpose.answer

  /// Those that are still to be looked at, the surest first.
  private var candidates: ArraySlice<Mate> = []
  var peopleAnswered: Set<Int64> = []

  /// Posts that are no candidates: the lead, and those that were passed by at this desk.
  private var passed: Set<Int64> = []
  var campaign: String { queue.knowledge.campaign.name }
  private var sent: [String: Int] = [:]

  /// How many people there may be, before each is looked at.
  package private(set) var people = 0

  /// Whether all were looked at.
  package var isExhausted: Bool { candidates.isEmpty }

  /// The verdict that was given to the lead.
  package var verdict: Verdict { taken.decision.verdict }

  /// Posts of people who have their answer: they are to be closed without a second one.
  package private(set) var repeats: [Other] = []

  /// Those who were looked at and are not among the others: why, and how many.
  package private(set) var leftOut: [LeftOut: Int] = [:]

  /// Why somebody who asks the same is to be looked at alone.
  package enum LeftOut: CaseIterable {
    /// It speaks of danger, violence or fear, or tells what somebody did.
    case grave
    /// No answer about the same can go out to it as it is.
    case other
    /// The reviewer struck them out before.
    case struck
    /// It may want something, and says it in other words than what was closed.
    case request
    /// It is not what the desk is about now.
    case filtered
  }

  /// Posts for which there were no words left that weren't sent already.
  private var wordless = 0

  /// How many of them came one after the other.
  private var wordlessInARow = 0

  /// Whether some are left because the voice has no words for them that others didn't get.
  package var isOutOfWords: Bool { wordless > 0 }

  /// What others are looked for to do with them.
  package enum Purpose {
    /// To get the same answer.
    case answer
    /// To be closed without one: they say the same.
    case closeAlike
    /// To be closed without one: nothing fits them either, and each stands alone.
    case closeUnfit
    /// To have the same decided on the same words, where somebody may be hurt: each is shown.
    case copies
  }

  /// Who is looked for at all.
  package enum Company: Sendable {
    case nobody, sameWords, alike
  }

  /// Looks for those that wait and may be decided as `lead` was.
  package init(
    like lead: QueuedPost,
    decided taken: TakenDecision,
    queue: CampaignQueue,
    desk: ReviewDesk
  ) throws {
    (self.queue, self.desk, self.lead, self.taken) = (queue, desk, lead, taken)
    newest = try queue.store.newestPost()
    guard desk.settings.company != .nobody else { return }
    if taken.draft.tier != nil || lead.triage?.tier != nil {
      purpose = .copies
      peopleAnswered = verdict.answers ? [lead.person] : []
      candidates = try copies()[...]
      people = Set(candidates.map(\.person)).count
      return
    }
    guard let ask = lead.triage?.ask else { return }
    if !verdict.answers { purpose = .closeAlike }
    guard isForOthers else { return }
    let struck = try queue.store.struckOut(of: ask)
    passed = desk.passed.union([lead.id])
    let found = try find(in: ask)
    candidates = found.filter { !struck.contains($0.post) }[...]
    leave(.struck, found.count - candidates.count)
    if purpose == .answer {
      peopleAnswered = try queue.store.peopleAnswered(in: ask, of: campaign)
      peopleAnswered.insert(lead.person)
    }
    people = Set(candidates.map(\.person)).subtracting(peopleAnswered).count
  }

  private mutating func find(in ask: AskID) throws -> [Mate] {
    guard purpose == .closeAlike, lead.triage?.fits == nil else {
      let sure = try mates(in: ask, same)
      return desk.settings.company == .alike ? sure + (try alike(in: ask)) : sure
    }
    // Who closes reads each: alike is near enough where nothing fits.
    let all = try mates(in: ask, desk.settings.company == .alike ? nil : same)
    guard all.isEmpty, taken.draft.outcome == .fallback else { return all }
    purpose = .closeUnfit
    guard desk.settings.company == .alike else { return [] }
    return try queue.store.looseMates(
      of: campaign,
      grade: Triage.Group.question.rawValue,
      in: desk.settings.order.stored,
      most: Self.fewPeople,
      without: passed
    )
  }

  /// The next of them, at most `count`; none where there are no more.
  package mutating func next(_ count: Int) throws -> [Other] {
    var found: [Other] = []
    while found.count < count, !candidates.isEmpty, wordlessInARow < Self.patience {
      let chunk = candidates.prefix(count - found.count)
      candidates = candidates.dropFirst(chunk.count)
      for entry in try queue.posts(chunk.map(\.post)) where entry.verdict == nil || entry.verdict == .later {
        guard desk.filter.admits(entry) else {
          leave(.filtered)
          continue
        }
        let other =
          purpose == .copies
          ? try copied(entry) : verdict.answers ? try answered(entry) : try closed(entry)
        if let other { found.append(other) }
      }
    }
    return found
  }

  /// Whether the decision may hold for others too; an answer that a guard warned of is for the one it was written for.
  private var isForOthers: Bool {
    switch taken.decision {
    case .approve, .reject: true
    case .edit: edited != nil
    case .later, .escalate: false
    }
  }

  /// Whether the reviewer's words are for the one they were written for: they name them further on, or go against a warning.
  package var isForOneAlone: Bool { verdict == .edit && purpose == .answer && !isForOthers }

  /// What the reviewer wrote, where it fits others as well.
  var edited: EditedAnswer? {
    guard case .edit(let text, overriding: []) = taken.decision else { return nil }
    return EditedAnswer(text, insteadOf: taken.draft, to: lead.question)
  }

  /// Those of `ask` that are surely the same, or all: the surest first where they get an answer, else the oldest.
  private func mates(in ask: AskID, _ same: Sameness?) throws -> [Mate] {
    let surestFirst = purpose == .answer
    return try queue.store.mates(of: campaign, in: ask, same, surestFirst: surestFirst, without: passed)
  }

  /// What is known of a post that is enough to decide on it with the lead.
  private var same: Sameness {
    let words = lead.wordsHash
    guard desk.settings.company == .alike, let item = taken.draft.item else { return Sameness(words: words) }
    if purpose == .answer {
      return Sameness(
        words: words,
        item: item,
        confidence: Self.leastConfidence,
        nearness: Self.leastNearness
      )
    }
    let isLight = taken.draft.lane?.isLight == true || taken.draft.isInternal
    return Sameness(words: words, item: isLight ? item : nil)
  }

  /// Those that say nearly the same as the lead, or by now surely fit what was answered.
  private func alike(in ask: AskID) throws -> [Mate] {
    let most = Self.mostCompared
    var compared = try queue.store.mates(most, of: campaign, in: ask, not: same, without: passed)
    // What was just learnt may fit others that nothing fitted before.
    var item: ItemID?
    if purpose == .answer, let answered = taken.draft.item, answered.section != .rules {
      item = answered
      compared += try queue.store.mates(
        most - compared.count,
        of: campaign,
        near: answered,
        outside: ask,
        without: passed
      )
    }
    return try alike(compared, orAbout: item)
  }

  /// Those of `mates` that say nearly the same as the lead, or by now surely fit `item`.
  private func alike(_ mates: [Mate], orAbout item: ItemID?) throws -> [Mate] {
    var likeness = TextLikeness()
    var found: Set<Int64> = []
    var drafted = 0
    for post in try queue.posts(mates.map(\.post)) {
      let question = post.question
      if likeness.likeness(of: question.whole.text, to: lead.question.whole.text) >= Self.leastLikeness {
        found.insert(post.id)
      } else if let item, drafted < Self.mostDrafted {
        drafted += 1
        let draft = desk.responder.draft(for: question)
        if draft.item == item, draft.confidence >= Self.leastConfidence, draft.nearness >= Self.leastNearness
        {
          found.insert(post.id)
        }
      }
    }
    return mates.filter { found.contains($0.post) }
  }

  @discardableResult
  private mutating func leave(_ why: LeftOut, _ count: Int = 1) -> Other? {
    leftOut[why, default: 0] += count
    return nil
  }

  /// Whether it is to be read by itself: by what it says, because there is more of it than stands in it, because its author
  /// may be in danger by another post, or because an answer of ours to what it said before stands on its network.
  private func isGrave(_ entry: QueuedPost) throws -> Bool {
    try desk.responder.isGrave(entry.question) || !entry.question.parts.isEmpty
      || queue.store.isInDanger(entry.person, of: campaign)
      || queue.store.answerPostedBefore(to: entry.id) != nil
  }

  /// With an answer of its own; nil where none can go out as it is, or its author has one.
  private mutating func answered(_ entry: QueuedPost) throws -> Other? {
    guard try !isGrave(entry) else { return leave(.grave) }
    guard let other = try edited.map({ try rewritten($0, for: entry) }) ?? drafted(entry),
      let text = other.text
    else { return leave(.other) }
    guard !peopleAnswered.contains(entry.person) else {
      repeats.append(Other(entry: entry, draft: other.draft, decision: .reject))
      return nil
    }
    let times = try uses(text)
    guard times < desk.settings.mostIdentical else {
      wordless += 1
      wordlessInARow += 1
      return nil
    }
    wordlessInARow = 0
    sent[text] = times + 1
    peopleAnswered.insert(entry.person)
    return other
  }

  /// With its own draft, about what was answered.
  private func drafted(_ entry: QueuedPost) throws -> Other? {
    let question = entry.question
    var draft: Draft? = try desk.draft(for: question, uses: uses)
    if let item = taken.draft.item, item.section != .rules, draft?.item != item, draft?.tier == nil {
      draft = try desk.draft(for: question, about: item, uses: uses)
    }
    guard let draft, draft.isApprovable, draft.item == taken.draft.item, draft.tier == nil else {
      return nil
    }
    return Other(entry: entry, draft: draft, decision: .approve)
  }

  /// With what the reviewer wrote, and an opener of its own.
  private func rewritten(_ answer: EditedAnswer, for entry: QueuedPost) throws -> Other? {
    let question = entry.question
    let draft = desk.responder.draft(for: question)
    guard draft.tier == nil, draft.language == taken.draft.language,
      let text = try desk.text(of: answer, for: question, on: taken.draft.item, uses: uses)
    else { return nil }
    return Other(entry: entry, draft: draft, decision: .edit(text: text, overriding: []))
  }

  /// How many people get just these words, with those found so far.
  private func uses(_ text: String) throws -> Int { try sent[text] ?? queue.store.timesSent(text) }

  /// Whether a post does more than to chat: it may be owed an answer, or a reader.
  private func wants(_ draft: Draft) -> Bool {
    guard draft.lane?.isLight != true else { return false }
    let chatter: [Move] = [.talk, .joke, .thanks, .praise]
    return draft.text != nil || draft.evidence.move.map { !chatter.contains($0) } ?? false
  }

  /// Without an answer; nil where one may be due, or where it is to be read by itself.
  private mutating func closed(_ entry: QueuedPost) throws -> Other? {
    let draft = desk.responder.draft(for: entry.question)
    guard draft.tier == nil, try !isGrave(entry) else { return leave(.grave) }
    guard entry.wordsHash == lead.wordsHash || !wants(draft) else { return leave(.request) }
    guard purpose != .closeUnfit || draft.text == nil else { return leave(.other) }
    return Other(entry: entry, draft: draft, decision: .reject)
  }
}
