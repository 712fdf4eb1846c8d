import Answering
import Foundation
import LineEditing
import Reviewing
import TextAnalysis
import ThreadStorage

/// What is done with the question on the desk.
extension ReviewSession {
  /// Shows a draft and reads until something is decided, or nothing is going to be; `line` was read already.
  func review(_ first: DeskQuestion, answering line: String? = nil) throws -> Step? {
    var asked = first
    var given = line.map(LineInput.line)
    // Whoever looked at something has the question before them still: only what is new has to be read first.
    var isStep = false
    try present(asked)
    while true {
      try tellOfDone()
      let input =
        try given ?? reader.readChoice(prompt: choicePrompt(asked), keys: keys(for: asked), isStep: isStep)
      isStep = true
      given = nil
      desk.attend()
      // Ctrl-C takes back a line that was begun before it passes anything by.
      if input == .interrupted, reader.abandoned?.isEmpty == false { continue }
      guard case .line(let line) = input else {
        leaveUndecided(asked)
        return input == .endOfInput ? .leave : nil
      }
      switch try act(on: line.trimmingCharacters(in: .whitespaces), &asked) {
      case .settled: return nil
      case .end(let step): return step
      case .open: break
      }
    }
  }

  /// Where a question is after something was done with it.
  enum Progress {
    case open, settled
    case end(Step)
  }

  private func act(on words: String, _ asked: inout DeskQuestion) throws -> Progress {
    let (head, rest) = Self.headAndRest(words)
    if let number = Self.number(head), asked.choices.indices.contains(number - 1), rest.isEmpty {
      try take(asked.choices[number - 1], &asked)
      return .open
    }
    if head.hasPrefix("/") {
      guard let command = command(head) else { return .open }
      return try run(command, rest, &asked)
    }
    // Words behind a word are a question of their own in a pipe, such as “no more chores”; behind a key they belong to it.
    if let command = DeskCommand(typed: head), rest.isEmpty || head.count == 1 && command.takesWords {
      return try run(command, rest, &asked)
    }
    if !reader.isInteractive, !words.isEmpty {
      leaveUndecided(asked)
      return .end(.question(words))
    }
    tell("undecided-yet", [:], console.faint)
    return .open
  }

  private func take(_ item: ItemID, _ asked: inout DeskQuestion) throws {
    guard let chosen = try desk.choose(item, for: asked) else {
      tell("no-words-about", ["item": "\(item)"])
      return
    }
    asked = chosen
    try present(asked)
  }

  private func run(_ command: DeskCommand, _ rest: String, _ asked: inout DeskQuestion) throws -> Progress {
    if command.needsQuestion || command == .why, let error = try desk.erasure(of: asked) {
      console.tell(console.told("\(error)"), console.warning)
      lastDraft = nil
      return .settled
    }
    guard command.needsQuestion else {
      if let step = try runCommand(command, rest) { return step == .next ? .settled : .end(step) }
      // What was undone is another post: the one on the desk is shown again, with that post where both are one question.
      let anew = command == .undo || command == .redo ? try desk.anew(asked) : nil
      if let anew { asked = anew }
      if command == .undo || command == .later || anew != nil { try showAgain(asked) }
      return .open
    }
    if let reason = command.obstacle(to: asked, in: console) {
      console.tell(reason, console.warning)
      return .open
    }
    switch command {
    case .approve: return try approve(asked) ? .settled : .open
    case .send: return try approve(asked, toSend: true) ? .settled : .open
    case .edit, .editor:
      guard let decision = try edited(rest, asked, inEditor: command == .editor) else { return .open }
      guard try asked.answeredBefore == nil || isSecondMeant(decision, asked) else { return .open }
      guard let isRecorded = try keep(decision, asked) else { return .open }
      if isRecorded {
        try handOverBesides(asked)
        hintAtKeeping(asked)
      }
    case .no where asked.canBeLeft && rest.isEmpty: try leaveAnswer(to: asked)
    case .no:
      switch try closing(rest, asked) {
      case .not: return .open
      case .because(.answered) where asked.answeredBefore != nil: try leaveAnswer(to: asked)
      case .because(let reason): try log(.reject, asked, because: reason)
      case .handedOver: return try run(.handover, "", &asked)
      }
    case .putoff: try log(.later, asked)
    case .until:
      guard let deferral = try deferral(rest) else { return .open }
      try log(.later, asked, until: deferral)
    case .skip: leaveUndecided(asked)
    case .handover:
      guard let remark = try remark(rest) else { return .open }
      try log(.escalate, asked, remark: remark.isEmpty ? nil : remark)
    default:
      try look(command, rest, &asked)
      return .open
    }
    return .settled
  }

  /// What decides nothing: another draft, or something to read.
  private func look(_ command: DeskCommand, _ rest: String, _ asked: inout DeskQuestion) throws {
    switch command {
    case .wrong:
      guard let missed = desk.miss(asked) else { return }
      asked = missed
      try present(asked)
    case .harmless:
      guard try isSure(asked), let judged = try desk.judgeAnew(asked) else { return }
      asked = judged
      tell(asked.question.isHarmless == true ? "noted-harmless" : "taken-back", [:], console.good)
      try present(asked)
    case .item: try search(rest, &asked)
    case .thread: try showThread(of: asked)
    case .link: console.line("  \((asked.question.link ?? "").onOneLine)")
    default: try showAgain(asked)
    }
  }

