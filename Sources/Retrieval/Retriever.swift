import Foundation

/// Finds the documents that a question may be about: the whole seam between Fireside and its matcher.
package struct Retriever: Sendable {
  private let documents: [Document]
  private let indexes: [LexicalIndex]
  private let detector: LanguageDetector
  private let calibration: Calibration

  /// - Parameters:
  ///   - documents: what can be found; ids are unique.
  ///   - fallbackLanguage: what a post is read in that gives no sign of its language.
  ///   - calibration: how scores become confidence.
  package init(
    documents: [Document],
    fallbackLanguage: Language = .english,
    calibration: Calibration = .measured
  ) {
    self.documents = documents
    self.calibration = calibration
    var detector = LanguageDetector(fallback: fallbackLanguage)
    for passage in documents.lazy.flatMap(\.passages) where passage.role != .answer {
      detector.learn(Tokenizer.tokens(of: passage.text), as: passage.language)
    }
    self.detector = detector
    indexes = Language.allCases.map { LexicalIndex(language: $0, documents: documents) }
  }

  /// The language of `text`, as far as its words tell.
  package func language(of text: String) -> Language {
    detector.language(of: Tokenizer.tokens(of: text))
  }

  /// Ranks the documents for a question, in `language` or in the one its words tell.
  package func rank(_ text: String, language: Language? = nil, limit: Int = 5) -> Ranking {
    let tokens = Tokenizer.tokens(of: text)
    let language = language ?? detector.language(of: tokens)
    var found: [Int: (score: Double, explanation: Explanation)] = [:]
    for index in indexes {
      // A question in one language may still share its nouns with asks in the other.
      let share = index.language == language ? 1 : 0.8
      for hit in index.search(tokens) {
        let score = share * Self.fused(hit.explanation)
        if score > found[hit.document]?.score ?? 0 { found[hit.document] = (score, hit.explanation) }
      }
    }
    let best = found.sorted {
      ($1.value.score, documents[$0.key].id) < ($0.value.score, documents[$1.key].id)
    }
    let scores = best.prefix(2).map(\.value.score)
    let ranked = best.prefix(max(0, limit)).enumerated().map { place, hit in
      let rival = place == 0 ? scores.dropFirst().first ?? 0 : scores[0]
      return RankedDocument(
        id: documents[hit.key].id,
        score: Score(rawValue: hit.value.score),
        confidence: calibration.confidence(score: hit.value.score, rival: rival),
        confidenceAlone: calibration.confidence(score: hit.value.score, rival: 0),
        explanation: hit.value.explanation
      )
    }
    return Ranking(language: language, documents: ranked)
  }

  private static func fused(_ explanation: Explanation) -> Double {
    let score = 0.5 * explanation.bm25 + 0.5 * explanation.nearestSimilarity
    return explanation.nearMiss == nil ? score : score * 0.1
  }
}

/// Turns scores into confidence by a logistic curve over the score and its lead.
package struct Calibration: Sendable {
  package var bias: Double
  package var score: Double
  package var lead: Double

  package init(bias: Double, score: Double, lead: Double) {
    self.bias = bias
    self.score = score
    self.lead = lead
  }

  package func confidence(score: Double, rival: Double) -> Confidence {
    let logit = bias + self.score * score + lead * (score - rival)
    return Confidence(rawValue: 1 / (1 + exp(-logit)))
  }

  /// Logistic regression over the validation questions of CLINC150 and BANKING77 with 5 and 10 asks an item,
  /// out-of-scope questions included (9,280 in all).
  package static let measured = Calibration(bias: -1.53, score: 2.29, lead: 7.77)
}
