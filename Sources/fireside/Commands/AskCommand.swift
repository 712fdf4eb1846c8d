import Answering
import ArgumentParser
import Foundation
import LineEditing
import TextAnalysis

/// One draft and its evidence; nothing is decided and nothing logged.
struct AskCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Show the draft for a question and why, without deciding or logging anything.",
    discussion: """
      Without a question, reads them from standard input, one a line; a line that can’t be read costs no other.

        fireside ask "Do you take bitcoin?"
        fireside ask --json < questions.txt
      """
  )

  @Argument(help: "The question, as a guest would put it.")
  var question: [String] = []

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var speech: SpeechOptions

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if question.isEmpty, isatty(STDIN_FILENO) == 1 {
      throw ValidationError("there is no question: give one, such as fireside ask \"Do you take bitcoin?\"")
    }
  }

  func run() throws {
    let responder = try options.makeResponder()
    let console = speech.console
    if !question.isEmpty {
      for text in questions { try show(text, responder, console) }
      return
    }
    try showAll(from: PlainLineReader(), responder, console)
  }

  /// The arguments, each a question; or one together, where somebody left the quotes out.
  private var questions: [String] {
    question.contains { $0.contains(where: \.isWhitespace) } ? question : [question.joined(separator: " ")]
  }

  /// Drafts for the lines of standard input, in their order: one by one as they come through a pipe, and on all cores
  /// where a file holds them already.
  private func showAll(from reader: PlainLineReader, _ responder: Responder, _ console: Console) throws {
    let batch = Self.isFile(STDIN_FILENO) ? 256 : 1
    var questions: [Question] = []
    func flush() throws {
      let drafts = questions.concurrentMap { responder.draft(for: $0) }
      for (question, draft) in zip(questions, drafts) { try show(question, draft, responder, console) }
      questions = []
    }
    var isWhole = true
    while true {
      do throws(LineReadingError) {
        guard case .line(let line) = try reader.readLine(prompt: "", prefill: "") else { break }
        if line.contains(where: { !$0.isWhitespace }) { questions.append(question(line, responder)) }
      } catch {
        try flush()
        guard error.leavesTheRest else { throw error }
        Console.standardError("error: \(error)")
        isWhole = false
      }
      if questions.count == batch { try flush() }
    }
    try flush()
    if !isWhole { throw Failure.badInput }
  }

  private static func isFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func question(_ text: String, _ responder: Responder) -> Question {
    Question(network: responder.lengthRule.network, text: text, language: options.language)
  }

  private func show(_ text: String, _ responder: Responder, _ console: Console) throws {
    let question = question(text, responder)
    try show(question, responder.draft(for: question), responder, console)
  }

  private func show(_ question: Question, _ draft: Draft, _ responder: Responder, _ console: Console) throws {
    if json {
      console.record(DraftRecord(question: question.text, draft: draft).json)
    } else {
      if self.question.isEmpty || questions.count > 1 {
        console.line(console.strong("> " + question.text.onOneLine))
      }
      DraftView(console: console).show(draft, help: responder.helpLines(for: draft, on: question.network))
      console.line()
    }
  }
}

/// A draft as `ask --json` prints it: every key is always there.
struct DraftRecord {
  let question: String
  let draft: Draft

  func write(to line: inout JSONLine) {
    line.object { line in
      line.member("confidence", draft.confidence)
      line.memberOrNull("draft", draft.text)
      line.member("evidence") { draft.evidence.write(to: &$0) }
      line.memberOrNull("item", draft.item?.description)
      line.member("language", draft.language.rawValue)
      line.memberOrNull("length", draft.length)
      line.memberOrNull("limit", draft.limit)
      line.member("margin", draft.margin)
      line.memberOrNull("move", draft.evidence.move?.rawValue)
      line.member("moves") { line in
        line.array(moves) { $1.write(to: &$0) }
      }
      line.member("outcome", draft.outcome.rawValue)
      line.member("question", question)
      line.memberOrNull("tier", draft.tier?.rawValue)
    }
  }

  /// What each clause does; a post of one clause does what the whole does.
  private var moves: [ClauseMove] {
    if let moves = draft.evidence.moves, !moves.isEmpty { return moves }
    return draft.evidence.move.map { [ClauseMove(clause: question, move: $0)] } ?? []
  }

  /// One line.
  var json: String {
    var line = JSONLine()
    write(to: &line)
    return line.text
  }
}
