import Answering
import ArgumentParser
import Foundation
import Retrieval
import Reviewing
import TextAnalysis
import ThreadStorage

/// The options that all commands have.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The campaign’s folder, or its name in Knowledge/.",
      discussion: "Default: $FIRESIDE_KNOWLEDGE, else the first campaign of Knowledge/ by name.",
      valueName: "dir"
    )
  )
  var knowledge: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The log of decisions; :memory: keeps none.",
      discussion: "Default: fireside.sqlite here.",
      valueName: "file"
    )
  )
  var log: String?

  @Option(
    name: .long,
    help: """
      Whose length rule drafts keep to; by default each post’s own network’s, else the campaign’s. In an import: where \
      the posts of a table, of JSON lines or of plain text were made.
      """
  )
  var network: Network?

  @Option(name: .long, help: "The questions’ language, instead of finding it from their words.")
  var language: Language?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The share of the drafts offered that are to be right, 0.5 to 0.99.",
      discussion: "Less gives more drafts. Default: the campaign’s own, else 0.95.",
      valueName: "share"
    )
  )
  var precision: Double?

  func validate() throws {
    if let precision, !Campaign.precisions.contains(precision) {
      throw ValidationError("--precision \(precision) is out of range: use a share from 0.5 to 0.99")
    }
  }

  /// The campaign to work with; which one was taken by default is said on standard error.
  func loadKnowledge() throws -> Knowledge {
    let location = try CampaignFinder.standard.find(knowledge)
    if let note = location.note { Console.standardError(Console.standard(in: .ofCall).told(note)) }
    return try load(location.folder)
  }

  /// The campaign in a folder; with `drafts`, as it would be if these files, by their paths, were written.
  func load(_ folder: String, with drafts: [String: String] = [:]) throws -> Knowledge {
    var knowledge = try KnowledgeLoader.load(folder: folder, with: drafts)
    if let network { knowledge.campaign.network = network }
    if let precision { knowledge.campaign.precision = precision }
    return knowledge
  }

  /// What drafts for the campaign to work with.
  func makeResponder() throws -> Responder { responder(for: try loadKnowledge()) }

  func responder(for knowledge: Knowledge) -> Responder {
    Responder(knowledge: knowledge, network: network, cache: modelCache)
  }

  /// Where trained models are kept between runs.
  var modelCache: ModelCache? { .standard(ProcessInfo.processInfo.environment) }

  var logLocation: LogLocation { LogLocation(log ?? "fireside.sqlite") }
}

extension Network: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}

extension SharedOptions {
  /// The queue in the log, which has to be there; what drafts for it is made only where it is needed.
  func openQueue(with responder: Responder? = nil) throws -> CampaignQueue {
    let knowledge = try responder?.knowledge ?? loadKnowledge()
    let queue = CampaignQueue(store: try ThreadStore(logLocation, mustExist: true), knowledge: knowledge)
    try queue.bringUpToDateShowingProgress { responder ?? self.responder(for: knowledge) }
    return queue
  }
}

extension CampaignQueue {
  /// Drafts and sorts what is new; where that takes a while, the terminal shows how far it has come.
  func bringUpToDateShowingProgress(responder: () throws -> Responder) throws {
    var bar: ProgressBar?
    defer { bar?.clear() }
    try bringUpToDate(
      progress: { done, total in
        bar = bar ?? ProgressBar("drafting", total: total, isShown: total > 2000 && ProgressBar.isSeen)
        bar?.show(done)
      },
      responder: responder
    )
  }
}
