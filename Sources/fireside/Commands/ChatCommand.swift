import Answering
import ArgumentParser
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// The desk: type a question, see the draft, decide.
struct ChatCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Type a question as a guest would, see the draft, decide; the default command.",
    discussion: """
      Decisions: y approve, e edit, n no reply, l later, ! hand over, ? for the rest. Return alone decides nothing.
      A pipe works too: a question a line, each followed by its decision.

        fireside chat --knowledge Knowledge/homestay
        printf 'Do you take bitcoin?\\ny\\n' | fireside chat
      """
  )

  @Flag(
    inversion: .prefixedNo,
    help:
      "Learn from decisions: an approved question is one more ask of its item, a rejected one a near miss."
  )
  var learning = true

  @OptionGroup var desk: DeskOptions

  @OptionGroup var options: SharedOptions

  var speech: SpeechOptions { desk.speech }

  func run() throws {
    let responder = try options.makeResponder()
    let store = try ThreadStore(options.logLocation)
    var settings = ReviewDesk.Settings()
    settings.isLearning = learning
    settings.reviewer = self.desk.name
    let desk = try ReviewDesk(responder: responder, store: store, settings: settings, clock: Date.init)
    let session = ReviewSession(
      desk: desk,
      reader: self.desk.reader(completions: DeskCommand.completions, historyFile: Self.historyFile),
      console: self.desk.console,
      language: options.language,
      logName: options.logLocation.description,
      keeper: KnowledgeKeeper(desk: desk, options: options)
    )
    try session.run()
  }

  private static var historyFile: String? {
    let environment = ProcessInfo.processInfo.environment
    if let file = environment["FIRESIDE_HISTORY"] { return file.isEmpty ? nil : file }
    return environment["HOME"].map { $0 + "/.fireside_history" }
  }
}
