import Answering
import Retrieval
import Reviewing
import ArgumentParser
import Foundation
import Interchange
import ThreadStorage

/// Measures a whole campaign, from the dump to the finished review, against the simulated truth.
struct MeasureCampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-campaign",
    abstract:
      "Import a simulated dump, draft, group, and review it as one who knows the truth; print what it took."
  )

  @Argument(help: "What simulate-campaign wrote; its truth lies beside it.")
  var dump: String

  @Option(help: ArgumentHelp("The log to import into; :memory: keeps none.", valueName: "file"))
  var log = ":memory:"

  @Flag(help: "Only the times: no review.")
  var noReview = false

  @OptionGroup var campaign: CampaignOptions

  func run() throws {
    let knowledge = try KnowledgeLoader.load(folder: campaign.knowledge)
    let responder = Responder(knowledge: knowledge, cache: .standard(ProcessInfo.processInfo.environment))
    let truths = try SimulatedTruth.read(dump + ".truth.jsonl")
    let store = try timedSteps(knowledge, responder)
    try timeDecisions(
      CampaignQueue(store: try store.copy(), knowledge: knowledge) { responder },
      responder
    )
    guard !noReview else { return }
    let helps: [(String, SimulatedReviewer.Help)] = [
      ("exact repeats", .repeats), ("and asks", [.repeats, .asks]), ("and learning", .all),
    ]
    print(
      "\n| with | posts | decisions | for 1,000 | answered in bulk | right | safety | closed in bulk | struck out |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for (name, help) in helps {
      let queue = try CampaignQueue(store: try store.copy(), knowledge: knowledge) { responder }
      let outcome = try SimulatedReviewer(queue: queue, truths: truths).review(with: help)
      print("| " + ([name] + outcome.cells).joined(separator: " | ") + " |")
    }
  }

  /// Says how long it takes from a decision to the next draft, and to the first others who ask the same.
  private func timeDecisions(_ queue: CampaignQueue, _ responder: Responder) throws {
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
      let taken = TakenDecision(decision: decision, draft: draft)
      var others = try OthersWhoAsk(like: post, decided: taken, among: order, queue: queue, desk: desk)
      _ = try others.next(20)
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    times.sort()
    guard let worst = times.last else { return }
    print(
      "\("decision".padding(toLength: 12, withPad: " ", startingAt: 0))\(times[times.count / 2].hundredths) ms in the middle, \(worst.hundredths) ms at worst"
    )
  }

  /// Imports, drafts and groups, and says how long each took.
  private func timedSteps(_ knowledge: Knowledge, _ responder: Responder) throws
    -> ThreadStore
  {
    let store = try ThreadStore(LogLocation(log))
    func time<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
      let start = ContinuousClock.now
      let value = try body()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      print("\(name.padding(toLength: 12, withPad: " ", startingAt: 0))\((seconds * 100).rounded() / 100) s")
      return value
    }
    let opened = try Dump(fileAt: dump)
    var read = 0
    try time("import") {
      _ = try opened.read { entries, _ in
        read += entries.count
        let posts = entries.compactMap { if case .post(let post) = $0 { post } else { nil } }
        _ = try store.add(posts, to: knowledge.campaign.name, at: Date())
      }
    }
    let run = TriageRun(store: store, responder: responder)
    var posts = try run.load()
    time("draft") { run.draft(&posts) }
    try time("group") { try run.group(&posts) }
    try time("note") { try run.note(posts) }
    let entries = try time("queue") { try store.queue(of: knowledge.campaign.name) }
    let asks = time("asks") { AskSummary.all(in: entries) }
    _ = time("order") { ReviewOrder.urgency.waiting(in: entries, asks) }
    print("posts \(read), waiting \(entries.count(where: \.isWaiting)), asks \(asks.count)")
    return store
  }
}
