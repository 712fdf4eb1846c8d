import Answering
import ArgumentParser
import Foundation
import Interchange
import LineEditing
import Reviewing
import TextAnalysis
import ThreadStorage

/// A session over what the log suggests for the knowledge.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Go through what the log suggests for the knowledge; a yes writes it into the files.",
    discussion: """
      Asks to add to an item, near misses from rejected drafts, items that many ask for and nobody wrote, and the words that \
      reviewers put in place of an answer twice or more. Each is shown with where it is from. What is taken is written where a person would have put it; if check finds a new fault then, or \
      a transcript no longer holds, it is undone. Nothing is written without a yes.

        fireside learn
        fireside learn --people 10
      """
  )

  @Option(help: ArgumentHelp("From how many people on who ask the same an item is proposed.", valueName: "n"))
  var people = 20

  @OptionGroup var options: SharedOptions

  func run() throws {
    let queue = try options.openQueue()
    let responder = options.responder(for: queue.knowledge)
    let suggestions =
      try queue.suggestions(fewest: people) { text in
        responder.draft(for: Question(network: .plain, text: text)).language
      } + queue.rewordings(responder, plain: HouseWords(of: queue.knowledge).forEverybody)
    let console = Console.standard()
    guard !suggestions.isEmpty else {
      return console.line(console.faint("The log suggests nothing that the files lack."))
    }
    var session = LearningSession(options: options, knowledge: queue.knowledge, console: console)
    let reader = makeLineReader(completions: [], historyFile: nil)
    for (number, suggestion) in suggestions.enumerated() {
      guard let proposal = try session.proposal(for: suggestion) else { continue }
      console.line()
      console.line(console.faint("  \(number + 1) of \(suggestions.count) · \(suggestion.source)"))
      session.show(proposal, suggestion)
      let prompt = reader.isInteractive ? "y write · n leave · q stop > " : ""
      guard
        case .line(let answer) = try reader.readChoice(prompt: prompt, keys: ["y", "n", "q"], isStep: false),
        answer != "q"
      else { break }
      if answer == "y" { try session.write(proposal) }
    }
    console.line()
    console.line("\(session.written) written, \(session.undone) undone")
  }
}

/// Writes proposals, and takes back what doesn't hold.
private struct LearningSession {
  /// A file as it is to be.
  struct Proposal {
    let path: String
    let before: String?
    let after: String
  }

  let options: SharedOptions
  var knowledge: Knowledge
  let console: Console
  private(set) var written = 0
  private(set) var undone = 0

  init(options: SharedOptions, knowledge: Knowledge, console: Console) {
    (self.options, self.knowledge, self.console) = (options, knowledge, console)
  }

  /// Nil where there is nothing to write, or no place to write it to.
  func proposal(for suggestion: Suggestion) throws -> Proposal? {
    switch suggestion.kind {
    case .ask(let item): try proposal(adding: suggestion, to: .asks, of: item)
    case .not(let item): try proposal(adding: suggestion, to: .not, of: item)
    case .answer(let item, let old): try proposal(rewording: suggestion, old, of: item)
    case .item: proposal(ofItem: suggestion)
    }
  }

  private func proposal(adding suggestion: Suggestion, to list: KnowledgePatch.List, of id: ItemID) throws
    -> Proposal?
  {
    guard let item = knowledge.item(id), let text = suggestion.texts.first else { return nil }
    let content = try String(contentsOfFile: item.source.file, encoding: .utf8)
    return KnowledgePatch(text, in: suggestion.language, to: list, of: item).applied(to: content).map {
      Proposal(path: item.source.file, before: content, after: $0)
    }
  }

  private func proposal(rewording suggestion: Suggestion, _ old: String, of id: ItemID) throws -> Proposal? {
    guard let item = knowledge.item(id), let text = suggestion.texts.first else { return nil }
    let (file, language) = (item.source.file, suggestion.language)
    let content = try String(contentsOfFile: file, encoding: .utf8)
    let patch = RewordingPatch(text, insteadOf: old, in: language, of: item)
    guard let after = patch.applied(to: content),
      let read = try? options.loadKnowledge(with: [file: after]).item(id),
      read.answer.variants[language]?.contains(text) == true
    else { return nil }
    return Proposal(path: file, before: content, after: after)
  }

  private func proposal(ofItem suggestion: Suggestion) -> Proposal? {
    let path = knowledge.folder + "/learnt.yaml"
    let before = try? String(contentsOfFile: path, encoding: .utf8)
    let entry = Adoption.item(
      asking: suggestion.texts,
      named: "asked-\(suggestion.source)",
      in: suggestion.language
    )
    return Proposal(path: path, before: before, after: (before ?? "roadmap:\n") + entry)
  }

  func show(_ proposal: Proposal, _ suggestion: Suggestion) {
    let what =
      switch suggestion.kind {
      case .ask(let item): "an ask of \(item)"
      case .not(let item): "what is not \(item)"
      case .answer(let item, _):
        "an answer of \(item) in other words, as it was edited \(suggestion.people.grouped) times"
      case .item: "an item: \(suggestion.people.grouped) people ask the same"
      }
    console.line("  \(what)")
    let old = (proposal.before ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let new = proposal.after.split(separator: "\n", omittingEmptySubsequences: false)
    for change in new.difference(from: old) {
      switch change {
      case .insert(let place, let line, _):
        console.line(console.good("  \(proposal.path):\(place + 1) +\(line.description.printable)"))
      case .remove(let place, let line, _):
        console.line(console.warning("  \(proposal.path):\(place + 1) -\(line.description.printable)"))
      }
    }
  }

  /// Writes a file, and puts it back as it was where the campaign no longer holds.
  mutating func write(_ proposal: Proposal) throws {
    let before = try state()
    try Data(proposal.after.utf8).write(to: URL(fileURLWithPath: proposal.path), options: .atomic)
    var reason: String?
    do {
      let after = try state()
      reason =
        after.faults.first { !before.faults.contains($0) }
        ?? after.broken.first { !before.broken.contains($0) }
    } catch let error as FaultyInput {
      reason = error.faults.first.map { "\($0)" }
    }
    guard let reason else {
      written += 1
      knowledge = try options.loadKnowledge()
      return console.line(console.good("  ✓ written"))
    }
    undone += 1
    if let text = proposal.before {
      try Data(text.utf8).write(to: URL(fileURLWithPath: proposal.path), options: .atomic)
    } else {
      try FileManager.default.removeItem(atPath: proposal.path)
    }
    console.line(console.warning("  undone: \(reason.printable)"))
  }

  /// What check finds, without the lines it stands on, and which turns of the transcripts don't hold.
  private func state() throws -> (faults: Set<String>, broken: Set<String>) {
    let knowledge = try options.loadKnowledge()
    let findings = KnowledgeAudit.run(
      knowledge: knowledge,
      today: CalendarDate(Date()),
      cache: options.modelCache
    )
    let faults = findings.filter { $0.severity == .fault }.map { "\($0.location.file): \($0.message)" }
    let folder = knowledge.folder + "/transcripts"
    guard CampaignFinder.isFolder(folder) else { return (Set(faults), []) }
    let desk = try ReviewDesk(
      responder: options.responder(for: knowledge),
      store: try ThreadStore(.memory),
      settings: ReviewDesk.Settings(),
      clock: Date.init
    )
    let runner = TranscriptRunner(desk: desk)
    let broken = try TranscriptLoader.load([folder]).flatMap { try runner.run($0) }.filter {
      $0.standing == .mismatch
    }
    return (Set(faults), Set(broken.map { "\($0.turn.location): “\($0.turn.question)”" }))
  }
}
