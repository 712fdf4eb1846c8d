import Answering
import Reviewing
import Foundation
import LineEditing
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
      let campaign = desk.responder.knowledge.campaign.name
      try LogTable(console: console)
        .show(desk.store, of: campaign, limit: Int(rest) ?? 10, includesUnanswered: true)
    case .language: setLanguage(rest)
    case .quit: return .leave
    case .queue, .split, .merge:
      guard let surroundings else {
        console.line(
          console.faint("  /\(command.rawValue) is for the queue: leave, and open it with fireside review")
        )
        return nil
      }
      return try surroundings.run(command, rest)
    }
    return nil
  }

  private func showHelp() {
    let commands = SessionCommand.allCases.filter { surroundings == nil ? !$0.needsQueue : $0 != .later }
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
      thread = nil
      count(last.verdict, -number)
      let end = "” is no longer \(last.verdict.past)"
      let room = max(10, console.width() - 12 - end.columns)
      console.line("  undone: “\(last.question.said.onOneLine.truncated(to: room))\(end)")
      if number > 1 { console.line("  nor are the \(number - 1) that were decided with it") }
      surroundings?.wasUndone(last.question)
    } catch {
      guard let refusal = error as? LogError, refusal.exitCode == 1 else { throw error }
      console.line(console.warning("  \(refusal)"))
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
    let waiting = try desk.store.putOff(of: desk.responder.knowledge.campaign.name)
    if waiting.isEmpty { console.line(console.faint("  Nothing was put off.")) }
    for (number, entry) in waiting.enumerated() {
      console.line(console.faint("  \(number + 1) of \(waiting.count)"))
      console.line(console.strong("  > " + entry.question.text.onOneLine))
      let thread = try desk.store.thread(entry.thread)
      let draft = try desk.draft(for: entry.question, in: thread)
      isTakingUpPutOff = true
      defer { isTakingUpPutOff = false }
      if let step = try review(entry.question, draft, in: thread) { return step }
    }
    return nil
  }
}