  private func search(_ words: String, _ asked: inout DeskQuestion) throws {
    var words = words
    if words.isEmpty {
      guard
        case .line(let line) = try reader.readLine(
          prompt: console.prompt(console.words("about-prompt")),
          prefill: ""
        )
      else { return }
      words = line.trimmingCharacters(in: .whitespaces)
    }
    guard !words.isEmpty else { return }
    guard let found = desk.search(words, for: asked) else {
      tell("none-found-about", ["words": words.printable])
      return
    }
    asked = found
    for (number, item) in asked.choices.enumerated() {
      let title = console.title(of: AskID(item), in: desk.responder.knowledge) ?? ""
      console.tell("\(item)  \(title)", behind: "  \(console.key("\(number + 1)")) ")
    }
  }

  private func leaveUndecided(_ asked: DeskQuestion) {
    // Who may be in danger isn’t passed by with a key.
    let staysFirst = asked.draft.tier == .danger && asked.post != nil
    if !staysFirst { desk.pass(asked) }
    tell(staysFirst ? "undecided-danger" : "undecided")
  }
}

// MARK: - Deciding

extension ReviewSession {
  /// Whether the draft went out as it is, or is to.
  private func approve(_ asked: DeskQuestion, toSend isToSend: Bool = false) throws -> Bool {
    guard try isMeant(asked) else { return false }
    guard try log(.approve, asked) else { return true }
    if isToSend, let text = asked.draft.text, let post = asked.post { try send(text, to: post) }
    try handOverBesides(asked)
    return true
  }

  /// Whoever may be hurt was answered: somebody may have to look after them all the same.
  private func handOverBesides(_ asked: DeskQuestion) throws {
    guard reader.isInteractive, asked.post != nil, asked.draft.tier != nil else { return }
    let prompt = console.prompt(console.words("besides-prompt", console.keys("!")))
    guard try reader.readChoice(prompt: prompt, keys: ["!"], isStep: true) == .line("!"),
      let remark = try remark("")
    else { return }
    try log(.escalate, asked, remark: remark.isEmpty ? nil : remark)
  }

  /// Puts an answer on the clipboard, and asks whether it was posted: else it waits in the outbox.
  private func send(_ text: String, to post: QueuedPost) throws {
    guard let name = try desk.store.name(ofAnswerTo: post.id) else { return }
    console.copy(text)
    if !console.canCopy { console.line(text.printable) }
    tell(console.canCopy ? "copied" : "to-copy", ["place": (post.question.link ?? name).onOneLine]) { $0 }
    let input = try reader.readChoice(
      prompt: console.prompt(console.words("posted-prompt", console.keys("y"))),
      keys: ["y"],
      isStep: true
    )
    guard input == .line("y") else { return }
    _ = try desk.store.note(sent: [name], by: desk.settings.reviewer, at: Date())
    tell("sent", [:], console.good)
  }

  /// What goes with a post that is handed over, which may be nothing; nil if it is not to be after all.
  private func remark(_ words: String) throws -> String? {
    guard words.isEmpty, reader.isInteractive else { return words }
    let prompt = console.prompt(console.words("remark-prompt"))
    guard case .line(let line) = try reader.readLine(prompt: prompt, prefill: "") else { return nil }
    return line.trimmingCharacters(in: .whitespaces)
  }

  /// Logs words that were typed, as `log` does; nil where the log fails, and then they stand on the line when `e` is typed
  /// again.
  private func keep(_ decision: ReviewDecision, _ asked: DeskQuestion) throws -> Bool? {
    do {
      return try log(decision, asked)
    } catch let error as LogError where reader.isInteractive {
      console.tell(console.told("\(error)"), console.warning)
      tell("words-kept")
      return nil
    }
  }

  /// Whether the decision was taken: somebody else may have been there first.
  @discardableResult
  private func log(
    _ decision: ReviewDecision,
    _ asked: DeskQuestion,
    because reason: ClosingReason? = nil,
    remark: String? = nil,
    until deferral: Deferral? = nil
  ) throws -> Bool {
    defer { console.line() }
    switch try desk.decide(decision, on: asked, because: reason, remark: remark, until: deferral) {
    case .recorded(let recorded):
      let past = console.past(decision.verdict)
      tell(
        done: reason.map {
          console.words("past-because", ["past": past, "reason": console.name("reason", $0.rawValue)])
        } ?? past,
        in: recorded.thread
      )
      if let deferral { console.tell("  \(comesBack(deferral))", console.faint) }
      if decision == .escalate, asked.post != nil {
        console.tell("  \(console.words("stays-open"))", console.faint)
      }
      return true
    case .refused(let error):
      console.line(console.warning("  \(console.told("\(error)"))"))
      if case .edit(let text, _) = decision {
        reader.addToHistory(text)
        tell("forestalled-words", ["words": text.printable]) { $0 }
      }
      return false
    }
  }
}

extension DeskCommand {
  /// Why it can’t be done with the question on the desk; nil if it can.
  func obstacle(to asked: DeskQuestion, in console: Console) -> String? {
    obstacle(to: asked).map { console.words("obstacle-\($0)", ["thread": "\(asked.thread?.id ?? 0)"]) }
  }

  private func obstacle(to asked: DeskQuestion) -> String? {
    let draft = asked.draft
    if asked.answer != nil, [.approve, .send, .edit, .editor, .putoff, .until, .handover].contains(self) {
      return "answered"
    }
    switch self {
    case .approve, .send:
      if draft.text == nil { return "silent" }
      if !draft.isApprovable { return "concerned" }
      return self == .send && asked.post == nil ? "typed" : nil
    case .wrong:
      if draft.tier != nil { return "grave" }
      return draft.mayBeWrong ? nil : "nothing-wrong"
    case .harmless:
      if asked.post == nil { return "no-post" }
      return draft.tier == nil && asked.question.isHarmless != true ? "not-grave" : nil
    case .until: return draft.tier == .danger ? "danger" : nil
    case .link: return asked.question.link == nil ? "no-link" : nil
    default: return nil
    }
  }
}
