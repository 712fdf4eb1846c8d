import Answering
import Reviewing
import Foundation
import LineEditing
import TextAnalysis
import ThreadStorage

/// What a review session takes place in.
protocol ReviewSurroundings: AnyObject {
  /// Carries out a command that is about more than the question on the desk.
  func run(_ command: SessionCommand, _ argument: String) throws -> ReviewSession.Step?

  /// Says that nothing is decided on a question any more.
  func wasUndone(_ question: Question)
}

/// Questions in, drafts shown, decisions taken: over a terminal, a pipe, or a test's script.
final class ReviewSession {
  var desk: ReviewDesk
  let reader: any LineReader
  let console: Console
  private let logName: String
  var language: Language?

  /// The thread that a follow-up would refer to.
  var thread: QuestionThread?
  var lastDraft: Draft?
  private var tally: [Verdict: Int] = [:]

  /// What was decided last on a question that is being reviewed; nil while it isn't.
  private(set) var taken: TakenDecision?

  /// What goes on around the questions; nil where they are typed.
  weak var surroundings: (any ReviewSurroundings)?

  /// Whether the question was put off before: a colleague may have answered it since.
  var isTakingUpPutOff = false

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

  /// Runs until the input ends or the reviewer leaves.
  func run() throws {
    if reader.isInteractive { greet() }
    var pending: String?
    while true {
      let input: LineInput
      if let line = pending {
        pending = nil
        input = .line(line)
      } else {
        input = try reader.readLine(prompt: console.strong("question> "), prefill: "")
      }
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

  /// What a step leaves to be done.
  enum Step: Equatable {
    case leave
    /// In a pipe, a line that was no decision is the next question.
    case question(String)
  }

  private func ask(_ text: String) throws -> Step? {
    let question = Question(network: desk.responder.lengthRule.network, text: text, language: language)
    let draft = try desk.draft(for: question, in: thread)
    return try review(question, draft, in: draft.evidence.detail == nil ? nil : thread)
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

  /// Logs decisions that were taken together; returns how many were not forestalled by a colleague.
  func record(_ batch: [BatchEntry], at place: Desk) throws -> Int {
    guard let first = batch.first else { return 0 }
    let recorded = try desk.record(batch, at: place)
    count(first.decision.verdict, recorded)
    return recorded
  }

  /// Counts decisions, or takes them from the count.
  func count(_ verdict: Verdict, _ number: Int = 1) {
    let sum = (tally[verdict] ?? 0) + number
    tally[verdict] = sum > 0 ? sum : nil
  }

  func sayGoodbye() {
    let counts = Verdict.allCases.compactMap { verdict in tally[verdict].map { "\($0) \(verdict.past)" } }
    guard !counts.isEmpty else { return }
    console.line(console.faint("Logged in \(logName): \(counts.joined(separator: ", "))."))
  }
}

// MARK: - Deciding

extension ReviewSession {
  /// Shows a draft and reads until something is decided, or nothing is going to be; `line` was read already.
  func review(
    _ question: Question,
    _ first: Draft,
    in thread: QuestionThread?,
    answering line: String? = nil
  ) throws -> Step? {
    var draft = first
    var given = line.map(LineInput.line)
    taken = nil
    try present(draft)
    while true {
      let choices = draft.choices
      let input =
        try given
        ?? reader.readChoice(
          prompt: choicePrompt(draft),
          keys: Set(DecisionKey.allCases.map(\.key) + choices.indices.compactMap { "\($0 + 1)".first })
        )
      given = nil
      guard case .line(let line) = input else {
        console.line(console.warning("  undecided: nothing was logged"))
        return input == .endOfInput ? .leave : nil
      }
      let words = line.trimmingCharacters(in: .whitespaces)
      let (head, rest) = Self.headAndRest(words)
      if head.hasPrefix("/") {
        if let step = try runCommand(words) { return step }
      } else if let number = Int(head), choices.indices.contains(number - 1), rest.isEmpty {
        if let chosen = desk.responder.draft(for: question, about: choices[number - 1]) {
          draft = chosen
          try present(draft)
        }
      } else if let key = DecisionKey(head), rest.isEmpty || key == .edit {
        if try decide(key, rest, question, draft, in: thread) { return nil }
      } else if !reader.isInteractive, !words.isEmpty {
        console.line(console.warning("  undecided: nothing was logged"))
        return .question(words)
      } else {
        let keys = DecisionKey.allCases.map { String($0.key) }.joined(separator: ", ")
        console.line(console.faint("  Nothing is decided yet. Type one of \(keys), or /help."))
      }
    }
  }

  private func present(_ draft: Draft) throws {
    lastDraft = draft
    DraftView(console: console).show(draft)
    try noteRepetition(of: draft)
  }

  private func noteRepetition(of draft: Draft) throws {
    guard let text = draft.text, let thread = try desk.thread(answeredWith: text) else { return }
    console.line(console.warning("  ! the same words were sent in thread \(thread) already: e varies them"))
  }

  private func choicePrompt(_ draft: Draft) -> String {
    let choices = DecisionKey.allCases.filter { $0 != .approve || draft.isApprovable }
    let takes = draft.choices.isEmpty ? [] : [(key: "1-\(draft.choices.count)", name: "take one of these")]
    let words = takes + choices.map { (key: String($0.key), name: $0.rawValue) }
    let length = words.reduce(5) { $0 + $1.name.count + 5 }
    // In a narrow window the keys alone: `w` explains, `/help` names them.
    guard length <= console.width() else {
      return "  " + words.map { console.key($0.key) }.joined(separator: "/") + " > "
    }
    return "  " + words.map { "\(console.key($0.key)) \($0.name)" }.joined(separator: " · ") + " > "
  }

  static func headAndRest(_ words: String) -> (head: String, rest: String) {
    guard let space = words.firstIndex(where: \.isWhitespace) else { return (words, "") }
    return (String(words[..<space]), words[space...].trimmingCharacters(in: .whitespaces))
  }

  /// Carries one decision out; true if the question is settled.
  private func decide(
    _ key: DecisionKey,
    _ rest: String,
    _ question: Question,
    _ draft: Draft,
    in thread: QuestionThread?
  ) throws -> Bool {
    switch key {
    case .why:
      DraftView(console: console).explain(draft)
      return false
    case .approve:
      guard draft.isApprovable else {
        let reason = draft.text == nil ? "there is no draft to approve" : "the draft can’t go out as it is"
        console.line(console.warning("  \(reason): e writes an answer"))
        return false
      }
      return try log(.approve, question, draft, in: thread)
    case .edit:
      guard let decision = try edited(rest, draft, for: question) else { return false }
      return try log(decision, question, draft, in: thread)
    case .reject: return try log(.reject, question, draft, in: thread)
    case .later: return try log(.later, question, draft, in: thread)
    case .escalate: return try log(.escalate, question, draft, in: thread)
    }
  }

  private func log(
    _ decision: ReviewDecision,
    _ question: Question,
    _ draft: Draft,
    in thread: QuestionThread?
  ) throws -> Bool {
    do {
      let recorded = try desk.record(
        decision,
        on: draft,
        for: question,
        in: thread,
        putOff: isTakingUpPutOff
      )
      taken = TakenDecision(decision: decision, draft: draft)
      count(decision.verdict)
      if decision.verdict.answers { self.thread = try desk.store.thread(recorded.thread) }
      console.line(
        "  " + console.good("✓ \(decision.verdict.past)") + console.faint(" · thread \(recorded.thread)")
      )
    } catch let error as LogError {
      guard error.exitCode == 1 else { throw error }
      console.line(console.warning("  \(error)"))
    }
    console.line()
    return true
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
