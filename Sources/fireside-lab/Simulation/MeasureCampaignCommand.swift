import Answering
import ArgumentParser
import Foundation
import Interchange
import Retrieval
import Reviewing
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
    try timeDecisions(desk(copying: store, responder) { $0.isLearning = true })
    guard !noReview else { return }
    print(
      "\n| with | posts | decisions | for 1,000 | answered in bulk | right | safety | closed in bulk | struck out |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    let helps: [(name: String, company: OthersWhoAsk.Company, isLearning: Bool)] = [
      ("exact repeats", .sameWords, false), ("and asks", .alike, false), ("and learning", .alike, true),
    ]
    for help in helps {
      let desk = try desk(copying: store, responder) {
        ($0.company, $0.isLearning) = (help.company, help.isLearning)
      }
      var reviewer = SimulatedReviewer(desk: desk, truths: truths)
      print("| " + ([help.name] + (try reviewer.review()).cells).joined(separator: " | ") + " |")
    }
  }

  /// A desk over a copy of the log in memory: each review begins anew.
  private func desk(
    copying store: ThreadStore,
    _ responder: Responder,
    _ change: (inout ReviewDesk.Settings) -> Void
  ) throws -> ReviewDesk {
    var settings = ReviewDesk.Settings()
    change(&settings)
    let queue = CampaignQueue(store: try store.copy(), knowledge: responder.knowledge)
    return try ReviewDesk(
      responder: responder,
      store: queue.store,
      queue: queue,
      settings: settings,
      clock: { Date(timeIntervalSince1970: 1_800_000_000) }
    )
  }

  /// Says how long it takes from a decision to the next draft, and to the first others who ask the same: where the
  /// review begins, and among what is asked most.
  private func timeDecisions(_ desk: ReviewDesk) throws {
    try timeDecisions("decision", desk)
    while case .question(let asked) = try desk.next(), asked.post?.triage?.group == .danger {
      _ = try desk.decide(.reject, on: asked)
    }
    try timeDecisions("in company", desk)
  }

  private func timeDecisions(_ name: String, _ desk: ReviewDesk) throws {
    var times: [Double] = []
    var start = ContinuousClock.now
    while times.count < 200, case .question(let asked) = try desk.next() {
      _ = try desk.decide(asked.draft.isApprovable ? .approve : .reject, on: asked)
      if var others = try desk.others() { _ = try others.next(OthersWhoAsk.page) }
      times.append((ContinuousClock.now - start) / .milliseconds(1))
      start = .now
    }
    times.sort()
    guard let worst = times.last else { return }
    print(
      "\(name.padding(toLength: 12, withPad: " ", startingAt: 0))\(times[times.count / 2].hundredths) ms in the middle, \(worst.hundredths) ms at worst"
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
    let change = try time("draft") { try run.draft() }
    try time("group") { try run.group() }
    try time("rank") { try run.rank(upTo: change) }
    let queue = CampaignQueue(store: store, knowledge: knowledge)
    let counts = try time("queue") { try queue.counts() }
    print("posts \(read), waiting \(counts.waiting.posts), asks \(try queue.askCount())")
    return store
  }
}
