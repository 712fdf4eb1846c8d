import Answering
import ArgumentParser
import Foundation
import ThreadStorage

/// Takes a person out of the log.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take a person’s words and name, or a post’s, out of the log for good; the counts stay.",
    discussion: """
      Dumps and backups that have them later don’t bring them back. fireside about --author shows what is held first.

        fireside forget --author @kim
        fireside forget --post 2136869962480410633
      """
  )

  @Option(help: ArgumentHelp("The person, on all networks, or on that of --network.", valueName: "handle"))
  var author: String?

  @Option(help: ArgumentHelp("The post, by its id, or network:id.", valueName: "id"))
  var post: String?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard (author == nil) != (post == nil) else {
      throw ValidationError("say who or what is to be forgotten: --author HANDLE or --post ID")
    }
  }

  func run() throws {
    let store = try ThreadStore(options.logLocation, mustExist: true)
    let subject: ForgottenSubject? =
      author.map { .author($0, on: options.network) } ?? post.map { .post($0) }
    guard let subject else { return }
    let now = Date()
    let gone = try store.forget(subject, at: now)
    let console = Console.standard()
    console.line("Forgotten on \(CalendarDate(now)), and kept out from now on:")
    console.line("  \(gone.posts.grouped) \(gone.posts == 1 ? "post" : "posts")")
    console.line(
      "  \(gone.questions.grouped) decided; \(gone.answers.grouped) answers stay, without whom they were to"
    )
    console.line(
      "The log and its journal hold no word of it. What can’t be reached from here: exports and pages, drafts that were "
        + "written to files, backups elsewhere, and what stands on the network."
    )
  }
}

/// Copies a log.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the log to a file, while others are at it too.",
    discussion: "  fireside backup fireside-2026-11-29.sqlite"
  )

  @Argument(help: ArgumentHelp("The copy, which must not be there yet.", valueName: "file"))
  var file: String

  @OptionGroup var options: SharedOptions

  func run() throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw BadInput("\(file) is there already: name a new file, or take it away first")
    }
    try ThreadStore(readingFrom: options.logLocation).backUp(to: file)
    Console.standard().line("\(file.printable) · a copy of \(options.logLocation.description.printable)")
  }
}
