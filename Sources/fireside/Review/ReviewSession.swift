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

  /// Words that were typed and couldn’t be logged.
  var unsent: Unsent?

  struct Unsent {
    let text: String
    let question: Question
  }

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
    /// Something else comes up next.
    case next
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
      if let step = try text.hasPrefix("/") ? runLine(text) : ask(text) {
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

extension Verdict {
  /// As it is told once it is taken.
  var past: String {
    switch self {
    case .approve: "approved"
    case .edit: "edited and approved"
    case .reject: "closed"
    case .later: "put off"
    case .escalate: "handed over"
    }
  }
}
