import Retrieval
import TextAnalysis

extension Responder {
  /// Silence where no item fits surely, and what failed.
  func silence(_ reading: Reading) -> Judgement {
    let documents = reading.ranking.documents
    guard let best = documents.first else {
      return .silence(.fallback, "no word of it is known to the knowledge base")
    }
    let rivals = documents.prefix(2).filter { $0.confidenceAlone >= thresholds.rivalry }
    if rivals.count == 2 {
      let names = rivals.map(\.id).joined(separator: ", ")
      return .silence(.ambiguous, "two items fit about equally well: \(names)")
    }
    return .silence(.fallback, doubt(of: best, reading))
  }

  private func doubt(of best: RankedDocument, _ reading: Reading) -> String {
    if isTooShort(reading) { return "too short to tell; the nearest is \(best.id)" }
    let words = best.explanation.decisiveWords
    if words.isEmpty { return "none of its words names a subject; the nearest is \(best.id)" }
    if words.count == 1 { return "only one word counts, “\(words[0])”; the nearest is \(best.id)" }
    if best.confidence >= thresholds.confidence, reading.ranking.documents.count > 1 {
      return "\(best.id) is hardly ahead of \(reading.ranking.documents[1].id)"
    }
    let (sure, least) = (Self.percent(best.confidence), Self.percent(thresholds.confidence))
    return "\(best.id) is nearest, \(sure) sure where \(least) are asked for"
  }

  private static func percent(_ confidence: Confidence) -> String {
    "\(Int((100 * confidence.rawValue).rounded())) %"
  }
}
