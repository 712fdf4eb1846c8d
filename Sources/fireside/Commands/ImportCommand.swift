import Answering
import ArgumentParser
import Foundation
import Interchange
import Reviewing
import ThreadStorage

/// The networks' dumps, read into the queue.
struct ImportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read dumps of posts into the queue: what networks give, tables, JSON lines, plain text.",
    discussion: """
      Each post comes in once, however often a dump has it; one that was changed since waits again. An import that was \
      interrupted is taken up by doing it again.

        fireside import replies.jsonl hashtag.csv
        fireside import survey.csv --column text=Message --column author=Who
        fireside import reddit.json --invitation t3_1abcde --own-account nora_homestay
        fireside import --ids held.txt
        fireside import --deleted gone.txt --erase
        fireside import comments.csv --collected-at 2026-11-27T10:00
        fireside import --watch dumps
      """
  )

  @Argument(help: ArgumentHelp("Dumps, in any order.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("The format, where it isn’t to be recognised:"))
  var format: DumpFormat?

  @Option(
    help: ArgumentHelp(
      "Which column of a CSV, or member of JSON, has what (text=record.text); may be given several times.",
      discussion: "Fields: text, id, author, name, date, link, lang, parent.",
      valueName: "field=header"
    )
  )
  var column: [String] = []

  @Option(
    help: ArgumentHelp(
      "The line of a CSV that its header stands in, where it isn’t found.",
      valueName: "number"
    )
  )
  var headerLine: Int?

  @Option(
    help: ArgumentHelp(
      "When the dumps were made, for times such as “2 days ago”: 2026-11-27, or 2026-11-27T10:00+01:00.",
      valueName: "time"
    )
  )
  var collectedAt: String?

  @Option(help: ArgumentHelp("Write all that was skipped, with reasons, to this file.", valueName: "file"))
  var skipped: String?

  @Option(
    help: ArgumentHelp("Posts that were deleted since, by id: they leave the queue.", valueName: "file")
  )
  var deleted: [String] = []

  @Flag(help: "Erase the words of the deleted posts from the log, for good.")
  var erase = false

  @Option(
    help: ArgumentHelp(
      "Write the ids of all posts that are held to this file, to ask their network which of them are gone.",
      valueName: "file"
    )
  )
  var ids: String?

  @Option(
    help: ArgumentHelp(
      "Go on reading: each dump that is put into this folder, until Ctrl-C, beside whoever reviews.",
      valueName: "folder"
    )
  )
  var watch: String?

  @Option(
    help: ArgumentHelp(
      "A post that opened the floor, by id or address: what replies to it is a question. The log keeps it.",
      valueName: "post"
    )
  )
  var invitation: [String] = []

  @Option(
    help: ArgumentHelp(
      "A name that the founder writes under: posts by it are answers. The log keeps it.",
      valueName: "name"
    )
  )
  var ownAccount: [String] = []

  @OptionGroup var speech: SpeechOptions

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if files.isEmpty, deleted.isEmpty, watch == nil, ids == nil, invitation.isEmpty, ownAccount.isEmpty {
      throw ValidationError("there is nothing to import: give a dump, such as fireside import replies.jsonl")
    }
    for mapping in column where !mapping.dropFirst().dropLast().contains("=") {
      throw ValidationError(
        "--column \(mapping) names no column: use field=header, such as --column text=Message"
      )
    }
    let fields = column.map { $0.prefix { $0 != "=" }.lowercased() }
    if let twice = fields.first(where: { field in fields.count { $0 == field } > 1 }) {
      throw ValidationError("--column \(twice)= is given twice: a field stands in one column")
    }
    if let headerLine, headerLine < 1 { throw ValidationError("--header-line counts from 1") }
    if let collectedAt, DumpOptions.moment(collectedAt) == nil {
      throw ValidationError("--collected-at \(collectedAt) is no time: write it as 2026-11-27T10:00+01:00")
    }
    if erase, deleted.isEmpty { throw ValidationError("--erase goes with --deleted FILE") }
  }

  func run() throws {
    let knowledge = try options.loadKnowledge()
    // All are opened before the first is read: a slip of the pen costs nothing.
    let settings = dumpOptions(for: knowledge.campaign)
    var dumps = try files.map { (name: $0, dump: try Dump(fileAt: $0, options: settings)) }
    let listed = try deleted.flatMap { try DeletionList.ids(inFileAt: $0) }
    let store = try ThreadStore(options.logLocation)
    let gone = try named(listed, in: store)
    let folder = try watch.map { try WatchedFolder($0) }
    let notes = IntakeNotes(invitations: invitation, accounts: ownAccount)
    try store.note(notes, of: knowledge.campaign.name)
    var skips: [String] = []
    if !dumps.isEmpty || !deleted.isEmpty || notes != IntakeNotes() {
      try bring(&dumps, without: gone, to: store, knowledge, skips: &skips)
    }
    if let ids { try writeIDs(of: store, to: ids) }
    if var folder { try follow(&folder, store, knowledge, skips: &skips) }
  }

  /// The ids with the network that was told; one that two networks have says itself which it is of.
  private func named(_ ids: [String], in store: ThreadStore) throws -> [String] {
    let bare = Set(ids.filter { ThreadStore.parts(of: $0).network == nil })
    if let network = options.network {
      return ids.map { bare.contains($0) ? "\(network.rawValue):\($0)" : $0 }
    }
    guard !bare.isEmpty else { return ids }
    let held = Dictionary(grouping: try store.heldIDs().filter { bare.contains($0.id) }, by: \.id)
      .mapValues { Set($0.map(\.network.rawValue)).sorted() }
    if let id = ids.first(where: { held[$0, default: []].count > 1 }), let networks = held[id] {
      throw BadInput(
        speech.console.words(
          "import-two-networks",
          ["id": id, "networks": networks.joined(separator: ", "), "first": networks[0]]
        )
      )
    }
    return ids
  }

  private func bring(
    _ dumps: inout [(name: String, dump: Dump)],
    without gone: [String],
    to store: ThreadStore,
    _ knowledge: Knowledge,
    skips: inout [String]
  ) throws {
    let report = ImportReport(console: speech.console)
    let before = try store.newestPost()
    var unusable: [String] = []
    var unanswered = dumps.isEmpty ? [] : invitation
    // A dump is held as a whole: each is let go of once it is read, and all of them before what came is sorted.
    while !dumps.isEmpty {
      let (name, dump) = dumps.removeFirst()
      let result = try DumpImport(
        store: store,
        campaign: knowledge.campaign.name,
        clock: Date.init,
        invitations: unanswered
      )
      .run(dump, name: name)
      unanswered.removeAll(where: result.invited.contains)
      report.show(result, of: dump, named: name)
      try store.note(IntakeNotes(accounts: result.summary.owners), of: knowledge.campaign.name)
      skips += result.skipped.map(speech.console.told)
      if !result.isUsable { unusable.append(name) }
    }
    if let skipped { try WholeFile(path: skipped).write(skips.map { $0 + "\n" }.joined()) }
    if !deleted.isEmpty { report.show(try store.delete(gone, erasing: erase, at: Date()), erased: erase) }
    let queue = CampaignQueue(store: store, knowledge: knowledge)
    try queue.bringUpToDateShowingProgress { options.responder(for: knowledge) }
    let kinds = try queue.kinds(after: before)
    report.show(new: kinds, waiting: try queue.counts().waiting)
    report.show(unanswered: unanswered)
    let top = try queue.mostAnswered(after: before)
    let isHeld = try top.map { top in try store.heldIDs().contains { $0.id == top.id } } ?? false
    report.explain(kinds, mostAnswered: top, isHeld: isHeld)
    if !unusable.isEmpty {
      throw BadInput(speech.console.words("import-unusable", ["files": unusable.joined(separator: ", ")]))
    }
  }

  /// Until somebody ends it: a dump that can't be read is told, and costs no other.
  private func follow(
    _ folder: inout WatchedFolder,
    _ store: ThreadStore,
    _ knowledge: Knowledge,
    skips: inout [String]
  ) throws {
    speech.console.line(speech.console.words("watching", ["folder": folder.path.printable]))
    while true {
      for file in folder.ready() {
        do {
          let dump = try Dump(fileAt: file, options: dumpOptions(for: knowledge.campaign))
          // Any text reads as a question a line: a note that lies in the folder is none.
          guard dump.format != .plain || format != nil else {
            throw BadInput(speech.console.words("import-plain", ["file": file]))
          }
          var dumps = [(name: file, dump: dump)]
          // Whoever reviews may keep words as knowledge meanwhile: what waits is sorted by what holds now.
          let knowledge = try options.load(knowledge.folder)
          try bring(&dumps, without: [], to: store, knowledge, skips: &skips)
        } catch {
          Console.standardError(Failure.line("\(error)", speech.console))
        }
      }
      Thread.sleep(forTimeInterval: Self.pause)
    }
  }

  /// Seconds between two looks at a folder.
  private static let pause = 1.0

  private func dumpOptions(for campaign: Campaign) -> DumpOptions {
    let columns = column.map { mapping in
      let parts = mapping.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts[0], parts[1])
    }
    return DumpOptions(
      format: format,
      columns: Dictionary(columns) { $1 },
      network: options.network,
      headerLine: headerLine,
      collectedAt: collectedAt.flatMap(DumpOptions.moment),
      owner: ownAccount.first ?? campaign.founder?.handle ?? campaign.founder?.accounts.first
    )
  }

  /// One a line, as a network wants them; with the network in front where they are of several.
  private func writeIDs(of store: ThreadStore, to path: String) throws {
    let held = try store.heldIDs().filter { options.network == nil || $0.network == options.network }
    let isOfOne = Set(held.map(\.network)).count == 1
    let file = try OutputText(path)
    for (network, id) in held { try file.write((isOfOne ? "" : "\(network.rawValue):") + id + "\n") }
    try file.finish()
  }
}

extension DumpFormat: ExpressibleByArgument {
  var defaultValueDescription: String { summary }
}
