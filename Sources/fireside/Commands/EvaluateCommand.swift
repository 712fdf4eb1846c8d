import Answering
import ArgumentParser
import Foundation
import Retrieval

/// How good the matching is, on questions whose right item is known.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure matching on questions whose right item is known.",
    discussion: """
      Questions are JSON objects, one a line, {"id", "text", "lang", "item"}, with null for those that nothing \
      answers; or transcripts, whose expectations are the labels.

        fireside evaluate --knowledge Knowledge/mine --questions labelled.jsonl
        fireside evaluate --knowledge homestay --questions Knowledge/homestay/transcripts
      """
  )

  @Option(
    help: ArgumentHelp(
      "Labelled questions: a .jsonl file, a transcript or a folder of them.",
      valueName: "file"
    )
  )
  var questions: String

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    let knowledge = try options.loadKnowledge()
    let labelled = try LabelledQuestion.load(questions, knowledge: knowledge)
    let responder = Responder(knowledge: knowledge, network: options.network)
    let evaluation = Evaluator(responder: responder, language: options.language).run(labelled)
    let console = Console.standard()
    if json {
      console.line(try evaluation.json)
    } else {
      EvaluationView(console: console).show(evaluation)
    }
  }
}
