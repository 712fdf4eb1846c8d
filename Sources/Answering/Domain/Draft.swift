import Retrieval
package import TextAnalysis

/// How matching ended.
package enum Outcome: String, Sendable, Codable, Hashable, CaseIterable {
  /// One item or rule fits.
  case matched
  /// Two items fit about equally well: there is no draft.
  case ambiguous
  /// Nothing fits well enough: there is no draft.
  case fallback
  /// A human has to look: somebody may be in danger.
  case escalated
}

/// A proposed answer and everything that led to it; or why there is none.
package struct Draft: Sendable, Codable, Hashable {
  package var outcome: Outcome

  /// The item or rule it rests on; nil for a fallback.
  package var item: ItemID?

  /// The lane of the rule it rests on, if it rests on one.
  package var lane: Lane?

  /// The standing of the item it rests on (`feature` or a roadmap status), if it rests on one.
  package var standing: String?

  /// Whether the item is internal: it is told to the reviewer and to nobody else.
  package var isInternal: Bool

  /// The language it is written in.
  package var language: Language

  /// The words, in order, each with what it comes from; empty where there is no draft.
  package var parts: [DraftPart]

  /// How likely the item is the right one, 0...1; 1 for a rule.
  package var confidence: Double

  /// Confidence less the runner-up's, 0...1.
  package var margin: Double

  /// Length by the network's own counting.
  package var length: Int

  /// The network's limit; nil where there is none.
  package var limit: Int?

  /// What bars this draft from being approved as it is.
  package var concerns: [Concern]

  /// What an edit starts with where there is no draft.
  package var startingPoint: String?

  package var evidence: Evidence

  package init(
    outcome: Outcome,
    item: ItemID? = nil,
    lane: Lane? = nil,
    standing: String? = nil,
    isInternal: Bool = false,
    language: Language,
    parts: [DraftPart] = [],
    confidence: Double,
    margin: Double,
    length: Int = 0,
    limit: Int? = nil,
    concerns: [Concern] = [],
    startingPoint: String? = nil,
    evidence: Evidence
  ) {
    self.outcome = outcome
    self.item = item
    self.lane = lane
    self.standing = standing
    self.isInternal = isInternal
    self.language = language
    self.parts = parts
    self.confidence = confidence
    self.margin = margin
    self.length = length
    self.limit = limit
    self.concerns = concerns
    self.startingPoint = startingPoint
    self.evidence = evidence
  }

  /// The draft as it would be sent; nil where there is none.
  package var text: String? { parts.isEmpty ? nil : parts.map(\.text).joined(separator: " ") }

  /// How near the nearest ask is, about 0...1; 1 where a rule's pattern was found, 0 where there is none.
  package var nearness: Double { evidence.pattern == nil ? evidence.nearness ?? 0 : 1 }

  /// Puts words of a reviewer in place of its own.
  package mutating func say(_ text: String) {
    let source = parts.first?.source ?? evidence.source ?? SourceLocation(file: "", line: 0)
    parts = [DraftPart(role: .answer, text: text, source: source)]
  }

  /// Leaves it without words, and says why.
  package mutating func drop(because reason: String) {
    (parts, outcome, item, lane, standing, concerns) = ([], .fallback, nil, nil, nil, [])
    isInternal = false
    (confidence, margin) = (0, 0)
    evidence.reason = reason
    (evidence.source, evidence.nearestAsk, evidence.pattern) = (nil, nil, nil)
  }

  /// Whether it may be approved without an edit.
  package var isApprovable: Bool { text != nil && concerns.isEmpty }
}

/// A run of words in a draft, and where they come from.
package struct DraftPart: Sendable, Codable, Hashable {
  /// What the words are for; also says what is dropped first when a draft is too long.
  package enum Role: String, Sendable, Codable, Hashable {
    case opener, lead, answer, detail, link, followUp, signOff
  }

  package var role: Role
  package var text: String

  /// The place in the knowledge base the words were taken from.
  package var source: SourceLocation

  package init(role: Role, text: String, source: SourceLocation) {
    (self.role, self.text, self.source) = (role, text, source)
  }
}

/// Why a draft was made.
package struct Evidence: Sendable, Codable, Hashable {
  /// One sentence for a human.
  package var reason: String

  /// Where the item or rule stands; nil for a fallback.
  package var source: SourceLocation?

  /// The pattern that fired, for a rule.
  package var pattern: String?

  /// What a follow-up asked of the thread's last item; nil where the question stands by itself.
  package var detail: Detail?

  /// The words of the question that counted, as they were typed.
  package var matchedWords: [String]

  /// The ask that came nearest, as it stands in the knowledge base.
  package var nearestAsk: String?

  /// How near it is to the question: 1 for the same words, about 0 for words that have nothing in common.
  package var nearness: Double?

  /// True where that ask was learnt from a decision; nil where it stands in the knowledge base.
  package var isLearnt: Bool?

  /// The other thing that the post asks for; nil where it asks for one.
  package var second: SecondRequest?

  /// Whatever else it asks for, of which the draft says nothing; nil where there is nothing more.
  package var further: [SecondRequest]?

  /// What the post does; nil where nothing was made of it.
  package var move: Move?

  /// What each of its clauses does.
  package var moves: [ClauseMove]?

  /// How soon a human has to read the post, where somebody may be hurt.
  package var tier: Tier?

  /// How grave the danger is, 1 for the gravest; nil where nothing was made of that.
  package var gravity: Int?

  /// The best candidates, best first: the match, and what it was weighed against.
  package var candidates: [Candidate]

  package init(
    reason: String,
    source: SourceLocation? = nil,
    pattern: String? = nil,
    detail: Detail? = nil,
    matchedWords: [String] = [],
    nearestAsk: String? = nil,
    candidates: [Candidate] = []
  ) {
    self.reason = reason
    self.source = source
    self.pattern = pattern
    self.detail = detail
    self.matchedWords = matchedWords
    self.nearestAsk = nearestAsk
    self.candidates = candidates
  }

  /// All that a post asks for besides the first.
  package var otherRequests: [SecondRequest] { [second].compactMap(\.self) + (further ?? []) }

  /// Another item that a post asks for.
  package struct SecondRequest: Sendable, Codable, Hashable {
    package var item: ItemID

    /// The title in the question's language.
    package var title: String

    /// Whether the draft speaks of it too; where both don't fit, it is left.
    package var isAnswered: Bool

    package init(item: ItemID, title: String, isAnswered: Bool) {
      (self.item, self.title, self.isAnswered) = (item, title, isAnswered)
    }
  }

  /// An item that was weighed.
  package struct Candidate: Sendable, Codable, Hashable {
    package var item: ItemID

    /// The title in the question's language.
    package var title: String

    /// The raw score; comparable within one question only.
    package var score: Double

    /// How likely it is the right one, 0...1.
    package var confidence: Double

    /// The words that counted for it, heaviest first.
    package var words: [String]

    package init(item: ItemID, title: String, score: Double, confidence: Double, words: [String]) {
      self.item = item
      self.title = title
      self.score = score
      self.confidence = confidence
      self.words = words
    }
  }
}

extension Draft {
  /// All that the post is found to ask for, in the order of their ids.
  package var found: [ItemID] {
    ([item, evidence.second?.item] + (evidence.further ?? []).map(\.item)).compactMap { $0 }.sorted()
  }

  /// The items that a reviewer may take instead, where there is silence; the nearest first.
  package var choices: [ItemID] {
    guard text == nil, outcome == .fallback || outcome == .ambiguous || tier == .care else { return [] }
    return evidence.candidates.map(\.item).filter { $0.section != .rules }
  }
}
