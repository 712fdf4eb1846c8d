import Answering
import ArgumentParser
import Foundation
import Interchange
import Reviewing
import ThreadStorage

/// The networks' dumps, read into the queue.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read dumps of posts into the queue: what networks give, tables, JSON lines, plain text.",
    discussion: """
      Each post comes in once, however often a dump has it; one that was changed since waits again. An import that was \
      interrupted is taken up by doing it again.

        fireside import replies.jsonl hashtag.csv
        fireside import survey.csv --column text=Message --column author=Who
        fireside import --deleted gone.txt --erase
      """
  )

  @Argument(help: ArgumentHelp("Dumps, in any order.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("The format, where it isn’t to be recognised:"))
  var format: DumpFormat?

  @Option(
    help: ArgumentHelp(
      "Which column of a CSV has what; may be given several times.",
      discussion: "Fields: text, id, author, name, date, link, lang, parent.",
      valueName: "field=header"
    )
  )
  var column: [String] = []

  @Option(help: ArgumentHelp("Write all that was skipped, with reasons, to this file.", valueName: "file"))
  var skipped: String?

  @Option(
    help: ArgumentHelp("Posts that were deleted since, by id: they leave the queue.", valueName: "file")
  )
  var deleted: [String] = []

  @Flag(help: "Erase the words of the deleted posts from the log, for good.")
  var erase = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if files.isEmpty, deleted.isEmpty {
      throw ValidationError("there is nothing to import: give a dump, such as fireside import replies.jsonl")
    }
    for mapping in column where !mapping.dropFirst().dropLast().contains("=") {
      throw ValidationError(
        "--column \(mapping) names no column: use field=header, such as --column text=Message"
      )
    }
    if erase, deleted.isEmpty { throw ValidationError("--erase goes with --deleted FILE") }
  }

  func run() throws {
    let knowledge = try options.loadKnowledge()
    // All are opened before the first is read: a slip of the pen costs nothing.
    let dumps = try files.map { (name: $0, dump: try Dump(fileAt: $0, options: dumpOptions)) }
    let gone = try deleted.flatMap { try DeletionList.ids(inFileAt: $0) }
    let store = try ThreadStore(options.logLocation)
    let console = Console.standard()
    let report = ImportReport(console: console)
    let before = try store.lastPost()
    var skips: [String] = []
    for (name, dump) in dumps {
      let result = try DumpImport(store: store, campaign: knowledge.campaign.name, clock: Date.init)
        .run(dump, name: name)
      report.show(result, of: dump, named: name)
      skips += result.skipped
    }
    if let skipped { try write(skips, to: skipped) }
    if !gone.isEmpty { report.show(try store.delete(gone, erasing: erase, at: Date()), erased: erase) }
    let queue = CampaignQueue(store: store, knowledge: knowledge)
    try queue.bringUpToDateShowingProgress { options.responder(for: knowledge) }
    report.show(new: try queue.kinds(after: before), waiting: try queue.counts().waiting)
  }

  private var dumpOptions: DumpOptions {
    let columns = column.map { mapping in
      let parts = mapping.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts[0], parts[1])
    }
    return DumpOptions(
      format: format,
      columns: Dictionary(columns) { $1 },
      network: options.network
    )
  }

  private func write(_ skips: [String], to path: String) throws {
    do {
      try Data(skips.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw BadInput(
        "\(path) can’t be written: name a file in a folder that is there and that you may write to"
      )
    }
  }
}

extension DumpFormat: ExpressibleByArgument {
  var defaultValueDescription: String { summary }
}
