import Answering
import ArgumentParser
import Foundation
import Interchange
import Retrieval
import TextAnalysis

/// Teaches the readers of posts what they ship with.
struct TrainReadingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-reading",
    abstract:
      "Fit what tells a post’s moves, danger and follow-ups, and say how it does on posts it never met.",
    discussion: """
      Of the labelled posts one third, by their words, is never learnt from. Settings are chosen by cross-validation \
      among the other two; the figures of the last column are those of the unseen third.
      """
  )

  @Option(help: ArgumentHelp("The folder of labelled posts.", valueName: "dir"))
  var posts = "Tests/Posts"

  @Option(
    help: ArgumentHelp("The campaigns whose rules and transcripts tell of danger too.", valueName: "dir")
  )
  var campaigns = "Knowledge"

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output = "Sources/Answering/Resources/reading.bin"

  @Option(help: "How much an ask counts.")
  var askWeight = 0.05

  @Option(help: "Only this model; nothing is written.")
  var only: String?

  func run() throws {
    let moves = try LabelledText.load("\(posts)/moves.jsonl") { $0.move }
    let harm = try LabelledText.load("\(posts)/harm.jsonl") { $0.tier ?? "none" }
    let replies = try LabelledText.load("\(posts)/followups.jsonl") { $0.want }
    var around = moves
    for index in around.indices { (around[index].label, around[index].weight) = ("none", 0.7) }
    around += try told()
    let reader = Retriever(documents: [])
    var models: [PostModel] = []
    func fit(_ fitter: ModelFitter, _ name: String, _ texts: [LabelledText], beside: [LabelledText] = []) {
      guard only == nil || only == name else { return }
      models.append(self.model(fitter, name, texts, beside: beside, reader))
    }
    fit(ModelFitter(classes: Move.allCases.map(\.rawValue)), "moves", moves, beside: try asked())
    let tiers = ModelFitter(passes: 15, freedom: 5, classes: ["none", "care", "danger"])
    fit(tiers, "tiers", harm, beside: around)
    fit(ModelFitter(classes: ["when", "price", "where", "thanks", "other", "new"]), "replies", replies)
    guard only == nil else { return }
    try PostModel.file(of: models).write(to: URL(filePath: output))
  }

  /// What the campaigns' rules and transcripts say of danger.
  private func told() throws -> [LabelledText] {
    try FileManager.default.contentsOfDirectory(atPath: campaigns).sorted().flatMap {
      name -> [LabelledText] in
      let knowledge = try KnowledgeLoader.load(folder: "\(campaigns)/\(name)")
      func texts(_ text: LocalizedText, _ label: String) -> [LabelledText] {
        text.all.map { LabelledText(text: $0.text, label: label, weight: 0.5, isOwn: true) }
      }
      let rules = knowledge.rules.flatMap { rule in
        texts(rule.examples, rule.lane == .safety ? "danger" : "none") + texts(rule.counterexamples, "none")
      }
      let asks = knowledge.items.flatMap { texts($0.asks, "none") }
      let turns = try TranscriptLoader.load(["\(campaigns)/\(name)"]).flatMap(\.turns).compactMap { turn in
        turn.expectation.map {
          LabelledText(
            text: turn.question,
            label: $0.outcome == .escalated ? "danger" : "none",
            isOwn: true
          )
        }
      }
      return rules + asks + turns
    }
  }

  /// What the campaigns’ asks and transcripts show of wishes and questions: what an item answers is one of them.
  private func asked() throws -> [LabelledText] {
    try FileManager.default.contentsOfDirectory(atPath: campaigns).sorted().flatMap {
      name -> [LabelledText] in
      let knowledge = try KnowledgeLoader.load(folder: "\(campaigns)/\(name)")
      let asks = knowledge.items.flatMap { $0.asks.all.map { ($0.text, askWeight) } }
      let turns = try TranscriptLoader.load(["\(campaigns)/\(name)"]).flatMap(\.turns).compactMap { turn in
        turn.expectation?.items?.first.flatMap { $0.section == .rules ? nil : (turn.question, 1.0) }
      }
      return (asks + turns).map { text, weight in
        LabelledText(text: text, label: text.contains("?") ? "question" : "wish", weight: weight, isOwn: true)
      }
    }
  }

  private func model(
    _ fitter: ModelFitter,
    _ name: String,
    _ texts: [LabelledText],
    beside: [LabelledText],
    _ reader: Retriever
  ) -> PostModel {
    let classes = fitter.classes
    func samples(_ texts: [LabelledText]) -> [ModelFitter.Sample] {
      texts.concurrentMap { sample($0, classes, reader) }
    }
    let seen = samples(texts.filter { !$0.isUnseen })
    let others = samples(beside.filter { !$0.isUnseen })
    var held: [(shares: [Double], label: Int)] = []
    let folds = 4
    for fold in 0..<folds {
      let model = fitter.fit(seen.indices.filter { $0 % folds != fold }.map { seen[$0] } + others, name: name)
      held += seen.indices.filter { $0 % folds == fold }.map {
        (model.shares(of: seen[$0].features, meaning: seen[$0].meaning), seen[$0].label)
      }
    }
    let model = fitter.fit(seen + others, name: name)
    let unseen = samples(texts.filter(\.isUnseen)).map {
      (shares: model.shares(of: $0.features, meaning: $0.meaning), label: $0.label)
    }
    print("\(name): \(seen.count) learnt from, \(others.count) beside, \(unseen.count) unseen")
    report("cross-validated", held, classes)
    report("unseen", unseen, classes)
    let ordinary = samples(beside.filter(\.isUnseen)).map {
      (shares: model.shares(of: $0.features, meaning: $0.meaning), label: $0.label)
    }
    if !ordinary.isEmpty { report("unseen with those beside", unseen + ordinary, classes) }
    return model
  }

  private func sample(_ text: LabelledText, _ classes: [String], _ reader: Retriever) -> ModelFitter.Sample {
    let tokens = Tokenizer.tokens(of: text.text)
    let meaning = reader.meaning(of: reader.read(tokens), in: tokens.indices)
    return ModelFitter.Sample(
      features: TextFeatures(tokens, PhraseText(tokens), in: tokens.indices),
      meaning: meaning,
      label: classes.firstIndex(of: text.label) ?? 0,
      weight: text.weight
    )
  }

  private func report(_ title: String, _ results: [(shares: [Double], label: Int)], _ classes: [String]) {
    let right = results.count { result in
      result.shares.indices.max { result.shares[$0] < result.shares[$1] } == result.label
    }
    print("  \(title): right class \(percent(right, results.count))")
    let groups: [(String, Set<String>)] =
      classes.contains("wish")
      ? [
        ("mishap", ["problem", "loss", "case"]), ("against", ["against"]), ("asks", ["wish", "question"]),
      ]
      : classes.contains("danger")
        ? [("danger", ["danger"]), ("harm", ["danger", "care"])]
        : classes.map { ($0, [$0]) }
    for (name, members) in groups {
      let places = classes.indices.filter { members.contains(classes[$0]) }
      let scored = results.map { result in
        (share: places.reduce(0) { $0 + result.shares[$1] }, isIt: places.contains(result.label))
      }
      let auroc = Self.auroc(scored.filter(\.isIt).map(\.share), scored.filter { !$0.isIt }.map(\.share))
      let cuts = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map { cut in
        let found = percent(scored.count { $0.isIt && $0.share >= cut }, scored.count(where: \.isIt))
        let others = percent(scored.count { !$0.isIt && $0.share >= cut }, scored.count { !$0.isIt })
        return "\(cut): \(found)/\(others)"
      }
      print("      found and wrongly found, in %, by the least share:", cuts.joined(separator: "  "))
      print("    \(name): AUROC \(percent(Int(auroc * 1000), 1000))")
    }
  }

  /// The chance that one of the class has a greater share than one of the others.
  private static func auroc(_ ours: [Double], _ others: [Double]) -> Double {
    let wins = ours.reduce(0.0) { sum, share in
      sum + others.reduce(0.0) { $0 + (share > $1 ? 1 : share == $1 ? 0.5 : 0) }
    }
    return wins / Double(max(1, ours.count * others.count))
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    "\(Int((100 * Double(part) / Double(max(1, whole))).rounded()))"
  }
}
