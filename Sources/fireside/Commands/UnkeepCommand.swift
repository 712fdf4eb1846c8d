import Answering
import ArgumentParser
import Foundation
import Interchange

/// Takes back what was kept at the desk, by whomever and whenever.
struct UnkeepCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "unkeep",
    abstract: "Take back an item that was kept at the desk with K; without one, list what was kept.",
    discussion: """
      What others kept stays as it is. An item that a transcript or another check counts on is left where it is, which is \
      told; desks that are open take it up by themselves.

        fireside unkeep
        fireside unkeep features/breakfast
      """
  )

  @Argument(help: ArgumentHelp("The item, as the list names it.", valueName: "item"))
  var item: String?

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    let (knowledge, console) = (try options.loadKnowledge(), speech.console)
    let entries = LearntFile.kept(in: knowledge)
    guard let item else {
      guard !entries.isEmpty else { return console.tell(console.words("unkeep-nothing")) }
      return console.show(entries, in: knowledge)
    }
    guard let id = ItemID(item), let done = try KnowledgeTrial(options: options).takeBack(id, in: knowledge)
    else { throw BadInput(console.words("unkeep-unknown", ["words": item.printable])) }
    switch done.outcome {
    case .refused(.needed(let id, let reason)):
      throw BadInput(console.words("unkeep-needed", ["item": "\(id)", "reason": reason.printable]))
    case .refused(.changed(let file)):
      throw BadInput(console.words("unkept-changed", ["file": file.printable]))
    default: console.tell(console.words("unkept-again", ["item": item.printable]), console.good)
    }
  }
}
