package import TextAnalysis

/// What kind of answer a rule gives, in order of gravity: the gravest that fires wins.
package enum Lane: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
  case safety, contact, press, spam, thanks, playful

  /// Whether a confident match in the knowledge base goes before this lane:
  /// "Thanks! Please add bitcoin" is about bitcoin.
  package var yieldsToKnowledge: Bool { self == .thanks || self == .playful }

  private var gravity: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Lane, right: Lane) -> Bool { left.gravity < right.gravity }
}

/// A hand-written way to know a question by its words, and what to say to it.
package struct Rule: Sendable, Hashable {
  package var id: ItemID
  package var lane: Lane

  /// The rule fires if one of these is found.
  package var when: [PhrasePattern]

  /// And none of these.
  package var unless: [PhrasePattern]

  /// Questions that must fire it.
  package var examples: LocalizedText

  /// Questions that must not.
  package var counterexamples: LocalizedText

  /// What to say; empty where no reply is due.
  package var answer: LocalizedText

  /// Where the rule begins.
  package var source: SourceLocation

  /// Where in the rule its parts stand.
  package var lines = SourceLines()
}
