import Answering
import Interchange
import TestSupport
import Testing
import ThreadStorage

@testable import fireside

struct TranscriptTests {
  private func turns(_ yaml: String) -> String { "transcript:\n  turns:\n" + yaml }

  private func results(
    _ yaml: String,
    in campaign: SampleCampaign,
    store: ThreadStore? = nil
  ) throws -> [TranscriptRunner.TurnResult] {
    let file = try campaign.write(turns(yaml), to: "script.yaml")
    let runner = TranscriptRunner(desk: try campaign.desk(store))
    return try TranscriptLoader.load([file]).flatMap { try runner.run($0) }
  }

  @Test(arguments: [
    ("{ outcome: matched, item: roadmap/bitcoin }", true),
    ("{ item: roadmap/bitcoin, contains: [\"nothing is decided\"] }", true),
    ("{ outcome: fallback, item: null }", false),
    ("{ item: null }", false),
    ("{ item: features/pets }", false),
    ("{ item: [roadmap/bitcoin, features/pets] }", false),
    ("{ contains: \"tomorrow\" }", false),
    ("{ draft: \"Yes.\" }", false),
  ])
  func expectationsAreCompared(_ expect: String, _ holds: Bool) throws {
    let yaml = "    - question: \"Do you take bitcoin?\"\n      expect: \(expect)\n"
    let result = try #require(try results(yaml, in: SampleCampaign()).first)
    #expect((result.standing == .asExpected) == holds)
    #expect(result.differences.isEmpty == holds)
  }

  @Test(arguments: [
    ("roadmap/bitcoin", TranscriptRunner.TurnResult.Standing.mismatch), ("null", .expectedFailure),
  ])
  func anExpectedFailureHasToFail(_ item: String, _ standing: TranscriptRunner.TurnResult.Standing) throws {
    let yaml = """
          - question: "Do you take bitcoin?"
            expect: { item: \(item) }
            expected_failure: "for the test"
      """
    #expect(try results(yaml, in: SampleCampaign()).map(\.standing) == [standing])
  }

  @Test func decisionsAreLoggedOnceHoweverOftenTheScriptRuns() throws {
    let yaml = """
          - question: "Do you take bitcoin?"
            decision: approve
          - question: "Can I bring my dog?"
            decision: edit
            answer: "Bring two."
          - question: "What?"
            decision: reject
      """
    let campaign = try SampleCampaign()
    let store = try ThreadStore(.memory)
    #expect(try results(yaml, in: campaign, store: store).map(\.logged) == [.answered, .answered, .decided])
    #expect(
      try results(yaml, in: campaign, store: store).map(\.logged) == [
        .alreadyAnswered, .alreadyAnswered, .decided,
      ]
    )
    #expect(try store.threads(ThreadFilter(answeredOnly: true)).count == 2)
  }

  @Test(arguments: [
    ("approve", "What is the meaning of life?", ""),
    ("edit", "Do you take bitcoin?", "answer: \"We will launch it next month.\""),
  ])
  func aDecisionThatCannotBeTakenIsAMismatch(_ decision: String, _ question: String, _ answer: String) throws
  {
    let yaml = "    - question: \"\(question)\"\n      decision: \(decision)\n      \(answer)\n"
    let store = try ThreadStore(.memory)
    #expect(try results(yaml, in: SampleCampaign(), store: store).map(\.standing) == [.mismatch])
    #expect(try store.threads().isEmpty)
  }

  @Test func aFollowUpGoesOnInTheThreadBefore() throws {
    let yaml = """
          - question: "Is there a private bathroom filter?"
            decision: approve
          - question: "And where?"
            follow_up: true
            expect: { item: features/bathroom, contains: "Under Filters, then" }
            decision: approve
      """
    let store = try ThreadStore(.memory)
    #expect(try results(yaml, in: SampleCampaign(), store: store).allSatisfy { $0.standing == .asExpected })
    #expect(try store.threads().map(\.turns.count) == [2])
  }

  @Test(arguments: [
    ("- question: \"A\"\n      expekt: { }", 3, "did you mean “expect”?"),
    ("- question: \"A\"\n      expect: { outcome: mached }", 4, "did you mean “matched”?"),
    ("- question: \"A\"\n      expect: { item: bitcoin }", 4, "features/ID, roadmap/ID, rules/ID or null"),
    ("- question: \"A\"\n      decision: aprove", 4, "did you mean “approve”?"),
    ("- question: \"A\"\n      decision: edit", 3, "needs “answer”"),
    ("- question: \"A\"\n      decision: approve\n      answer: \"x\"", 5, "goes with “decision: edit”"),
    ("- expect: { item: null }", 3, "needs “question”"),
    ("- question: \"A\"\n      expected_failure: \"why\"", 3, "needs “expect”"),
    ("- question: \"A\"\n      follow_up: maybe", 4, "true or false"),
  ])
  func faultsAreTold(_ yaml: String, _ line: Int, _ words: String) throws {
    let campaign = try SampleCampaign()
    let file = try campaign.write(turns("    " + yaml + "\n"), to: "script.yaml")
    let error = try #require(throws: FaultyInput.self) { try TranscriptLoader.load([file]) }
    #expect(error.faults.contains { $0.message.contains(words) }, "\(error)")
    #expect(error.faults.first?.location.file == file)
    if !yaml.contains("expekt") { #expect(error.faults.map(\.location.line).contains(line), "\(error)") }
  }

  @Test func acceptingKeepsCommentsAndTargets() throws {
    let campaign = try SampleCampaign()
    let yaml = """
      # Kept.
      transcript:
        turns:
          # One.
          - question: "Do you take bitcoin?"   # here
            expect: { outcome: fallback, item: null }
            decision: approve
          - question: "Can I bring my dog?"
            expect:
              outcome: fallback
              item: null
          - question: "Do you take bitcoin??"
            expect: { item: features/pets }
            expected_failure: "a target"
          - question: "bathroom private?"
            expect: { item: features/bathroom }
            expected_failure: "no more"

      """
    let file = try campaign.write(yaml, to: "script.yaml")
    let runner = TranscriptRunner(desk: try campaign.desk())
    let results = try TranscriptLoader.load([file]).flatMap { try runner.run($0) }
    let expected = """
      # Kept.
      transcript:
        turns:
          # One.
          - question: "Do you take bitcoin?"   # here
            expect: { outcome: matched, item: roadmap/bitcoin }
            decision: approve
          - question: "Can I bring my dog?"
            expect: { outcome: matched, item: features/pets }
          - question: "Do you take bitcoin??"
            expect: { item: features/pets }
            expected_failure: "a target"
          - question: "bathroom private?"
            expect: { item: features/bathroom }

      """
    #expect(ExpectationRewriter.rewrite(yaml, with: results) == expected)
  }

  @Test func junitHoldsEveryTurnAndNoControlCharacter() throws {
    let campaign = try SampleCampaign()
    let yaml = """
          - question: "Do you take \\"bitcoin\\" <&> \\u0007?"
            expect: { item: features/pets }
          - question: "Can I bring my dog?"
            expect: { item: features/pets }
      """
    let file = try campaign.write(turns(yaml), to: "script.yaml")
    let transcript = try #require(try TranscriptLoader.load([file]).first)
    let runner = TranscriptRunner(desk: try campaign.desk())
    let xml = JUnitReport.xml([(transcript, try runner.run(transcript))])
    #expect(xml.contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\""))
    #expect(xml.contains("&quot;bitcoin&quot; &lt;&amp;&gt; \u{FFFD}?"))
    #expect(!xml.contains("\u{7}"))
  }
}
