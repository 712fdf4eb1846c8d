import Foundation
import Testing
import TextAnalysis

@testable import Answering

/// A place in the small campaign that is spoilt, and what a check says to it.
struct Spoilt: Sendable, CustomTestStringConvertible {
  var check: String
  var severity: Finding.Severity
  var old: String
  var new: String

  /// Words of the message.
  var says: String

  /// Text of the line that the finding points at; the new text if nil.
  var line: String?

  /// A fault, where nothing else is said.
  init(_ check: String, _ old: String, _ new: String, says: String, at line: String? = nil) {
    self.init(check, .fault, old, new, says: says, at: line)
  }

  init(
    _ check: String,
    _ severity: Finding.Severity,
    _ old: String,
    _ new: String,
    says: String,
    at line: String? = nil
  ) {
    self.check = check
    self.severity = severity
    self.old = old
    self.new = new
    self.says = says
    self.line = line
  }

  var testDescription: String { "\(check): \(new.prefix(60))" }
}

@Suite("Checks of the knowledge")
struct KnowledgeAuditTests {
  private func findings(_ yaml: String, today: String = SmallCampaign.today) throws -> [Finding] {
    let today = try #require(CalendarDate(today))
    return KnowledgeAudit.run(knowledge: try SmallCampaign.knowledge(yaml), today: today)
  }

  @Test("Sound knowledge has nothing to mend")
  func sound() throws {
    let findings = try findings(SmallCampaign.yaml)
    #expect(findings.isEmpty, "\(findings.map(\.description))")
  }

  @Test(
    "One spoilt place is found, at its line",
    arguments: Spoilt.asks + Spoilt.rules + Spoilt.texts + Spoilt.dates
  )
  func spoilt(_ spoilt: Spoilt) throws {
    try #require(SmallCampaign.yaml.components(separatedBy: spoilt.old).count == 2, "“\(spoilt.old)” once")
    let yaml = SmallCampaign.yaml.replacing(spoilt.old, with: spoilt.new)
    let all = try findings(yaml)
    let found = all.filter { $0.check == spoilt.check }
    try #require(found.count == 1, "\(all.map(\.description))")
    #expect(found[0].severity == spoilt.severity)
    #expect(found[0].message.contains(spoilt.says), "\(found[0].message)")
    let line = yaml.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(spoilt.line ?? spoilt.new) }
    #expect(found[0].location.line - 1 == line)
    #expect(found[0].location.file.hasSuffix("/small.yaml"))
  }

  @Test("Every check is tried on a spoilt place")
  func everyCheckIsTried() {
    let tried = Set((Spoilt.asks + Spoilt.rules + Spoilt.texts + Spoilt.dates).map(\.check))
    #expect(
      KnowledgeAudit.checks.map { type(of: $0).name }.filter { !tried.contains($0) }
        == []
    )
  }

  @Test("Findings stand in the order of the file, and each once")
  func order() throws {
    let yaml = SmallCampaign.yaml.replacing("verified: 2026-10", with: "verified: 2025-10")
    let lines = try findings(yaml).map(\.location.line)
    #expect(lines.count == 5)
    #expect(lines == Set(lines).sorted())
  }

  @Test("A check holds for 180 days", arguments: [("2027-03-30", 0), ("2027-03-31", 1)])
  func lastDay(today: String, count: Int) throws {
    #expect(try findings(SmallCampaign.yaml, today: today).count { $0.check == "stale-verified" } == count)
  }

  @Test(
    "A public date holds to its last day",
    arguments: [("2027-09-30", 0), ("2027-10-01", 1), ("2028-01-01", 1)]
  )
  func lastDayOfTarget(today: String, count: Int) throws {
    #expect(try findings(SmallCampaign.yaml, today: today).count { $0.check == "past-target" } == count)
  }

  @Test(
    "A date that was met, or declined, is no longer a date to meet",
    arguments: ["completed", "declined"]
  )
  func settled(status: String) throws {
    let yaml = SmallCampaign.yaml.replacing(
      "status: planned",
      with: "status: \(status)\n    why: { en: No. }"
    )
    #expect(try !findings(yaml, today: "2027-10-01").contains { $0.check == "past-target" })
  }

  @Test("A finding reads as other linters' do")
  func description() {
    let location = SourceLocation(file: "a/b.yaml", line: 7)
    let fault = Finding(check: "some-check", location: location, message: "wrong: do right", severity: .fault)
    #expect(fault.description == "a/b.yaml:7: wrong: do right [some-check]")
    let advice = Finding(check: "some-check", location: location, message: "so so", severity: .advice)
    #expect(advice.description == "a/b.yaml:7: advice: so so [some-check]")
  }

  @Test("A loose sign is named with its side, where the language wants a no-break space")
  func looseSign() throws {
    let before = try #require(FrenchSpacing.looseSign(in: "Bravo !", of: .french))
    #expect(before == ("!", "before"))
    let after = try #require(FrenchSpacing.looseSign(in: "« oui", of: .french))
    #expect(after == ("«", "after"))
    #expect(FrenchSpacing.looseSign(in: "Bravo ! « yes", of: .english) == nil)
  }

  @Test(
    "Typography that is right, and faces, are left alone",
    arguments: [
      "C'est l\u{E0}\u{A0}: oui\u{A0}!", "Bravo :) et ;-)", "«\u{A0}oui\u{A0}»", "à 10:30", "?",
    ]
  )
  func spacing(text: String) {
    #expect(FrenchSpacing.looseSign(in: text, of: .french) == nil)
  }
}
