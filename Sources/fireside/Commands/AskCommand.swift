import Answering
import ArgumentParser
import Foundation
import LineEditing
import Retrieval

/// One draft and its evidence; nothing is decided and nothing logged.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Show the draft for a question and why, without deciding or logging anything.",
    discussion: """
      Without a question, reads them from standard input, one a line.

        fireside ask "Do you take bitcoin?"
        fireside ask --json < questions.txt
      """
  )

  @Argument(help: "The question, as a guest would put it.")
  var question: [String] = []

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if question.isEmpty, isatty(STDIN_FILENO) == 1 {
      throw ValidationError("there is no question: give one, such as fireside ask \"Do you take bitcoin?\"")
    }
  }

  func run() throws {
    let responder = try options.makeResponder()
    let console = Console.standard()
    if !question.isEmpty {
      try show(question.joined(separator: " "), responder, console)
      return
    }
    let reader = PlainLineReader()
    while case .line(let line) = try reader.readLine(prompt: "", prefill: "") {
      if line.contains(where: { !$0.isWhitespace }) { try show(line, responder, console) }
    }
  }

  private func show(_ text: String, _ responder: Responder, _ console: Console) throws {
    let question = Question(network: responder.lengthRule.network, text: text, language: options.language)
    let draft = responder.draft(for: question)
    if json {
      console.line(try DraftRecord(question: question.text, draft: draft).json)
    } else {
      if self.question.isEmpty { console.line(console.strong("> " + question.text.onOneLine)) }
      DraftView(console: console).show(draft)
      console.line()
    }
  }
}

/// A draft as `ask --json` prints it: every key is always there.
struct DraftRecord: Encodable {
  let question: String
  let draft: Draft

  private enum CodingKeys: String, CodingKey {
    case question, language, outcome, item, confidence, margin, draft, length, limit, evidence
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(question, forKey: .question)
    try container.encode(draft.language, forKey: .language)
    try container.encode(draft.outcome, forKey: .outcome)
    try container.encode(draft.item, forKey: .item)
    try container.encode(draft.confidence, forKey: .confidence)
    try container.encode(draft.margin, forKey: .margin)
    try container.encode(draft.text, forKey: .draft)
    try container.encode(draft.length, forKey: .length)
    try container.encode(draft.limit, forKey: .limit)
    try container.encode(draft.evidence, forKey: .evidence)
  }

  /// One line, keys in the order of the alphabet.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
