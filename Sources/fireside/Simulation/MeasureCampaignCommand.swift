import Answering
import ArgumentParser
import Foundation
import Interchange
import Retrieval
import ThreadStorage

/// Measures a whole campaign, from the dump to the finished review, against the simulated truth.
struct MeasureCampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-campaign",
    abstract:
      "Import a simulated dump, draft, group, and review it as one who knows the truth; print what it took.",
    shouldDisplay: false
  )

  @Argument(help: "What simulate-campaign wrote; its truth lies beside it.")
  var dump: String

  @Flag(help: "Only the times: no review.")
  var noReview = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    let knowledge = try options.loadKnowledge()
    let responder = Responder(knowledge: knowledge, cache: options.modelCache)
    let truths = try SimulatedTruth.read(dump + ".truth.jsonl")
    let console = Console.standard()
    let store = try timedSteps(knowledge, responder, console)
    try timeDecisions(
      CampaignQueue(store: try store.copy(), knowledge: knowledge) { responder },
      responder,
      console
    )
    guard !noReview else { return }
    let helps: [(String, SimulatedReviewer.Help)] = [
      ("exact repeats", .repeats), ("and asks", [.repeats, .asks]), ("and learning", .all),
    ]
    console.line(
      "\n| with | posts | decisions | for 1,000 | answered in bulk | right | safety | closed in bulk | struck out |"
    )
    console.line("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for (name, help) in helps {
      let queue = try CampaignQueue(store: try store.copy(), knowledge: knowledge) { responder }
      let outcome = try SimulatedReviewer(queue: queue, truths: truths).review(with: help)
      console.line("| " + ([name] + outcome.cells).joined(separator: " | ") + " |")
    }
  }

  /// Says how long it takes from a decision to the next draft, and to the first others who ask the same.
  private func timeDecisions(_ queue: CampaignQueue, _ responder: Responder, _ console: Console) throws {
    let order = ReviewOrder.urgency.waiting(in: try queue.entries())
    var desk = try ReviewDesk(responder: responder, store: queue.store, isLearning: true, clock: Date.init)
    let place = try queue.store.takeDesk()
    var times: [Double] = []
    for entry in order.filter({ $0.group == .question }).prefix(200) {
      let start = ContinuousClock.now
      guard try queue.store.lease(entry.id, to: place, at: Date()), let post = try queue.posts([entry]).first
      else {
        continue
      }
      let draft = try desk.draft(for: post.post.question, after: nil)
      let decision = draft.isApprovable ? ReviewDecision.approve : .reject
      _ = try desk.record(decision, on: draft, for: post.post.question, in: nil)
      let taken = ReviewSession.Taken(decision: decision, draft: draft)
      var others = try OthersWhoAsk(like: post, decided: taken, among: order, queue: queue, desk: desk)
      _ = try others.next(20)
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    times.sort()
    guard let worst = times.last else { return }
    console.line(
      "\("decision".padded(to: 12))\(times[times.count / 2].hundredths) ms in the middle, \(worst.hundredths) ms at worst"
    )
  }

  /// Imports, drafts and groups, and says how long each took.
  private func timedSteps(_ knowledge: Knowledge, _ responder: Responder, _ console: Console) throws
    -> ThreadStore
  {
    let store = try ThreadStore(options.logLocation)
    func time<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
      let start = ContinuousClock.now
      let value = try body()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      console.line("\(name.padded(to: 12))\((seconds * 100).rounded() / 100) s")
      return value
    }
    let opened = try Dump(fileAt: dump)
    let result = try time("import") {
      try DumpImport(store: store, campaign: knowledge.campaign.name).run(opened, name: dump)
    }
    let run = TriageRun(store: store, responder: responder)
    var posts = try run.load()
    time("draft") { run.draft(&posts) }
    try time("group") { try run.group(&posts) }
    try time("note") { try run.note(posts) }
    let entries = try time("queue") { try store.queue(of: knowledge.campaign.name) }
    let asks = time("asks") { AskSummary.all(in: entries) }
    _ = time("order") { ReviewOrder.urgency.waiting(in: entries, asks) }
    console.line("posts \(result.read), waiting \(entries.count(where: \.isWaiting)), asks \(asks.count)")
    return store
  }
}
