import Answering
import Retrieval
import Reviewing
import Foundation
import ThreadStorage

/// A reviewer who knows what each post asks, and takes every offer as it stands: what a review costs, and what goes
/// wrong in it if nobody strikes anything out.
struct SimulatedReviewer {
  let queue: CampaignQueue
  let truths: [String: SimulatedTruth]

  /// What saves the reviewer work.
  struct Help: OptionSet {
    let rawValue: Int
    static let repeats = Help(rawValue: 1)
    static let asks = Help(rawValue: 2)
    static let learning = Help(rawValue: 4)
    static let all: Help = [.repeats, .asks, .learning]
  }

  /// What a review came to.
  struct Outcome {
    var posts = 0
    var decisions = 0

    /// Posts answered with others, those given the right item, and those of people in danger.
    var bulk = 0
    var bulkRight = 0
    var bulkSafety = 0

    /// Posts closed with others without an answer, and those that the reviewer struck out because they ask for
    /// something else.
    var closed = 0
    var struckOut = 0

    /// For a table.
    var cells: [String] {
      let rate = Double(decisions) / Double(max(1, posts)) * 1000
      let right = bulk > 0 ? "\((Double(bulkRight) / Double(bulk) * 100).hundredths) %" : ""
      return [
        posts.grouped, decisions.grouped, "\(Int(rate.rounded()))", bulk.grouped, right, "\(bulkSafety)",
        closed.grouped, struckOut.grouped,
      ]
    }
  }

  private let clock = { Date(timeIntervalSince1970: 1_800_000_000) }

  func review(with help: Help) throws -> Outcome {
    var outcome = Outcome()
    let responder = Responder(
      knowledge: queue.knowledge,
      cache: .standard(ProcessInfo.processInfo.environment)
    )
    var desk = try ReviewDesk(
      responder: responder,
      store: queue.store,
      isLearning: help.contains(.learning),
      clock: clock
    )
    let place = try queue.store.takeDesk()
    let order = ReviewOrder.urgency.waiting(in: try queue.entries())
    outcome.posts = order.count
    var settled: Set<Int64> = []
    var outOfWords: Set<AskID> = []
    for entry in order where !settled.contains(entry.id) {
      guard let post = try queue.posts([entry]).first, let truth = truths[post.id(in: truths)] else {
        continue
      }
      let taken = try decide(post, truth, &desk)
      outcome.decisions += 1
      settled.insert(entry.id)
      guard !help.isDisjoint(with: [.repeats, .asks]) else { continue }
      guard let ask = entry.triage.ask, !outOfWords.contains(ask) else { continue }
      let rest = order.filter {
        !settled.contains($0.id) && (help.contains(.asks) || $0.words == entry.words)
      }
      var others = try OthersWhoAsk(like: post, decided: taken, among: rest, queue: queue, desk: desk)
      try takeAll(&others, like: truth, at: place, &settled, &outcome)
      guard others.isOutOfWords else { continue }
      outOfWords.insert(ask)
      guard taken.draft.lane?.isLight == true else { continue }
      let closed = TakenDecision(decision: .reject, draft: taken.draft)
      let left = rest.filter { !settled.contains($0.id) }
      others = try OthersWhoAsk(like: post, decided: closed, among: left, queue: queue, desk: desk)
      try takeAll(&others, like: truth, at: place, &settled, &outcome)
    }
    return outcome
  }

  /// Takes what is offered: answers all at once, and what is closed page by page.
  ///
  /// Who closes reads each post, and strikes out what asks for something else than what was decided on.
  private func takeAll(
    _ others: inout OthersWhoAsk,
    like lead: SimulatedTruth,
    at place: Desk,
    _ settled: inout Set<Int64>,
    _ outcome: inout Outcome
  ) throws {
    let isAnswer = others.purpose == .answer
    var page = try others.next(isAnswer ? .max : OthersWhoAsk.page)
    while !page.isEmpty {
      let taken = page.filter { other in
        let truth = truths[other.entry.id(in: truths)]
        return isAnswer || truth?.asksForNothing == true || lead.ask != nil && truth?.ask == lead.ask
      }
      outcome.decisions += taken.count == page.count ? 1 : 2
      outcome.struckOut += page.count - taken.count
      if !taken.isEmpty { try record(taken, at: place) }
      settled.formUnion(taken.map(\.entry.id))
      count(taken, in: &outcome)
      page = try others.next(OthersWhoAsk.page)
    }
    if !others.repeats.isEmpty { try record(others.repeats, at: place) }
    settled.formUnion(others.repeats.map(\.entry.id))
  }

  private func record(_ batch: [OthersWhoAsk.Other], at place: Desk) throws {
    _ = try queue.store.record(
      batch: batch.map {
        BatchEntry(
          post: $0.entry.id,
          question: $0.entry.post.question,
          draft: $0.draft,
          decision: $0.decision
        )
      },
      at: place,
      knowledge: KnowledgeStamp(queue.knowledge),
      at: clock()
    )
  }

  private func count(_ others: [OthersWhoAsk.Other], in outcome: inout Outcome) {
    for other in others {
      guard let truth = truths[other.entry.id(in: truths)] else { continue }
      if other.decision == .approve {
        outcome.bulk += 1
        if truth.isRight(other.draft) { outcome.bulkRight += 1 }
        if truth.lane == .safety { outcome.bulkSafety += 1 }
      } else {
        outcome.closed += 1
      }
    }
  }

  /// What a reviewer does who knows the truth.
  private func decide(_ post: QueuedPost, _ truth: SimulatedTruth, _ desk: inout ReviewDesk) throws
    -> TakenDecision
  {
    let question = post.post.question
    var draft = try desk.draft(
      for: question,
      after: post.triage?.kind == .followUp ? try queue.store.context(of: post.id).item : nil
    )
    let decision: ReviewDecision
    if truth.lane == .safety {
      decision = .escalate
    } else if truth.isRight(draft), draft.isApprovable {
      decision = .approve
    } else if let item = truth.item.flatMap(ItemID.init),
      let chosen = desk.responder.draft(for: question, about: item),
      chosen.isApprovable
    {
      draft = chosen
      decision = .approve
    } else {
      decision = .reject
    }
    _ = try desk.record(decision, on: draft, for: question, in: nil)
    return TakenDecision(decision: decision, draft: draft)
  }
}

/// What is right for a post of a simulated campaign.
struct SimulatedTruth: Decodable {
  let id: String
  let item: String?
  let lane: Lane?
  let ask: String?
  let second: String?

  /// Whether nobody waits for an answer.
  var asksForNothing: Bool { item == nil && lane != .safety }

  /// Whether `draft` says what is right.
  func isRight(_ draft: Draft) -> Bool {
    if let lane { return draft.lane == lane }
    // Who asks for two things is answered where either is spoken of.
    return item != nil && [item, second].contains(draft.item?.description)
  }

  /// Reads a truth file, a JSON object a line.
  static func read(_ path: String) throws -> [String: SimulatedTruth] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw BadInput("\(path) can’t be read: give the truth that simulate-campaign wrote")
    }
    let decoder = JSONDecoder()
    let truths = try text.split(separator: "\n").map {
      try decoder.decode(SimulatedTruth.self, from: Data($0.utf8))
    }
    return Dictionary(truths.map { ($0.id, $0) }) { $1 }
  }
}

extension QueuedPost {
  /// The id that the truth has it by.
  fileprivate func id(in truths: [String: SimulatedTruth]) -> String {
    truths[newestID] == nil ? post.question.postID ?? newestID : newestID
  }
}
