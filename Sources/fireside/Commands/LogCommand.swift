import ArgumentParser
import ThreadStorage

/// What has been answered.
struct LogCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List what has been answered, newest first; with a number, show one thread whole.",
    discussion: """
        fireside log
        fireside log --all
        fireside log 12
      """
  )

  @Argument(help: ArgumentHelp("The thread to show with its evidence.", valueName: "n"))
  var thread: Int64?

  @Flag(help: "Also what was rejected, put off or escalated.")
  var all = false

  @Option(help: ArgumentHelp("Only what this reviewer decided.", valueName: "name"))
  var reviewer: String?

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    let store = try ThreadStore(readingFrom: options.logLocation)
    let table = LogTable(console: speech.console)
    if let thread {
      table.show(try store.thread(thread))
    } else {
      try table.show(store, by: reviewer, limit: nil, includesUnanswered: all)
    }
  }
}
