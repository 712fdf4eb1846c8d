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
      "Fit what tells a post’s moves, danger and follow-ups, and what is wrong with edits; say how well it does.",
    discussion: """
      The figures are those of a cross-validation. What becomes of posts that are never learnt from, those in the \
      folder “unseen”, says fireside evaluate --posts.
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

  @Option(
    help: ArgumentHelp(
      "Real posts that tell of no harm, such as app reviews, of which the project keeps none.",
      valueName: "file"
    )
  )
  var ordinary: [String] = []

  @Option(help: "How much such a post counts.")
  var ordinaryWeight = 0.3

  @Option(help: "How much an ask counts.")
  var askWeight = 0.05

  @Option(help: "Only this model; nothing is written.")
  var only: String?

  func run() throws {
    let moves = try LabelledText.load("\(posts)/moves.jsonl") { $0.move }
    var harm = try LabelledText.load("\(posts)/harm.jsonl") { $0.tier ?? "none" }
    for index in harm.indices where harm[index].label == "danger" { harm[index].weight = 3 }
    let replies = try LabelledText.load("\(posts)/followups.jsonl") { $0.want }
    var around = moves
    for index in around.indices { (around[index].label, around[index].weight) = ("none", 0.8) }
    let samples = try FileManager.default.contentsOfDirectory(atPath: campaigns).sorted()
      .map { try Sample(folder: "\(campaigns)/\($0)") }
    around += samples.flatMap(\.tiers)
    for path in ordinary {
      var posts = try LabelledText.load(path) { _ in "none" }
      for index in posts.indices { posts[index].weight = ordinaryWeight }
      around += posts
    }
    let reader = Retriever(documents: [])
    let kin = WordKin(ledBy: Self.words(of: moves + harm))
    var models: [PostModel] = []
    func fit(
      _ fitter: ModelFitter,
      _ name: String,
      _ texts: [LabelledText],
      beside: [LabelledText] = [],
      kin: WordKin? = nil
    ) {
      guard only == nil || only == name else { return }
      func read(_ texts: [LabelledText]) -> [ModelFitter.Sample] {
        texts.concurrentMap { Self.sample($0, fitter.classes, reader, kin) }
      }
      models.append(self.model(fitter, name, read(texts), beside: read(beside)))
    }
    let requests = samples.flatMap { $0.requests(askWeight: askWeight) }
    fit(ModelFitter(freedom: 3, classes: Move.allCases.map(\.rawValue)), "moves", moves, beside: requests)
    let tiers = ModelFitter(passes: 15, freedom: 5, classes: ["none", "care", "danger"])
    fit(tiers, "tiers", harm, beside: around, kin: kin)
    fit(ModelFitter(classes: ReplyWant.allCases.map(\.rawValue)), "replies", replies)
    func fitEdits(_ name: String, _ classes: [String]) throws {
      guard only == nil || only == name else { return }
      let texts = try LabelledText.load("\(posts)/\(name).jsonl") { fields in
        let kind = Self.fault(of: fields)
        return classes.contains(kind) ? kind : nil
      }
      let samples = EditSamples(texts, name: name, ModelFitter(freedom: 5, classes: classes), reader)
      print("\(name): \(samples.count) learnt from")
      report(samples.heldOut(folds: 4), classes)
      models.append(samples.model())
    }
    try fitEdits("edits", ["fine", "promise", "exists", "money", "private", "insult"])
    try fitEdits("edits-at-risk", ["fine", "pitch", "blame", "light", "whowhere", "promise", "doubt"])
    guard only == nil else { return }
    try PostModel.file(of: models, kin: kin).write(to: URL(filePath: output))
  }

  /// What an edit does, as far as its words tell: that something is there is fine of what is there.
  private static func fault(of edit: LabelledText.Fields) -> String {
    guard edit.bad == true else {
      return ["feature", "completed"].contains(edit.status) ? "exists" : "fine"
    }
    let kind = edit.kind ?? ""
    return ["vouch", "date", "hope"].contains(kind) ? "promise" : kind
  }

  /// A campaign, and the turns of its transcripts of which somebody said what is expected.
  private struct Sample {
    let knowledge: Knowledge
    let turns: [(question: String, expected: Expectation)]

    init(folder: String) throws {
      knowledge = try KnowledgeLoader.load(folder: folder)
      turns = try TranscriptLoader.load([folder]).flatMap(\.turns).compactMap { turn in
        turn.expectation.map { (turn.question, $0) }
      }
    }

    /// What the rules, asks and transcripts say of danger.
    var tiers: [LabelledText] {
      func texts(_ text: LocalizedText, _ label: String) -> [LabelledText] {
        text.all.map { LabelledText(text: $0.text, label: label, weight: 0.25) }
      }
      return knowledge.rules.flatMap { rule in
        texts(rule.examples, rule.lane == .safety ? "danger" : "none") + texts(rule.counterexamples, "none")
      } + knowledge.items.flatMap { texts($0.asks, "none") }
        + turns.map { question, expected in
          let label = expected.outcome == .escalated ? "danger" : "none"
          return LabelledText(text: question, label: label, weight: label == "danger" ? 6 : 1)
        }
    }

    /// The asks and transcripts as wishes and questions: what an item answers is one of them.
    func requests(askWeight: Double) -> [LabelledText] {
      let asks = knowledge.items.flatMap { $0.asks.all.map { ($0.text, askWeight) } }
      let asked = turns.compactMap { question, expected in
        expected.items?.first.flatMap { $0.section == .rules ? nil : (question, 1.0) }
      }
      return (asks + asked).map { text, weight in
        LabelledText(text: text, label: text.contains("?") ? "question" : "wish", weight: weight)
      }
    }
  }

  /// The words of `texts`, those of the most texts first; none that only one has.
  private static func words(of texts: [LabelledText]) -> [String] {
    var counts: [String: Int] = [:]
    for text in texts {
      for word in Set(Tokenizer.tokens(of: text.text).map(\.folded)) { counts[word, default: 0] += 1 }
    }
    let common = counts.filter { $0.value > 1 }
    return common.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Posts that stand together are of one hand: each fold is of other hands than those that it is read by.
  private func model(
    _ fitter: ModelFitter,
    _ name: String,
    _ seen: [ModelFitter.Sample],
    beside others: [ModelFitter.Sample]
  ) -> PostModel {
    var held: [(shares: [Double], label: Int)] = []
    let folds = 5
    for fold in 0..<folds {
      let own = seen.count * fold / folds..<seen.count * (fold + 1) / folds
      let rest = Array(seen[..<own.lowerBound] + seen[own.upperBound...])
      let model = fitter.fit(rest + others, name: name)
      held += seen[own].map { (model.shares(of: $0.features, meaning: $0.meaning), $0.label) }
    }
    print("\(name): \(seen.count) learnt from, \(others.count) beside")
    report(held, fitter.classes)
    return fitter.fit(seen + others, name: name)
  }

  /// `kin` where harm is to be told.
  private static func sample(
    _ text: LabelledText,
    _ classes: [String],
    _ reader: Retriever,
    _ kin: WordKin?
  ) -> ModelFitter.Sample {
    let read = TextReading(Tokenizer.tokens(of: text.text), reader)
    return ModelFitter.Sample(
      features: kin.map { read.harm(in: text.text, $0) } ?? read.features,
      meaning: read.meaning,
      label: classes.firstIndex(of: text.label) ?? 0,
      weight: text.weight
    )
  }

  private func report(_ results: [(shares: [Double], label: Int)], _ classes: [String]) {
    let right = results.count { result in
      result.shares.indices.max { result.shares[$0] < result.shares[$1] } == result.label
    }
    print("  right class \(percent(right, results.count))")
    let groups: [(String, Set<String>)] =
      classes.contains("wish")
      ? [
        ("mishap", ["problem", "loss", "case"]), ("against", ["against"]), ("asks", ["wish", "question"]),
      ]
      : classes.contains("fine")
        ? [("at fault", Set(classes).subtracting(["fine"]))] + classes.dropFirst().map { ($0, [$0]) }
        : classes.contains("danger")
          ? [("danger", ["danger"]), ("harm", ["danger", "care"])]
          : classes.map { ($0, [$0]) }
    for (name, members) in groups {
      let places = classes.indices.filter { members.contains(classes[$0]) }
      let scored = results.map { result in
        (share: places.reduce(0) { $0 + result.shares[$1] }, isIt: places.contains(result.label))
      }
      let ours = scored.filter(\.isIt).map(\.share)
      // What is wrong with an edit in another way is stopped for that.
      let fine = classes.firstIndex(of: "fine")
      let others = zip(scored, results).filter { !$0.isIt && (fine == nil || $1.label == fine) }.map(
        \.0.share
      )
      let cuts = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map { cut in
        let found = percent(ours.count { $0 >= cut }, ours.count)
        return "\(cut): \(found)/\(percent(others.count { $0 >= cut }, others.count))"
      }
      print("      found and wrongly found, in %, by the least share:", cuts.joined(separator: "  "))
      let auroc = Metrics.auroc(positive: ours, negative: others) ?? 0
      print("    \(name): AUROC \(percent(Int(auroc * 1000), 1000))")
    }
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    "\(Int((100 * Double(part) / Double(max(1, whole))).rounded()))"
  }
}
