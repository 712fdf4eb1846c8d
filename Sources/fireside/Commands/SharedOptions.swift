import Answering
import ArgumentParser
import Foundation
import Retrieval
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
    help: ArgumentHelp("The log of decisions; :memory: keeps none.", valueName: "file")
  )
  var log: String = "fireside.sqlite"

  @Option(name: .long, help: "Whose length rule drafts keep to; the campaign’s own by default.")
  var network: Network?

  @Option(name: .long, help: "The questions’ language, instead of finding it from their words.")
  var language: Language?

  /// The campaign to work with; which one was taken by default is said on standard error.
  func loadKnowledge() throws -> Knowledge {
    let location = try CampaignFinder.standard.find(knowledge)
    if let note = location.note { Console.standardError(note) }
    return try KnowledgeLoader.load(folder: location.folder)
  }

  var logLocation: LogLocation { LogLocation(log) }
}

extension Network: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}

extension KnowledgeStamp {
  init(_ knowledge: Knowledge) {
    self.init(campaign: knowledge.campaign.name, fingerprint: knowledge.fingerprint)
  }
}
