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
    case .undo: try tell(undone: { try desk.undo() }, isDone: false)
    case .redo:
      let lead = desk.onDesk
      try tell(undone: { try desk.redo() }, isDone: true)
      // What was on the desk may be what is decided once more.
      if let lead, try desk.isDecided(lead) { return .next }
    case .far: try showProgress()
    case .log:
      try LogTable(console: console)
        .show(desk.store, of: desk.campaign, limit: Int(rest) ?? 10, includesUnanswered: true)
    case .language: setLanguage(rest)
    case .find: try find(rest)
    case .filter: return try setFilter(rest)
    case .mend: try mend(rest)
    case .back:
      if try desk.stepBack() { return .next }
      tell("you skipped nothing that still waits", console.faint)
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

  /// What was taken back, or is done once more.
  private func tell(undone change: () throws -> ReviewDesk.Undone?, isDone: Bool) throws {
    do {
      switch try change() {
      case .decisions(let last, let count): tell(last, count, isDone: isDone)
      case .askEdit(let edit):
        let (from, into) = isDone ? (edit.ask, edit.into) : (edit.into, edit.ask)
        let what = edit.words == nil ? "merge" : "split"
        tell(
          "\(isDone ? "done once more" : "undone"): the \(what): what was in ask \(from) is in ask \(into)"
        ) { $0 }
      case nil: tell("there is nothing to do once more")
      }
    } catch let error as LogError where error.isRefusal {
      tell("\(error)")
    }
  }

  private func tell(_ last: LoggedDecision, _ count: Int, isDone: Bool) {
    let (start, end) =
      isDone
      ? ("done once more: “", "” is \(last.verdict.past)")
      : ("undone: “", "” is no longer \(last.verdict.past)")
    let room = max(10, console.width() - 4 - start.columns - end.columns)
    console.line("  \(start)\(last.question.said.onOneLine.truncated(to: room))\(end)")
    guard count > 1 else { return }
    let others = count == 2 ? "the other" : "the \(count - 1)"
    let verb = isDone ? "so \(count == 2 ? "is" : "are")" : "nor \(count == 2 ? "is" : "are")"
    tell("\(verb) \(others) that \(count == 2 ? "was" : "were") decided with it") { $0 }
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
    let other = AskID(text)
    guard try isSure(ofMergingInto: other) else { return tell("nothing is merged", console.faint) }
    switch try desk.merge(into: other) {
    case .changed(let ask, let other):
      tell("merged: those who ask \(ask) ask \(other) from now on · u takes it back") { $0 }
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

  /// Whether all who ask what the post on the desk asks are meant to go: that takes a key.
  private func isSure(ofMergingInto other: AskID?) throws -> Bool {
    guard reader.isInteractive, let other, try desk.obstacle(toMerging: other) == nil,
      let (ask, people) = try desk.company()
    else { return true }
    let title = desk.responder.knowledge.title(of: other).map { " (\($0.onOneLine))" } ?? ""
    let who = people == 0 ? "whoever asks" : "this person and \(people.grouped) more who wait with"
    tell("\(who) ask \(ask) will ask \(other)\(title): m merges them, Return doesn’t")
    return try reader.readChoice(prompt: "  merge > ", keys: ["m"], isStep: true) == .line("m")
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
