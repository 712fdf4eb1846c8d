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
