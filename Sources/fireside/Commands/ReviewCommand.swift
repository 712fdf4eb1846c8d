import Answering
import ArgumentParser
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// The desk over a queue.
struct ReviewCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract:
      "Review what waits in the queue, post after post; all who ask the same can be answered at once.",
    discussion: """
      Danger comes first, then care, then follow-ups, then the asks of most people; jokes, thanks and spam last. Leave whenever \
      you like: the next review goes on from there. Several people may review one log at once.

        fireside review
        fireside review --order reach
        fireside review --handed-over
      """
  )

  @Option(help: "The order of the posts: urgency, age or reach.")
  var order: ReviewOrder = .urgency

  @Option(
    help: ArgumentHelp(
      "Only some of what waits, such as “language=fr tier=care”; also lane, ask and network.",
      valueName: "filter"
    )
  )
  var filter: String?

  @Flag(help: "Take up what was handed over and stays open, instead of what waits.")
  var handedOver = false

  @Option(
    help: ArgumentHelp(
      "How many people may get the very same words when many are answered at once.",
      valueName: "n"
    )
  )
  var identical = OthersWhoAsk.mostIdentical

  @Flag(inversion: .prefixedNo, help: "Learn from decisions, but for those taken together.")
  var learning = true

  @OptionGroup var desk: DeskOptions

  @OptionGroup var options: SharedOptions

  var speech: SpeechOptions { desk.speech }

  func validate() throws {
    if let filter, QueueFilter(filter) == nil {
      throw ValidationError(
        "--filter “\(filter)” is no filter: use lane, tier, ask, language, network or author, such as “language=fr tier=care”"
      )
    }
    if identical < 1 { throw ValidationError("--identical \(identical) is below 1") }
  }

  func run() throws {
    let responder = try options.makeResponder()
    let queue = try options.openQueue(with: responder)
    for item in try News.items(in: queue) {
      let standing = self.desk.console.name("standing", item.standing.name)
      Console.standardError(
        self.desk.console.words("status-changed", ["item": "\(item.id)", "standing": standing])
      )
    }
    var settings = ReviewDesk.Settings()
    settings.isLearning = learning
    settings.reviewer = self.desk.name
    settings.order = order
    settings.takesUpHandedOver = handedOver
    settings.mostIdentical = identical
    let desk = try ReviewDesk(
      responder: responder,
      store: queue.store,
      queue: queue,
      settings: settings,
      clock: Date.init
    )
    let reader = self.desk.reader(completions: DeskCommand.completions)
    if let filter = filter.flatMap(QueueFilter.init) {
      try desk.narrow(to: filter)
    } else if reader.isInteractive {
      try desk.narrowAsBefore()
    }
    let session = ReviewSession(
      desk: desk,
      reader: reader,
      console: self.desk.console,
      language: options.language,
      logName: options.logLocation.description,
      keeper: KnowledgeKeeper(desk: desk, options: options)
    )
    try QueueReview(session: session).run()
  }
}
