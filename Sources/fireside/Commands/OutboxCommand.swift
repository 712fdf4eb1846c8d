import Answering
import ArgumentParser
import Foundation
import Interchange
import LineEditing
import Reviewing
import TextAnalysis
import ThreadStorage

/// The last mile: what is approved waits here until a person has posted it.
struct OutboxCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "The answers that are approved and not posted yet: copy them, tick them off.",
    discussion: """
      Fireside posts nothing: a person does. An import that brings your own replies ticks them off by itself.

        fireside outbox                      what waits
        fireside outbox --send               one after the other: on the clipboard, with its link
        fireside outbox --page outbox.html   a page for the phone
        fireside outbox --sent sent.txt      what was ticked off there
        fireside outbox --recall x:123       back into the queue
        fireside outbox --format jsonl       for a tool of your own
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, jsonl }

  @Flag(help: "Take them one after the other: the answer goes to the clipboard, a key ticks it off.")
  var send = false

  @Option(help: ArgumentHelp("Write a page to post from, for the phone.", valueName: "file"))
  var page: String?

  @Option(
    help: ArgumentHelp("Note these as posted: one id a line, such as x:123; or one id.", valueName: "file")
  )
  var sent: String?

  @Option(help: ArgumentHelp("Note that these were not posted after all.", valueName: "file"))
  var unsent: String?

  @Option(help: ArgumentHelp("Take this answer back: its post waits again.", valueName: "network:id"))
  var recall: [String] = []

  @Option(help: "text, or jsonl: one answer a line.")
  var format: Format = .text

  @Option(help: ArgumentHelp("How many answers to list.", valueName: "n"))
  var limit = 20

  @OptionGroup var desk: DeskOptions
  @OptionGroup var options: SharedOptions

  var speech: SpeechOptions { desk.speech }

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit \(limit) is below 0") }
  }

  func run() throws {
    let queue = try options.openQueue()
    let (store, campaign) = (queue.store, queue.knowledge.campaign.name)
    let view = OutboxView(console: desk.console, store: store, campaign: campaign)
    if let sent { try note(sent, true, in: store, view) }
    if let unsent { try note(unsent, false, in: store, view) }
    for id in recall { view.show(recalled: id, try store.recall(id, by: desk.name, at: Date())) }
    guard sent == nil, unsent == nil, recall.isEmpty else { return }
    let others = try store.campaigns()
    guard others.isEmpty || others.contains(campaign) else {
      throw BadInput(
        desk.console.words(
          "outbox-other-log",
          ["others": others.joined(separator: ", "), "campaign": campaign]
        )
      )
    }
    let (answers, held) = (try store.outbox(of: campaign), try store.held(of: campaign))
    // What is written to a file or for a program holds no warning that a person would see.
    let isForFile = page != nil || format == .jsonl
    let console = isForFile ? Console.standardError(in: desk.console.language) : desk.console
    if isForFile || send { OutboxView(console: console, store: store, campaign: campaign).show(held) }
    if let page {
      let text = try OutboxPage(
        answers,
        held: held.count,
        of: campaign,
        in: options.language ?? console.language
      ).text()
      try WholeFile(path: page).write(text)
      Console.standardError(desk.console.words("outbox-page", ["file": page, "count": "\(answers.count)"]))
    } else if send {
      let reader = desk.reader()
      try OutboxWalk(
        console: desk.console,
        reader: reader,
        store: store,
        reviewer: desk.name,
        campaign: campaign
      ).run(answers)
    } else if format == .jsonl {
      for answer in answers { Console.standard().record(OutboxLines.line(answer)) }
    } else {
      try view.show(answers, held: held, limit: limit)
    }
  }

  private func note(_ path: String, _ isSent: Bool, in store: ThreadStore, _ view: OutboxView) throws {
    // A single id may be given as it is.
    let isID = path.contains(":") && !FileManager.default.fileExists(atPath: path)
    let ids = try isID ? [path] : DeletionList.ids(inFileAt: path)
    view.show(noted: try store.note(sent: ids, isSent, by: desk.name, at: Date()), isSent)
  }
}
