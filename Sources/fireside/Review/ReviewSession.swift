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

  /// Where words are kept as knowledge; nil where there are no files to keep them in.
  let keeper: KnowledgeKeeper?

  /// Where the clock on the reviewer’s wall is.
  let timeZone: TimeZone
  var language: Language?
  var lastDraft: Draft?

  /// Whether all that was read could be used.
  private var isWhole = true

  /// Until when something was put off last, as it was typed.
  var lastDeferral: String?

  init(
    desk: ReviewDesk,
    reader: any LineReader,
    console: Console,
    language: Language? = nil,
    logName: String = ":memory:",
    keeper: KnowledgeKeeper? = nil,
    timeZone: TimeZone = .current
  ) {
    self.desk = desk
    self.reader = reader
    self.console = console
    self.language = language
    self.logName = logName
    self.keeper = keeper
    self.timeZone = timeZone
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
    listen()
    try takeUpKeeping()
    var pending: String?
    while true {
      let input: LineInput
      do {
        input =
          try pending.map(LineInput.line)
          ?? reader.readLine(prompt: console.strong("\(console.words("question-prompt"))> "), prefill: "")
      } catch let error as LineReadingError where error.leavesTheRest {
        // In a pipe one bad line costs one question.
        Console.standardError("error: \(error)")
        isWhole = false
        continue
      }
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
    try settleKeeping()
    sayGoodbye()
    if !isWhole { throw Failure.badInput }
  }

  private func ask(_ text: String) throws -> Step? {
    // Whoever types a question again wants to see what becomes of it now.
    try settleKeeping()
    try tellOfKeeping()
    let network = desk.responder.lengthRule.network
    return try review(desk.open(Question(network: network, text: text, language: language)))
  }

  func greet(_ hint: String = "hint-chat") {
    let knowledge = desk.responder.knowledge
    let features = knowledge.items.count { $0.standing == .feature }
    console.line(console.strong("Fireside · \(knowledge.campaign.name.onOneLine)"))
    let counts = console.words(
      "holdings",
      [
        "features": "\(features)", "roadmap": "\(knowledge.items.count - features)",
        "rules": "\(knowledge.rules.count)", "log": logName,
      ]
    )
    show(counts, console.faint)
    let invitation = knowledge.campaign.invitation
    if let text = invitation.text(in: language ?? console.language) ?? invitation.text(in: .english) {
      show(console.words("quoted", ["words": text.onOneLine])) { $0 }
    }
    show(console.words(hint), console.faint)
    console.line()
  }

  private func show(_ text: String, _ style: (String) -> String) {
    for line in text.wrapped(to: console.width()) { console.line(style(line)) }
  }

  func sayGoodbye() {
    let counts = Verdict.allCases.compactMap { verdict in
      desk.tally[verdict].map { console.words("tally-\(verdict.rawValue)", $0) }
    }
    guard !counts.isEmpty else { return }
    let values = ["log": logName, "counts": counts.joined(separator: ", ")]
    console.line(console.faint(console.words("goodbye", values)))
  }
}
