import Answering
import ArgumentParser
import Foundation

/// Looks the knowledge over for what loads and yet should be mended.
struct CheckCommand: ParsableCommand {
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

  @OptionGroup var options: SharedOptions

  func run() throws {
    let knowledge = try options.loadKnowledge()
    let findings = KnowledgeAudit.run(
      knowledge: knowledge,
      today: today ?? CalendarDate(Date()),
      cache: options.modelCache
    )
    let report = CheckReport(knowledge: knowledge, findings: findings)
    let console = Console.standard()
    for line in report.lines { console.line(line) }
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
  var lines: [String] { findings.map(\.description) + ["\(knowledge.folder): \(counted): \(verdict)"] }

  private var counted: String {
    let features = knowledge.items.count { $0.standing == .feature }
    let asks = knowledge.items.reduce(0) { $0 + $1.asks.all.count }
    return [
      Self.count(features, "feature", "features"),
      Self.count(knowledge.items.count - features, "roadmap item", "roadmap items"),
      Self.count(knowledge.rules.count, "rule", "rules"),
      Self.count(asks, "ask", "asks"),
    ].joined(separator: ", ")
  }

  private var verdict: String {
    let faults = findings.count { $0.severity == .fault }
    let parts = [
      faults == 0 ? nil : Self.count(faults, "fault", "faults"),
      faults == findings.count
        ? nil : Self.count(findings.count - faults, "piece of advice", "pieces of advice"),
    ].compactMap { $0 }
    return parts.isEmpty ? "nothing to mend" : parts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number.grouped) \(number == 1 ? one : several)"
  }
}
