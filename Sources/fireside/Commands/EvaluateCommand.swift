import Answering
import ArgumentParser
import Foundation
import ThreadStorage

/// How good the matching is, on questions whose right item is known.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure matching on questions whose right item is known.",
    discussion: """
      Questions are JSON objects, one a line, {"id", "text", "lang", "item"}, with null for those that nothing \
      answers; or transcripts, whose expectations are the labels. Without any, each ask of the knowledge is put as a \
      stranger’s question that was never written down, and the items that need more asks are named.

        fireside evaluate --knowledge Knowledge/mine
        fireside evaluate --knowledge Knowledge/mine --questions labelled.jsonl --replay
      """
  )

  @Option(
    help: ArgumentHelp(
      "Labelled questions: a .jsonl file, a transcript or a folder of them.",
      valueName: "file"
    )
  )
  var questions: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Labelled posts, replies and edited answers: .jsonl files, of which those of this campaign are measured.",
      valueName: "file"
    )
  )
  var posts: [String] = []

  @Flag(help: "With --posts: each post that is not as it should be.")
  var misses = false

  @Flag(help: "Take the questions in a seeded order, and learn the right item after each.")
  var replay = false

  @Option(help: "The seed of that order.")
  var seed: UInt64 = 1

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if replay, questions == nil { throw ValidationError("--replay needs --questions to replay") }
  }

  func run() throws {
    let knowledge = try options.loadKnowledge()
    var responder = Responder(knowledge: knowledge, cache: options.modelCache)
    if options.log != nil {
      responder.learn(try ThreadStore(readingFrom: options.logLocation).lessons(of: knowledge.campaign.name))
    }
    let console = Console.standard()
    guard posts.isEmpty else { return try evaluatePosts(responder, console) }
    let evaluation = try evaluate(responder)
    if json {
      console.record(try evaluation.json)
    } else {
      EvaluationView(console: console).show(evaluation)
    }
  }

  private func evaluatePosts(_ responder: Responder, _ console: Console) throws {
    let labelled = try posts.flatMap(LabelledPost.load)
    let folder = responder.knowledge.folder.lastPathComponent
    let evaluation = PostEvaluation(labelled, responder, folder: folder)
    if json {
      console.record(try evaluation.json)
    } else {
      EvaluationView(console: console).show(evaluation, misses: misses)
    }
  }

  private func evaluate(_ responder: Responder) throws -> Evaluation {
    guard let questions else { return Evaluation(leftOut: responder) }
    let labelled = try LabelledQuestion.load(questions, knowledge: responder.knowledge)
    var evaluator = Evaluator(responder: responder, language: options.language)
    return replay ? evaluator.replay(labelled, seed: seed) : evaluator.run(labelled)
  }
}
