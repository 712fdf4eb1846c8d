import ArgumentParser
import Foundation
import TextAnalysis

/// The program: everything a founder does at the desk is one of its subcommands.
@main
struct Fireside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fireside",
    abstract: "Answer everybody: drafts from what exists and what is planned, approved by you.",
    discussion: """
      Fireside matches each question against a campaign’s knowledge and drafts an answer in your voice. You \
      approve or edit every one; nothing is ever posted. It works offline, and can say why it drafted what it did.

        fireside                            ask, see the draft, decide
        fireside ask "Do you take bitcoin?" one draft and its evidence
        fireside init Knowledge/mine        a campaign of your own to start from
      """,
    version: "1.0.0",
    subcommands: [
      ChatCommand.self, AskCommand.self, RunCommand.self, ExportCommand.self, CheckCommand.self,
      EvaluateCommand.self, InitCommand.self, LogCommand.self, ImportCommand.self, QueueCommand.self,
      ReviewCommand.self, OutboxCommand.self, AsksCommand.self, ReportCommand.self, StatusCommand.self,
      LearnCommand.self, AdoptCommand.self, DoctorCommand.self, DraftCommand.self, ForgetCommand.self,
      AboutCommand.self, BackupCommand.self, UnkeepCommand.self,
    ],
    defaultSubcommand: ChatCommand.self
  )

  static func main() {
    FileAccess.keepPrivate()
    var language = Language.ofCall
    do {
      try refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      if let command = command as? any SpeakingCommand { language = command.speech.language }
      try command.run()
    } catch {
      Failure.exit(with: error, in: language)
    }
  }

  /// The default command would take a misspelt one for an argument of its own.
  private static func refuseUnknownCommand(_ word: String?) throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    let hint = Spelling.nearest(to: word, among: names).map { "did you mean “fireside \($0)”?" }
    throw ValidationError("“\(word)” is no command: \(hint ?? "fireside --help lists them")")
  }
}
