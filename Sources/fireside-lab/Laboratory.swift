import Answering
import ArgumentParser
import Foundation
import ThreadStorage

/// The laboratory: campaigns of known truth, and what a review of them takes. Not a user's program.
@main
struct Laboratory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fireside-lab",
    abstract: "Simulated campaigns and reviewers, for trying Fireside out and for measuring it.",
    subcommands: [SimulateCampaignCommand.self, MeasureCampaignCommand.self, TrainReadingCommand.self]
  )
}

/// The campaign that a simulation draws from, or is measured by.
struct CampaignOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The campaign’s folder.", valueName: "dir"))
  var knowledge = "Knowledge/homestay"
}

/// Input that can't be worked with, as a sentence that says what would be right.
struct UnusableInput: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}

/// Writes a line to standard error.
func standardError(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}
