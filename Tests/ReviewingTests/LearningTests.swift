import Answering
import Foundation
import Reviewing
import TestSupport
import Testing
import ThreadStorage

/// What was decided changes how the next questions are matched, in this log, until it is undone.
struct LearningTests {
  let campaign: SampleCampaign
  let store: ThreadStore

  /// In words that no ask has.
  private static let strange = "Will satoshis do as legal tender at the teapot?"

  init() throws {
    campaign = try SampleCampaign()
    store = try ThreadStore(.memory)
  }

  private func desk(isLearning: Bool = true) throws -> ReviewDesk {
    try campaign.desk(store, isLearning: isLearning)
  }

  private func question(_ text: String) -> Question { Question(network: .plain, text: text) }

  /// Approves a draft on bitcoin for the strange question, as a reviewer would who saw it offered.
  private func teach(_ desk: ReviewDesk, _ decision: ReviewDecision = .approve) throws {
    let draft = desk.responder.draft(for: question("Do you take bitcoin"))
    try desk.decide(decision, on: question(Self.strange), with: draft)
  }

  @Test func anApprovedQuestionIsOneMoreAsk() throws {
    let desk = try desk()
    let before = desk.responder.draft(for: question(Self.strange))
    #expect(before.item == nil)
    try teach(desk)
    let after = desk.responder.draft(for: question("Will satoshis do as legal tender?"))
    #expect(after.item?.description == "roadmap/bitcoin")
    #expect(after.evidence.nearestAsk == Self.strange)
    #expect(after.evidence.isLearnt == true)
  }

  @Test func whatWasDecidedBeforeIsLearntAtTheNextStart() throws {
    let first = try desk()
    try teach(first)
    #expect(try desk().responder.draft(for: question(Self.strange)).item?.description == "roadmap/bitcoin")
    #expect(try desk(isLearning: false).responder.draft(for: question(Self.strange)).item == nil)
  }

  @Test func anUndoneDecisionIsUnlearnt() throws {
    let desk = try desk()
    let before = desk.responder.draft(for: question(Self.strange))
    try teach(desk)
    _ = try desk.undo()
    let after = desk.responder.draft(for: question(Self.strange))
    #expect(after.item == before.item)
    #expect(abs(after.confidence - before.confidence) < 1e-3)
    #expect(try store.lessons(of: "Teapot").isEmpty)
  }

  @Test func aRejectedDraftIsANearMiss() throws {
    let desk = try desk()
    let text = "Let me pay with crypto coins"
    let before = desk.responder.draft(for: question(text))
    #expect(before.item?.description == "roadmap/bitcoin")
    _ = try desk.decide(
      .reject,
      on: DeskQuestion(question: question(text), draft: before),
      because: .wrongDraft
    )
    #expect(desk.responder.draft(for: question(text)).item == nil)
  }

  @Test func aSureDraftThatWasClosedWithoutAWordMayHaveBeenRight() throws {
    let desk = try desk()
    let text = "Let me pay with crypto coins"
    let before = desk.responder.draft(for: question(text))
    #expect(before.confidence >= 0.9)
    try desk.decide(.reject, on: question(text), with: before)
    #expect(desk.responder.draft(for: question(text)).item == before.item)
  }

  @Test(arguments: [ReviewDecision.later, .escalate, .edit(text: "Thank you.", overriding: [])])
  func whatSaysNothingOfTheItemTeachesNothing(_ decision: ReviewDecision) throws {
    let desk = try desk()
    try teach(desk, decision)
    #expect(desk.responder.draft(for: question(Self.strange)).item == nil)
    #expect(try store.lessons(of: "Teapot").isEmpty)
  }

  @Test func anotherCampaignInTheSameLogLearnsNothing() throws {
    let desk = try desk()
    try teach(desk)
    #expect(try store.lessons(of: "Teapot").count == 1)
    #expect(try store.lessons(of: "Kettle").isEmpty)
  }

  @Test func aSafetyPostIsNeverLearntFrom() throws {
    let desk = try desk()
    let text = "he harassed me, take bitcoin"
    let draft = desk.responder.draft(for: question(text))
    #expect(draft.lane == .safety)
    try desk.decide(.approve, on: question(text), with: draft)
    #expect(try store.lessons(of: "Teapot").isEmpty)
  }
}
