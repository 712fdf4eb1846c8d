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
      tell("no-question", [:], console.faint)
      return nil
    }
    return try runCommand(command, rest)
  }

  /// Runs what is typed where the queue has come to its end: a key, or a word with or without its slash.
  func runAtEnd(_ words: String) throws -> Step? {
    let (head, rest) = Self.headAndRest(words)
    if head.isEmpty { return nil }
    guard let command = head.hasPrefix("/") ? command(head) : DeskCommand(typed: head) else {
      if !head.hasPrefix("/") { tell("end-unknown", [:], console.faint) }
      return nil
    }
    guard !command.needsQuestion else {
      tell("end-nothing", [:], console.faint)
      return nil
    }
    return try runCommand(command, rest)
  }

  /// The command that a word with a slash in front names; where there is none, that is said.
  func command(_ head: String) -> DeskCommand? {
    let word = head == "/" ? DeskCommand.find.rawValue : String(head.dropFirst())
    guard let command = DeskCommand(word: word) else {
      let near = Spelling.nearest(to: word, among: DeskCommand.allCases.map(\.rawValue))
      tell(near == nil ? "no-command" : "no-command-near", ["word": word.printable, "near": near ?? ""])
      return nil
    }
    guard !command.needsQueue || desk.queue != nil else {
      tell("for-queue", ["word": command.rawValue], console.faint)
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
    case .undo where !rest.isEmpty: try undo(named: rest)
    case .undo: try tell(undone: { try desk.undo() }, isDone: false)
    case .redo:
      try tell(undone: { try desk.redo() }, isDone: true)
      // What was on the desk may be what is decided once more.
      if try desk.isLeadDecided() { return .next }
    case .keep: try keepAsKnowledge(rest)
    case .unkeep: try unkeep(rest)
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
      tell("none-skipped", [:], console.faint)
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
      return "\(key)  \(command.usage(in: console))"
    }
    let width = min((names.map(\.columns).max() ?? 0) + 2, console.width() / 2)
    for (name, command) in zip(names, commands) {
      let summary = command.summary(in: console)
      guard name.columns < width else {
        console.line("  \(console.key(name))")
        console.tell(summary, behind: "".padded(to: width + 2))
        continue
      }
      console.tell(summary, behind: "  " + console.key(name.padded(to: width)))
    }
  }

  private func showWhy() {
    guard let lastDraft else {
      console.line(console.faint("  \(console.words("no-draft-yet"))"))
      return
    }
    DraftView(console: console).explain(lastDraft)
  }

  /// What was taken back, or is done once more.
  private func tell(undone change: () throws -> ReviewDesk.Undone?, isDone: Bool) throws {
    do {
      switch try change() {
      case .decisions(let last, let count, let posted):
        if !isDone { keeper?.withdraw(from: last.thread) }
        tell(last, count, isDone: isDone)
        if posted > 0 { console.tell(console.words("undone-posted", posted), console.warning) }
      case .mend(let stands, let delivery):
        tell(isDone ? "redone-mend" : "undone-mend", ["thread": "\(stands.thread)"]) { $0 }
        if delivery != .approved { tell("mend-posted") }
      case .askEdit(let edit):
        let (from, into) = isDone ? (edit.ask, edit.into) : (edit.into, edit.ask)
        let what = edit.words == nil ? "merge" : "split"
        tell(isDone ? "redone-\(what)" : "undone-\(what)", ["from": "\(from)", "into": "\(into)"]) { $0 }
      case nil: if isDone { tell("none-redone") }
      }
    } catch let error as LogError where error.isRefusal {
      console.tell(console.told("\(error)"), console.warning)
    }
  }

  /// Takes back what was decided in a thread; a colleague’s only where they are named behind it.
  private func undo(named words: String) throws {
    let (head, name) = Self.headAndRest(words)
    guard let number = Int64(head) else { return tell("undo-which") }
    try tell(
      undone: {
        switch try desk.undo(thread: number, of: name.isEmpty ? nil : name) {
        case .undone(let undone): return undone
        case .isOf(let reviewer):
          tell("undo-theirs", ["thread": head, "who": reviewer.printable])
        case .nothing: tell("undo-none", ["thread": head])
        }
        return nil
      },
      isDone: false
    )
  }

  /// Tells of what colleagues took back of the reviewer’s decisions.
  func tellTakenBack() throws {
    for (decision, colleague) in try desk.newlyTakenBack() {
      let values = [
        "who": colleague.onOneLine, "words": decision.question.said.onOneLine,
        "past": console.past(decision.verdict), "thread": "\(decision.thread)",
      ]
      tell("taken-back-by", values)
    }
  }

  private func tell(_ last: LoggedDecision, _ count: Int, isDone: Bool) {
    func line(_ words: String) -> String {
      console.words(isDone ? "redone" : "undone", ["words": words, "past": console.past(last.verdict)])
    }
    let room = max(10, console.width() - 4 - line("").columns)
    console.line("  \(line(last.question.said.onOneLine.truncated(to: room)))")
    guard count > 1 else { return }
    console.tell(console.words(isDone ? "redone-others" : "undone-others", count - 1))
  }

  private func show(_ queue: CampaignQueue) throws {
    try QueueView(console: console, knowledge: queue.knowledge).show(queue)
  }

  private func split() throws {
    switch try desk.split() {
    case .changed(_, let ask):
      tell("split", ["ask": "\(ask)"]) { $0 }
    case .allSayTheSame:
      tell("split-alike")
    case .standsAlone, .noSuchAsk:
      tell("split-alone")
    }
  }

  private func merge(into text: String) throws {
    let other = AskID(text)
    guard try isSure(ofMergingInto: other) else { return tell("none-merged", [:], console.faint) }
    switch try desk.merge(into: other) {
    case .changed(let ask, let other):
      tell("merged", ["ask": "\(ask)", "other": "\(other)"]) { $0 }
    case .standsAlone, .allSayTheSame:
      tell("merge-alone")
    case .noSuchAsk:
      tell("merge-unknown", ["words": text.printable])
    }
  }

  /// Whether all who ask what the post on the desk asks are meant to go: that takes a key.
  private func isSure(ofMergingInto other: AskID?) throws -> Bool {
    guard reader.isInteractive, let other, try desk.obstacle(toMerging: other) == nil,
      let (ask, people) = try desk.company()
    else { return true }
    let title = console.title(of: other, in: desk.responder.knowledge).map { " (\($0))" } ?? ""
    tell(
      people == 0 ? "sure-merge" : "sure-merge-people",
      ["count": console.number(people), "ask": "\(ask)", "other": "\(other)\(title)"]
    )
    return try reader.readChoice(
      prompt: console.prompt(console.words("merge-prompt")),
      keys: ["m"],
      isStep: true
    )
      == .line("m")
  }

  private func setLanguage(_ code: String) {
    if code == "auto" || code.isEmpty {
      language = nil
    } else if let known = Language(rawValue: code.lowercased()) {
      language = known
    } else {
      return tell("no-language", ["code": code.printable])
    }
    tell(language == nil ? "reads-any" : "reads-one", ["code": language?.rawValue ?? ""]) { $0 }
  }

  private func takeUpPutOff() throws -> Step? {
    if desk.queue != nil { return try resume() }
    let waiting = try desk.putOff()
    if waiting.isEmpty { console.line(console.faint("  \(console.words("none-put-off"))")) }
    for (number, entry) in waiting.enumerated() {
      console.line(console.faint("  \(console.place(number + 1, of: waiting.count))"))
      console.line(console.strong("  > " + entry.question.whole.text.onOneLine))
      if let step = try review(desk.open(entry)) { return step }
    }
    return nil
  }

  /// What was put off comes up as posts of the queue.
  private func resume() throws -> Step? {
    let count = try desk.takeUpPutOff()
    guard let count else {
      tell("resumed-left", [:], console.faint)
      return .next
    }
    guard count > 0 else {
      tell("none-put-off", [:], console.faint)
      return nil
    }
    console.tell(console.words("resumed", count), console.faint)
    return .next
  }
}
