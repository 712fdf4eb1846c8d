import Answering
import ArgumentParser
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// Changes where an item of the roadmap stands, and puts those who were told otherwise back on the desk.
struct StatusCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract:
      "Change a roadmap item’s status in its file, and put those who were told otherwise back on the desk.",
    discussion: """
      Each who wished for it or asked gets a draft of the news, once for all that changed; whoever was against it, may \
      have been hurt or wants to hear no more does not. Without a status it is left as it is in the file, for what was \
      changed there by hand. Texts that say where it stood come first: the file is changed before they are only if you \
      say so, and nobody is told until they fit.

        fireside status roadmap/apple-pay completed
        fireside status roadmap/apple-pay
      """
  )

  @Argument(help: ArgumentHelp("The item, such as roadmap/apple-pay.", valueName: "item"))
  var item: String

  @Argument(help: ArgumentHelp("open, planned, started, completed or declined.", valueName: "status"))
  var status: RoadmapStatus?

  @Flag(help: "Change it though texts of the item don’t fit, without asking.")
  var yes = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard ItemID(item)?.section == .roadmap else {
      throw ValidationError("“\(item)” is no item of the roadmap: give roadmap/ID")
    }
  }

  func run() throws {
    var knowledge = try options.loadKnowledge()
    let console = speech.console
    guard let id = ItemID(item), let before = knowledge.item(id) else {
      throw BadInput(console.words("status-none", ["item": item, "folder": knowledge.folder]))
    }
    let isChanged = try status.map { try change(before, of: knowledge, to: $0, console) } ?? false
    if isChanged { knowledge = try options.loadKnowledge() }
    let findings = StatusWords.findings(on: id, in: knowledge)
    if !isChanged { show(findings, console) }
    // What is only advice holds nobody up for good.
    guard !findings.contains(where: { isChanged || $0.severity == .fault }) else {
      console.tell(console.words("status-mend", ["item": "\(id)"]))
      throw Failure.didNotHold
    }
    do {
      let store = try ThreadStore(options.logLocation, mustExist: true)
      let queue = CampaignQueue(store: store, knowledge: knowledge)
      try tell(try News(about: knowledge.items.filter { $0.id == id }, in: queue), queue, console)
    } catch LogError.missing {
      console.tell(console.words("status-no-log"), console.faint)
    }
  }

  /// Writes the status, unless texts don't fit it and nobody said to all the same; false where it is that already.
  private func change(
    _ item: KnowledgeItem,
    of knowledge: Knowledge,
    to status: RoadmapStatus,
    _ console: Console
  ) throws -> Bool {
    guard item.standing != .roadmap(status) else { return false }
    let (file, text) = try StatusLine(item, console).changed(to: status)
    let findings = StatusWords.findings(
      on: item.id,
      in: try options.load(knowledge.folder, with: [file: text])
    )
    show(findings, console)
    guard try findings.isEmpty || yes || isSure(status, console) else {
      let standing = console.name("standing", item.standing.name)
      console.tell(console.words("status-still", ["item": "\(item.id)", "standing": standing]))
      throw Failure.didNotHold
    }
    try WholeFile(path: file).write(text)
    console.line("\(item.id): \(item.standing.name) → \(status.rawValue)")
    return true
  }

  private func show(_ findings: [Finding], _ console: Console) {
    for finding in findings {
      var finding = finding
      finding.message = console.told(finding.message)
      console.line(console.warning("  \(finding)"))
    }
  }

  /// Asks a person at a terminal; a script says so beforehand.
  private func isSure(_ status: RoadmapStatus, _ console: Console) throws -> Bool {
    let reader = makeLineReader(completions: [], historyFile: nil)
    guard reader.isInteractive else { return false }
    let values = ["standing": console.name("standing", status.rawValue)].merging(console.keys("y", "n")) {
      $1
    }
    let prompt = console.prompt(console.words("status-prompt", values))
    return try reader.readChoice(prompt: prompt, keys: ["y", "n"], isStep: false) == .line("y")
  }

  private func tell(_ news: News, _ queue: CampaignQueue, _ console: Console) throws {
    let added = try news.putBack(in: queue, at: Date())
    let people = console.words("status-told", news.due.count)
    let back = added > 0 ? console.words("status-back", ["count": console.number(added)]) : ""
    console.tell(people + back)
    for silence in News.Silence.allCases {
      guard let count = news.silent[silence] else { continue }
      console.tell(console.words("silence-\(silence)", count), console.faint)
    }
  }

}

extension RoadmapStatus: ExpressibleByArgument {}

/// The line of a file that says where an item stands.
private struct StatusLine {
  let item: KnowledgeItem

  private let console: Console

  init(_ item: KnowledgeItem, _ console: Console) { (self.item, self.console) = (item, console) }

  /// The file with another status there, and where it is; comments, order and all other bytes stay.
  func changed(to status: RoadmapStatus) throws -> (file: String, text: String) {
    let place = item.source.of("status", in: item.lines)
    var lines = try String(contentsOfFile: place.file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let word = item.standing.name
    guard lines.indices.contains(place.line - 1),
      let key = lines[place.line - 1].firstRange(of: "status:"),
      let value = lines[place.line - 1][key.upperBound...].firstRange(of: word)
    else {
      throw BadInput(
        console.words("status-line", ["place": "\(place)", "word": word, "status": status.rawValue])
      )
    }
    lines[place.line - 1].replaceSubrange(value, with: status.rawValue)
    return (place.file, lines.joined(separator: "\n"))
  }
}
