import Answering
import ArgumentParser
import Foundation

/// Looks the knowledge over for what loads and yet should be mended.
struct CheckCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look the knowledge over: asks, examples, languages, dates and promises that don’t hold.",
    discussion: """
      Prints one line a finding, as file:line: message [check], and then how many there are. A fault makes \
      the exit code 1; advice is told, and fails nothing. Knowledge that can't be read at all makes it 2.

        fireside check --knowledge Knowledge/mine
        fireside check --today 2027-01-01   what will be out of date by then
      """
  )

  @Option(
    help: ArgumentHelp("The day to judge “verified” and “target” by; today by default.", valueName: "day")
  )
  var today: CalendarDate?

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    let knowledge = try options.loadKnowledge()
    let findings = KnowledgeAudit.run(
      knowledge: knowledge,
      today: today ?? CalendarDate(Date()),
      cache: options.modelCache
    )
    let report = CheckReport(knowledge: knowledge, findings: findings)
    let console = speech.console
    for line in report.lines(in: console) { console.line(line) }
    if report.hasFaults { throw Failure.didNotHold }
  }
}

/// What `check` prints.
struct CheckReport {
  var knowledge: Knowledge
  var findings: [Finding]

  /// Whether something is found that makes the check fail.
  var hasFaults: Bool { findings.contains { $0.severity == .fault } }

  /// A line a finding, then the summary.
  func lines(in console: Console) -> [String] {
    let values = [
      "folder": knowledge.folder, "counts": counts(in: console).joined(separator: ", "),
      "verdict": verdict(in: console),
    ]
    return findings.map { line($0, in: console) } + [console.words("check-summary", values)]
  }

  private func line(_ finding: Finding, in console: Console) -> String {
    let told = console.told(finding.message)
    let words = finding.severity == .advice ? console.words("check-advice", ["words": told]) : told
    return "\(finding.location): \(words) [\(finding.check)]"
  }

  private func counts(in console: Console) -> [String] {
    let features = knowledge.items.count { $0.standing == .feature }
    return [
      console.words("check-features", features),
      console.words("check-roadmap", knowledge.items.count - features),
      console.words("check-rules", knowledge.rules.count),
      console.words("check-asks", knowledge.items.reduce(0) { $0 + $1.asks.all.count }),
    ]
  }

  private func verdict(in console: Console) -> String {
    let faults = findings.count { $0.severity == .fault }
    let parts = [
      faults == 0 ? nil : console.words("check-faults", faults),
      faults == findings.count ? nil : console.words("check-advices", findings.count - faults),
    ].compactMap { $0 }
    return parts.isEmpty ? console.words("check-whole") : parts.joined(separator: ", ")
  }
}
