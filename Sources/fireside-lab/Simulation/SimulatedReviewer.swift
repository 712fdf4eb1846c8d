import Answering
import Foundation
import Retrieval
import Reviewing
import ThreadStorage

/// A reviewer who knows what each post asks, and takes every answer that is offered as it stands: what a review costs,
/// and what goes wrong in it if nobody strikes anything out.
///
/// It sits at the desk that everybody sits at; all it brings is what somebody who knows the truth would answer.
struct SimulatedReviewer {
  let desk: ReviewDesk
  let truths: [String: SimulatedTruth]
  private(set) var outcome = Outcome()

  init(desk: ReviewDesk, truths: [String: SimulatedTruth]) {
    self.desk = desk
    self.truths = truths
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

  /// Reviews all that waits.
  mutating func review() throws -> Outcome {
    outcome.posts = try desk.queue?.counts().waiting.posts ?? 0
    while case .question(let asked) = try desk.next() {
      let truth = asked.post.flatMap(truth)
      try decide(asked, truth)
      if var others = try desk.others() { try takeAll(&others, like: truth) }
    }
    try desk.leave()
    return outcome
  }

  private func truth(of post: QueuedPost) -> SimulatedTruth? {
    truths[post.newestID] ?? post.question.postID.flatMap { truths[$0] }
  }

  /// What a reviewer does who knows the truth.
  private mutating func decide(_ asked: DeskQuestion, _ truth: SimulatedTruth?) throws {
    outcome.decisions += 1
    var asked = asked
    var decision = ReviewDecision.reject
    if truth?.lane == .safety {
      decision = .escalate
    } else if let truth, truth.isRight(asked.draft), asked.draft.isApprovable {
      decision = .approve
    } else if let item = truth?.item.flatMap(ItemID.init), let chosen = try desk.choose(item, for: asked),
      chosen.draft.isApprovable
    {
      (asked, decision) = (chosen, .approve)
    }
    _ = try desk.decide(decision, on: asked)
  }

  /// Takes what is offered: answers all at once, and what is closed page by page.
  ///
  /// Who closes reads each post, and strikes out what asks for something else than what was decided on.
  private mutating func takeAll(_ others: inout OthersWhoAsk, like lead: SimulatedTruth?) throws {
    let isAnswer = others.purpose == .answer || others.purpose == .copies
    while case let page = try others.next(isAnswer ? .max : OthersWhoAsk.page), !page.isEmpty {
      let taken = page.filter { other in
        guard !isAnswer, let truth = truth(of: other.entry) else { return isAnswer }
        return truth.asksForNothing || lead?.ask != nil && truth.ask == lead?.ask
      }
      outcome.decisions += taken.count == page.count ? 1 : 2
      outcome.struckOut += page.count - taken.count
      _ = try desk.take(taken)
      count(taken)
    }
    _ = try desk.closeRepeats(of: others)
    guard others.isOutOfWords, var rest = try desk.others(withoutWordsAfter: others) else { return }
    try takeAll(&rest, like: lead)
  }

  private mutating func count(_ others: [OthersWhoAsk.Other]) {
    for other in others {
      guard let truth = truth(of: other.entry) else { continue }
      if other.decision == .approve {
        outcome.bulk += 1
        if truth.isRight(other.draft) { outcome.bulkRight += 1 }
        if truth.lane == .safety { outcome.bulkSafety += 1 }
      } else {
        outcome.closed += 1
      }
    }
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
      throw UnusableInput("\(path) can’t be read: give the truth that simulate-campaign wrote")
    }
    let decoder = JSONDecoder()
    let truths = try text.split(separator: "\n").map {
      try decoder.decode(SimulatedTruth.self, from: Data($0.utf8))
    }
    return Dictionary(truths.map { ($0.id, $0) }) { $1 }
  }
}
