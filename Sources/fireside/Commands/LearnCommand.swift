import Answering
import ArgumentParser
import Foundation
import Interchange
import LineEditing
import Reviewing
import TextAnalysis
import ThreadStorage

/// A session over what the log suggests for the knowledge.
struct LearnCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Go through what the log suggests for the knowledge; a yes writes it into the files.",
    discussion: """
      Asks to add to an item, near misses from drafts that somebody said were wrong, items that many ask for and nobody \
      wrote, in the words that were written to them by hand, and the words that reviewers put in place of an answer twice or \
      more. Each is shown with where it is from. What is taken is written where a person would have put it; if check finds a \
      new fault then, or a transcript no longer holds, it is undone. Nothing is written without a yes. Items that say or ask \
      nearly the same, to be made one by hand, are named by fireside check.

        fireside learn
        fireside learn --people 10
      """
  )

  @Option(help: ArgumentHelp("From how many people on who ask the same an item is proposed.", valueName: "n"))
  var people = 20

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    let queue = try options.openQueue()
    let responder = options.responder(for: queue.knowledge)
    let house = HouseWords(of: queue.knowledge)
    let suggestions =
      try queue.suggestions(fewest: people, responder, plain: house.forAnybody)
      + queue.rewordings(responder, plain: house.forEverybody)
    let console = speech.console
    guard !suggestions.isEmpty else { return console.line(console.faint(console.words("learn-none"))) }
    var session = LearningSession(options: options, knowledge: queue.knowledge, console: console)
    let reader = makeLineReader(completions: [], historyFile: nil)
    for (number, suggestion) in suggestions.enumerated() {
      guard let suggestion = session.left(of: suggestion),
        let proposal = try session.proposal(for: suggestion)
      else { continue }
      console.line()
      let place = console.place(number + 1, of: suggestions.count)
      console.line(console.faint("  \(place) · \(console.told(suggestion.source))"))
      session.show(proposal, suggestion)
      let prompt =
        reader.isInteractive ? console.words("learn-prompt", console.keys("y", "n", "q")) + " > " : ""
      guard
        case .line(let answer) = try reader.readChoice(prompt: prompt, keys: ["y", "n", "q"], isStep: false),
        answer != "q"
      else { break }
      if answer == "y" { try session.write(proposal) }
    }
    console.line()
    console.line(
      "\(console.words("learn-written", session.written)), \(console.words("learn-undone", session.undone))"
    )
  }
}

/// Writes proposals, as far as the campaign holds with them.
private struct LearningSession {
  private(set) var trial: KnowledgeTrial
  var knowledge: Knowledge
  let console: Console
  private static let name = "fireside learn"

  /// The items that were there when it began.
  private let known: Set<ItemID>
  private(set) var written = 0
  private(set) var undone = 0

  init(options: SharedOptions, knowledge: Knowledge, console: Console) {
    trial = KnowledgeTrial(options: options)
    (self.knowledge, self.console) = (knowledge, console)
    known = Set(knowledge.items.map(\.id))
    trial.progress = { done, total in
      var bar = ProgressBar("transcripts", total: total, isShown: ProgressBar.isSeen)
      bar.show(done)
      if done == total { bar.clear() }
    }
  }

  /// What is left of a suggestion beside the items that were written in this session: where one is near, another way to ask
  /// for that; nil where it answers already what another one is proposed for.
  func left(of suggestion: Suggestion) -> Suggestion? {
    guard case .item = suggestion.kind, written > 0, let text = suggestion.texts.first else {
      return suggestion
    }
    let draft = trial.options.responder(for: knowledge).draft(for: Question(network: .plain, text: text))
    guard let near = draft.item ?? draft.choices.first, !known.contains(near) else { return suggestion }
    guard draft.item == nil else {
      let values = ["words": text.printable, "item": "\(near)"]
      console.line(console.faint("  " + console.words("learn-answered", values)))
      return nil
    }
    var ask = suggestion
    ask.kind = .ask(near)
    return ask
  }

  /// Nil where there is nothing to write, or no place to write it to.
  func proposal(for suggestion: Suggestion) throws -> Proposal? {
    switch suggestion.kind {
    case .ask(let item): Proposal(adding: suggestion, to: .asks, of: item, in: knowledge)
    case .not(let item): Proposal(adding: suggestion, to: .not, of: item, in: knowledge)
    case .answer(let item, let old):
      Proposal(rewording: suggestion, old, of: item, in: knowledge, options: trial.options)
    case .item(let words): Proposal(ofItem: entry(for: suggestion, words), in: .roadmap, of: knowledge)
    }
  }

  /// An item of the roadmap of which nothing is decided, in the words that were written to those who ask, if any were.
  private func entry(for suggestion: Suggestion, _ words: KeptWords?) -> String {
    let today = CalendarDate(Date())
    guard let words else {
      return Adoption.item(
        asking: suggestion.texts,
        named: "asked-\(suggestion.source)",
        in: suggestion.language,
        remark: LearntFile.remark(by: Self.name, on: today, ask: suggestion.source)
      )
    }
    return Adoption.item(
      called: words.heading,
      asking: (suggestion.texts, suggestion.language),
      answer: (words.answer, words.answerLanguage),
      named: Adoption.id(of: words.heading, in: .roadmap, besides: knowledge.items.map(\.id)),
      status: .open,
      verified: today,
      remark: LearntFile.remark(by: Self.name, on: today, thread: words.thread)
    )
  }

  func show(_ proposal: Proposal, _ suggestion: Suggestion) {
    let what =
      switch suggestion.kind {
      case .ask(let item): console.words("learn-ask", ["item": "\(item)"])
      case .not(let item): console.words("learn-not", ["item": "\(item)"])
      case .answer(let item, _): console.words("learn-answer", suggestion.people, ["item": "\(item)"])
      case .item(nil): console.words("learn-item", suggestion.people)
      case .item: console.words("learn-item-written", suggestion.people)
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

  /// Writes a file, unless the campaign would no longer hold.
  mutating func write(_ proposal: Proposal) throws {
    console.line(console.faint("  \(console.words("learn-trying"))"))
    var reason: String?
    do {
      let changed = try trial.options.load(knowledge.folder, with: [proposal.path: proposal.after])
      reason = try trial.loss(from: knowledge, to: changed)
      if reason == nil, try proposal.write(in: knowledge.folder) {
        written += 1
        knowledge = changed
        return console.line(console.good("  ✓ \(console.words("learn-done"))"))
      }
    } catch let error as FaultyInput {
      reason = error.faults.first.map { "\($0)" }
    }
    undone += 1
    let told = (reason ?? console.words("learn-changed")).printable
    console.line(console.warning("  \(console.words("learn-taken-back", ["reason": told]))"))
  }
}
