import Answering
import Foundation
import LineEditing
import Reviewing
import TextAnalysis
import ThreadStorage

/// What is typed with a slash in front.
extension ReviewSession {
  func runCommand(_ line: String) throws -> Step? {
    let (head, rest) = Self.headAndRest(String(line.dropFirst()))
    guard let command = SessionCommand(rawValue: head.lowercased()) else {
      let near = Spelling.nearest(to: head, among: SessionCommand.allCases.map(\.rawValue))
      let hint = near.map { "did you mean /\($0)?" } ?? "/help lists them"
      console.line(console.warning("  /\(head.printable) is no command: \(hint)"))
      return nil
    }
    switch command {
    case .help: showHelp()
    case .why: showWhy()
    case .later: return try takeUpPutOff()
    case .undo: try undo()
    case .log:
      try LogTable(console: console)
        .show(desk.store, of: desk.campaign, limit: Int(rest) ?? 10, includesUnanswered: true)
    case .language: setLanguage(rest)
    case .quit: return .leave
    case .queue, .split, .merge:
      guard let queue = desk.queue else {
        console.line(
          console.faint("  /\(command.rawValue) is for the queue: leave, and open it with fireside review")
        )
        return nil
      }
      switch command {
      case .split: try split()
      case .merge: try merge(into: rest)
      default: try show(queue)
      }
    }
    return nil
  }

  private func showHelp() {
    let commands = SessionCommand.allCases.filter { desk.queue == nil ? !$0.needsQueue : $0 != .later }
    let names = commands.map { "/" + [$0.rawValue, $0.argument].compactMap { $0 }.joined(separator: " ") }
    let width = (names.map(\.columns).max() ?? 0) + 2
    for (name, command) in zip(names, commands) {
      console.line("  \(console.key(name.padded(to: width)))\(command.summary)")
    }
    let keys = DecisionKey.allCases.map { "\(console.key(String($0.key))) \($0.rawValue)" }
    console.line("  On a draft: \(keys.joined(separator: " · "))")
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
