import Answering
import ArgumentParser
import Foundation

/// Writes a small campaign to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small campaign of your own to start from; asks nothing, overwrites nothing.",
    discussion: """
      The folder must be new or empty. Its files are commented, pass “fireside check” and hold a transcript; \
      make them yours line by line.

        fireside init Knowledge/mine
      """
  )

  @Argument(help: ArgumentHelp("The campaign’s new folder.", valueName: "dir"))
  var folder: String

  func run() throws {
    FileAccess.publish()
    let files = try CampaignTemplate.files(today: CalendarDate(Date()))
    try CampaignWriter(folder: folder).write(files)
    let console = Console.standard()
    for file in files { console.line("wrote \(Self.path(folder, file.name))") }
    let place = Self.quoted(folder)
    let transcript = Self.quoted(Self.path(folder, CampaignTemplate.transcript))
    console.line()
    console.line("Next:")
    console.line("  fireside check --knowledge \(place)")
    console.line("  fireside run --knowledge \(place) \(transcript)")
  }

  private static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The path as a shell takes it for one word.
  static func quoted(_ path: String) -> String {
    let isPlain =
      !path.isEmpty
      && path.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || "/._-".utf8.contains(byte)
      }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
