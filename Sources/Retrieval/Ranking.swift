package import TextAnalysis

/// How well a document fits, comparable within one question only; 0 and up.
package struct Score: Sendable, Hashable, Codable, Comparable, RawRepresentable, ExpressibleByFloatLiteral {
  package var rawValue: Double

  package init(rawValue: Double) { self.rawValue = rawValue }
  package init(floatLiteral value: Double) { rawValue = value }

  package static func < (left: Score, right: Score) -> Bool { left.rawValue < right.rawValue }
}

/// How likely something is right, 0...1, comparable between questions.
package struct Confidence: Sendable, Hashable, Codable, Comparable, RawRepresentable,
  ExpressibleByFloatLiteral
{
  package var rawValue: Double

  package init(rawValue: Double) { self.rawValue = min(1, max(0, rawValue)) }
  package init(floatLiteral value: Double) { self.init(rawValue: value) }

  package static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
}

/// A document that was found, and why.
package struct RankedDocument: Sendable, Hashable {
  package var id: String
  package var score: Score
  package var confidence: Confidence

  /// The confidence it would have if nothing else had been found.
  package var confidenceAlone: Confidence

  package var explanation: Explanation
}

/// An ask of the knowledge base as if it were a stranger's question: what it finds where it hasn't been learnt.
package struct LeftOutAsk: Sendable, Hashable {
  package var text: String

  /// The document it stands under.
  package var document: String

  /// The document it finds.
  package var found: String
  package var confidence: Confidence
}

/// What a score is made of.
package struct Explanation: Sendable, Hashable {
  /// A word of the question that counted.
  package struct Term: Sendable, Hashable {
    /// As it was typed.
    package var word: String

    /// The word of the knowledge base it was taken for, if it was misspelt; else nil.
    package var readAs: String?

    /// How much of the document's score is due to it; below 0 where it speaks against.
    package var weight: Double

    /// How rare it is, as an inverse document frequency; 0 for a word that carries no subject.
    package var rarity: Double
  }

  /// Heaviest first; only for the first few documents of a ranking.
  package var terms: [Term]

  /// The words that count, as they were typed, heaviest first: those that carry a subject and add a fair part of what the
  /// first of them adds.
  package var decisiveWords: [String] { decisiveTerms.map(\.word) }

  private var decisiveTerms: [Term] {
    let telling = terms.filter { $0.weight > 0 && $0.rarity > 0 }
    let least = (telling.first?.weight ?? 0) * 0.2
    return telling.filter { $0.weight >= least }
  }

  /// How much the decisive words say together: the sum of their rarities.
  var weightOfEvidence: Double { decisiveTerms.reduce(0) { $0 + $1.rarity } }

  /// How like the question is to the nearest ask, in wording and meaning, 0...1.
  package var nearestSimilarity: Double

  package var nearestAsk: String?

  /// Whether that ask was learnt from a decision and doesn't stand in the knowledge base.
  package var isLearnt = false

  /// The near miss that this question resembles more than any ask, if there is one.
  package var nearMiss: String?
}

/// The documents found for one question, best first; ties are broken by id.
package struct Ranking: Sendable, Hashable {
  /// The language the question was read in.
  package var language: Language

  /// Only documents that share something with the question.
  package var documents: [RankedDocument]

  /// Confidence in the best less confidence in the runner-up; 0 if nothing was found.
  package var margin: Double {
    guard let best = documents.first else { return 0 }
    return best.confidence.rawValue - (documents.dropFirst().first?.confidence.rawValue ?? 0)
  }
}
