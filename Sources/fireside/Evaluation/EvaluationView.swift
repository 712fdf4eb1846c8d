import Foundation

/// How an evaluation looks on a terminal.
struct EvaluationView {
  let console: Console

  func show(_ evaluation: Evaluation) {
    for (name, value) in rows(evaluation) { console.line(name.padded(to: 32) + value) }
    if !evaluation.confusions.isEmpty {
      console.line()
      console.line("most confused")
      for confusion in evaluation.confusions.prefix(10) {
        console.line("  \(confusion.count)  \(confusion.wanted) taken for \(confusion.found)")
      }
    }
    if !evaluation.weakItems.isEmpty {
      console.line()
      console.line("in need of more asks, put in other ways (asks found if they are left out)")
      for weak in evaluation.weakItems.prefix(10) {
        console.line("  \(weak.found) of \(weak.asks)  \(weak.item)")
      }
    }
    if let curve = evaluation.curve {
      console.line()
      console.line("right drafts while learning, by hundred questions")
      for (place, share) in curve.enumerated() {
        console.line("  \(String((place + 1) * 100).padded(to: 8))\(Self.percent(share))")
      }
    }
  }

  /// `misses` tells of each post that is not as it should be.
  func show(_ evaluation: PostEvaluation, misses: Bool) {
    for row in evaluation.rows {
      let share = Self.percent(Double(row.hits) / Double(row.count))
      console.line(row.name.padded(to: 44) + "\(row.hits) of \(row.count)".padded(to: 14) + share)
      if misses { row.misses.forEach { console.line("    " + $0.onOneLine) } }
    }
    if evaluation.strangers > 0 { console.line("\(evaluation.strangers) posts of other campaigns left out") }
  }

  private func rows(_ evaluation: Evaluation) -> [(String, String)] {
    let isCrossValidation = evaluation.speed == 0
    let ranks = [
      ("right item among three", Self.percent(evaluation.top3)),
      ("mean reciprocal rank", Self.thousandths(evaluation.reciprocalRank)),
      ("AUROC in against out of scope", evaluation.auroc.map(Self.thousandths) ?? "nothing out of scope"),
    ]
    let first = [
      (isCrossValidation ? "asks, left out one by one" : "questions", String(evaluation.count)),
      ("right item first", Self.percent(evaluation.top1)),
    ]
    let drafts = [
      ("in scope that get a draft", Self.percent(evaluation.coverage)),
      ("drafts that are right", evaluation.precision.map(Self.percent) ?? "no draft"),
      ("calibration error", Self.thousandths(evaluation.calibrationError)),
    ]
    let speed = [("drafts a second, one core", String(Int(evaluation.speed.rounded())))]
    return isCrossValidation ? first + drafts : first + ranks + drafts + speed
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private static func thousandths(_ value: Double) -> String {
    let digits = String(Int((value * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(padded.dropLast(3)).\(padded.suffix(3))"
  }
}
