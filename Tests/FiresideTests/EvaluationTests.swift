import Answering
import Foundation
import TestSupport
import Testing

@testable import fireside

struct EvaluationTests {
  let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.fireside.run(["evaluate", "--knowledge", campaign.folder] + arguments, in: campaign.folder)
  }

  /// Three in scope, one of which is put in words of another item, and one out of scope.
  private func questions() throws -> String {
    try campaign.write(
      """
      {"id": "1", "text": "Do you take bitcoin", "lang": "en", "item": "bitcoin"}
      {"id": "2", "text": "Can I bring my dog", "lang": "en", "item": "features/pets"}
      {"id": "3", "text": "Let me pay with crypto", "lang": "en", "item": "pets"}
      {"id": "4", "text": "the weather in Lima tomorrow morning", "lang": null, "item": null}

      """,
      to: "questions.jsonl"
    )
  }

  @Test(
    "AUROC counts pairs, ties half",
    arguments: [
      ([0.9, 0.8], [0.1, 0.2], 1.0), ([0.1], [0.9], 0.0), ([0.5], [0.5], 0.5), ([0.9, 0.3], [0.6], 0.5),
      ([0.6, 0.6, 0.2], [0.6, 0.1], 0.75 - 1.0 / 12),
    ] as [([Double], [Double], Double)]
  )
  func auroc(positive: [Double], negative: [Double], wanted: Double) throws {
    let found = try #require(Metrics.auroc(positive: positive, negative: negative))
    #expect(abs(found - wanted) < 1e-12)
    #expect(Metrics.auroc(positive: positive, negative: []) == nil)
  }

  @Test("The calibration error is the mean distance between confidence and truth, bin by bin")
  func calibration() {
    #expect(Metrics.calibrationError([(1, true), (0, false)]) == 0)
    #expect(Metrics.calibrationError([(1, false)]) == 1)
    // Two bins: 0.75 against 1/2 twice, 0.25 against 0 once.
    let error = Metrics.calibrationError([(0.75, true), (0.75, false), (0.25, false)])
    #expect(abs(error - (0.5 + 0.25) / 3) < 1e-12)
  }

  @Test func labelledQuestionsAreMeasured() throws {
    let result = try run("--json", "--questions", questions())
    #expect(result.status == 0, "\(result.errors)")
    let values = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    )
    let keys = ["auroc", "coverage", "drafts_per_second", "ece", "mrr", "n", "precision", "top1", "top3"]
    #expect(values.keys.sorted() == keys)
    #expect(values["n"] as? Int == 4)
    #expect(abs((values["top1"] as? Double ?? 0) - 2.0 / 3) < 1e-9)
    #expect(values["auroc"] as? Double == 1)
  }

  @Test func aReplayHasACurveAndIsTheSameEveryTime() throws {
    let file = try questions()
    func curve(_ seed: String) throws -> [Double] {
      let output = try run("--json", "--replay", "--seed", seed, "--questions", file).output
      let values = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return try #require(values?["curve"] as? [Double])
    }
    #expect(try curve("7").count == 1)
    #expect(try curve("7") == curve("7"))
  }

  @Test func theKnowledgeItselfIsCrossValidated() throws {
    let result = try run()
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("asks, left out one by one"))
    #expect(!result.output.contains("drafts a second"))
  }

  @Test func transcriptsAreLabelsToo() throws {
    let file = try campaign.write(
      """
      transcript:
        turns:
          - question: "Do you take bitcoin"
            expect: { outcome: matched, item: roadmap/bitcoin }

      """,
      to: "t.yaml"
    )
    #expect(try run("--questions", file).output.contains("right item first                100.0 %"))
  }

  @Test(arguments: [
    (#"{"id": "1", "text": "x", "item": "bitcon"}"#, "questions.jsonl:1: ", "did you mean “bitcoin”?"),
    (#"{"id": "1", "text": "x"}"#, "questions.jsonl:1: ", "or null"),
    ("not json", "questions.jsonl:1: ", #"should be {"id""#), ("", "questions.jsonl", "no labelled question"),
  ])
  func badQuestions(_ line: String, _ place: String, _ words: String) throws {
    let file = try campaign.write(line, to: "questions.jsonl")
    let result = try run("--questions", file)
    #expect(result.status == 2)
    #expect(result.errors.contains(place), "\(result.errors)")
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test(arguments: ["0.2", "1", "often"])
  func aPrecisionThatCannotBe(_ share: String) throws {
    #expect(try run("--precision", share).status == 64)
  }
}
