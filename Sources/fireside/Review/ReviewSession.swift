import Answering
import Foundation
import LineEditing
import Reviewing
import TextAnalysis
import ThreadStorage

/// How a review looks and what is typed in it: over a terminal, a pipe, or a test's script.
final class ReviewSession {
  let desk: ReviewDesk
  let reader: any LineReader
  let console: Console
  private let logName: String
  var language: Language?
  var lastDraft: Draft?

  init(
    desk: ReviewDesk,
    reader: any LineReader,
    console: Console,
    language: Language? = nil,
    logName: String = ":memory:"
  ) {
    self.desk = desk
    self.reader = reader
    self.console = console
    self.language = language
    self.logName = logName
  }

  /// What a step leaves to be done.
  enum Step: Equatable {
    case leave
    /// In a pipe, a line that was no decision is the next question.
    case question(String)
  }

  /// Takes typed questions until the input ends or the reviewer leaves.
  func run() throws {
    if reader.isInteractive { greet() }
    var pending: String?
    while true {
      let input =
        try pending.map(LineInput.line)
        ?? reader.readLine(prompt: console.strong("question> "), prefill: "")
      pending = nil
      guard case .line(let line) = input else {
        if input == .endOfInput { break }
        continue
      }
      let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
      if text.isEmpty { continue }
      reader.addToHistory(text)
      if let step = try text.hasPrefix("/") ? runCommand(text) : ask(text) {
        if step == .leave { break }
        if case .question(let next) = step { pending = next }
      }
    }
    sayGoodbye()
  }

  private func ask(_ text: String) throws -> Step? {
    let network = desk.responder.lengthRule.network
    return try review(desk.open(Question(network: network, text: text, language: language)))
  }

  func greet(_ hint: String = "Type a question as a guest would. /help lists the commands, Ctrl-D leaves.") {
    let knowledge = desk.responder.knowledge
    let features = knowledge.items.count { $0.standing == .feature }
    console.line(console.strong("Fireside · \(knowledge.campaign.name.onOneLine)"))
    let counts =
      "\(features) features, \(knowledge.items.count - features) roadmap items, \(knowledge.rules.count) rules"
    show("\(counts) · log \(logName)", console.faint)
    let invitation = knowledge.campaign.invitation.text(in: language ?? .english)
    if let invitation { show("“\(invitation.onOneLine)”") { $0 } }
    show(hint, console.faint)
    console.line()
  }

  private func show(_ text: String, _ style: (String) -> String) {
    for line in text.wrapped(to: console.width()) { console.line(style(line)) }
  }

  func sayGoodbye() {
    let counts = Verdict.allCases.compactMap { verdict in
      desk.tally[verdict].map { "\($0) \(verdict.past)" }
    }
    guard !counts.isEmpty else { return }
    console.line(console.faint("Logged in \(logName): \(counts.joined(separator: ", "))."))
  }
}

// MARK: - Deciding

extension ReviewSession {
  /// Shows a draft and reads until something is decided, or nothing is going to be; `line` was read already.
  func review(_ first: DeskQuestion, answering line: String? = nil) throws -> Step? {
    var asked = first
    var given = line.map(LineInput.line)
    try present(asked)
    while true {
      let choices = asked.choices
      let input =
        try given
        ?? reader.readChoice(
          prompt: choicePrompt(asked),
          keys: Set(DecisionKey.allCases.map(\.key) + Self.keys(of: choices.count))
        )
      given = nil
      guard case .line(let line) = input else {
        leaveUndecided(asked)
        return input == .endOfInput ? .leave : nil
      }
      let words = line.trimmingCharacters(in: .whitespaces)
      let (head, rest) = Self.headAndRest(words)
      if head.hasPrefix("/") {
        if let step = try runCommand(words) { return step }
        // What was undone is another post: the one on the desk is shown again.
        if SessionCommand(rawValue: head.dropFirst().lowercased()) == .undo {
          show("on the desk: “\(asked.question.said.onOneLine)”") { $0 }
          try present(asked)
        }
      } else if let number = Self.number(head), choices.indices.contains(number - 1), rest.isEmpty {
        if let chosen = try desk.choose(choices[number - 1], for: asked) {
          asked = chosen
          try present(asked)
        }
      } else if let key = DecisionKey(head), rest.isEmpty || key == .edit || key == .reject {
        if try decide(key, rest, asked) { return nil }
      } else if !reader.isInteractive, !words.isEmpty {
        leaveUndecided(asked)
        return .question(words)
      } else {
        let keys = DecisionKey.allCases.map { String($0.key) }.joined(separator: ", ")
        console.line(console.faint("  Nothing is decided yet. Type one of \(keys), or /help."))
      }
    }
  }

