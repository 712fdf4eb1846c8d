import Answering
import ArgumentParser
import Foundation
import Interchange
import LineEditing
import Retrieval
import ThreadStorage

/// Takes a person out of the log.
struct ForgetCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take a person’s words and name, or a post’s, out of the log for good.",
    discussion: """
      How much was decided and answered stays; their posts are no longer counted among what was asked. Models that were \
      learnt from their words are deleted with them. Dumps and backups that have them later don’t bring them back. fireside about --author shows what is held first.

        fireside forget --author @kim
        fireside forget --post 2136869962480410633
      """
  )

  @Option(help: ArgumentHelp("The person, on all networks, or on that of --network.", valueName: "handle"))
  var author: String?

  @Option(help: ArgumentHelp("The post, by its id, or network:id.", valueName: "id"))
  var post: String?

  @Flag(help: "Don’t ask first.")
  var yes = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard (author == nil) != (post == nil) else {
      throw ValidationError("say who or what is to be forgotten: --author HANDLE or --post ID")
    }
  }

  func run() throws {
    let store = try ThreadStore(options.logLocation, mustExist: true)
    let subject: ForgottenSubject? = author.map { .author($0, on: options.network) } ?? post.map { .post($0) }
    guard let subject else { return }
    let console = speech.console
    let held = try store.toForget(subject)
    guard try yes || isSure(held, console) else { return console.line(console.words("forget-not")) }
    let (posts, threads) = try store.held(of: subject)
    let now = Date()
    let gone = try store.forget(subject, at: now)
    guard held.posts > 0 || gone.questions > 0 else {
      return console.line(console.words("forget-none", ["subject": (author ?? post ?? "").printable]))
    }
    console.line(console.words("forgotten", ["day": "\(CalendarDate(now))"]))
    console.line("  " + console.words("posts", gone.posts))
    let decided = ["questions": console.number(gone.questions)]
    console.line("  " + console.words("forgotten-decided", gone.answers, decided))
    try options.modelCache?.empty()
    console.line(console.words("forgotten-elsewhere"))
    tellOfKept(
      posts.map(\.question.said) + threads.flatMap { $0.turns.map(\.question.said) },
      from: threads.map(\.id),
      console
    )
  }
}

extension ForgetCommand {
  /// Names what a reviewer kept from their threads, and the lines that have their words: these are files of the campaign's,
  /// which only people change.
  private func tellOfKept(_ words: [String], from threads: [Int64], _ console: Console) {
    guard let folder = try? CampaignFinder.standard.find(options.knowledge).folder else { return }
    let file = "\(folder)/\(LearntFile.name)"
    let items = LearntFile.items(in: Proposal.content(at: file) ?? "", from: threads)
    if !items.isEmpty {
      let values = ["file": file.printable, "items": items.joined(separator: ", ").printable]
      console.line(console.words("forgotten-kept", values))
    }
    let lines = QuotedWords(words).places(in: folder)
    guard !lines.isEmpty else { return }
    console.line(console.words("forgotten-lines"))
    for line in lines { console.line("  \(line)".printable) }
  }

  /// Asks a person at a terminal: what is forgotten doesn't come back.
  private func isSure(_ held: Forgettable, _ console: Console) throws -> Bool {
    let reader = makeLineReader(completions: [], historyFile: nil)
    guard reader.isInteractive else { throw BadInput(speech.console.words("forget-yes")) }
    let values = [
      "posts": console.words("posts", held.posts), "answers": console.words("answers", held.answers),
      "subject": (author ?? post ?? "").printable,
    ]
    console.line(console.words(held.posts == 0 ? "forget-held-none" : "forget-held", values))
    if held.grave > 0 { console.line(console.alarm(console.words("forget-grave", held.grave))) }
    let prompt = "\(console.words("forget-prompt")) > "
    return try reader.readLine(prompt: prompt, prefill: "") == .line(console.words("forget-word"))
  }
}

/// Copies a log.
struct BackupCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the log to a file, while others are at it too.",
    discussion: "  fireside backup fireside-2026-11-29.sqlite"
  )

  @Argument(help: ArgumentHelp("The copy, which must not be there yet.", valueName: "file"))
  var file: String

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    let console = speech.console
    guard !FileManager.default.fileExists(atPath: file) else {
      throw BadInput(console.words("backup-there", ["file": file.printable]))
    }
    try ThreadStore(readingFrom: options.logLocation).backUp(to: file)
    let values = ["file": file.printable, "log": options.logLocation.description.printable]
    console.line(console.words("backup-done", values))
  }
}
