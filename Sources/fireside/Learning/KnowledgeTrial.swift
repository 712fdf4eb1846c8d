import Answering
import Foundation
import Interchange
import Reviewing
import ThreadStorage

/// Finds out what a change of a campaign's files would break, before it is made.
struct KnowledgeTrial: Sendable {
  let options: SharedOptions

  /// Called with how many transcripts are done, and out of how many.
  var progress: @Sendable (Int, Int) -> Void = { _, _ in }

  /// What would no longer hold in `new` and holds in `old`; nil where nothing is lost.
  func loss(from old: Knowledge, to new: Knowledge) throws -> String? {
    let found = try findings(in: new)
    // Most campaigns are whole: then it needn't be known how they were.
    guard !found.isEmpty else { return nil }
    let known = try findings(in: old)
    return found.first { !known.contains($0) }
  }

  /// What doesn't hold in a campaign: the faults that check finds, without the lines they stand on, and the turns of the
  /// transcripts that get something else than they expect.
  private func findings(in knowledge: Knowledge) throws -> [String] {
    let findings = KnowledgeAudit.run(
      knowledge: knowledge,
      today: CalendarDate(Date()),
      cache: options.modelCache
    )
    let faults = findings.filter { $0.severity == .fault }.map { "\($0.location.file): \($0.message)" }
    let folder = knowledge.folder + "/transcripts"
    guard FileManager.default.isFolder(folder) else { return faults }
    let desk = try ReviewDesk(
      responder: options.responder(for: knowledge),
      store: try ThreadStore(.memory),
      settings: ReviewDesk.Settings(),
      clock: Date.init
    )
    let runner = TranscriptRunner(desk: desk)
    let transcripts = try TranscriptLoader.load([folder])
    let broken = try transcripts.enumerated().flatMap { number, transcript in
      defer { progress(number + 1, transcripts.count) }
      return try runner.run(transcript).filter { $0.standing == .mismatch }
    }
    return faults + broken.map { "\($0.turn.location): “\($0.turn.question)”" }
  }
}