  private func leaveUndecided(_ asked: DeskQuestion) {
    // Who may be in danger isn’t passed by with a key.
    let staysFirst = asked.draft.tier == .danger && asked.post != nil
    if !staysFirst { desk.pass(asked) }
    let words =
      staysFirst
      ? "undecided: it stays first (x hands it over, Ctrl-D leaves)" : "undecided: nothing was logged"
    console.line(console.warning("  \(words)"))
  }

  private func present(_ asked: DeskQuestion) throws {
    lastDraft = asked.draft
    DraftView(console: console).show(
      asked.draft,
      choices: asked.choices,
      help: desk.responder.helpLines(for: asked.draft, on: asked.question.network)
    )
    if reader.isInteractive, let perhaps = try desk.perhaps(asked) {
      DraftView(console: console).show(perhaps: perhaps)
    }
    guard let text = asked.draft.text,
      let thread = try desk.thread(answeredWith: text, besides: asked.question)
    else { return }
    console.line(console.warning("  ! the same words were sent in thread \(thread) already: e varies them"))
  }

  private func choicePrompt(_ asked: DeskQuestion) -> String {
    let (draft, items) = (asked.draft, asked.choices)
    let choices = DecisionKey.allCases.filter { $0 != .approve || draft.isApprovable }
    let name = draft.text == nil ? "take one of these" : "take another"
    let takes = items.isEmpty ? [] : [(key: "1-\(items.count)", name: name)]
    let words = takes + choices.map { (key: String($0.key), name: $0.rawValue) }
    let length = words.reduce(5) { $0 + $1.name.count + 5 }
    // In a narrow window the keys alone: `w` explains, `/help` names them.
    guard length <= console.width() else {
      return "  " + words.map { console.key($0.key) }.joined(separator: "/") + " > "
    }
    return "  " + words.map { "\(console.key($0.key)) \($0.name)" }.joined(separator: " · ") + " > "
  }

  /// The keys that stand for 1, 2, 3: on a French keyboard the figures take Shift, so what they share their keys with
  /// will do.
  private static let numberKeys: [[Character]] = [["1", "&"], ["2", "é"], ["3", "\""]]

  private static func keys(of count: Int) -> [Character] { numberKeys.prefix(count).flatMap(\.self) }

  private static func number(_ text: String) -> Int? {
    Int(text)
      ?? numberKeys.firstIndex { text.count == 1 && $0.contains(text[text.startIndex]) }.map { $0 + 1 }
  }

  static func headAndRest(_ words: String) -> (head: String, rest: String) {
    guard let space = words.firstIndex(where: \.isWhitespace) else { return (words, "") }
    return (String(words[..<space]), words[space...].trimmingCharacters(in: .whitespaces))
  }

  /// Carries one decision out; true if the question is settled.
  private func decide(_ key: DecisionKey, _ rest: String, _ asked: DeskQuestion) throws -> Bool {
    switch key {
    case .why:
      DraftView(console: console).explain(asked.draft)
      return false
    case .approve:
      guard asked.draft.isApprovable else {
        let reason =
          asked.draft.text == nil ? "there is no draft to approve" : "the draft can’t go out as it is"
        console.line(console.warning("  \(reason): e writes an answer"))
        return false
      }
      guard try isMeant(asked) else { return false }
      try log(.approve, asked)
    case .edit:
      guard let decision = try edited(rest, asked) else { return false }
      try log(decision, asked)
    case .reject:
      guard case .because(let reason) = try closing(rest, asked) else { return false }
      try log(.reject, asked, because: reason)
    case .later: try log(.later, asked)
    case .escalate: try log(.escalate, asked)
    }
    return true
  }

  private func log(_ decision: ReviewDecision, _ asked: DeskQuestion, because reason: ClosingReason? = nil)
    throws
  {
    switch try desk.decide(decision, on: asked, because: reason) {
    case .recorded(let recorded):
      let why = reason.map { ": \($0.rawValue)" } ?? ""
      console.line(
        "  " + console.good("✓ \(decision.verdict.past)\(why)")
          + console.faint(" · thread \(recorded.thread)")
      )
      if decision == .escalate, asked.post != nil {
        console.line(
          console.faint("    it stays open until somebody closes it: fireside review --handed-over")
        )
      }
    case .refused(let error):
      console.line(console.warning("  \(error)"))
    }
    console.line()
  }
}

extension Verdict {
  /// As it is told once it is taken.
  var past: String {
    switch self {
    case .approve: "approved"
    case .edit: "edited and approved"
    case .reject: "rejected"
    case .later: "put off"
    case .escalate: "escalated"
    }
  }
}
