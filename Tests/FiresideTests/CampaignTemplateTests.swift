import Foundation
import Interchange
import Testing

@testable import Answering
@testable import fireside

@Suite("The campaign that init writes")
struct CampaignTemplateTests {
  /// Writes the template where nothing was, hands over the folder, and clears it away.
  private func withTemplate(today: String = "2026-11-20", _ body: (String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("init-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.path + "/deep/mine"
    try CampaignWriter(folder: folder).write(
      CampaignTemplate.files(today: try #require(CalendarDate(today)))
    )
    try body(folder)
  }

  @Test(
    "It passes every check on the day it is written, but that nobody made sure of its help lines",
    arguments: ["2026-11-20", "2031-12-31"]
  )
  func passes(today: String) throws {
    try withTemplate(today: today) { folder in
      let knowledge = try KnowledgeLoader.load(folder: folder)
      let findings = KnowledgeAudit.run(knowledge: knowledge, today: try #require(CalendarDate(today)))
      #expect(findings.map(\.check) == ["stale-help", "stale-help", "stale-help"])
      #expect(findings.allSatisfy { $0.severity == .advice })
      #expect(Set(knowledge.rules.map(\.lane)) == Set(Lane.allCases))
      #expect(knowledge.items.filter { $0.id.section == .features }.count == 3)
      let statuses = Set(knowledge.items.map(\.standing.name))
      #expect(statuses == Set(["feature"] + RoadmapStatus.allCases.map(\.rawValue)))
      #expect(knowledge.items.contains { $0.isInternal })
    }
  }

  @Test("Its transcript holds")
  func transcriptHolds() throws {
    try withTemplate { folder in
      let responder = Responder(knowledge: try KnowledgeLoader.load(folder: folder))
      let transcript = try #require(
        TranscriptLoader.load([folder + "/" + CampaignTemplate.transcript]).first
      )
      #expect(transcript.turns.count >= 6)
      for turn in transcript.turns where !turn.isFollowUp {
        let draft = responder.draft(for: Question(network: .x, text: turn.question))
        let expected = try #require(turn.expectation)
        #expect(draft.outcome == expected.outcome, "\(turn.question)")
        #expect(draft.item.map { [$0] } ?? [] == expected.items, "\(turn.question)")
        if turn.decision?.verdict == .approve { #expect(draft.isApprovable, "\(turn.question)") }
      }
    }
  }

  @Test("A folder that holds something is refused, and left as it was")
  func refusesTaken() throws {
    try withTemplate { folder in
      let before = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      let writer = CampaignWriter(folder: folder)
      #expect { try writer.write([("new.yaml", "")]) } throws: {
        "\($0)".contains("is not empty (campaign.yaml")
      }
      let file = CampaignWriter(folder: folder + "/campaign.yaml")
      #expect { try file.write([("new.yaml", "")]) } throws: { "\($0)".contains("is a file") }
      #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() == before)
    }
  }

  @Test("Nothing is left where writing fails half-way")
  func allOrNothing() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("init-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    // The second file's folder is the first file: it can't be made.
    let files = [(name: "a.yaml", text: "x"), (name: "a.yaml/b.yaml", text: "y")]
    #expect(throws: BadInput.self) { try CampaignWriter(folder: root + "/mine").write(files) }
    #expect(!FileManager.default.fileExists(atPath: root))
  }

  @Test(
    "A path is one word for a shell",
    arguments: [
      ("Knowledge/my-own_1.x", "Knowledge/my-own_1.x"), ("two words", "'two words'"), ("it's", "'it'\\''s'"),
      ("$HOME", "'$HOME'"), ("", "''"),
    ]
  )
  func quotes(path: String, quoted: String) {
    #expect(InitCommand.quoted(path) == quoted)
  }

  @Test("The report counts what there is and what is found")
  func report() throws {
    try withTemplate { folder in
      let knowledge = try KnowledgeLoader.load(folder: folder)
      var report = CheckReport(knowledge: knowledge, findings: [])
      let console = Console { _ in }
      let counted = "\(folder): 3 features, 6 roadmap items, \(knowledge.rules.count) rules, 54 asks"
      #expect(report.lines(in: console) == [counted + ": nothing to mend"])
      #expect(!report.hasFaults)
      let location = SourceLocation(file: "a.yaml", line: 1)
      let advice = Finding(check: "x", location: location, message: "m", severity: .advice)
      let fault = Finding(check: "y", location: location, message: "n", severity: .fault)
      report.findings = Array(repeating: advice, count: 1_040)
      #expect(report.lines(in: console).last == counted + ": 1,040 pieces of advice")
      #expect(!report.hasFaults)
      report.findings = [advice, fault]
      #expect(report.lines(in: console).last == counted + ": 1 fault, 1 piece of advice")
      #expect(report.hasFaults)
    }
  }
}
