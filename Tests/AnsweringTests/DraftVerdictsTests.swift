import Retrieval
import Testing

@testable import Answering

/// The confidence that is asked for follows what reviewers made of the drafts.
struct DraftVerdictsTests {
  private static let item = ItemID(section: .roadmap, name: "bitcoin")

  /// `count` verdicts at `confidence`, of which the first `wrong` are against the draft.
  private func lessons(_ count: Int, at confidence: Double, wrong: Int = 0, from start: Int64 = 0) -> [Lesson]
  {
    (0..<count).map { number in
      Lesson(
        decision: start + Int64(number),
        question: "question \(number)",
        item: Self.item,
        isRight: number >= wrong,
        confidence: confidence
      )
    }
  }

  private func threshold(_ lessons: [Lesson]) -> Double {
    var verdicts = DraftVerdicts()
    lessons.forEach { verdicts.note($0) }
    return verdicts.threshold(atLeast: 0.6, precision: 0.9).rawValue
  }

  @Test func whatWasRightAsPromisedChangesNothing() {
    #expect(threshold(lessons(60, at: 0.9) + lessons(40, at: 0.65, wrong: 4, from: 100)) == 0.6)
  }

  @Test func draftsThatWereOftenWrongAreOfferedNoMore() {
    #expect(threshold(lessons(60, at: 0.9) + lessons(40, at: 0.65, wrong: 20, from: 100)) == 0.9)
  }

  @Test func fewVerdictsChangeNothing() {
    #expect(threshold(lessons(49, at: 0.65, wrong: 49)) == 0.6)
    #expect(threshold(lessons(50, at: 0.65, wrong: 50)) > 0.65)
  }

  @Test func verdictsOnOtherThingsThanDraftsDontCount() {
    var lessons = lessons(60, at: 0.65, wrong: 60)
    for index in lessons.indices { lessons[index].confidence = nil }
    #expect(threshold(lessons) == 0.6)
    #expect(threshold(self.lessons(60, at: 0.4, wrong: 60)) == 0.6, "it would not have been offered")
  }

  @Test func theResponderFollowsAndGoesBack() {
    var responder = Responder(knowledge: .sample([.sample("bitcoin", ask: "Let me pay with bitcoin")]))
    let least = responder.thresholds.confidence
    let confidence = (least.rawValue + 1) / 2
    let lessons = lessons(40, at: 0.999) + lessons(40, at: confidence, wrong: 40, from: 100)
    responder.learn(lessons)
    #expect(
      responder.thresholds.confidence.rawValue == 0.999 && responder.thresholds.rivalry.rawValue == 0.999
    )
    for lesson in lessons { responder.unlearn(decision: lesson.decision) }
    #expect(responder.thresholds.confidence == least)
  }
}
