import Answering
import ArgumentParser
import Foundation
import Interchange
import Reviewing
import ThreadStorage

/// Scripted sessions: a script, a regression test and an archive in one.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run transcripts: draft, compare with what is expected, take the decisions, log them.",
    discussion: """
      Leaves with 1 on a mismatch and when no turn was run. A rerun into the same log answers nobody twice.

        fireside run Knowledge/homestay/transcripts --knowledge Knowledge/homestay --log :memory:
        fireside run first-evening.yaml --accept
      """
  )

  @Argument(help: ArgumentHelp("Transcripts, or folders of them.", valueName: "file"))
  var files: [String]

  @Flag(help: "Write what the drafts are into the expectations; nothing is logged.")
  var accept = false

  @Option(help: ArgumentHelp("Also write the results as JUnit XML.", valueName: "file"))
  var junit: String?

  @OptionGroup var options: SharedOptions

  func run() throws {
    let responder = try options.makeResponder()
    let transcripts = try TranscriptLoader.load(files)
    let store = try ThreadStore(accept ? .memory : options.logLocation)
    let console = Console.standard()
    let desk = try ReviewDesk(responder: responder, store: store, clock: Date.init)
    let runner = TranscriptRunner(desk: desk, language: options.language)
    var runs: [(transcript: Transcript, results: [TranscriptRunner.TurnResult])] = []
    for transcript in transcripts {
      let results = try runner.run(transcript)
      if accept { try rewrite(transcript, results, console) } else { report(results, console) }
      runs.append((transcript, results))
    }
    if let junit { try WholeFile(path: junit).write(JUnitReport.xml(runs)) }
    try conclude(runs.flatMap(\.results), files: transcripts.count, console)
  }

  private func report(_ results: [TranscriptRunner.TurnResult], _ console: Console) {
    for result in results where result.standing == .mismatch {
      console.line("\(result.turn.location): “\(result.turn.question.onOneLine)”")
      for difference in result.differences { console.line("  wanted \(difference.printable)") }
      let draft = result.draft
      console.line(
        "  confidence \(draft.confidence.hundredths), margin \(draft.margin.hundredths): \(draft.evidence.reason.printable)"
      )
      for candidate in draft.evidence.candidates {
        let words = candidate.words.prefix(5).map(\.onOneLine).joined(separator: ", ")
        console.line(
          "    \(candidate.confidence.hundredths)  score \(candidate.score.hundredths)  \(candidate.item) (\(words))"
        )
      }
    }
  }

  private func rewrite(_ transcript: Transcript, _ results: [TranscriptRunner.TurnResult], _ console: Console)
    throws
  {
    let changed = results.count { $0.standing == .mismatch }
    guard changed > 0 else { return }
    guard let text = FileManager.default.contents(atPath: transcript.file) else {
      throw BadInput("\(transcript.file.printable) can’t be read any more: nothing was rewritten in it")
    }
    let rewritten = ExpectationRewriter.rewrite(String(decoding: text, as: UTF8.self), with: results)
    try WholeFile(path: transcript.file).write(rewritten)
    console.line("\(transcript.file): \(changed) \(changed == 1 ? "expectation" : "expectations") rewritten")
  }

  private func conclude(_ results: [TranscriptRunner.TurnResult], files: Int, _ console: Console) throws {
    guard !results.isEmpty else {
      console.line("0 turns in \(files) \(files == 1 ? "file" : "files"): a transcript needs “turns:”")
      throw Failure.didNotHold
    }
    func count(_ standing: TranscriptRunner.TurnResult.Standing) -> Int {
      results.count { $0.standing == standing }
    }
    func logged(_ kind: TranscriptRunner.Logged) -> Int { results.count { $0.logged == kind } }
    var parts = ["\(count(.asExpected)) as expected", "\(count(.mismatch)) mismatched"]
    if count(.expectedFailure) > 0 { parts.append("\(count(.expectedFailure)) expected failures") }
    var summary =
      "\(results.count) turns in \(files) \(files == 1 ? "file" : "files"): " + parts.joined(separator: ", ")
    if !accept {
      summary += "; \(logged(.answered)) answers and \(logged(.decided)) other decisions logged"
      if logged(.alreadyAnswered) > 0 { summary += ", \(logged(.alreadyAnswered)) answered already" }
    }
    console.line(summary)
    if count(.mismatch) > 0, !accept { throw Failure.didNotHold }
  }
}
