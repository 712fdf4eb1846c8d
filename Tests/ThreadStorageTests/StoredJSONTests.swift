import Answering
import Foundation
import Testing

@testable import ThreadStorage

/// Drafts come back as they went in, by the fast way of reading them and by the slow one.
@Suite struct StoredJSONTests {
  @Test(arguments: [
    "plain", "", "“é” 👨‍👩‍👧‍👦", "a \"quoted\" word", "back\\slash", "line\nbreak\ttab", "null\0inside",
    "e\u{301}", "{\"reason\":[1,2]}", "https://example.com/a?b=c", "\u{2028}\u{FEFF}\u{10FFFF}",
  ])
  func keepsAnyText(text: String) throws {
    try expectRoundTrip(
      Evidence(
        reason: text,
        source: SourceLocation(file: text, line: .max >> 11),
        pattern: text,
        matchedWords: [text, "second"],
        nearestAsk: text,
        candidates: [.init(item: dates, title: text, score: 1, confidence: 0, words: [text])]
      )
    )
  }

  /// The slow way gives the same, so that nothing else would tell that the fast one gave up.
  @Test func everyFieldIsReadFast() throws {
    let place = SourceLocation(file: "roadmap.yaml", line: 12)
    var evidence = Evidence(
      reason: "Hm.",
      source: place,
      pattern: "bitcoin",
      detail: .where,
      matchedWords: ["bitcoin"],
      nearestAsk: "Do you take bitcoin",
      candidates: [.init(item: bitcoin, title: "Bitcoin", score: 3.5, confidence: 0.9, words: ["bitcoin"])]
    )
    evidence.nearness = 0.75
    evidence.isLearnt = true
    evidence.moves = [ClauseMove(clause: "take bitcoin", move: .wish)]
    evidence.second = Evidence.SecondRequest(item: dates, title: "Flexible dates", isAnswered: false)
    evidence.further = evidence.second.map { [$0] }
    (evidence.move, evidence.tier, evidence.gravity) = (.wish, .danger, 2)
    for (name, value) in Mirror(reflecting: evidence).children {
      #expect(!String(describing: value).hasPrefix("nil"), "\(name ?? "") is to be given here too")
    }
    #expect(PlainJSON.evidence(try sortedJSON(evidence)) == evidence)
    evidence.second?.isAnswered = true
    #expect(PlainJSON.evidence(try sortedJSON(evidence)) == evidence)
    #expect(PlainJSON.evidence(try sortedJSON(Evidence(reason: "Hm."))) == Evidence(reason: "Hm."))
    let parts = [DraftPart(role: .lead, text: "So far:", source: place)]
    #expect(PlainJSON.parts(try sortedJSON(parts)) == parts)
  }

  @Test(arguments: [0, -0.0, 1, 0.1 + 0.2, 1.0 / 3, 2.3e-308, 1.7976931348623157e308, -12.5e-7, 1e21])
  func keepsAnyNumber(number: Double) throws {
    let candidate = Evidence.Candidate(item: dates, title: "", score: number, confidence: number, words: [])
    try expectRoundTrip(Evidence(reason: "", candidates: [candidate, candidate]))
  }

  /// A field that is new in the domain has to find its way into the log: into a column of its own, or,
  /// in `Evidence` and what it holds, into the JSON, where it is kept without further ado.
  @Test func knowsEveryField() {
    let turn = Turn(question: post("1"), draft: draft(), verdict: .approve, decidedAt: noon())
    #expect(Mirror(reflecting: turn).children.count == 8)
    #expect(
      Mirror(reflecting: turn.question).children.count == 11,
      "isHarmless and the parts are of the post"
    )
    #expect(Mirror(reflecting: turn.draft).children.count == 14)
  }

  private func expectRoundTrip(_ evidence: Evidence) throws {
    var draft = draft(evidence.reason)
    draft.evidence = evidence
    let store = try ThreadStore(.memory)
    try store.decide(.reject, on: post("1"), with: draft)
    #expect(try store.thread(1).turns.map(\.draft) == [draft])
  }
}
