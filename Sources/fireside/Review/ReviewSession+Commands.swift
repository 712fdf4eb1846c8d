import Answering
import Foundation
import LineEditing
import Reviewing
import TextAnalysis
import ThreadStorage

/// What is typed with a slash in front.
extension ReviewSession {
  /// Runs a line that stands where no question is on the desk.
  func runLine(_ line: String) throws -> Step? {
    let (head, rest) = Self.headAndRest(line)
    guard let command = command(head) else { return nil }
    guard !command.needsQuestion else {
      tell("there is no question on the desk: type one first", console.faint)
      return nil
    }
    return try runCommand(command, rest)
  }

  /// The command that a word with a slash in front names; where there is none, that is said.
  func command(_ head: String) -> DeskCommand? {
    let word = String(head.dropFirst())
    guard let command = DeskCommand(word: word) else {
      let near = Spelling.nearest(to: word, among: DeskCommand.allCases.map(\.rawValue))
      tell("/\(word.printable) is no command: \(near.map { "did you mean /\($0)?" } ?? "/help lists them")")
      return nil
    }
    guard !command.needsQueue || desk.queue != nil else {
      tell("/\(command.rawValue) is for the queue: leave, and open it with fireside review", console.faint)
      return nil
    }
    return command
  }

  /// What is about no question in particular.
  func runCommand(_ command: DeskCommand, _ rest: String) throws -> Step? {
    switch command {
    case .help: showHelp()
    case .why: showWhy()
    case .later: return try takeUpPutOff()
    case .undo: try undo()
    case .far: try showProgress()
    case .log:
      try LogTable(console: console)
        .show(desk.store, of: desk.campaign, limit: Int(rest) ?? 10, includesUnanswered: true)
    case .language: setLanguage(rest)
    case .find: try find(rest)
    case .filter: return try setFilter(rest)
    case .mend: try mend(rest)
    case .go: return try go(to: rest)
    case .split: try split()
    case .merge: try merge(into: rest)
    case .queue: if let queue = desk.queue { try show(queue) }
    case .quit: return .leave
    default: break
    }
    return nil
  }

  private func showHelp() {
    let commands = DeskCommand.allCases.filter { desk.queue == nil ? !$0.needsQueue : $0 != .later }
    let names = commands.map { command in
      let key = command.key.map(String.init) ?? " "
      return "\(key)  /" + [command.rawValue, command.argument].compactMap { $0 }.joined(separator: " ")
    }
    let width = min((names.map(\.columns).max() ?? 0) + 2, console.width() / 2)
    for (name, command) in zip(names, commands) {
      let lines = command.summary.wrapped(to: console.width() - width - 2)
      console.line("  \(console.key(name.padded(to: width)))\(lines.first ?? "")")
      for line in lines.dropFirst() { console.line("  " + "".padded(to: width) + line) }
    }
  }

  private func showWhy() {
    guard let lastDraft else {
      console.line(console.faint("  There is no draft yet: type a question first."))
      return
    }
    DraftView(console: console).explain(lastDraft)
  }

  private func undo() throws {
    do {
      let (last, number) = try desk.undo()
      let end = "” is no longer \(last.verdict.past)"
      let room = max(10, console.width() - 12 - end.columns)
      console.line("  undone: “\(last.question.said.onOneLine.truncated(to: room))\(end)")
      switch number {
      case 1: break
      case 2: console.line("  nor is the other that was decided with it")
      default: console.line("  nor are the \(number - 1) that were decided with it")
      }
    } catch let error as LogError where error.isRefusal {
      console.line(console.warning("  \(error)"))
    }
  }

  private func show(_ queue: CampaignQueue) throws {
    try QueueView(console: console, knowledge: queue.knowledge).show(queue)
  }

  private func split() throws {
    switch try desk.split() {
    case .changed(_, let ask):
      console.line("  split: this is ask \(ask) now, with all who say the same words")
    case .allSayTheSame:
      console.line(console.warning("  all of this ask say the same words already"))
    case .standsAlone, .noSuchAsk:
      console.line(console.warning("  this post stands alone already"))
    }
  }

  private func merge(into text: String) throws {
    switch try desk.merge(into: AskID(text)) {
    case .changed(let ask, let other):
      console.line("  merged: those who ask \(ask) ask \(other) from now on")
    case .standsAlone, .allSayTheSame:
      console.line(console.warning("  this post stands alone: there is no ask to merge"))
    case .noSuchAsk:
      console.line(
        console.warning(
          "  “\(text.printable)” is no other ask: give an item such as roadmap/ID, or a number of /queue"
        )
      )
    }
  }

  private func setLanguage(_ code: String) {
    if code == "auto" || code.isEmpty {
      language = nil
    } else if let known = Language(rawValue: code.lowercased()) {
      language = known
    } else {
      console.line(console.warning("  “\(code.printable)” is no language Fireside knows: en, fr or auto"))
      return
    }
    console.line(
      "  questions are read \(language.map { "in \($0.rawValue)" } ?? "in the language of their words")"
    )
  }

  private func takeUpPutOff() throws -> Step? {
    let waiting = try desk.putOff()
    if waiting.isEmpty { console.line(console.faint("  Nothing was put off.")) }
    for (number, entry) in waiting.enumerated() {
      console.line(console.faint("  \(number + 1) of \(waiting.count)"))
      console.line(console.strong("  > " + entry.question.text.onOneLine))
      if let step = try review(desk.open(entry)) { return step }
    }
    return nil
  }
}
