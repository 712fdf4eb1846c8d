import Retrieval

/// What reviewers made of drafts that they were shown, by the confidence in each.
///
/// The matcher promises a precision by what it would have found of a campaign’s own asks. Where strangers ask for much that
/// the campaign doesn’t know, drafts are right less often than that, and more confidence has to be asked for.
struct DraftVerdicts: Sendable {
  private var byDecision: [Int64: (confidence: Confidence, isRight: Bool)] = [:]

  mutating func note(_ lesson: Lesson) {
    guard let confidence = lesson.confidence else { return }
    // Of a draft that was wrong and the one that was chosen instead, only the first was offered.
    if lesson.isRight, byDecision[lesson.decision]?.isRight == false { return }
    byDecision[lesson.decision] = (Confidence(rawValue: confidence), lesson.isRight)
  }

  mutating func forget(decision: Int64) { byDecision[decision] = nil }

  /// The least confidence from which on `precision` of the drafts were right, and no less than `least`; that alone while too
  /// little was decided. The promise counts as some drafts of its own (`promised`), so that one slip moves little.
  func threshold(atLeast least: Confidence, precision: Double) -> Confidence {
    let decided = byDecision.values.filter { $0.confidence >= least }.sorted { $0.confidence > $1.confidence }
    guard decided.count >= Self.fewestDecisions else { return least }
    var (right, all) = (precision * Self.promised, Self.promised)
    var threshold = Confidence(rawValue: decided[0].confidence.rawValue.nextUp)
    for (place, verdict) in decided.enumerated() {
      right += verdict.isRight ? 1 : 0
      all += 1
      let next = place + 1 < decided.count ? decided[place + 1].confidence : nil
      guard next.map({ $0 < verdict.confidence }) ?? true, right / all >= precision else { continue }
      threshold = next == nil ? least : verdict.confidence
    }
    return threshold
  }

  private static let fewestDecisions = 50
  private static let promised = 10.0
}
